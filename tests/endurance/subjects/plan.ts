/** Session plans: read against a map, worked on, and written again. */
import { loadPlan, planText } from '../../../source/coaching/plan.js';
import { StanceMap } from '../../../source/map/stance-map.js';
import { planText as soundPlan } from '../../coaching/plans.js';
import { sampleFile } from '../../map/sample.js';
import { hostileText } from '../hostile-text.js';
import { troubleInText } from '../judge.js';
import { inputOf } from '../mutate.js';
import type { Subject } from './subject.js';

const map = new StanceMap(sampleFile());
const ownFormat = { id: 'own', title: 'Own', sides: { for: 'Yes', against: 'No' }, speeches: [{ id: 's1', title: 'First', stands: 'for', kind: 'speech', seconds: 240, bells: [{ at: 60, rings: 1 }], protected: { start: 60, end: 60 } }, { id: 's2', title: 'Second', stands: 'against', kind: 'speech', seconds: 240, bells: [] }], preparation: { before: 900, each: 120 } };

export const plans: Subject = {
  name: 'plan',
  input: chance => inputOf(chance, chance.yes(0.5) ? soundPlan() : soundPlan(plan => Object.assign(plan, { debate: ownFormat, notes: hostileText(chance), wordsPerMinute: 150 })), /^(title|wording|note|notes|short)$/),
  open: async (text, chance, watch) => {
    const withMap = chance.yes(0.95);
    const { plan, written, faults } = watch.time('load', () => loadPlan(text, 'plan.json', withMap ? map : undefined));
    if (!plan) return { read: !withMap && faults.length === 0, faults, troubles: [] };
    const changed = { ...plan.file, title: `${plan.file.title}, changed` };
    const again = watch.time('write', () => planText(written, plan.file, changed));
    const reread = loadPlan(again, 'plan.json', map);
    const shown = [plan.wording, ...plan.sides.map(({ title }) => title), ...plan.file.tasks.map(({ title }) => title), plan.file.notes ?? ''];
    return {
      read: true,
      faults,
      troubles: [
        ...shown.flatMap(words => troubleInText(words) ?? []),
        ...(reread.plan?.file.title === changed.title ? [] : ['the change was lost in writing']),
        ...(reread.plan && reread.plan.file.sides.length < 2 ? ['a side was lost in writing'] : []),
      ],
    };
  },
};

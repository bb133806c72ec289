/** Session plans: read against a map, worked on, and written again. */
import { brief } from '../../../source/handout/brief.js';
import { loadPlan, planText } from '../../../source/plan/plan.js';
import { planWing } from '../../../source/planner/plan-wing.js';
import { StanceMap } from '../../../source/map/stance-map.js';
import { createEngine } from '../../../source/standing/standing.js';
import { Program } from '../../../source/walk/program.js';
import { planText as soundPlan } from '../../plan/plans.js';
import { sampleFile } from '../../map/sample.js';
import { hostileText } from '../hostile-text.js';
import { inputOf } from '../mutate.js';
import { lookAround } from './look.js';
import { paperTroubles } from './paper.js';
import type { Subject } from './subject.js';

const map = new StanceMap(sampleFile());
const engine = createEngine(map);
const ownFormat = {
  id: 'own',
  title: 'Own',
  sides: { for: 'Yes', against: 'No' },
  speeches: [
    {
      id: 's1',
      title: 'First',
      stands: 'for',
      kind: 'speech',
      seconds: 240,
      bells: [{ at: 60, rings: 1 }],
      protected: { start: 60, end: 60 },
    },
    { id: 's2', title: 'Second', stands: 'against', kind: 'speech', seconds: 240, bells: [] },
  ],
  preparation: { before: 900, each: 120 },
};

export const plans: Subject = {
  name: 'plan',
  input: chance =>
    inputOf(
      chance,
      chance.yes(0.5)
        ? soundPlan()
        : soundPlan(plan =>
            Object.assign(plan, {
              debate: ownFormat,
              notes: hostileText(chance),
              wordsPerMinute: 150,
            }),
          ),
      /^(title|wording|note|notes|short)$/,
    ),
  open: async (text, chance, watch) => {
    const withMap = chance.yes(0.95);
    const { plan, written, faults } = watch.time('load', () =>
      loadPlan(text, 'plan.json', withMap ? map : undefined),
    );
    if (!plan) return { read: !withMap && faults.length === 0, faults, troubles: [] };
    const changed = { ...plan.file, title: `${plan.file.title}, changed` };
    const again = watch.time('write', () => planText(written, plan.file, changed));
    const reread = loadPlan(again, 'plan.json', map);
    const program = new Program(map, [planWing({ file: 'plan.json', plan: plan.file, faults })]);
    const places = [
      'plan',
      'plan/motions',
      ...plan.sides.map(({ id }) => `plan/side/${id}`),
      'plan/unanswered',
      'plan/tasks',
      ...plan.file.tasks.map(({ id }) => `plan/task/${id}`),
    ];
    const paper = watch.time('brief', () =>
      brief(plan, plan.standingMap === map ? engine : createEngine(plan.standingMap), 'all'),
    );
    return {
      read: true,
      faults,
      troubles: [
        ...lookAround(program, places, { chance, watch, screens: 1 }),
        ...paperTroubles(paper, watch),
        ...(reread.plan?.file.title === changed.title ? [] : ['the change was lost in writing']),
        ...(reread.plan && reread.plan.file.sides.length < 2 ? ['a side was lost in writing'] : []),
      ],
    };
  },
};

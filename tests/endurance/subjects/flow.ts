/** Flows of rounds: read, opened with the timer, and on paper. */
import { flowDocument } from '../../../source/round/flow-document.js';
import { flowText, loadFlow } from '../../../source/round/flow-file.js';
import { flowWing } from '../../../source/round/flow-wing.js';
import { timerWing } from '../../../source/round/timer-wing.js';
import { StanceMap } from '../../../source/map/stance-map.js';
import { createEngine } from '../../../source/standing/standing.js';
import { Program } from '../../../source/walk/program.js';
import { shortRound } from '../../round/rounds.js';
import { sampleFile } from '../../map/sample.js';
import { inputOf } from '../mutate.js';
import { lookAround } from './look.js';
import { paperTroubles } from './paper.js';
import type { Subject } from './subject.js';

const map = new StanceMap(sampleFile());
const engine = createEngine(map);
const sound = (debate: unknown, speeches: readonly string[]): string =>
  JSON.stringify({
    format: 'stancemap-flow/1',
    title: 'A round',
    motion: 'conditions',
    wording: 'This house agrees.',
    debate,
    entries: [
      { id: 'e1', speech: speeches[0], row: 1, argument: 'beatings' },
      {
        id: 'e2',
        speech: speeches[1],
        row: 1,
        text: 'The offer came first.',
        argument: 'release-offer',
        answers: ['e1'],
      },
      {
        id: 'e3',
        speech: speeches[2],
        row: 2,
        text: 'Three reports agree.',
        answers: ['e2', 'e1'],
      },
    ],
  });
const soundTexts = [
  sound(shortRound, ['first-pro', 'first-con', 'second-pro']),
  sound('lincoln-douglas', [
    'affirmative-constructive',
    'negative-constructive',
    'first-affirmative-rebuttal',
  ]),
] as const;

export const flows: Subject = {
  name: 'flow',
  input: chance => inputOf(chance, chance.oneOf(soundTexts), /^(title|wording|text|short|note)$/),
  open: async (text, chance, watch) => {
    const { flow, faults } = watch.time('load', () =>
      loadFlow(text, 'flow.json', chance.yes(0.95) ? map : undefined),
    );
    if (!flow) return { read: false, faults, troubles: [] };
    const { debate, file } = flow;
    const program = new Program(map, [
      timerWing({ format: debate, now: () => 0, timer: file.timer, spoken: false }),
      flowWing({ format: debate, sheet: { entries: file.entries }, spoken: false }),
    ]);
    const again = watch.time('write', () => loadFlow(flowText(file), 'flow.json', map));
    return {
      read: true,
      faults,
      troubles: [
        ...lookAround(program, ['flow', 'dropped', 'timer', 'overview'], {
          chance,
          watch,
          screens: 2,
        }),
        ...paperTroubles(
          watch.time('paper', () => flowDocument(flow, map, engine.label('report'))),
          watch,
        ),
        ...(again.flow
          ? []
          : [`what was written is not read again: ${again.faults[0]?.message ?? ''}`]),
      ],
    };
  },
};

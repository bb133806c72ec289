/** A short debate for tests: four speeches and a questioning, in seconds. */
import type { DebateFormat } from '../../source/debate/format-schema.js';
import type { FlowSheet } from '../../source/round/flow.js';

const speech = (
  id: string,
  short: string,
  stands: 'for' | 'against',
  seconds: number,
): DebateFormat['speeches'][number] => ({
  id,
  title: `${id[0]?.toUpperCase() ?? ''}${id.slice(1).replaceAll('-', ' ')}`,
  short,
  stands,
  kind: 'speech',
  seconds,
  protected: { start: 5, end: 5 },
  bells: [
    { at: 5, rings: 1 },
    { at: seconds - 5, rings: 1 },
    { at: seconds, rings: 2 },
  ],
});

export const shortRound: DebateFormat = {
  id: 'short-round',
  title: 'Short round',
  sides: { for: 'Pro', against: 'Con' },
  speeches: [
    speech('first-pro', 'P1', 'for', 30),
    speech('first-con', 'C1', 'against', 30),
    {
      id: 'questions',
      title: 'Questions',
      short: 'Q',
      kind: 'questions',
      seconds: 20,
      bells: [{ at: 20, rings: 1 }],
    },
    speech('second-pro', 'P2', 'for', 30),
    speech('second-con', 'C2', 'against', 30),
  ],
  preparation: { before: 0, each: 20 },
};

export const emptySheet: FlowSheet = { entries: [] };

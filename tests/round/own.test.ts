/**
 * What a coach has written in a plan is at hand in the round, and told as the coach's there too.
 */
import { describe, expect, test } from 'vitest';
import type { PlanFile } from '../../source/plan/schema.js';
import { planWing } from '../../source/planner/plan-wing.js';
import { selecting } from '../../source/round/flow-context.js';
import { flowMemoryIn } from '../../source/round/flow-memory.js';
import { toFlow } from '../../source/round/flow-messages.js';
import { flowWing } from '../../source/round/flow-wing.js';
import { timerWing } from '../../source/round/timer-wing.js';
import { Program } from '../../source/walk/program.js';
import { currentStop } from '../../source/walk/state/state.js';
import { update } from '../../source/walk/update.js';
import { nightTrains } from '../night-trains.js';
import { planOf } from '../plan/worked-plan.js';
import { shortRound } from './rounds.js';

const trains = nightTrains();
const file: PlanFile = {
  format: 'stancemap-plan/1',
  title: 'Night trains',
  motion: 'funding',
  debate: shortRound,
  burden: 'word',
  own: [
    { id: 'own-1', side: 'for', title: 'Beds pay for themselves', answers: ['cost'] },
    { id: 'own-2', side: 'against', title: 'Few would ride' },
  ],
  sides: [
    { id: 'pro', stands: 'for', parties: ['greens'], arguments: [{ argument: 'own-1' }] },
    { id: 'con', stands: 'against', parties: ['greens'], arguments: [] },
  ],
  tasks: [],
};

function opened() {
  const plan = planOf(file, trains);
  const program = new Program(plan.standingMap, [
    timerWing({ format: shortRound, now: () => 1_767_000_000_000 }),
    flowWing({
      format: shortRound,
      sheet: { entries: [{ id: 'b', speech: 'first-con', row: 1, argument: 'cost' }] },
      motion: 'funding',
    }),
    planWing({ file: 'plan.json', plan: file, faults: [], base: trains }),
  ]);
  const start = program.start({ place: 'flow', columns: 100, rows: 30 });
  const state = update(program, start, { do: 'wing', wing: 'flow', message: { is: 'opened' } });
  return { program, state };
}

describe("an argument of the coach's own", () => {
  test('is the first that is offered where the side argues, and against what it answers', () => {
    const { program, state } = opened();
    const selected = update(program, state, selecting('b'));
    const offeredBy = (is: 'another' | 'answer'): readonly string[] => {
      const { overlay } = update(program, selected, toFlow.send({ is, from: 'map' }));
      return overlay?.kind === 'pick' ? overlay.picking.among : [];
    };
    expect(currentStop(state).place).toBe('flow');
    expect(offeredBy('answer')[0]).toBe('argument/own-1');
    expect(offeredBy('another')).toContain('argument/own-2');
  });

  test('is taken in as words that say whose they are, so that the flow needs no plan', () => {
    const { program, state } = opened();
    const after = update(
      program,
      state,
      toFlow.send({ is: 'take', at: { row: 2, column: 0 }, picked: 'argument/own-1' }),
    );
    expect(flowMemoryIn(after)?.sheet.entries.at(-1)).toMatchObject({
      speech: 'first-pro',
      text: 'Coach: Beds pay for themselves',
    });
    expect(flowMemoryIn(after)?.sheet.entries.at(-1)?.argument).toBeUndefined();
  });
});

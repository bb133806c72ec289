/** The judge's ballot, and comments on entries, by keys alone. */
import { describe, expect, test } from 'vitest';
import { debateFormats } from '../../source/debate/debate-formats.js';
import type { DebateFormat } from '../../source/debate/format-schema.js';
import { flowMemoryIn } from '../../source/round/flow-memory.js';
import { flowWing } from '../../source/round/flow-wing.js';
import { graphemes } from '../../source/text/layout.js';
import { pressKey, type InputState } from '../../source/tui/input.js';
import { Program } from '../../source/walk/program.js';
import { currentStop } from '../../source/walk/state/state.js';
import { update } from '../../source/walk/update.js';
import { nightTrains } from '../night-trains.js';
import { shortRound } from './rounds.js';

function opened(format: DebateFormat = shortRound) {
  const sheet = { entries: [{ id: 'a', speech: 'first-pro', row: 1, text: 'Fast' }] };
  const program = new Program(nightTrains(), [flowWing({ format, sheet })]);
  const start = program.start({ place: 'flow', columns: 100, rows: 40 });
  let typed: InputState = {
    state: update(program, start, { do: 'wing', wing: 'flow', message: { is: 'opened' } }),
    pending: undefined,
  };
  const press = (...keys: readonly string[]): void => {
    for (const key of keys) typed = pressKey(program, typed, key);
  };
  return {
    press,
    write: (words: string) => press(...graphemes(words)),
    state: () => typed.state,
    select: (what: string) => {
      typed = { ...typed, state: update(program, typed.state, { do: 'select', what }) };
    },
    flow: () => flowMemoryIn(typed.state)?.sheet,
    lines: () =>
      program
        .page(typed.state)
        .outline.blocks.flatMap(block =>
          block.kind === 'row' ? [`${block.lead ?? ''}: ${block.text}`] : [],
        ),
  };
}

describe('a ballot', () => {
  test('is filled in by keys: decision, points, reason, judge; undone step by step on the sheet', () => {
    const { press, write, select, flow, state, lines } = opened();
    press('alt+g');
    expect(currentStop(state()).place).toBe('ballot');
    select('ballot/decision');
    press('enter', 'enter');
    select('ballot/points/first-pro');
    press('enter');
    write('28,5');
    press('enter');
    select('ballot/reason');
    press('enter');
    write('Clear.');
    press('enter');
    write('Close.');
    press('escape');
    select('ballot/judge');
    press('enter');
    write('N. N.');
    press('enter');
    expect(flow()?.ballot).toEqual({
      decision: 'against',
      points: [{ speech: 'first-pro', points: 28.5 }],
      reason: 'Clear.\nClose.',
      judge: 'N. N.',
    });
    expect(lines()).toContain('Decision: Con wins');
    press('escape', 'alt+z', 'alt+z', 'alt+z', 'alt+z');
    expect(flow()?.ballot).toEqual({ decision: 'for' });
  });

  test('what is no number of points is told, and nothing is lost', () => {
    const { press, write, select, flow, state } = opened();
    press('alt+g');
    select('ballot/points/first-con');
    press('enter');
    write('27');
    press('enter', 'enter');
    write('x');
    press('enter');
    expect(state().message).toContain('"27x" is no number from 0 to 100.');
    expect(flow()?.ballot?.points).toEqual([{ speech: 'first-con', points: 27 }]);
  });

  test('ranks the four teams of British Parliamentary', () => {
    const [parliamentary] = debateFormats;
    const { press, select, flow } = opened(parliamentary);
    press('alt+g');
    select('ballot/rank/closing-opposition');
    press('enter', 'enter');
    expect(flow()?.ballot?.ranks).toEqual([{ team: 'closing-opposition', rank: 2 }]);
    press('enter', 'enter', 'enter');
    expect(flow()?.ballot?.ranks).toEqual([]);
  });

  test('has the comments that were written on entries, each leading back to its entry', () => {
    const { press, write, flow, state, lines } = opened();
    press('alt+n');
    write('Said twice');
    press('enter');
    expect(flow()?.entries[0]).toMatchObject({ text: 'Fast', comment: 'Said twice' });
    press('alt+g', 'end');
    expect(lines().at(-1)).toBe('P1, row 1, Fast: Said twice');
    press('enter');
    expect(currentStop(state()).place).toBe('flow');
  });
});

describe('chords', () => {
  test('while something is written end it first, and lose nothing of it', () => {
    const { press, write, flow, state } = opened();
    press('end');
    write('Half');
    press('alt+g');
    expect(currentStop(state()).place).toBe('ballot');
    expect(flow()?.entries[1]).toMatchObject({ text: 'Half', row: 2 });
    press('escape');
    write('!');
    press('alt+q');
    expect(state().ended).toBe(true);
    expect(flow()?.entries.map(({ text }) => text)).toContain('Half!');
  });

  test('without a meaning are Esc and the key, as some terminals send two keys pressed fast', () => {
    const program = new Program(nightTrains());
    const start = program.start({ place: 'issue/funding' });
    const { state } = pressKey(program, { state: start, pending: undefined }, 'alt+t');
    expect(currentStop(state).place).toBe('timeline');
  });

  test('the list of all commands has those too whose keys are text on the sheet', () => {
    const { press, write, state } = opened();
    press('alt+x');
    write('burden');
    press('enter');
    expect(state().overlay?.kind).toBe('burden');
  });
});

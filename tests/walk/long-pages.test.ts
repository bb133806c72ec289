/** Pages of many rows: moving by section and by page lands where a reader counts it to. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { threadMap } from '../../scripts/made-map.js';
import { StanceMap } from '../../source/map/stance-map.js';
import type { Action } from '../../source/walk/action.js';
import { isEntered, type Row } from '../../source/outline/outline.js';
import { Program } from '../../source/walk/program.js';
import { currentStop, startState, type WalkState } from '../../source/walk/state/state.js';
import { update } from '../../source/walk/update.js';
import { nightTrains } from '../night-trains.js';

const program = new Program(nightTrains(60));
const at = (cursor: number): WalkState =>
  update(program, startState({ place: 'issue/funding' }), { do: 'move', by: cursor });
const after = (state: WalkState, action: Action): number =>
  currentStop(update(program, state, action)).cursor;
const { outline, stops } = program.page(at(0));

test(
  'Tab goes to the first stop under the next heading, Shift+Tab to the one before, from ' +
    'anywhere',
  () => {
    const headings = outline.blocks.flatMap((block, index) =>
      block.kind === 'heading' ? [index] : [],
    );
    const starts = [
      ...new Set([
        0,
        ...headings.flatMap(heading => {
          const under = stops.findIndex(stop => stop > heading);
          return under < 0 ? [] : [under];
        }),
      ]),
    ];
    expect(starts.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.nat(stops.length - 1), cursor => {
        expect(after(at(cursor), { do: 'section', by: 1 })).toBe(
          starts.find(start => start > cursor) ?? cursor,
        );
        expect(after(at(cursor), { do: 'section', by: -1 })).toBe(
          starts.findLast(start => start < cursor) ?? cursor,
        );
      }),
    );
  },
);

test('a page down and a page up always move, never past what was in sight', () => {
  fc.assert(
    fc.property(fc.nat(stops.length - 1), cursor => {
      const down = after(at(cursor), { do: 'page', by: 1 });
      const up = after(at(cursor), { do: 'page', by: -1 });
      expect(down > cursor || cursor === stops.length - 1).toBe(true);
      expect(up < cursor || cursor === 0).toBe(true);
      expect(down - cursor).toBeLessThan(24);
      expect(cursor - up).toBeLessThan(24);
    }),
  );
  expect(outline.blocks.filter(isEntered).length).toBeGreaterThan(60);
});

describe('an argument with 450 answers', () => {
  const crowd = new Program(new StanceMap(threadMap(450)));
  const rowsOf = (state: WalkState): readonly Row[] =>
    crowd.page(state).outline.blocks.flatMap(block => (block.kind === 'row' ? [block] : []));
  const start = crowd.start({ place: 'thread/i' });
  const open = update(crowd, start, { do: 'fold', row: 'a0' });

  test('shows 200 of them where it is unfolded, and leads on to the rest, 200 at a time', () => {
    const under = (state: WalkState): number =>
      rowsOf(state).filter(({ key = '' }) => /^a0\/a\d+$/.test(key)).length;
    expect([under(start), under(open)]).toEqual([0, 200]);
    const more = rowsOf(open).find(({ text }) => text === '250 answers more');
    const next = update(crowd, open, { do: 'fold', row: more?.key ?? '' });
    expect(under(next)).toBe(400);
    const last = rowsOf(next).find(({ text }) => text === '50 answers more');
    expect(under(update(crowd, next, { do: 'fold', row: last?.key ?? '' }))).toBe(450);
    expect(under(update(crowd, next, { do: 'fold', row: 'a0' }))).toBe(0);
  });

  test('leaves every other row as it was laid out, and is laid out anew under another burden', () => {
    const [before, now] = [new Set(rowsOf(start)), rowsOf(open)];
    const fresh = now.filter(row => !before.has(row));
    expect(fresh.filter(({ key = '' }) => !key.startsWith('a0'))).toEqual([]);
    const burdened = update(crowd, open, { do: 'burden', set: 'record' });
    const anew = new Program(crowd.map);
    const same = update(anew, anew.start({ place: 'thread/i', burden: 'record' }), {
      do: 'fold',
      row: 'a0',
    });
    expect(rowsOf(burdened)).toEqual(
      anew.page(same).outline.blocks.filter(({ kind }) => kind === 'row'),
    );
  });
});

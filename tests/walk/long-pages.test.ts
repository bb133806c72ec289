/** Pages of many rows: moving by section and by page lands where a reader counts it to. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Action } from '../../source/walk/action.js';
import { isEntered } from '../../source/outline/outline.js';
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

/** In the smallest windows, too, a page shows what it is about, a list under it, and its foot. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripVTControlCharacters } from 'node:util';
import { cursorPoint } from '../../source/walk/cursor-point.js';
import { Program } from '../../source/walk/program.js';
import { roomOf } from '../../source/walk/room.js';
import { update } from '../../source/walk/update.js';
import type { WalkState } from '../../source/walk/state/state.js';
import { bundledMap } from '../bundled-map.js';
import { draw } from '../endurance/subjects/look.js';

const map = bundledMap();
const program = new Program(map);
const places = [
  'overview',
  ...map.arguments.map(({ id }) => `argument/${id}`),
  ...map.issues.map(({ id }) => `issue/${id}`),
  ...map.evidence.map(({ id }) => `evidence/${id}`),
];
const sized = (place: string, columns: number, rows: number): WalkState =>
  update(program, program.start({ place, columns, rows }), { do: 'resize', columns, rows });

test('whatever stands at its top, two lines of the list are left, and what is selected is among them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.integer({ min: 40, max: 120 }),
      fc.integer({ min: 10, max: 18 }),
      fc.nat(5),
      (place, columns, rows, down) => {
        const state = update(program, sized(place, columns, rows), { do: 'move', by: down });
        const { top, under } = roomOf(program.page(state).outline, state);
        expect(under.height).toBeGreaterThan(1);
        expect(top + under.height).toBe(rows - 2);
        const point = cursorPoint(program, state);
        expect(point?.row ?? 0).toBeLessThan(rows - 2);
      },
    ),
  );
});

test('a claim is shortened where it would leave no room, and the foot stays', () => {
  const state = sized('argument/held-under-agreement', 40, 10);
  const lines = stripVTControlCharacters(draw(program, state)).split('\n');
  expect(lines).toHaveLength(10);
  expect(lines[3]).toMatch(/^ {2}A US letter/);
  expect(lines.findIndex(line => line.startsWith('▸'))).toBe(6);
  expect(lines.at(-1)).toContain('? more');
});

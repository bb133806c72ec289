/** The program used hard for a short while; `npm run endure` does it for long. */
import { describe, expect, test } from 'vitest';
import { Chance } from './chance.js';
import { courses } from './courses.js';
import { killEdits } from './kill-edits.js';
import { killProgram } from './kill-program.js';
import { monkey } from './monkey.js';
import { studiedDay } from './studied-day.js';

describe('a monkey at the keyboard', () => {
  test.each(courses)(
    'of the $name: alive, never stuck, always home again, no line too wide',
    async ({ course }) => {
      const { troubles, looks } = await monkey(course(), 7, 350);
      expect(troubles).toEqual([]);
      expect(looks).toBeGreaterThan(0);
    },
    240_000,
  );
});

test(
  'killed while a note is typed, the program has lost nothing that was on the disk, and ' +
    'starts again',
  async () => {
    const { kills, unreadable, lost, slowestStart } = await killProgram(3, new Chance(3));
    expect({ kills, unreadable, lost }).toEqual({ kills: 3, unreadable: 0, lost: 0 });
    expect(slowestStart.locked).toBeLessThan(20_000);
  },
  240_000,
);

test('killed while it edits, the program leaves the map before or after the change', async () => {
  const { broken, filesLeft } = await killEdits(6, new Chance(5));
  expect({ broken, filesLeft }).toEqual({ broken: 0, filesLeft: [] });
}, 120_000);

test(
  'a morning of walks, searches, burdens, notes and drills holds no more memory at its ' +
    'end, and all of it is kept',
  async () => {
    const { held, stops, allKept, pagesSeen } = await studiedDay(11, 700);
    expect(allKept).toBe(true);
    expect(stops).toBeLessThanOrEqual(200);
    expect(pagesSeen).toBeGreaterThan(60);
    expect(held?.lastQuarter).toBeLessThan((held?.secondQuarter ?? 0) + 8);
  },
  240_000,
);

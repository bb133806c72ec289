/** A flow on paper: a landscape page a sheet, with the marks in it, and the judge's ballot. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesText, type Handout } from '../../source/handout/document.js';
import { html } from '../../source/handout/html.js';
import { flowDocument } from '../../source/round/flow-document.js';
import { typeThatFits } from '../../source/round/flow-page.js';
import type { FlowFile } from '../../source/round/flow-schema.js';
import { labelMap } from '../../source/standing/standing.js';
import { nightTrains } from '../night-trains.js';
import { shortRound } from './rounds.js';

const file: FlowFile = {
  format: 'stancemap-flow/1',
  title: 'Final',
  motion: 'funding',
  debate: shortRound,
  sheets: [
    { id: 'case', title: 'Case' },
    { id: 'da', title: 'Cost' },
  ],
  entries: [
    { id: 'a', speech: 'first-pro', row: 1, argument: 'demand' },
    { id: 'b', speech: 'first-con', row: 1, text: 'Only in summer', answers: ['a'] },
    { id: 'c', speech: 'first-pro', row: 2, text: 'Stations', comment: 'The best of the round' },
    { id: 'd', speech: 'second-pro', row: 2, text: 'Stations again', extends: ['c'] },
    { id: 'e', speech: 'second-con', row: 2, text: 'Too late', answers: ['c'] },
    { id: 'f', speech: 'first-con', row: 1, sheet: 'da', argument: 'cost' },
  ],
  ballot: {
    judge: 'N. N.',
    decision: 'for',
    reason: 'The stations were let go by.\nThe rest was even.',
    points: [{ speech: 'first-pro', points: 28.5 }],
  },
  timer: {
    at: 5,
    speeches: [{ spent: 31_000, rung: 0 }],
    before: { spent: 0, rung: 0 },
    for: { spent: 0, rung: 0 },
    against: { spent: 0, rung: 0 },
    automatic: false,
  },
};
const map = nightTrains();
const labelling = labelMap(map, 'report');
const printed = (given: FlowFile = file, only: 'all' | 'ballot' = 'all') =>
  flowDocument({ file: given, debate: shortRound }, map, labelling, only);

/** The cells of a sheet's table. */
function cells(handout: Handout | undefined): readonly (readonly string[])[] {
  const table = handout?.passages.find(({ kind }) => kind === 'table');
  return table?.kind === 'table' ? table.rows.map(row => row.map(String)) : [];
}

describe('a flow on paper', () => {
  test('has a landscape page for each sheet, with arrows and marks in the cells', () => {
    const { handouts } = printed();
    expect(handouts.map(({ title }) => title)).toEqual([
      'Final: Case',
      'Final: Cost',
      'Final: marks and times',
      'Ballot: Final',
    ]);
    expect(handouts.map(({ landscape }) => landscape !== undefined)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(cells(handouts[0])).toEqual([
      ['1', 'Bookings for night trains doubled.', '! « Only in summer', '', ''],
      ['2', '! Stations [The best of the round]', '', '» Stations again', '~ « Too late'],
    ]);
    expect(cells(handouts[1])).toEqual([['1', '! A night train seat costs more than a bus seat.']]);
  });

  test('tells what was let go by, what came late and what the map answers, each once', () => {
    const text = passagesText(printed().handouts[2]?.passages ?? []);
    expect(text).toContain(
      'P1, row 2: Stations. Let go by First con (Con). Extended in Second pro (Pro).',
    );
    expect(text).toContain('C2, row 2: Too late.');
    expect(text).toContain('The map answers, ');
    expect(text).toContain('First pro (Pro) 0:31 0:30');
  });

  test('is printed on its side in a browser, its other pages upright', () => {
    const page = html(printed());
    expect(page).toContain('@page handout-0 { size: landscape;');
    expect(page).not.toContain('@page handout-2 { size: landscape;');
  });

  test('the ballot alone has lines to write on where nothing is filled in', () => {
    const { handouts } = printed({ ...file, ballot: undefined }, 'ballot');
    expect(handouts.map(({ id }) => id)).toEqual(['ballot']);
    expect(passagesText(handouts[0]?.passages ?? [])).toContain('____');
    const filled = passagesText(printed(file, 'ballot').handouts[0]?.passages ?? []);
    expect(filled).toContain('Pro wins');
    expect(filled).toContain('First pro (Pro) 28.5');
    expect(filled).toContain('The best of the round');
    expect(printed({ ...file, ballot: undefined }).handouts.map(({ id }) => id)).not.toContain(
      'ballot',
    );
  });
});

test('the more there is on a sheet, the smaller its type, down to the smallest', () => {
  const words = fc.string({ maxLength: 120 });
  const rows = fc.array(fc.array(words, { minLength: 4, maxLength: 4 }), { maxLength: 40 });
  fc.assert(
    fc.property(rows, fc.array(words, { minLength: 4, maxLength: 4 }), (some, more) => {
      const widths = [0.1, 0.4, 0.3, 0.2];
      const [few, all] = [typeThatFits(some, widths), typeThatFits([...some, more], widths)];
      expect(all).toBeLessThanOrEqual(few);
      expect(few).toBeGreaterThanOrEqual(4.5);
      expect(few).toBeLessThanOrEqual(9);
    }),
  );
});

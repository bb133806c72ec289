import { describe, expect, test } from 'vitest';
import { cellAt } from '../../source/outline/blocks.js';
import type { Block, Row } from '../../source/outline/outline.js';
import { unicodeSigns } from '../../source/outline/signs.js';
import { blockAtLine, lineOfBlock } from '../../source/outline/viewport.js';
import { pointedAt } from '../../source/walk/pointing.js';
import { Program } from '../../source/walk/program.js';
import { update } from '../../source/walk/update.js';
import { nightTrains } from '../night-trains.js';

const row = (text: string): Row => ({ kind: 'row', marks: [], text, to: 'overview' });
const cells = ['for', 'against', 'split'].map(brief => ({
  brief,
  words: brief,
  inShort: brief,
  to: 'overview',
}));
const grid: Block<'grid'> = { kind: 'grid', label: 'Greens', cells, to: 'overview' };
const pair: Block<'pair'> = {
  kind: 'pair',
  halves: [{ claim: row('One'), answer: row('Its answer') }, { claim: row('Other') }],
};
const nodes: Block<'nodes'> = { kind: 'nodes', cells: [row('One'), row('Other')] };
const sheet: Block<'grid'> = {
  kind: 'grid',
  label: '1',
  to: 'overview',
  cells: cells.map(cell => ({ ...cell, text: cell.brief })),
  sheet: { beside: [undefined, 0, undefined] },
};

describe('which cell of a line a point is in', () => {
  test.each<
    [
      what: string,
      block: Block,
      width: number,
      at: readonly [line: number, column: number],
      cell: number,
    ]
  >([
    ['the label of a grid line', grid, 80, [0, 5], 0],
    ['its first cell', grid, 80, [0, 17], 1],
    ['its last cell', grid, 80, [0, 60], 3],
    ['what stands under it, which is of the cursor', grid, 80, [1, 17], 2],
    ['the left half of a pair', pair, 120, [0, 10], 1],
    ['the right half', pair, 120, [0, 70], 2],
    ['the first half, where they stand one under the other', pair, 80, [0, 70], 1],
    ['its answer', pair, 80, [1, 5], 1],
    ['the half under it', pair, 80, [2, 5], 2],
    ['the first box of a graph', nodes, 120, [2, 20], 1],
    ['the second box', nodes, 120, [2, 70], 2],
    ['the first row of a graph that is narrow', nodes, 40, [0, 30], 1],
    ['the second row', nodes, 40, [1, 3], 2],
    ['the label of a row of a sheet, where the cursor stays', sheet, 80, [0, 3], 2],
    ['a cell of a sheet', sheet, 80, [1, 8], 1],
    ['the one beside it', sheet, 80, [0, 45], 2],
    ['a row, which has none', row('One'), 80, [0, 30], 0],
  ])('%s', (...[, block, width, at, cell]) => {
    const setting = { width, column: 2, selected: false, beside: false, signs: unicodeSigns };
    expect(cellAt(block, setting, { line: at[0], column: at[1] })).toBe(cell);
  });
});

test('a line of the pane is a line of the block that is drawn there', () => {
  const blocks: readonly Block[] = [
    { kind: 'heading', text: 'Head' },
    { ...row('A title'), whole: 'A whole sentence.' },
    row('Next'),
  ];
  const room = { width: 80, height: 10, side: 0, here: 1 };
  expect([-1, 0, 1, 2, 3, 4].map(line => blockAtLine(blocks, 0, line, room))).toEqual([
    undefined,
    { block: 0, line: 0 },
    { block: 1, line: 0 },
    { block: 1, line: 1 },
    { block: 2, line: 0 },
    undefined,
  ]);
  expect(blockAtLine(blocks, 1, 0, room)).toEqual({ block: 1, line: 0 });
  expect(lineOfBlock(blocks, 0, 2, room)).toBe(3);
});

describe('what stands at a point of the screen', () => {
  const program = new Program(nightTrains());
  const start = program.start({ place: 'argument/demand', columns: 80, rows: 24 });

  test('each step of the path is its place, and what stands between them is none', () => {
    const at = (column: number) => pointedAt(program, start, { row: 0, column });
    const path = program.path('argument/demand');
    expect(path.map(({ words }) => words).slice(0, 2)).toEqual(['Overview', 'Funding']);
    expect(at(0)).toEqual({ at: 'crumb', place: 'overview' });
    expect(at(7)).toEqual({ at: 'crumb', place: 'overview' });
    expect(at(9)).toBeUndefined();
    expect(at(11)).toEqual({ at: 'crumb', place: 'issue/funding' });
    expect(at(79)).toBeUndefined();
  });

  test('the title, the blocks that stay at the top, the foot and a second pane are no rows', () => {
    for (const row of [1, 22, 23])
      expect(pointedAt(program, start, { row, column: 5 })).toBeUndefined();
    const wide = program.start({ place: 'evidence', columns: 140, rows: 24 });
    const rows = Array.from({ length: 24 }, (_one, line) => line);
    expect(rows.some(line => pointedAt(program, wide, { row: line, column: 5 }))).toBe(true);
    expect(rows.slice(1).some(line => pointedAt(program, wide, { row: line, column: 100 }))).toBe(
      false,
    );
  });

  test('a choice of a menu is pointed at where it shows, and the help has none', () => {
    const menu = update(program, start, { do: 'overlay', kind: 'burden' });
    const found = Array.from({ length: 24 }, (_one, line) =>
      pointedAt(program, menu, { row: line, column: 4 }),
    ).filter(one => one?.at === 'choice');
    expect(found.map(one => one.choice)).toEqual([0, 1, 2, 3]);
    expect(found.filter(one => one.isSelected)).toHaveLength(1);
    const help = update(program, start, { do: 'overlay', kind: 'help' });
    expect(pointedAt(program, help, { row: 8, column: 4 })).toBeUndefined();
  });
});

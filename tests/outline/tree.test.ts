/** Rows of a thread, however deep: each says how deep it is, and has room for its words. */
import { expect, it } from 'vitest';
import { asciiSigns } from '../../source/outline/signs.js';
import { lineText } from '../../source/outline/spans.js';
import { treeSpans } from '../../source/outline/tree.js';

function drawn(depth: number, width: number): string {
  const passes = Array.from({ length: depth }, () => true);
  return lineText(treeSpans({ passes, isLast: false }, width, asciiSigns));
}

it('a level stands farther in than the one over it, as far as there is room', () => {
  expect([1, 2, 3].map(depth => drawn(depth, 80))).toEqual(['|-  ', '| |-  ', '| | |-  ']);
});

it('where there is no more room a figure says how deep it is, and nothing grows wider', () => {
  for (const width of [40, 52, 60, 80, 140])
    for (let depth = 1; depth < 12; depth++) {
      const line = drawn(depth, width);
      const isCut = line.length < 2 + 2 * depth;
      expect(line.length).toBeLessThanOrEqual(16);
      expect(line.startsWith(String(depth))).toBe(isCut);
    }
});

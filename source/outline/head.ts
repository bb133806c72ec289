/** What stays in sight at the top of a page, no taller than a small window has room for. */
import type { Block } from './outline.js';

/** Lines of a list that are left under whatever stays in sight. */
const leastUnder = 2;

/**
 * The head as it fits into so many lines with a list under it: its words are shortened, then its
 * rows give way, then all of it. `linesOf` counts the lines of some blocks.
 */
export function fittedHead(
  head: readonly Block[],
  room: number,
  linesOf: (blocks: readonly Block[]) => number,
): readonly Block[] {
  const lines = linesOf(head);
  const most = Math.max(0, room - leastUnder);
  if (lines <= most) return head;
  const words = head.filter(({ kind }) => kind !== 'row');
  // A claim in two lines says more than what it answers beside one in one line.
  for (const [blocks, least] of [
    [head, 2],
    [words, 1],
  ] as const)
    for (let perBlock = lines; perBlock >= least; perBlock--) {
      const short = blocks.map(block => withMost(block, perBlock));
      if (linesOf(short) <= most) return short;
    }
  return [];
}

function withMost(block: Block, most: number): Block {
  return block.kind === 'box' || block.kind === 'text'
    ? { ...block, most: Math.min(most, block.most ?? most) }
    : block;
}

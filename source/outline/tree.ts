/** The lines that join a row of a tree to those above it, and whether more unfolds under it. */
import type { Signs } from './signs.js';
import { span, type Line } from './spans.js';

export interface Tree {
  /** For each level above it, whether its line goes on beside this row. */
  readonly passes: readonly boolean[];
  /** Whether it is the last of those under one row. */
  readonly isLast: boolean;
  /** What unfolds under it; `shown` where it stands farther up, and the thread ends. */
  readonly fold?: 'open' | 'folded' | 'shown';
  /** The same in words, for whoever sees no lines. */
  readonly words?: string;
}

/** Deeper levels are drawn no farther in: a line must hold its words. */
const deepest = 6;
/** Columns of what stands after the branch, and of one level. */
const rest = 44;
const level = 4;

/** @param width columns of the pane */
export function treeSpans({ passes, isLast, fold }: Tree, width: number, { tree }: Signs): Line {
  const most = Math.min(deepest, Math.max(1, Math.floor((width - rest) / level)));
  const above = passes.slice(1);
  const cut = above.length > most;
  // A figure tells how deep it is, where a row can stand no farther in than the one over it.
  const first = cut ? String(passes.length).padEnd(2) : '';
  const levels = cut ? above.slice(above.length - most + 1) : above;
  const guides = first + levels.map(continues => (continues ? tree.pass : '  ')).join('');
  const branch = isLast ? tree.last : tree.branch;
  const sign = fold === undefined ? ' ' : tree[fold];
  return [
    span(`${passes.length === 0 ? '' : `${guides}${branch}`}`, 'muted'),
    span(`${sign} `, 'muted'),
  ];
}

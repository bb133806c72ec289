/** Keys that walk: from a line to where it leads, along a clash, through a thread, and back. */
import type { Action } from './action.js';
import { nothingOpens } from './actions/words.js';
import type { Binding } from './bindings.js';
import type { Moment } from './state/moment.js';

const needsTarget = ({ target, runs }: Moment): string | undefined =>
  target !== undefined || runs ? undefined : nothingOpens;

/** What Right means off a clash: the next cell, what unfolds, else what Enter means. */
function rightward({ cells, fold, key }: Moment): Action {
  if (cells > 0) return { do: 'across', by: 1 };
  if (fold === 'folded' && key !== undefined) return { do: 'fold', row: key };
  if (fold === 'open') return { do: 'move', by: 1 };
  return { do: 'open' };
}

/**
 * What Left means: the cell before, to fold, to what a row stands under, along the clash, or back.
 */
function leftward({ cells, fold, key, ways, depth }: Moment): Action {
  if (cells > 0) return { do: 'across', by: -1 };
  if (fold === 'open' && key !== undefined) return { do: 'fold', row: key };
  if (depth > 0 && key !== undefined) return { do: 'select', what: parentRow(key) };
  return ways ? { do: 'way', to: 'left' } : { do: 'out' };
}

/** The path of the row that a row of a thread stands under. */
function parentRow(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('/')));
}

export const walkBindings: readonly Binding[] = [
  {
    id: 'open',
    keys: ['enter'],
    label: 'open',
    group: 'Walk',
    footer: 1,
    action: () => ({ do: 'open' }),
    disabled: needsTarget,
  },
  {
    id: 'best-answer',
    keys: ['right', 'l'],
    label: 'best answer',
    group: 'Walk',
    footer: ({ ways }) => (ways?.right === undefined ? undefined : 4),
    action: () => ({ do: 'way', to: 'right' }),
    in: ({ ways }) => ways !== undefined,
  },
  {
    id: 'right',
    keys: ['right', 'l'],
    label: 'next cell, unfold, or open',
    group: 'Walk',
    action: rightward,
    disabled: moment =>
      moment.fold !== undefined || moment.cells > 0 ? undefined : needsTarget(moment),
  },
  {
    id: 'left',
    keys: ['left', 'h'],
    label: 'previous cell, fold, what it answers, or back',
    group: 'Walk',
    action: leftward,
  },
  {
    id: 'back',
    keys: ['escape', 'backspace'],
    label: 'back',
    group: 'Walk',
    footer: 2,
    action: () => ({ do: 'out' }),
  },
  {
    id: 'forward',
    keys: ['f'],
    label: 'forward again',
    group: 'Walk',
    action: () => ({ do: 'forward' }),
    disabled: ({ canGoForward }) =>
      canGoForward ? undefined : 'There is nothing ahead: this is the end of the path walked.',
  },
  {
    id: 'previous-argument',
    keys: [','],
    label: 'previous argument on this issue',
    group: 'Walk',
    action: () => ({ do: 'way', to: 'previous' }),
    in: ({ ways }) => ways !== undefined,
  },
  {
    id: 'next-argument',
    keys: ['.'],
    label: 'next argument on this issue',
    group: 'Walk',
    action: () => ({ do: 'way', to: 'next' }),
    in: ({ ways }) => ways !== undefined,
  },
  {
    id: 'fold-all',
    keys: ['z', '*'],
    label: 'unfold all threads, or fold them',
    group: 'Walk',
    action: () => ({ do: 'fold-all' }),
    in: ({ folds }) => folds,
  },
  {
    id: 'order',
    keys: ['O'],
    label: 'another order of the threads',
    group: 'Walk',
    action: () => ({ do: 'order' }),
    in: ({ folds }) => folds,
  },
];

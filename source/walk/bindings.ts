/**
 * The one table of keys. Dispatch, the footer, the help screen, the palette and the README's key
 * list are views of it.
 */
import type { Action } from './action.js';
import { argumentHere, evidenceUnderCursor, type Moment } from './state/moment.js';

export interface Binding {
  /** Stable name, for the palette and the docs. */
  readonly id: string;
  /** Keys as `keyName` yields them; the first is the one shown. */
  readonly keys: readonly string[];
  readonly label: string;
  /** The heading that it stands under in the help. */
  readonly group: string;
  /** Shown in the footer, most useful first; absent: only in help. */
  readonly footer?: number;
  /** `key` is the one that was pressed, where a key was. */
  readonly action: (moment: Moment, key?: string) => Action;
  /** Where the key means this; elsewhere it is another's, or nobody's. Absent: everywhere. */
  readonly in?: (moment: Moment) => boolean;
  /** Where it means this even over an overlay, before the overlay's own keys. Absent: nowhere. */
  readonly over?: (moment: Moment) => boolean;
  /** Why the key does nothing now, in one sentence; undefined when it applies. */
  readonly disabled?: (moment: Moment) => string | undefined;
}

const needsTarget = ({ target, runs }: Moment): string | undefined =>
  target !== undefined || runs
    ? undefined
    : 'Nothing opens from this line: Up, Down or Tab go to another.';
const needsEvidence = (moment: Moment): string | undefined =>
  evidenceUnderCursor(moment)
    ? undefined
    : 'Only evidence is granted or rejected: select an item first.';
export const bindings: readonly Binding[] = [
  {
    id: 'down',
    keys: ['down', 'j'],
    label: 'next row',
    group: 'Move',
    action: () => ({ do: 'move', by: 1 }),
  },
  {
    id: 'up',
    keys: ['up', 'k'],
    label: 'previous row',
    group: 'Move',
    action: () => ({ do: 'move', by: -1 }),
  },
  {
    id: 'page-down',
    keys: ['pagedown', 'ctrl+d'],
    label: 'page down',
    group: 'Move',
    action: () => ({ do: 'page', by: 1 }),
  },
  {
    id: 'page-up',
    keys: ['pageup', 'ctrl+u'],
    label: 'page up',
    group: 'Move',
    action: () => ({ do: 'page', by: -1 }),
  },
  {
    id: 'first',
    keys: ['home', 'g g'],
    label: 'first row',
    group: 'Move',
    action: () => ({ do: 'edge', to: 'first' }),
  },
  {
    id: 'last',
    keys: ['end', 'G'],
    label: 'last row',
    group: 'Move',
    action: () => ({ do: 'edge', to: 'last' }),
  },
  {
    id: 'next-section',
    keys: ['tab'],
    label: 'next section',
    group: 'Move',
    footer: 6,
    action: () => ({ do: 'section', by: 1 }),
  },
  {
    id: 'previous-section',
    keys: ['shift+tab'],
    label: 'previous section',
    group: 'Move',
    action: () => ({ do: 'section', by: -1 }),
  },
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
    id: 'right',
    keys: ['right', 'l'],
    label: 'open, or next cell',
    group: 'Walk',
    action: ({ inGrid }) => (inGrid ? { do: 'across', by: 1 } : { do: 'open' }),
    disabled: needsTarget,
  },
  {
    id: 'left',
    keys: ['left', 'h'],
    label: 'back, or previous cell',
    group: 'Walk',
    action: ({ inGrid, atGridStart }) =>
      inGrid && !atGridStart ? { do: 'across', by: -1 } : { do: 'out' },
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
    id: 'overview',
    keys: ['0'],
    label: 'overview',
    group: 'Pages',
    action: () => ({ do: 'home' }),
  },
  {
    id: 'unanswered',
    keys: ['u'],
    label: 'unanswered arguments',
    group: 'Pages',
    action: () => ({ do: 'go', to: 'unanswered' }),
  },
  {
    id: 'timeline',
    keys: ['t'],
    label: 'timeline',
    group: 'Pages',
    action: () => ({ do: 'go', to: 'timeline' }),
  },
  {
    id: 'glossary',
    keys: ['d'],
    label: 'glossary',
    group: 'Pages',
    action: () => ({ do: 'go', to: 'glossary' }),
  },
  {
    id: 'questions',
    keys: ['Q'],
    label: 'open questions',
    group: 'Pages',
    action: () => ({ do: 'go', to: 'questions' }),
  },
  {
    id: 'evidence',
    keys: ['e'],
    label: 'all evidence',
    group: 'Pages',
    action: () => ({ do: 'go', to: 'evidence' }),
  },
  {
    id: 'sources',
    keys: ['s'],
    label: 'all sources',
    group: 'Pages',
    action: () => ({ do: 'go', to: 'sources' }),
  },
  {
    id: 'about',
    keys: ['a'],
    label: 'about this map',
    group: 'Pages',
    action: () => ({ do: 'go', to: 'about' }),
  },
  {
    id: 'compare',
    keys: ['c'],
    label: 'compare two parties',
    group: 'Pages',
    action: () => ({ do: 'overlay', kind: 'compare' }),
  },
  {
    id: 'why',
    keys: ['w'],
    label: 'why it stands or not',
    group: 'Standing',
    footer: 3,
    action: () => ({ do: 'why' }),
    disabled: moment =>
      argumentHere(moment) ? undefined : 'Only an argument stands or falls: select one first.',
  },
  {
    id: 'burden',
    keys: ['b'],
    label: 'burden of proof',
    group: 'Standing',
    footer: 4,
    action: () => ({ do: 'overlay', kind: 'burden' }),
  },
  {
    id: 'grant',
    keys: ['+'],
    label: 'grant this evidence',
    group: 'Standing',
    action: () => ({ do: 'assume', as: 'grant' }),
    disabled: needsEvidence,
  },
  {
    id: 'reject',
    keys: ['-'],
    label: 'reject this evidence',
    group: 'Standing',
    action: () => ({ do: 'assume', as: 'reject' }),
    disabled: needsEvidence,
  },
  {
    id: 'count-editor',
    keys: ['E'],
    label: "count the editor's observations, or not",
    group: 'Standing',
    action: ({ editorCounts }) => ({ do: 'count-editor', set: !editorCounts }),
  },
  {
    id: 'release',
    keys: ['='],
    label: 'drop all assumptions',
    group: 'Standing',
    action: () => ({ do: 'release-all' }),
  },
  {
    id: 'search',
    keys: ['/'],
    label: 'search',
    group: 'Find',
    footer: 5,
    action: () => ({ do: 'overlay', kind: 'search' }),
  },
  {
    id: 'next-hit',
    keys: ['n'],
    label: 'next hit',
    group: 'Find',
    action: () => ({ do: 'hit', by: 1 }),
    disabled: ({ hasSearched }) =>
      hasSearched ? undefined : 'Nothing was searched yet: / searches.',
  },
  {
    id: 'previous-hit',
    keys: ['N'],
    label: 'previous hit',
    group: 'Find',
    action: () => ({ do: 'hit', by: -1 }),
    disabled: ({ hasSearched }) =>
      hasSearched ? undefined : 'Nothing was searched yet: / searches.',
  },
  {
    id: 'filter',
    keys: ['F'],
    label: 'filter the lists',
    group: 'Find',
    action: () => ({ do: 'overlay', kind: 'filter' }),
  },
  {
    id: 'address',
    keys: ['o'],
    label: 'show where a source can be read',
    group: 'Find',
    action: () => ({ do: 'show-address' }),
  },
  {
    id: 'palette',
    keys: [':'],
    label: 'all actions',
    group: 'Program',
    action: () => ({ do: 'overlay', kind: 'palette' }),
  },
  {
    id: 'help',
    keys: ['?'],
    label: 'more',
    group: 'Program',
    footer: 9,
    action: () => ({ do: 'overlay', kind: 'help' }),
  },
  {
    id: 'quit',
    keys: ['q', 'ctrl+c'],
    label: 'quit',
    group: 'Program',
    footer: 8,
    action: () => ({ do: 'quit' }),
  },
];

/** The binding of a key, or `prefix` where the key only begins one (the first g of `g g`). */
export function bindingFor(
  key: string,
  pending: string | undefined,
  here: readonly Binding[] = bindings,
): Binding | 'prefix' | undefined {
  const sequence = pending ? `${pending} ${key}` : key;
  const found = here.find(binding => binding.keys.includes(sequence));
  if (found) return found;
  if (here.some(binding => binding.keys.some(known => known.startsWith(`${sequence} `))))
    return 'prefix';
  return pending ? bindingFor(key, undefined, here) : undefined;
}

const shownKeys: Readonly<Record<string, string>> = {
  ' ': 'Space',
  enter: 'Enter',
  escape: 'Esc',
  backspace: 'Backspace',
  down: 'Down',
  up: 'Up',
  left: 'Left',
  right: 'Right',
  tab: 'Tab',
  'shift+tab': 'Shift+Tab',
  pagedown: 'PgDn',
  pageup: 'PgUp',
  home: 'Home',
  end: 'End',
  'ctrl+c': 'Ctrl+C',
  'ctrl+n': 'Ctrl+N',
  'ctrl+d': 'Ctrl+D',
  'ctrl+u': 'Ctrl+U',
};

/** A key as people write it. */
export function keyLabel(key: string): string {
  return shownKeys[key] ?? key;
}

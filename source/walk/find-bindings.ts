/** Keys that find things, narrow lists and lead out to sources. */
import { nothingSearched } from './actions/words.js';
import type { Binding } from './bindings.js';

export const findBindings: readonly Binding[] = [
  {
    id: 'find',
    keys: ['/'],
    label: 'find on this page',
    group: 'Find',
    footer: 5,
    action: () => ({ do: 'overlay', kind: 'find' }),
    in: ({ lists }) => lists,
  },
  {
    id: 'search',
    keys: ['/', 'ctrl+f'],
    label: 'search',
    short: 'search',
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
    disabled: ({ hasSearched }) => (hasSearched ? undefined : nothingSearched),
  },
  {
    id: 'previous-hit',
    keys: ['N'],
    label: 'previous hit',
    group: 'Find',
    action: () => ({ do: 'hit', by: -1 }),
    disabled: ({ hasSearched }) => (hasSearched ? undefined : nothingSearched),
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
    id: 'names',
    keys: ['x'],
    label: 'what this text names',
    group: 'Find',
    action: () => ({ do: 'overlay', kind: 'names' }),
  },
  {
    id: 'reference',
    keys: ['y'],
    label: 'what this is called on a command line',
    group: 'Find',
    action: () => ({ do: 'show-reference' }),
  },
];

/** Keys of the program itself. */
import type { Binding } from './bindings.js';

export const programBindings: readonly Binding[] = [
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

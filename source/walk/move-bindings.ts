/** Keys that move the cursor on a page. */
import type { Binding } from './bindings.js';

export const moveBindings: readonly Binding[] = [
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
    keys: ['home'],
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
];

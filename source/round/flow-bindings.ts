/** The keys of the flow sheet. Capitals take from the map what small letters write. */
import type { Binding, Moment } from '../walk/bindings.js';
import { flowId } from './flow-memory.js';

const onSheet = ({ place }: Moment): boolean => place.screen === 'wing' && place.place === 'flow';
const onPages = ({ place }: Moment): boolean => place.screen === 'wing' && place.wing === flowId;
const needsEntry = ({ target }: Moment): string | undefined =>
  target?.startsWith('flow/entry/') ? undefined : 'Select an entry first.';

function key(
  id: string,
  name: string,
  label: string,
  act: string,
  more: Partial<Binding> = {},
): Binding {
  return {
    id: `flow-${id}`,
    keys: [name],
    label,
    group: 'Coaching',
    in: onSheet,
    action: () => ({ do: 'wing', wing: flowId, act }),
    ...more,
  };
}

export const flowBindings: readonly Binding[] = [
  {
    id: 'flow',
    keys: ['L'],
    label: 'flow sheet',
    group: 'Coaching',
    action: () => ({ do: 'go', to: 'flow' }),
  },
  key('new', 'i', 'write an argument', 'new', { footer: 3 }),
  key('take', 'I', 'argument of the map', 'take', { footer: 4 }),
  key('answer', 'r', 'answer it', 'answer', { footer: 1, disabled: needsEntry }),
  key('answer-from-map', 'R', 'answer from the map', 'answer-from-map', {
    footer: 2,
    disabled: needsEntry,
  }),
  key('edit', 'e', 'change its words', 'edit', { disabled: needsEntry }),
  key('arrow', 'v', 'arrow to what it answers: here and there', 'arrow', { disabled: needsEntry }),
  key('remove', 'x', 'take it out', 'remove', { disabled: needsEntry }),
  key('undo', 'z', 'undo', 'undo', { footer: 6 }),
  key('redo', 'Z', 'do again', 'redo'),
  key('dropped', 'u', 'next dropped', 'dropped', { footer: 5 }),
  key('dropped-list', 'D', 'all that was dropped', '', {
    in: onPages,
    action: () => ({ do: 'go', to: 'dropped' }),
  }),
  key('row-down', 'J', 'row one down', 'row-down', { disabled: needsEntry }),
  key('row-up', 'K', 'row one up', 'row-up', { disabled: needsEntry }),
];

/** The keys of the flow sheet. Capitals take from the map what small letters write. */
import type { Binding } from '../walk/bindings.js';
import type { Moment } from '../walk/state/moment.js';
import { flowId } from './flow-memory.js';
import { entryNamed, toFlow, type FlowMessage } from './flow-messages.js';

const onSheet = ({ place }: Moment): boolean => place.screen === 'wing' && place.place === 'flow';
const onPages = ({ place }: Moment): boolean => place.screen === 'wing' && place.wing === flowId;
const needsEntry = ({ key: name }: Moment): string | undefined =>
  entryNamed(name) === undefined ? 'Select an entry first.' : undefined;

function key(
  id: string,
  [name, label]: readonly [name: string, label: string],
  message: FlowMessage,
  more: Partial<Binding> = {},
): Binding {
  return {
    id: `flow-${id}`,
    keys: [name],
    label,
    group: 'Coaching',
    in: onSheet,
    action: () => toFlow.send(message),
    ...more,
  };
}

const disabled = needsEntry;

export const flowBindings: readonly Binding[] = [
  {
    id: 'flow',
    keys: ['L'],
    label: 'flow sheet',
    group: 'Coaching',
    action: () => ({ do: 'go', to: 'flow' }),
  },
  key('new', ['i', 'write an argument'], { is: 'begin', from: 'words' }, { footer: 3 }),
  key('take', ['I', 'argument of the map'], { is: 'begin', from: 'map' }, { footer: 4 }),
  key('answer', ['r', 'answer it'], { is: 'answer', from: 'words' }, { footer: 1, disabled }),
  key(
    'answer-from-map',
    ['R', 'answer from the map'],
    { is: 'answer', from: 'map' },
    { footer: 2, disabled },
  ),
  key('edit', ['e', 'change its words'], { is: 'edit' }, { disabled }),
  key('arrow', ['v', 'arrow to what it answers: here and there'], { is: 'arrow' }, { disabled }),
  key('remove', ['x', 'take it out'], { is: 'remove' }, { disabled }),
  key('undo', ['z', 'undo'], { is: 'undo' }, { footer: 6 }),
  key('redo', ['Z', 'do again'], { is: 'redo' }),
  key('dropped', ['u', 'next dropped'], { is: 'next-dropped' }, { footer: 5 }),
  {
    id: 'flow-dropped-list',
    keys: ['D'],
    label: 'all that was dropped',
    group: 'Coaching',
    in: onPages,
    action: () => ({ do: 'go', to: 'dropped' }),
  },
  key('row-down', ['J', 'row one down'], { is: 'move-row', by: 1 }, { disabled }),
  key('row-up', ['K', 'row one up'], { is: 'move-row', by: -1 }, { disabled }),
];

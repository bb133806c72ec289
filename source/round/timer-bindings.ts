/**
 * The keys of the speech timer. All but the one that leads to it hold on its page and on the flow
 * sheet alone.
 */
import type { Binding, Moment } from '../walk/bindings.js';
import { timerId, timerIn } from './timer-memory.js';
import { allowed, type Preparation } from './timer.js';
import { clockTitle } from './timer-words.js';

const inRoom = ({ place }: Moment): boolean =>
  place.screen === 'wing' && (place.place === 'timer' || place.place === 'flow');

function key(
  id: string,
  name: string,
  label: string,
  act: string,
  more: Partial<Binding> = {},
): Binding {
  return {
    id: `timer-${id}`,
    keys: [name],
    label,
    group: 'Coaching',
    in: inRoom,
    action: () => ({ do: 'wing', wing: timerId, act }),
    ...more,
  };
}

function preparation(name: string, label: string, whose: Preparation): Binding {
  const disabled = (moment: Moment): string | undefined => {
    const memory = timerIn(moment);
    return memory && allowed(memory.format, memory.timer, whose) === 0
      ? `${memory.format.title} has no time for this: ` +
          `${clockTitle(memory.format, memory.timer, whose).toLowerCase()}.`
      : undefined;
  };
  return key(`prepare-${whose}`, name, label, whose, { disabled });
}

export const timerBindings: readonly Binding[] = [
  {
    id: 'timer',
    keys: ['C'],
    label: 'speech timer',
    group: 'Coaching',
    action: () => ({ do: 'go', to: 'timer' }),
  },
  key('toggle', ' ', 'start or pause', 'toggle', { footer: 1 }),
  key('next', ']', 'next speech', 'next', { footer: 2 }),
  key('previous', '[', 'speech before', 'previous'),
  key('more', '+', 'ten seconds more', 'more'),
  key('fewer', '-', 'ten seconds fewer', 'fewer'),
  key('restart', 'X', 'begin the speech anew', 'restart'),
  key('automatic', 'A', 'next speech by itself, or by key', 'automatic'),
  preparation('1', 'preparation, the side for', 'for'),
  preparation('2', 'preparation, the side against', 'against'),
  preparation('3', 'preparation before the round', 'before'),
];

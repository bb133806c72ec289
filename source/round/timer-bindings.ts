/**
 * The keys of the speech timer. All but the one that leads to it hold on its page and on the flow
 * sheet alone.
 */
import type { Binding } from '../walk/bindings.js';
import type { Moment } from '../walk/state/moment.js';
import { timerIn } from './timer-memory.js';
import { toTimer, type TimerMessage } from './timer-messages.js';
import { allowed, type Preparation } from './timer.js';
import { clockTitle } from './timer-words.js';

const onRoundPages = ({ place }: Moment): boolean =>
  place.screen === 'wing' && (place.place === 'timer' || place.place === 'flow');

function key(
  id: string,
  [name, label]: readonly [name: string, label: string],
  message: TimerMessage,
  more: Partial<Binding> = {},
): Binding {
  return {
    id: `timer-${id}`,
    keys: [name],
    label,
    group: 'Coaching',
    in: onRoundPages,
    action: () => toTimer.send(message),
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
  return key(`prepare-${whose}`, [name, label], { is: 'prepare', whose }, { disabled });
}

export const timerBindings: readonly Binding[] = [
  {
    id: 'timer',
    keys: ['C'],
    label: 'speech timer',
    group: 'Coaching',
    action: () => ({ do: 'go', to: 'timer' }),
  },
  key('toggle', [' ', 'start or pause'], { is: 'toggle' }, { footer: 1 }),
  key('next', [']', 'next speech'], { is: 'step', by: 1 }, { footer: 2 }),
  key('previous', ['[', 'speech before'], { is: 'step', by: -1 }),
  key('more', ['+', 'ten seconds more'], { is: 'adjust', seconds: 10 }),
  key('fewer', ['-', 'ten seconds fewer'], { is: 'adjust', seconds: -10 }),
  key('restart', ['X', 'begin the speech anew'], { is: 'restart' }),
  key('automatic', ['A', 'next speech by itself, or by key'], { is: 'automatic' }),
  preparation('1', 'preparation, the side for', 'for'),
  preparation('2', 'preparation, the side against', 'against'),
  preparation('3', 'preparation before the round', 'before'),
];

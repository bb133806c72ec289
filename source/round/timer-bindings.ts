/**
 * The keys of the speech timer. Letters and signs hold on its page; chords everywhere, so that a
 * clock that runs is stopped from whatever page one is at, and over whatever lies there.
 */
import type { Binding } from '../walk/bindings.js';
import type { Moment } from '../walk/state/moment.js';
import { timerIn } from './timer-memory.js';
import { toTimer, type TimerMessage } from './timer-messages.js';
import { allowedSeconds, isBegun } from './clocks.js';
import type { Preparation } from './timer-schema.js';
import { clockTitle } from './timer-words.js';
import { timerWords } from './clock-words.js';

const onTimer = ({ place }: Moment): boolean => place.screen === 'wing' && place.place === 'timer';
const onRoundPages = (moment: Moment): boolean =>
  onTimer(moment) || (moment.place.screen === 'wing' && moment.place.place === 'flow');
const elsewhere = (moment: Moment): boolean => !onTimer(moment);

/** Whether the clock is on: then its key stands in the footer of every page. */
const whileOn = (moment: Moment): boolean => {
  const memory = timerIn(moment);
  return (
    elsewhere(moment) && (onRoundPages(moment) || (memory !== undefined && isBegun(memory.timer)))
  );
};

function key(
  id: string,
  [keys, label, short]: readonly [keys: readonly string[], label: string, short?: string],
  message: TimerMessage,
  more: Partial<Binding> = {},
): Binding {
  return {
    id: `timer-${id}`,
    keys,
    label,
    group: 'Coaching',
    in: onRoundPages,
    action: () => toTimer.send(message),
    ...(short === undefined ? {} : { short }),
    ...more,
  };
}

function preparation(name: string, label: string, whose: Preparation): Binding {
  const disabled = (moment: Moment): string | undefined => {
    const memory = timerIn(moment);
    return memory && allowedSeconds(memory.format, memory.timer, whose) === 0
      ? timerWords.noTime(
          memory.format.title,
          clockTitle(memory.format, memory.timer, whose).toLowerCase(),
        )
      : undefined;
  };
  return key(`prepare-${whose}`, [[name], label], { is: 'prepare', whose }, { disabled });
}

/** Whatever lies over the page. */
const over = (): boolean => true;

const toggle = ['alt+s', 'ctrl+k'];
const step = { is: 'step', by: 1 } as const;
const back = { is: 'step', by: -1 } as const;

/** The chords, on every page but the timer's own. */
const chords: readonly Binding[] = [
  key('toggle-on', [toggle, 'clock', 'clock'], { is: 'toggle' }, { over, in: whileOn, footer: 3 }),
  key('toggle-elsewhere', [toggle, 'start or pause'], { is: 'toggle' }, { over, in: elsewhere }),
  key('next-elsewhere', [['alt+.'], 'next speech', 'clock on'], step, { over, in: elsewhere }),
  key('previous-elsewhere', [['alt+,'], 'speech before', 'clock back'], back, {
    over,
    in: elsewhere,
  }),
  key(
    'prepare-next-elsewhere',
    [['alt+t'], 'preparation, who speaks next', 'prep'],
    { is: 'prepare-next' },
    { over, in: elsewhere },
  ),
];

export const timerBindings: readonly Binding[] = [
  {
    id: 'timer',
    keys: ['C'],
    label: 'speech timer',
    group: 'Coaching',
    action: () => ({ do: 'go', to: 'timer' }),
  },
  key('toggle', [[' ', ...toggle], 'start or pause'], { is: 'toggle' }, { in: onTimer, footer: 1 }),
  key('next', [[']', 'alt+.'], 'next speech'], step, { in: onTimer, footer: 2 }),
  key('previous', [['[', 'alt+,'], 'speech before'], back, { in: onTimer }),
  ...chords,
  key('more', [['+'], 'ten seconds more'], { is: 'adjust', seconds: 10 }),
  key('fewer', [['-'], 'ten seconds fewer'], { is: 'adjust', seconds: -10 }),
  key('restart', [['X'], 'begin the speech anew'], { is: 'restart' }),
  key('automatic', [['A'], 'next speech by itself, or by key'], { is: 'automatic' }),
  preparation('1', 'preparation, the side for', 'for'),
  preparation('2', 'preparation, the side against', 'against'),
  preparation('3', 'preparation before the round', 'before'),
];

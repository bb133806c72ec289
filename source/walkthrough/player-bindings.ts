/**
 * The keys of the player. They hold while the script is followed; what is not here walks, as it
 * always does.
 */
import type { Binding } from '../walk/bindings.js';
import type { Moment } from '../walk/state/moment.js';
import { toPlayer } from './player-messages.js';
import { playingIn } from './playing.js';
import { lastStep } from './words.js';

const away = (moment: Moment): boolean => playingIn(moment)?.away === true;
const inMenu = (moment: Moment): boolean => playingIn(moment)?.over === 'menu';
/** Over a search that the script opened, say: whoever looks on types nothing there. */
const onScript = (moment: Moment): boolean => !away(moment) && !inMenu(moment);
const counting = (moment: Moment): boolean => (playingIn(moment)?.count ?? '') !== '';
const ends = (moment: Moment): boolean => playingIn(moment)?.ends === true;
const followed = (moment: Moment): boolean => !away(moment);
/** Over the help, Space closes it first. */
const toScript = () => toPlayer.send({ is: 'return' });
const toNext = () => toPlayer.send({ is: 'next' });
const digit = (_moment: Moment, key = '') => toPlayer.send({ is: 'digit', digit: key });

export const playerBindings: readonly Binding[] = [
  {
    id: 'return',
    keys: [' '],
    label: 'return to the script',
    group: 'Walkthrough',
    footer: 0,
    action: toScript,
    in: away,
    over: inMenu,
  },
  {
    id: 'return-right',
    keys: ['right'],
    label: 'return to the script',
    group: 'Walkthrough',
    action: toScript,
    in: away,
  },
  {
    id: 'return-from-home',
    keys: ['escape'],
    label: 'return to the script, from the overview',
    group: 'Walkthrough',
    action: toScript,
    in: moment => away(moment) && !moment.canGoBack,
  },
  {
    id: 'next-step',
    keys: [' ', 'right'],
    label: 'next step',
    group: 'Walkthrough',
    footer: 0,
    action: moment => (inMenu(moment) ? toScript() : toNext()),
    in: followed,
    over: followed,
    disabled: moment => (ends(moment) && onScript(moment) ? lastStep : undefined),
  },
  {
    id: 'step-back',
    keys: ['left'],
    label: 'step back',
    group: 'Walkthrough',
    footer: 0.5,
    action: () => toPlayer.send({ is: 'back' }),
    over: onScript,
  },
  {
    id: 'jump-digit',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    label: 'the number of a step, for G',
    group: 'Walkthrough',
    action: digit,
    over: onScript,
  },
  {
    id: 'jump-zero',
    keys: ['0'],
    label: 'a further digit',
    group: 'Walkthrough',
    action: digit,
    in: counting,
    over: moment => counting(moment) && onScript(moment),
  },
  {
    id: 'jump',
    keys: ['G'],
    label: 'go to the step of that number',
    group: 'Walkthrough',
    action: () => toPlayer.send({ is: 'jump' }),
    in: counting,
    over: moment => counting(moment) && onScript(moment),
  },
  {
    id: 'pause',
    keys: ['p'],
    label: 'by itself, or wait',
    group: 'Walkthrough',
    footer: 0.7,
    action: () => toPlayer.send({ is: 'pause' }),
    over: onScript,
  },
  {
    id: 'faster',
    keys: ['.'],
    label: 'faster',
    group: 'Walkthrough',
    action: () => toPlayer.send({ is: 'speed', change: 'faster' }),
    over: onScript,
  },
  {
    id: 'slower',
    keys: [','],
    label: 'slower',
    group: 'Walkthrough',
    action: () => toPlayer.send({ is: 'speed', change: 'slower' }),
    over: onScript,
  },
  {
    id: 'end-walkthrough',
    keys: ['q'],
    label: 'end the walkthrough',
    group: 'Walkthrough',
    footer: 0.6,
    action: () => ({ do: 'quit' }),
    over: onScript,
  },
];

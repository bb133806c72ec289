/**
 * The keys of the flow sheet. What is typed there is text, so all else is Enter, Tab, an arrow or a
 * chord; no chord is one that a multiplexer begins its own with.
 */
import type { Binding } from '../walk/bindings.js';
import type { Moment } from '../walk/state/moment.js';
import { flowId } from './flow-memory.js';
import { entryNamed, toFlow, type FlowMessage } from './flow-messages.js';
import { flowSays } from './sheet-words.js';

const onSheet = ({ place }: Moment): boolean => place.screen === 'wing' && place.place === 'flow';
const onPages = ({ place }: Moment): boolean => place.screen === 'wing' && place.wing === flowId;
const needsEntry = ({ key: name, writing }: Moment): string | undefined =>
  writing === undefined && entryNamed(name) === undefined ? flowSays.noEntry : undefined;

/** Whether something is being written on the sheet: a chord ends that, and does what it does. */
const overWriting = (moment: Moment): boolean => moment.writing?.wing === flowId && onSheet(moment);

/** Whether an entry is: then Enter, Tab, Up and Down do so too. */
const overEntry = ({ writing }: Moment): boolean =>
  writing?.wing === flowId && writing.message.is === 'write';

/** Over what is written the key means what it does in any text. */
const never = (): boolean => false;

function key(
  id: string,
  [keys, label, short]: readonly [keys: string | readonly string[], label: string, short?: string],
  message: FlowMessage,
  more: Partial<Binding> = {},
): Binding {
  return {
    id: `flow-${id}`,
    keys: typeof keys === 'string' ? [keys] : keys,
    label,
    group: 'Coaching',
    in: onSheet,
    over: overWriting,
    action: () => toFlow.send(message),
    ...(short === undefined ? {} : { short }),
    ...more,
  };
}

const over = overEntry;
const disabled = needsEntry;

const moves: readonly Binding[] = [
  key('row', ['enter', 'next row', 'next row'], { is: 'row', by: 1 }, { over, footer: 1 }),
  key('down', ['down', 'next row'], { is: 'row', by: 1 }, { over: overEntry, in: overEntry }),
  key('up', ['up', 'row before'], { is: 'row', by: -1 }, { over: overEntry, in: overEntry }),
  key('speech', ['tab', 'next speech', 'speech'], { is: 'speech', by: 1 }, { over, footer: 2 }),
  key(
    'speech-before',
    ['shift+tab', 'speech before', 'before'],
    { is: 'speech', by: -1 },
    { over },
  ),
  key(
    'another',
    ['alt+b', 'one more', 'one more'],
    { is: 'another', from: 'words' },
    { footer: 4 },
  ),
  key('stay', ['escape', 'stay on the sheet'], { is: 'stay' }, { over: never }),
  key('erase', ['backspace', 'take the last letter back'], { is: 'erase' }, { over: never }),
];

const entries: readonly Binding[] = [
  key(
    'answer',
    ['alt+a', 'answer it', 'answer'],
    { is: 'answer', from: 'words' },
    { footer: 5, disabled },
  ),
  key(
    'answer-from-map',
    ['alt+r', 'answer from the map', 'from map'],
    { is: 'answer', from: 'map' },
    { footer: 6, disabled },
  ),
  key(
    'take',
    ['alt+m', 'argument of the map', 'of map'],
    { is: 'another', from: 'map' },
    { footer: 7 },
  ),
  key('argument', ['alt+e', 'its page in the map', 'page'], { is: 'argument' }, { disabled }),
  key(
    'arrow',
    ['alt+v', 'arrow to what it answers or extends: here and there', 'arrow'],
    { is: 'arrow' },
    {
      disabled,
    },
  ),
  key('comment', ['alt+n', "judge's comment on it", 'comment'], { is: 'comment' }, { disabled }),
  key('remove', ['alt+d', 'take it out', 'out'], { is: 'remove' }, { disabled }),
  key('undo', ['alt+z', 'undo', 'undo'], { is: 'undo' }, { footer: 9 }),
  key('redo', ['alt+y', 'do again', 'redo'], { is: 'redo' }),
  key('dropped', ['alt+u', 'next dropped', 'dropped'], { is: 'next-dropped' }, { footer: 10 }),
  key(
    'row-down',
    [['alt+down', 'alt+j'], 'row one down', 'down'],
    { is: 'move-row', by: 1 },
    { disabled },
  ),
  key(
    'row-up',
    [['alt+up', 'alt+k'], 'row one up', 'up'],
    { is: 'move-row', by: -1 },
    { disabled },
  ),
];

/** Sheets that have a key of their own. */
const sheets = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The keys that lead somewhere. */
const pages: readonly Binding[] = [
  {
    ...key(
      'sheet',
      [sheets.map(number => `alt+${number}`), 'sheet 1 to 9', 'sheet'],
      { is: 'sheet', at: 0 },
      { footer: 8 },
    ),
    action: (_moment, pressed) => toFlow.send({ is: 'sheet', at: sheetNamed(pressed) }),
  },
  key('title', ['alt+w', 'title of the sheet', 'title'], { is: 'title' }),
  key(
    'dropped-list',
    [['alt+l', 'D'], 'all that was dropped', 'drops'],
    { is: 'end', with: 'dropped' },
    { in: onPages },
  ),
  key(
    'ballot',
    [['alt+g', 'B'], "judge's ballot", 'ballot'],
    { is: 'end', with: 'ballot' },
    { in: onPages },
  ),
  key('leave', ['alt+o', 'out of the sheet', 'leave'], { is: 'end', with: 'out' }),
  key('quit', [['alt+q', 'ctrl+c'], 'quit', 'quit'], { is: 'end', with: 'quit' }, { footer: 11 }),
  key(
    'commands',
    [['alt+x', 'ctrl+x'], 'all keys', 'all keys'],
    { is: 'end', with: 'commands' },
    { footer: 12 },
  ),
];

function sheetNamed(pressed: string | undefined): number {
  const number = Number(pressed?.slice('alt+'.length));
  return sheets.includes(number) ? number - 1 : 0;
}

export const flowBindings: readonly Binding[] = [
  {
    id: 'flow',
    keys: ['L'],
    label: 'flow sheet',
    group: 'Coaching',
    action: () => ({ do: 'go', to: 'flow' }),
  },
  ...moves,
  ...entries,
  ...pages,
];

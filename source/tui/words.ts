/** What the frame of a screen says. */
import { keyLabel } from '../walk/bindings.js';

export const screenWords = {
  enlarge: 'Please enlarge: 60x18 or more.',
  search: 'Type a word, a figure or a reference.',
  noMatch: 'No match.',
  noNames: 'This text names nothing else of the map.',
  noChoices: 'No choices.',
  choice: (at: number, all: number, words: string): string => `Choice ${at} of ${all}: ${words}`,
  nothingToSelect: 'Nothing to select.',
  emptyCell: (row: string): string => `Row ${row}: nothing here.`,
  meansNothing: (key: string): string => `${key} means nothing here: ? shows the keys.`,
} as const;

const enter = keyLabel('enter');
const close = `${keyLabel('escape')} close`;
const upDown = `${keyLabel('up')}/${keyLabel('down')}`;
const text = 'letters are text';
const choose = `${enter} choose`;
const move = `${upDown} move`;

/** The keys that hold while something lies over the screen; the last of each is always shown. */
export const overlayKeyWords = {
  typing: [text, choose, move, close],
  reading: [`${upDown} scroll`, close],
  choosing: [choose, move, close],
  numbered: [`a number or ${choose}`, move, close],
  text,
  close,
  newLine: `${enter} new line  ${close}`,
  end: `${enter} or ${close}`,
} as const;

export const moreBelow = (sign: string, count: number): string => `${sign} ${count} more`;

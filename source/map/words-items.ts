/** What is said of items of a map that say too much, too little or the same. */
import { safeLine } from '../text/safe-text.js';
import { quoted, shortened } from './quoted.js';

export const itemFaults = {
  twoSpeakers: "an argument has a party or is the editor's, not both",
  noSpeaker: 'an argument needs a "party", or "editor": true',
  wideShort: (short: string, columns: number, most: number): string =>
    `${quoted(short)} is ${columns} columns wide; at most ${most} fit`,
  /** `first` is the place of the item that says it already; `values` are its links, safe to show. */
  repeated: (first: string, kind: string, values: readonly string[]): string =>
    `says the same as ${first}: ${[kind, ...values.map(value => shortened(value))].join('/')}`,
} as const;

/** What is said of links that run in a circle. */
export interface CircleFaults {
  /** Of one item alone. */
  readonly self: (id: string) => string;
  /** Of several, the first of which stands at the end as well. */
  readonly circle: (ids: readonly string[]) => string;
}

export const parentCircle: CircleFaults = {
  self: id => `${quoted(id)} is its own parent`,
  circle: ids => `the parents of issues run in a circle: ${circleWords(ids)}`,
};

export const supportCircle: CircleFaults = {
  self: id => `${quoted(id)} supports itself`,
  circle: ids => `support runs in a circle: ${circleWords(ids)}`,
};

function circleWords(circle: readonly string[]): string {
  const shown =
    circle.length <= 9
      ? circle
      : [...circle.slice(0, 5), `${circle.length - 8} more`, ...circle.slice(-3)];
  return shown.map(name => shortened(safeLine(name))).join(' → ');
}

/**
 * The signs of a screen: in Unicode, only characters that are one column wide everywhere stand in a
 * column; in ASCII, each has one of its own.
 */
import type { Stance } from '../map/schema.js';
import type { FlowMark } from './marks.js';
import type { Standing } from '../standing/standing.js';

export interface Signs {
  readonly pointer: string;
  readonly ellipsis: string;
  readonly rule: string;
  readonly divider: string;
  readonly crumb: string;
  /** Stands before what answers something. */
  readonly answers: string;
  /** Stands before what takes up again what its own side said. */
  readonly extends: string;
  /** What figures to be read from far are drawn with. */
  readonly block: string;
  /** At the end of a row that leads where the reader has been. */
  readonly seen: string;
  readonly above: string;
  readonly below: string;
  readonly stance: Readonly<Record<Stance, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly flow: Readonly<Record<FlowMark, string>>;
  readonly proof: Readonly<Record<'full' | 'empty' | 'refuted' | 'disputed' | 'asSaid', string>>;
  /** A tree: a branch, the last one, a line that goes on; opened, folded, shown farther up. */
  readonly tree: Readonly<Record<'branch' | 'last' | 'pass' | 'open' | 'folded' | 'shown', string>>;
  readonly box: Readonly<
    Record<'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight' | 'side', string>
  >;
}

export const unicodeSigns: Signs = {
  pointer: '▸',
  ellipsis: '…',
  rule: '─',
  divider: '│',
  crumb: ' › ',
  answers: '◂',
  extends: '»',
  block: '█',
  seen: '◦',
  above: '▴',
  below: '▾',
  stance: {
    affirms: '▴▴',
    'leans-affirm': '▴ ',
    mixed: '▴▾',
    'leans-deny': '▾ ',
    denies: '▾▾',
    unstated: '  ',
  },
  standing: { stands: '✓', contested: '~', defeated: '✗', unproven: '?' },
  flow: { dropped: '!', late: '~', new: '+' },
  proof: { full: '▰', empty: '▱', refuted: '✗', disputed: '≠', asSaid: '"' },
  tree: { branch: '├ ', last: '└ ', pass: '│ ', open: '▾', folded: '▸', shown: '↺' },
  box: { topLeft: '┌', topRight: '┐', bottomLeft: '└', bottomRight: '┘', side: '│' },
};

export const asciiSigns: Signs = {
  pointer: '>',
  ellipsis: '~',
  rule: '-',
  divider: '|',
  crumb: ' > ',
  answers: '<',
  extends: '=',
  block: '#',
  seen: '"',
  above: '^',
  below: 'v',
  stance: {
    affirms: '++',
    'leans-affirm': '+ ',
    mixed: '+-',
    'leans-deny': '- ',
    denies: '--',
    unstated: '  ',
  },
  standing: { stands: '+', contested: '~', defeated: 'x', unproven: '?' },
  flow: { dropped: '!', late: '~', new: '+' },
  proof: { full: '#', empty: '.', refuted: 'x', disputed: '=', asSaid: "'" },
  tree: { branch: '|-', last: '`-', pass: '| ', open: 'v', folded: '>', shown: '@' },
  box: { topLeft: '+', topRight: '+', bottomLeft: '+', bottomRight: '+', side: '|' },
};

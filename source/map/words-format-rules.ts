/** What keeps a map from opening: the rules of the format, for whoever looks one up. */

export interface FormatRule {
  readonly id: string;
  /** What breaks it. */
  readonly breaks: string;
  readonly reason: string;
}

const shape = 'What the program does not know it can neither show nor keep.';
const once = 'What is said twice is changed in one place and forgotten in the other.';
const named = 'A link that leads nowhere, or to two places, is no link.';

export const formatRules: readonly FormatRule[] = [
  { id: 'unreadable', breaks: 'a file that can not be read', reason: 'Nothing can be said of it.' },
  { id: 'encoding', breaks: 'a file that is not UTF-8', reason: 'Its letters would be guessed.' },
  { id: 'empty', breaks: 'a file with nothing in it', reason: 'A map has at least a title.' },
  { id: 'syntax', breaks: 'a text that is no JSON', reason: 'Programs read it as it is written.' },
  { id: 'repeated-key', breaks: 'a key that stands twice in one object', reason: once },
  { id: 'too-deep', breaks: 'nesting that no map needs', reason: 'It is a slip, or hostile.' },
  { id: 'unknown-format', breaks: 'a "format" that is none of the program', reason: shape },
  {
    id: 'future-format',
    breaks: 'a "format" that is newer than the program',
    reason: 'What it can not read it would lose.',
  },
  { id: 'missing-key', breaks: 'a field that is needed and not there', reason: shape },
  { id: 'unknown-key', breaks: 'a field that the format does not have', reason: shape },
  { id: 'wrong-type', breaks: 'a value of another type than the field takes', reason: shape },
  { id: 'unknown-value', breaks: 'a value that is none of those to choose from', reason: shape },
  { id: 'wrong-value', breaks: 'a value that is not written as the field asks', reason: shape },
  { id: 'duplicate-id', breaks: 'an id that two items of a kind have', reason: named },
  { id: 'broken-link', breaks: 'a link to an id that nothing has', reason: named },
  { id: 'same-position', breaks: 'two positions of a party on an issue', reason: once },
  { id: 'same-relation', breaks: 'a relation that is written twice', reason: once },
  {
    id: 'argument-speaker',
    breaks: "an argument with no party that is not the editor's either, or is both",
    reason: 'Every sentence of a map belongs to somebody.',
  },
  {
    id: 'short-too-wide',
    breaks: 'a short name wider than 14 columns',
    reason: 'The cells of the overview are drawn to it.',
  },
  {
    id: 'parent-circle',
    breaks: 'issues that are parts of each other',
    reason: 'A part has one whole.',
  },
  {
    id: 'support-circle',
    breaks: 'arguments that support each other in a circle',
    reason: 'What stands on itself stands on nothing.',
  },
];

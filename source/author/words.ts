/** What is said of writing a map in the program. */
import type { ReferenceKind } from '../map/reference.js';
import { fitText } from '../text/layout.js';

/** A figure of the side for the motion, and one of the side against it. */
type Pair = readonly [number, number];

function to([pro, con]: Pair): string {
  return `${pro} to ${con}`;
}

/** A title in a sentence that is to fit the foot of a narrow window, with its keys under it. */
function named(title: string): string {
  return `"${fitText(title, 40)}"`;
}

/** One of each kind. */
export const kindWords: Readonly<Record<ReferenceKind, string>> = {
  issue: 'issue',
  party: 'party',
  position: 'position',
  argument: 'argument',
  relation: 'relation',
  evidence: 'item of evidence',
  source: 'source',
  event: 'event',
  term: 'term',
  question: 'open question',
};

const kinds: Readonly<Record<ReferenceKind, string>> = {
  issue: 'an issue: a question with its motion',
  party: 'a party: who takes part',
  position: 'a position: the stance of a party on an issue',
  argument: 'an argument',
  relation: 'a relation: how an argument bears on another',
  evidence: 'evidence: a statement that can be checked',
  source: 'a source: where evidence can be read',
  event: 'an event of the timeline',
  term: 'a term of the glossary',
  question: 'an open question',
};

export const authorWords = {
  lacks: 'What this map still lacks',
  lacksCrumb: 'Lacks',
  lacksHow:
    'Enter leads to the item, and to the field where there is a form for it; A answers an ' +
    'argument. A map may except an item, with a reason.',
  editHere: 'Ctrl+E edits it.',
  balance: 'Balance of the sides, for to against',
  balanceOf: (said: Pair, words: Pair, unreplied: Pair) =>
    `${to(said)} arguments, ${to(words)} words, ${to(unreplied)} answers without a reply`,
  balanceElsewhere:
    'stancemap check --balance tells what stands on each side, and by which grades.',
  lacksArguments: 'No rule is broken, and there is no argument yet: C adds one.',
  lacksNothing: 'No rule is broken, and every argument is answered.',
  broken: (rule: string) => `Warnings: ${rule}`,
  unanswered: 'Arguments without an answer',
  more: (rest: number) => `${rest} more.`,
  needsItem: 'Only an item of the map is changed: select one first.',
  needsArgument: 'Only an argument is answered: select one first.',
  saving: 'Saving.',
  nothingToUndo: 'Nothing was changed since the map was opened.',
  nothingToRedo: 'Nothing was undone.',
  keyAdd: 'add something: an issue, a party, an argument, ...',
  addWhat: 'Add what?',
  ownMap: 'Writing it',
  addHere: 'C  add an issue, a party, an argument, evidence, ...',
  lacksHere: 'L  what this map still lacks',
  ofMap: 'The map itself: its title, what it is about, how it was made',
  kind: (kind: ReferenceKind) => kinds[kind],
  keyMove: (by: -1 | 1) => `move this a place ${by < 0 ? 'up' : 'down'} among its kind`,
  bundled: 'The bundled map stays as it is. Change a copy of it?',
  readOnly: (file: string) => `${file} may not be written. Change a copy of it?`,
  writeCopy: (file: string) => `Write ${file}, and go on there`,
  noCopy: 'Change nothing',
  copied: (file: string) => `The map is in ${file} now, and is changed there.`,
  notAFile: 'What comes from standard input can not be changed: open a file.',
  unchanged: 'Nothing was changed.',
  kept: (what: string) => `Kept, z takes it back: ${what}.`,
  undone: (what: string) => `Undone: ${what}.`,
  redone: (what: string) => `Done again: ${what}.`,
  overtaken: 'Something else changed the same in the file since: it can not be taken back here.',
  faultyBefore: 'With that taken back the file would have faults: it stays as it is.',
  grade: (title: string, to: string) => `${named(title)} ${to}`,
  edit: (title: string) => `${named(title)} changed`,
  rename: (title: string, now: string) => `${named(title)} is ${now} now`,
  move: (title: string) => `${named(title)} moved`,
  answer: (title: string) => `an answer to ${named(title)}`,
  delete: (title: string) => `${named(title)} deleted`,
  add: (kind: ReferenceKind) => `a new ${kindWords[kind]}`,
};

/**
 * The arguments of a case, each with its reasoning, how it stands and why, and its cards: alike for
 * a side and for the judge.
 */
import type { Argument } from '../map/schema.js';
import { isCoachs } from '../map/coach.js';
import type { LabelledMap } from '../strategy/strength.js';
import { cardPassages, reasoning, standingPassage } from './argument-passages.js';
import type { Passage } from './document.js';
import { block, labelledText, text } from './passages.js';
import type { Naming } from './naming.js';
import { capitalized, coachsOwn, labels, maker } from './words/argument.js';

interface CaseParts {
  readonly labelled: LabelledMap;
  readonly own: readonly Argument[];
  readonly naming: Naming;
  /** The words that each argument has, read aloud. */
  readonly share: number;
  readonly noteOf?: (argument: Argument) => string | undefined;
}

/** In the order in which they are made. */
export function caseBlocks(parts: CaseParts): readonly Passage[] {
  return parts.own.flatMap(argument =>
    isCoachs(argument) ? coachsBlock(parts, argument) : mapsBlock(parts, argument),
  );
}

function mapsBlock(
  { labelled, naming, share, noteOf }: CaseParts,
  argument: Argument,
): readonly Passage[] {
  return block(naming.short(argument), [
    {
      kind: 'text',
      label: capitalized(maker(labelled.map, argument)),
      words: naming.tell(argument),
    },
    ...reasoning(argument),
    standingPassage(labelled, argument, naming),
    ...cardPassages(labelled, argument, naming, share),
    ...labelledText(labels.note, noteOf?.(argument)),
  ]);
}

/** As debaters print a block, so that a word processor's file is read again as it was written. */
function coachsBlock(
  { labelled, naming, noteOf }: CaseParts,
  argument: Argument,
): readonly Passage[] {
  const { reasoning: why, evidence } = argument;
  return block(coachsOwn(naming.short(argument)), [
    ...(argument.claim === argument.title ? [] : [text(naming.tell(argument))]),
    ...(why.trim() === '' ? [] : [text(why)]),
    ...(evidence.length === 0 ? [] : cardPassages(labelled, argument, naming, Infinity)),
    ...labelledText(labels.note, noteOf?.(argument)),
  ]);
}

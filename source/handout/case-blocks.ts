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
import type { Told } from './told.js';
import { capitalized, coachsOwn, labels, maker } from './words/argument.js';

interface CaseParts {
  readonly labelled: LabelledMap;
  readonly own: readonly Argument[];
  readonly told: Told;
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
  { labelled, told, share, noteOf }: CaseParts,
  argument: Argument,
): readonly Passage[] {
  return block(told.short(argument), [
    {
      kind: 'text',
      label: capitalized(maker(labelled.map, argument)),
      words: told.tell(argument),
    },
    ...reasoning(argument),
    standingPassage(labelled, argument, told),
    ...cardPassages(labelled, argument, told, share),
    ...labelledText(labels.note, noteOf?.(argument)),
  ]);
}

/** As debaters print a block, so that a word processor's file is read again as it was written. */
function coachsBlock(
  { labelled, told, noteOf }: CaseParts,
  argument: Argument,
): readonly Passage[] {
  const { reasoning: why, evidence } = argument;
  return block(coachsOwn(told.short(argument)), [
    ...(argument.claim === argument.title ? [] : [text(told.tell(argument))]),
    ...(why.trim() === '' ? [] : [text(why)]),
    ...(evidence.length === 0 ? [] : cardPassages(labelled, argument, told, Infinity)),
    ...labelledText(labels.note, noteOf?.(argument)),
  ]);
}

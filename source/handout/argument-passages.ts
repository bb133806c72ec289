/**
 * What stands in a full hand-out under one argument: its reasoning, how it stands, and its cards.
 */
import type { Argument, Evidence } from '../map/schema.js';
import { attackersOf, bestFirst, countsEditor, type LabelledMap } from '../strategy/strength.js';
import { fullCite, shortCite, whoseWords } from './cites.js';
import type { Passage } from './document.js';
import { labelledText, list, text } from './passages.js';
import { readAloud, type CitedEvidence } from './read-aloud.js';
import type { OwnCard } from '../plan/own-schema.js';
import { fullOwnCite } from '../plan/own-words.js';
import type { Naming } from './naming.js';
import {
  capitalized,
  cardAgain,
  cardTitle,
  gradeWords,
  labels,
  namedEvidence,
  noEvidence,
  ownCardTitle,
  standingSentence,
} from './words/argument.js';

/** How an argument stands, and what is said against it, by name. */
export function standingPassage(
  { map, labelling }: LabelledMap,
  argument: Argument,
  naming: Naming,
): Passage {
  const against = bestFirst(
    map,
    labelling,
    attackersOf(map, argument.id, countsEditor(labelling)),
  ).map(one => naming.short(one.argument));
  return text(standingSentence(labelling, argument, against));
}

export function reasoning(argument: Argument): readonly Passage[] {
  return labelledText(labels.reasoning, argument.reasoning);
}

/**
 * The cards of an argument: those that there is time to read in full, the others by their titles.
 */
export function cardPassages(
  labelled: LabelledMap,
  argument: Argument,
  naming: Naming,
  words: number,
): readonly Passage[] {
  const { cards, rest } = readAloud(labelled, argument, words);
  if (cards.length === 0) return [text(noEvidence)];
  return [
    ...cards.flatMap(card => cardPassage(labelled, argument, card, naming)),
    ...list(
      rest.map(card => named(labelled, card, naming)),
      labels.moreEvidence,
    ),
  ];
}

function cardPassage(
  { map, labelling }: LabelledMap,
  argument: Argument,
  card: CitedEvidence,
  naming: Naming,
): readonly Passage[] {
  const { citation, evidence } = card;
  const { number, first } = naming.card(evidence);
  const grade = `${capitalized(gradeWords(labelling, citation, evidence))}.`;
  const own = naming.ownCard(evidence);
  if (own && first) return ownCardPassages(own, number);
  const whose = whoseWords(map, argument, card);
  if (!first)
    return [text([cardAgain(number, evidence), grade, ...(whose ? [whose] : [])].join(' '))];
  return [
    { kind: 'heading', level: 'tag', text: cardTitle(number, evidence) },
    { kind: 'cite', words: fullCite(map, evidence, naming) },
    { kind: 'text', words: [{ text: evidence.statement, read: true }] },
    text([grade, ...(whose ? [whose] : [])].join(' ')),
    ...quoted(evidence),
    ...labelledText(labels.caveat, evidence.caveat),
  ];
}

/**
 * A coach's card as debaters print one: tag, cite, and the words with what is read aloud marked.
 */
function ownCardPassages(card: OwnCard, number: number): readonly Passage[] {
  const cite = fullOwnCite(card);
  const words = (card.quote ?? []).map(piece => ({
    text: piece.words,
    ...(piece.read ? { read: true as const } : {}),
  }));
  return [
    { kind: 'heading', level: 'tag', text: ownCardTitle(number, card.tag) },
    ...(cite === '' ? [] : [{ kind: 'cite' as const, words: cite }]),
    ...(words.length === 0 ? [] : [{ kind: 'text' as const, words }]),
  ];
}

function quoted({ quote }: Evidence): readonly Passage[] {
  return quote ? labelledText(labels.quoteOf(quote.speaker), `"${quote.words}"`) : [];
}

function named({ map, labelling }: LabelledMap, card: CitedEvidence, naming: Naming): string {
  const { citation, evidence } = card;
  const grade = capitalized(gradeWords(labelling, citation, evidence));
  return namedEvidence(naming.evidence(evidence), shortCite(map, card), grade);
}

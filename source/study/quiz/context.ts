/**
 * The words that a claim needs beside it, for somebody who has read nothing: what it is held
 * against, why it is held, and the terms in it. Nobody's name stands in them.
 */
import type { Argument } from '../../map/schema.js';
import { safeLine } from '../../text/safe-text.js';
import { nameParts } from '../cards/names.js';
import type { DeckMap } from '../cards/deck-map.js';
import { argumentLeaning } from '../cards/leaning.js';
import { isReportedSpeech, leansOnBefore } from '../../map/reported-speech.js';
import { sentencesOf } from './sentences.js';
import { quizWords } from './words.js';

export interface QuizContext {
  readonly label: string;
  readonly text: string;
}

const mostSentences = 2;
const mostTerms = 2;

export function contextOf(deck: DeckMap, argument: Argument, text: string): readonly QuizContext[] {
  // What is worded as a question holds by itself; a title needs what surrounds it.
  const isWhole = argument.ask !== undefined;
  const against = isWhole ? undefined : heldAgainst(deck, argument);
  const why = isWhole ? '' : warrant(deck, argument);
  return [
    ...(against === undefined ? [] : [{ label: quizWords.against, text: against }]),
    ...(why === '' ? [] : [{ label: quizWords.more, text: why }]),
    ...terms(deck, argument, `${text} ${why} ${against ?? ''}`),
  ];
}

/** The claim of another side that this one was made against. */
function heldAgainst({ map }: DeckMap, argument: Argument): string | undefined {
  return map
    .relationsFrom(argument.id, 'rebuts', 'undercuts')
    .flatMap(({ to }) => map.argumentById.get(to) ?? [])
    .filter(one => argumentLeaning(one) !== argumentLeaning(argument))
    .flatMap(({ title }) => title ?? [])
    .map(safeLine)[0];
}

/** The sentences of its reasoning that name nobody and tell of nobody's words. */
function warrant(deck: DeckMap, argument: Argument): string {
  const names = new Set([
    ...deck.allNames,
    ...deck.partiesOf(argument).flatMap(party => deck.knownBy(party)),
  ]);
  const plain = sentencesOf(safeLine(argument.reasoning), deck.map.file.language).filter(
    sentence =>
      !isReportedSpeech(sentence) &&
      !leansOnBefore(sentence) &&
      !nameParts(sentence).some(name => names.has(name)),
  );
  return plain.slice(0, mostSentences).map(asOnesOwn).join(' ');
}

/** A sentence without the mark that somebody else holds it: it is asked about as a view. */
function asOnesOwn(sentence: string): string {
  const bare = sentence
    .replace(/^On (?:this|that|his|her|their) (?:view|account),? /, '')
    .replace(/, the argument runs(?:,|(?=\.))/, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/**
 * The glossary's terms that stand in a text and not in the motion, each with what it means; without
 * those that name whoever makes the claim.
 */
function terms(deck: DeckMap, argument: Argument, text: string): readonly QuizContext[] {
  const { map } = deck;
  const known = text.toLowerCase();
  const motion = (map.issueById.get(argument.issue)?.motion ?? '').toLowerCase();
  const makers = new Set(deck.partiesOf(argument).flatMap(party => deck.knownBy(party)));
  return map.glossary
    .flatMap(({ term, definition }) => {
      const word = term.replace(/ *\(.*\)$/, '');
      const whole = new RegExp(`(?<!\\p{L})${escaped(word.toLowerCase())}(?!\\p{L})`, 'u');
      const at = known.search(whole);
      return at < 0 || whole.test(motion) || nameParts(definition).some(name => makers.has(name))
        ? []
        : [{ at, label: safeLine(word), text: safeLine(definition) }];
    })
    .toSorted((one, other) => one.at - other.at)
    .slice(0, mostTerms)
    .map(({ label, text: meaning }) => ({ label, text: meaning }));
}

function escaped(word: string): string {
  return word.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}

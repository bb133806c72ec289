/** Cards about who says what. The party's own name is struck from what is shown. */
import type { Argument, Party, Position } from '../../map/schema.js';
import { citedId } from '../../map/stance-map.js';
import { markWords } from '../../outline/words-marks.js';
import { safeLine } from '../../text/safe-text.js';
import { asPut } from './card-parts.js';
import type { Card, Option, Refusal } from './card.js';
import { nameParts, strike, strikePronouns, struck, startsStruck, stemsOf } from './names.js';
import type { DeckMap } from './deck-map.js';
import { stanceLeaning } from '../../map/leaning.js';
import { balancedParties, type AskedParty } from './party-balance.js';
import { withoutIds } from './plain-text.js';
import { Speakers } from './speakers.js';
import { explanations, labels, questions, refusals } from './words.js';

/** A card but for its options, and what the wrong ones have to be. */
interface PartyCardDraft extends AskedParty {
  readonly card: Omit<Card, 'right' | 'wrong'>;
}

/** Cards one after the other, after as many steps that give none. */
type Making = Generator<Card | Refusal | undefined>;

/** Who makes each of these arguments: what is said gives no one away. */
export function whoArguesCards(deck: DeckMap, list: readonly Argument[]): Making {
  const speakers = new Speakers(deck);
  return withParties(list, argument => argued(deck, speakers, argument));
}

/** Who holds each of these positions. */
export function whoHoldsCards(deck: DeckMap, list: readonly Position[]): Making {
  const speakers = new Speakers(deck);
  return withParties(list, position => held(deck, speakers, position));
}

/** Which parties stand beside the right one is decided over all cards: they come once all are. */
function* withParties<T>(
  list: readonly T[],
  draftOf: (item: T) => PartyCardDraft | Refusal,
): Making {
  const drafts: (PartyCardDraft | Refusal)[] = [];
  for (const item of list) {
    drafts.push(draftOf(item));
    yield undefined;
  }
  const wrong = balancedParties(drafts.filter(draft => 'card' in draft));
  for (const draft of drafts) {
    const three = wrong.get(draft.id);
    if ('why' in draft) yield draft;
    else if (three)
      yield { ...draft.card, right: partyOption(draft.right), wrong: three.map(partyOption) };
    else yield { id: draft.id, why: refusals.noWrongParties };
  }
}

function argued(deck: DeckMap, speakers: Speakers, argument: Argument): PartyCardDraft | Refusal {
  const id = `who-argues/${argument.id}`;
  const party = deck.map.partyById.get(argument.party ?? '');
  if (!party) return { id, why: refusals.noParty };
  const text = argument.title ?? strike(argument.claim, deck.knownBy(party));
  if (namesParty(deck, text, party)) return { id, why: refusals.namesItsParty };
  // As it was put, who is named as the speaker is the one who speaks; where nobody is named, others
  // of that side might say it as well.
  if (argument.title === undefined && !startsStruck(text))
    return { id, why: text.includes(struck) ? refusals.namesItsParty : refusals.noSpeaker };
  const mightBeTheirs = (one: Argument): boolean =>
    deck.sharesEvidence(argument, one) ||
    deck.alike(deck.textOf(argument), deck.textOf(one)) ||
    backs(deck, argument, one);
  const byParty = Map.groupBy(deck.neighbours(argument), one => one.party);
  const words = `${text} ${assertersOf(deck, argument)}`;
  return draftOf(deck, {
    party,
    issue: argument.issue,
    words,
    isWrong: other => {
      const theirs = byParty.get(other.id) ?? [];
      return theirs.length > 0 && !theirs.some(mightBeTheirs) && speakers.speakAlike(other, text);
    },
    card: {
      id,
      kind: 'who-argues',
      issue: argument.issue,
      party: party.id,
      about: `argument/${argument.id}`,
      ask: questions.argues,
      shown: [{ label: labels.claim, text: safeLine(text) }],
      because: [
        `${deck.named(argument)}.`,
        withoutIds(deck.map, argument.reasoning),
        ...asPut(argument),
      ],
    },
  });
}

function held(deck: DeckMap, speakers: Speakers, position: Position): PartyCardDraft | Refusal {
  const id = `who-holds/${position.party}/${position.issue}`;
  const party = deck.map.partyById.get(position.party);
  const issue = deck.map.issueById.get(position.issue);
  if (!party || !issue) return { id, why: refusals.brokenPosition };
  if (stanceLeaning(position.stance) === 0) return { id, why: refusals.noLeaning };
  const summary = withoutRemarks(position.summary);
  const text = withoutIds(deck.map, strikePronouns(strike(summary, deck.knownBy(party))));
  if (text.trim() === '') return { id, why: refusals.noSummary };
  if (namesParty(deck, text, party)) return { id, why: refusals.namesItsParty };
  if (!startsStruck(text))
    return { id, why: text.includes(struck) ? refusals.namesItsParty : refusals.noHolder };
  const cited = new Set(position.evidence.map(citedId));
  return draftOf(deck, {
    party,
    issue: position.issue,
    words: text,
    isWrong: other => {
      const theirs = deck.map.positionByPair.get(`${other.id}/${position.issue}`);
      return (
        theirs !== undefined &&
        !theirs.evidence.some(citation => cited.has(citedId(citation))) &&
        !deck.alike(position.summary, theirs.summary) &&
        speakers.speakAlike(other, text)
      );
    },
    card: {
      id,
      kind: 'who-holds',
      issue: position.issue,
      party: party.id,
      about: `position/${position.party}/${position.issue}`,
      ask: questions.whoHolds(safeLine(issue.motion)),
      shown: [{ label: labels.position, text }],
      because: [
        explanations.position(
          safeLine(party.name),
          markWords({ of: 'stance', is: position.stance }),
          withoutIds(deck.map, position.summary),
        ),
      ],
    },
  });
}

/**
 * What a party says, without what the editor remarks on it: whose position was looked for and not
 * found would name its holder.
 */
function withoutRemarks(summary: string): string {
  const isRemark = /^(?:No|Read here as)\b|\b(?:was|were) (?:not )?found\b|\bunknown here\b/;
  return summary
    .split(/(?<=\.) /)
    .filter(sentence => !isRemark.test(sentence))
    .join(' ');
}

/** Who asserts what an argument cites, and who published it. */
function assertersOf(deck: DeckMap, argument: Argument): string {
  return deck
    .evidenceOf(argument)
    .map(({ assertedBy, sources }) => {
      const publishers = sources.map(id => deck.map.sourceById.get(id)?.publisher ?? '');
      return `${assertedBy}. ${publishers.join('. ')}`;
    })
    .join('. ');
}

interface PartyQuestion {
  readonly party: Party;
  readonly issue: string;
  /** What the card shows, and what is said around it. */
  readonly words: string;
  readonly isWrong: (other: Party) => boolean;
  readonly card: PartyCardDraft['card'];
}

/**
 * The wrong parties are certainly not the one, and none is named in the words around it. One at
 * least might well be it, since it is of its kind or leans its way on the issue, and one leans
 * another way.
 */
function draftOf(
  deck: DeckMap,
  { party, issue, words, isWrong, card }: PartyQuestion,
): PartyCardDraft {
  const leans = (one: Party): number =>
    stanceLeaning(deck.map.positionByPair.get(`${one.id}/${issue}`)?.stance ?? 'unstated');
  const isLikely = (one: Party): boolean => one.kind === party.kind || leans(one) === leans(party);
  const named = new Set(nameParts(words));
  const isNamed = (other: Party): boolean => deck.knownBy(other).some(name => named.has(name));
  return {
    id: card.id,
    card,
    right: party,
    fair: deck.map.parties.filter(
      other => other.id !== party.id && !isNamed(other) && isWrong(other),
    ),
    accept: three => three.some(isLikely) && three.some(other => leans(other) !== leans(party)),
  };
}

function backs(deck: DeckMap, one: Argument, other: Argument): boolean {
  return [
    ...deck.map.relationsFrom(one.id, 'supports', 'concedes'),
    ...deck.map.relationsTo(one.id, 'supports', 'concedes'),
  ].some(({ from, to }) => from === other.id || to === other.id);
}

/** Whether a text names a party by a word of its own name, everyday words among them. */
export function namesParty(deck: DeckMap, text: string, party: Party): boolean {
  const words = stemsOf(text);
  return (
    [party.name, party.short].some(name => [...stemsOf(name)].some(stem => words.has(stem))) ||
    namedIn(deck, text, party)
  );
}

/** Whether a text names a party by any name that it is known by. */
function namedIn(deck: DeckMap, text: string, party: Party): boolean {
  const found = new Set(nameParts(text));
  return deck.knownBy(party).some(word => found.has(word));
}

function partyOption(party: Party): Option {
  return { text: safeLine(party.name), reference: `party/${party.id}` };
}

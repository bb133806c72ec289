/** Cards about who says what. The party's own name is struck from what is shown. */
import type { Argument, Party, Position } from '../../map/schema.js';
import { citedId } from '../../map/stance-map.js';
import { safeLine } from '../../text/safe-text.js';
import { markWords } from '../../outline/marks.js';
import { mix, shuffled, type Card, type Option, type Refusal } from './card.js';
import { nameParts, strike, struck, startsStruck, wordsOf } from './names.js';
import { type DeckMap, textOf } from './deck-map.js';
import { stanceLeaning } from './leaning.js';
import { labels, questions, refusals } from './words.js';

/**
 * Asks who makes an argument. Of the wrong parties at least one is on its side: what is said gives
 * no one away.
 */
export function whoArguesCard(deck: DeckMap, argument: Argument): Card | Refusal {
  const id = `who-argues/${argument.id}`;
  const party = deck.map.partyById.get(argument.party ?? '');
  if (!party) return { id, why: refusals.noParty };
  const text = strike(argument.claim, deck.knownBy(party));
  if (namesParty(deck, text, party)) return { id, why: refusals.namesItsParty };
  // Who is named as the speaker is the one who speaks; where nobody is named, others of that side
  // might say it as well.
  if (!startsStruck(text))
    return {
      id,
      why: text.includes(struck) ? refusals.namesItsParty : refusals.noSpeaker,
    };
  const mightBeTheirs = (one: Argument): boolean =>
    deck.sharesEvidence(argument, one) ||
    deck.alike(textOf(argument), textOf(one)) ||
    backs(deck, argument, one);
  const others = deck.neighbours(argument);
  const wrong = wrongParties(deck, {
    party,
    issue: argument.issue,
    words: `${text} ${assertersOf(deck, argument)}`,
    isWrong: other => !others.some(one => one.party === other.id && mightBeTheirs(one)),
  });
  if (!wrong) return { id, why: refusals.noWrongSpeakers };
  return {
    id,
    kind: 'who-argues',
    issue: argument.issue,
    party: party.id,
    about: `argument/${argument.id}`,
    ask: questions.argues,
    shown: [{ label: labels.claim, text }],
    right: partyOption(party),
    wrong: wrong.map(partyOption),
    because: [`${deck.named(argument)}.`, safeLine(argument.reasoning)],
  };
}

/** Asks who holds a position. Of the wrong parties at least one leans the same way. */
export function whoHoldsCard(deck: DeckMap, position: Position): Card | Refusal {
  const id = `who-holds/${position.party}/${position.issue}`;
  const party = deck.map.partyById.get(position.party);
  const issue = deck.map.issueById.get(position.issue);
  if (!party || !issue) return { id, why: refusals.brokenPosition };
  if (stanceLeaning(position.stance) === 0) return { id, why: refusals.noLeaning };
  const text = strike(position.summary, deck.knownBy(party));
  if (text.trim() === '') return { id, why: refusals.noSummary };
  if (namesParty(deck, text, party)) return { id, why: refusals.namesItsParty };
  if (!startsStruck(text))
    return { id, why: text.includes(struck) ? refusals.namesItsParty : refusals.noHolder };
  const cited = new Set(position.evidence.map(citedId));
  const isWrong = (other: Party): boolean => {
    const theirs = deck.map.positionByPair.get(`${other.id}/${position.issue}`);
    return (
      theirs !== undefined &&
      !theirs.evidence.some(citation => cited.has(citedId(citation))) &&
      !deck.alike(position.summary, theirs.summary)
    );
  };
  const wrong = wrongParties(deck, { party, issue: position.issue, words: text, isWrong });
  if (!wrong) return { id, why: refusals.noWrongHolders };
  return {
    id,
    kind: 'who-holds',
    issue: position.issue,
    party: party.id,
    about: `position/${position.party}/${position.issue}`,
    ask: questions.holds(safeLine(issue.motion)),
    shown: [{ label: labels.position, text }],
    right: partyOption(party),
    wrong: wrong.map(partyOption),
    because: [
      `${safeLine(party.name)} ${markWords({ of: 'stance', is: position.stance })} ` +
        `(position/${position.party}/${position.issue}): ${safeLine(position.summary)}`,
    ],
  };
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

interface AskedParty {
  readonly party: Party;
  readonly issue: string;
  /** What the card shows, and what is said around it. */
  readonly words: string;
  readonly isWrong: (other: Party) => boolean;
}

/**
 * Three parties that are certainly not the one, none named in the words around it: two that might
 * well be, since they are of its kind or lean its way on the issue, and where there is one, a third
 * that leans the other way.
 */
function wrongParties(
  deck: DeckMap,
  { party, issue, words, isWrong }: AskedParty,
): readonly Party[] | undefined {
  const leans = (one: Party): number =>
    stanceLeaning(deck.map.positionByPair.get(`${one.id}/${issue}`)?.stance ?? 'unstated');
  const mine = leans(party);
  if (mine === 0) return undefined;
  const fair = shuffled(deck.map.parties, mix(5, `${party.id}/${issue}/${words}`)).filter(
    other => other.id !== party.id && !namedIn(deck, words, other) && isWrong(other),
  );
  const kin = fair.filter(({ kind }) => kind === party.kind);
  const same = fair.filter(other => !kin.includes(other) && leans(other) === mine);
  const opposed = fair.filter(other => leans(other) === -mine);
  const likely = [...kin.slice(0, 1), ...same, ...kin.slice(1)].slice(0, 2);
  const three = [...likely, ...opposed.filter(other => !likely.includes(other))].slice(0, 3);
  return likely.length > 0 && three.length === 3 && three.some(other => leans(other) !== mine)
    ? three
    : undefined;
}

function backs(deck: DeckMap, one: Argument, other: Argument): boolean {
  return [
    ...deck.map.relationsFrom(one.id, 'supports', 'concedes'),
    ...deck.map.relationsTo(one.id, 'supports', 'concedes'),
  ].some(({ from, to }) => from === other.id || to === other.id);
}

/** Whether a text names a party by a word of its own name, everyday words among them. */
export function namesParty(deck: DeckMap, text: string, party: Party): boolean {
  const words = wordsOf(text);
  return (
    [party.name, party.short].some(name => [...wordsOf(name)].some(stem => words.has(stem))) ||
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

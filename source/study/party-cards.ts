/** Cards about who says what. The party's own name is struck from what is shown. */
import type { Argument, Party, Position, Stance } from '../map/schema.js';
import { citedId } from '../map/stance-map.js';
import { safeLine } from '../text/safe-text.js';
import { markWords } from '../walk/marks.js';
import type { Card, Option, Refusal } from './card.js';
import { type DeckMap, wordsOf } from './deck-map.js';

const struck = '______';
/** A name can be struck where it is the subject ("The ______ says"); further on, what is left would give it away. */
const subjectEnd = 4;
const leaning: Record<Stance, number | undefined> = { affirms: 1, 'leans-affirm': 1, mixed: 0, 'leans-deny': -1, denies: -1, unstated: undefined };

/** Asks who makes an argument; the wrong parties argue on the issue too, but never on its side. */
export function whoArguesCard(deck: DeckMap, argument: Argument): Card | Refusal {
  const id = `who-argues/${argument.id}`;
  const party = deck.map.partyById.get(argument.party ?? '');
  if (!party) return { id, why: 'no party makes it' };
  if (argument.side === 'neither') return { id, why: 'it is on neither side, so that any party might make it' };
  const text = withoutName(argument.claim, party);
  const joined = deck.joined(argument.id);
  const others = deck.neighbours(argument);
  const near = new Set(others.flatMap(other =>
    (other.side === argument.side || deck.sharesEvidence(argument, other) || concedesOrSupports(deck, argument, other) ? [other.party] : [])));
  const cited = new Set(deck.evidenceOf(argument).map(({ assertedBy }) => assertedBy.toLowerCase()));
  const parties = deck.map.parties.filter(other =>
    other.id !== party.id
    && !near.has(other.id)
    && others.some(one => one.party === other.id && !(joined.has(one.id) && one.side === argument.side))
    && apart(deck, party, other, argument.issue)
    && !names(text, other)
    && ![...cited].some(asserter => asserter.includes(other.name.toLowerCase()) || asserter.includes(other.short.toLowerCase())));
  if (parties.length < 3) return { id, why: 'fewer than three parties certainly do not make it' };
  if (names(text, party) || text.lastIndexOf(struck) > subjectEnd) return { id, why: 'it names its own party' };
  return {
    id, kind: 'who-argues', issue: argument.issue, party: party.id, about: `argument/${argument.id}`,
    ask: 'Who makes this argument?',
    shown: [{ label: 'Claim', text }],
    right: partyOption(party),
    wrong: parties.map(partyOption),
    because: [`${deck.named(argument)}.`, safeLine(argument.reasoning)],
  };
}

/** Asks who holds a position; the wrong parties lean the other way, or are mixed where this one is not. */
export function whoHoldsCard(deck: DeckMap, position: Position): Card | Refusal {
  const id = `who-holds/${position.party}/${position.issue}`;
  const party = deck.map.partyById.get(position.party);
  const issue = deck.map.issueById.get(position.issue);
  if (!party || !issue) return { id, why: 'it names no party or issue of the map' };
  if (position.stance === 'unstated' || position.stance === 'mixed') return { id, why: 'the party takes no side, so that others might be right as well' };
  const text = withoutName(position.summary, party);
  if (text.trim() === '') return { id, why: 'it has no summary' };
  if (names(text, party) || text.lastIndexOf(struck) > subjectEnd) return { id, why: 'it names its own party' };
  const cited = new Set(position.evidence.map(citedId));
  const others = deck.map.parties.filter(other => {
    const theirs = deck.map.positionByPair.get(`${other.id}/${position.issue}`);
    return theirs !== undefined && other.id !== party.id && apart(deck, party, other, position.issue) && !names(text, other) && !theirs.evidence.some(citation => cited.has(citedId(citation)));
  });
  if (others.length < 3) return { id, why: 'fewer than three parties certainly do not hold it' };
  return {
    id, kind: 'who-holds', issue: position.issue, party: party.id, about: `position/${position.party}/${position.issue}`,
    ask: `Who holds this position on the motion "${safeLine(issue.motion)}"?`,
    shown: [{ label: 'Position', text }],
    right: partyOption(party),
    wrong: others.map(partyOption),
    because: [`${safeLine(party.name)} ${markWords({ of: 'stance', is: position.stance })} (position/${position.party}/${position.issue}): ${safeLine(position.summary)}`],
  };
}

/** Whether two parties lean opposite ways on an issue: what one says there, the other would not. */
function apart(deck: DeckMap, party: Party, other: Party, issue: string): boolean {
  const mine = leaning[deck.map.positionByPair.get(`${party.id}/${issue}`)?.stance ?? 'unstated'];
  const theirs = leaning[deck.map.positionByPair.get(`${other.id}/${issue}`)?.stance ?? 'unstated'];
  return mine !== undefined && theirs !== undefined && mine * theirs < 0;
}

function concedesOrSupports(deck: DeckMap, one: Argument, other: Argument): boolean {
  return [...deck.map.relationsFrom(one.id, 'supports', 'concedes'), ...deck.map.relationsTo(one.id, 'supports', 'concedes')].some(({ from, to }) => from === other.id || to === other.id);
}

/** The words by which a party is known: the longer ones of its name, short name and id. */
function nameWords(party: Party): readonly string[] {
  return [...new Set([party.name, party.short, party.id.replaceAll(/[-_.]/g, ' ')].flatMap(name => Array.from(name.matchAll(/\p{L}{3,}/gu), ([word]) => word)))].filter(word => !['the', 'and', 'for', 'von', 'del'].includes(word.toLowerCase()));
}

function withoutName(text: string, party: Party): string {
  const words = nameWords(party).filter(word => /^\p{Lu}/u.test(word));
  if (words.length === 0) return safeLine(text);
  const any = words.map(word => word.replaceAll(/[^\p{L}]/gu, '')).join('|');
  return safeLine(text).replaceAll(new RegExp(`(?<!\\p{L})(?:${any})(?:(?:[ .-]|, )+(?:${any}))*(?!\\p{L})`, 'gu'), struck);
}

/** Whether a text names a party: by any word of its name that is not an everyday one. */
function names(text: string, party: Party): boolean {
  const words = wordsOf(text);
  return nameWords(party).some(word => [...wordsOf(word)].some(stem => words.has(stem)));
}

function partyOption(party: Party): Option {
  return { text: safeLine(party.name), reference: `party/${party.id}` };
}

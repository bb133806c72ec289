/**
 * What "Where do I stand?" asks: a handful of claims and evidence from every side, sources and
 * parties hidden.
 */
import type { Argument, Evidence, Party } from '../../map/schema.js';
import { citedId } from '../../map/stance-map.js';
import { nameParts, strike, struck, wordsOf } from '../cards/names.js';
import { shuffled } from '../cards/card.js';
import { textOf, type DeckMap } from '../cards/deck-map.js';
import { argumentLeaning } from '../cards/leaning.js';
import { namesParty } from '../cards/party-cards.js';
import type { Study } from '../profile/profile.js';

/** Of each side of a motion, so many claims and so many items of evidence are asked about. */
const claimsAsked = 3;
const evidenceAsked = 1;
/** With more names struck, a text can hardly be read. */
const mostStruck = 3;

export interface Statement {
  readonly reference: string;
  readonly kind: 'claim' | 'evidence';
  /** The words without the names of those who say them. */
  readonly text: string;
}

interface Claim {
  readonly argument: Argument;
  readonly text: string;
}

/**
 * What is asked about an issue: as much of each side, the most connected first, each from another
 * party where there is one.
 */
export function statementsOf(deck: DeckMap, issue: string): readonly Statement[] {
  const sides = [1, -1].map(leaning => {
    const ranked = mostConnectedFirst(deck, issue, leaning);
    const claims = claimsOf(deck, ranked);
    const others = deck.onIssue(issue).filter(one => argumentLeaning(one) === -leaning);
    const known = [...claims.map(({ argument }) => argument), ...others];
    return {
      claims: claims.map(({ argument, text }): Statement => ({
        reference: `argument/${argument.id}`,
        kind: 'claim',
        text,
      })),
      evidence: evidenceStatements(deck, ranked, new Set(known.flatMap(citedBy))),
    };
  });
  const claims = Math.min(...sides.map(side => side.claims.length));
  const evidence = Math.min(evidenceAsked, ...sides.map(side => side.evidence.length));
  if (claims === 0) return [];
  const asked = sides.flatMap(side => [
    ...side.claims.slice(0, claims),
    ...side.evidence.slice(0, evidence),
  ]);
  return shuffled(asked, 11);
}

/** The statements that were not answered yet, in their order. */
export function unansweredOf(statements: readonly Statement[], study: Study): readonly Statement[] {
  return statements.filter(({ reference }) => !Object.hasOwn(study.stances, reference));
}

function mostConnectedFirst(deck: DeckMap, issue: string, leaning: number): readonly Argument[] {
  const { map } = deck;
  const list = deck.onIssue(issue).filter(argument => argumentLeaning(argument) === leaning);
  const degrees = new Map(
    list.map(({ id }) => [id, map.relationsTo(id).length + map.relationsFrom(id).length]),
  );
  return list.toSorted((one, other) => (degrees.get(other.id) ?? 0) - (degrees.get(one.id) ?? 0));
}

/** Claims of one side: one of each party first, then more; none like another. */
function claimsOf(deck: DeckMap, ranked: readonly Argument[]): readonly Claim[] {
  const claims: Claim[] = [];
  const isFresh = ({ party }: Argument): boolean =>
    claims.every(({ argument }) => argument.party !== party);
  const isLikeNone = (argument: Argument): boolean =>
    claims.every(one => !deck.alike(textOf(one.argument), textOf(argument)));
  const isNew = ({ id }: Argument): boolean => claims.every(({ argument }) => argument.id !== id);
  const add = (argument: Argument): void => {
    const text = unnamed(deck, argument.claim, deck.partiesOf(argument));
    if (text !== undefined) claims.push({ argument, text });
  };
  for (const argument of ranked)
    if (claims.length < claimsAsked && isFresh(argument) && isLikeNone(argument)) add(argument);
  for (const argument of ranked)
    if (claims.length < claimsAsked && isNew(argument) && isLikeNone(argument)) add(argument);
  return claims;
}

/** Evidence that one side alone cites, and none of the claims that are asked about. */
function evidenceStatements(
  deck: DeckMap,
  ranked: readonly Argument[],
  taken: ReadonlySet<string>,
): readonly Statement[] {
  const found: Statement[] = [];
  for (const argument of ranked) {
    if (found.length >= evidenceAsked) break;
    for (const item of deck.evidenceOf(argument)) {
      if (taken.has(item.id)) continue;
      const text = unnamed(deck, item.statement, deck.partiesOf(argument), item);
      if (text !== undefined)
        found.push({ reference: `evidence/${item.id}`, kind: 'evidence', text });
    }
  }
  return found;
}

function citedBy({ evidence }: Argument): readonly string[] {
  return evidence.map(citedId);
}

/** A text with all parties struck; undefined where it would still name those who speak. */
function unnamed(
  deck: DeckMap,
  text: string,
  parties: readonly Party[],
  evidence?: Evidence,
): string | undefined {
  const words = [
    ...new Set([
      ...parties.flatMap(party => deck.knownBy(party)),
      ...deck.allNames,
      ...(evidence ? deck.namesIn(evidence.assertedBy) : []),
    ]),
  ];
  const hidden = strike(text, words);
  const found = new Set(nameParts(hidden));
  const stems = wordsOf(hidden);
  if (hidden.split(struck).length > mostStruck + 1) return undefined;
  if (evidence && [...wordsOf(evidence.assertedBy)].filter(word => stems.has(word)).length > 1)
    return undefined;
  return words.some(word => found.has(word)) ||
    parties.some(party => namesParty(deck, hidden, party))
    ? undefined
    : hidden;
}

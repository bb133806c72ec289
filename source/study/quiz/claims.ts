/**
 * Which claims are asked about, and in which words: a claim as it is worded for a reader, else its
 * title. None asks what another does, from the same end or from the other.
 */
import { safeLine } from '../../text/safe-text.js';
import { stanceLeaning } from '../../map/leaning.js';
import { isReportedSpeech, leansOnBefore } from '../../map/reported-speech.js';
import type { Argument } from '../../map/schema.js';
import type { DeckMap } from '../cards/deck-map.js';
import { argumentLeaning } from '../cards/leaning.js';
import { nameParts } from '../cards/names.js';
import { withoutNames } from './without-names.js';

/** Of each side of a motion, at most so many claims are asked about. */
const mostAsked = 6;
/** Two questions are one where they share so much of their words: "it is so", "it is not so". */
const sameShare = 0.6;

export interface Claim {
  readonly argument: Argument;
  readonly text: string;
}

/**
 * What is asked about an issue: as much of each side, and from each in turn, so that no run of
 * questions is of one side.
 */
export function claimsAsked(deck: DeckMap, issue: string): readonly Claim[] {
  const [pro = [], con = []] = [1, -1].map(leaning => claimsInOrder(deck, issue, leaning));
  const chosen: Claim[] = [];
  const firstNew = (side: readonly Claim[], beside: readonly Claim[]): Claim | undefined =>
    side.find(claim => [...chosen, ...beside].every(one => !asksTheSame(deck, one, claim)));
  for (let pair = 0; pair < mostAsked; pair++) {
    const one = firstNew(pro, []);
    const other = one && firstNew(con, [one]);
    if (!one || !other) break;
    chosen.push(one, other);
  }
  return chosen;
}

/** Whether two arguments claim the same: whoever says yes to the one says it to the other. */
export function claimsTheSame(one: Argument, other: Argument): boolean {
  return one.ask !== undefined && one.ask === other.ask;
}

/** A claim as it is asked about, or would be. */
export function claimAsked({ ask, title, claim }: Argument): string {
  return safeLine(ask ?? title ?? claim);
}

/**
 * The claims of one side: those that are worded as questions; of parties that take the side, since
 * no answer leads to others; one of each party before a second of any; the most disputed first.
 */
function claimsInOrder(deck: DeckMap, issue: string, leaning: number): readonly Claim[] {
  const usable = deck
    .onIssue(issue)
    .filter(one => argumentLeaning(one) === leaning)
    .flatMap(argument => {
      const text = asClaim(deck, argument);
      if (text === undefined) return [];
      const stance = deck.map.positionByPair.get(`${argument.party ?? ''}/${issue}`)?.stance;
      return [
        {
          claim: { argument, text },
          isWorded: argument.ask !== undefined,
          takesSide: stance !== undefined && stanceLeaning(stance) === leaning,
          weight: weightOf(deck, argument.id),
        },
      ];
    })
    .toSorted(
      (one, other) =>
        Number(other.isWorded) - Number(one.isWorded) ||
        Number(other.takesSide) - Number(one.takesSide) ||
        other.weight - one.weight,
    );
  const rounds = new Map<string | undefined, number>();
  return usable
    .map(one => {
      const { party } = one.claim.argument;
      const round = rounds.get(party) ?? 0;
      rounds.set(party, round + 1);
      return { ...one, round };
    })
    .toSorted(
      (one, other) =>
        Number(other.isWorded) - Number(one.isWorded) ||
        Number(other.takesSide) - Number(one.takesSide) ||
        one.round - other.round,
    )
    .map(({ claim }) => claim);
}

function weightOf({ map }: DeckMap, id: string): number {
  const supports = [...map.relationsTo(id, 'supports'), ...map.relationsFrom(id, 'supports')];
  return (
    2 * new Set(map.attacksOn(id).map(({ from }) => from)).size +
    2 * new Set(map.attacksBy(id).map(({ to }) => to)).size +
    supports.length
  );
}

/**
 * A claim as a sentence that can be answered. Undefined where it is about what was said, names
 * whoever makes it, or can't be understood alone; an offer is neither so nor right: it is made.
 */
function asClaim(deck: DeckMap, argument: Argument): string | undefined {
  if (argument.kind === 'offer' || argument.editor) return undefined;
  const text =
    argument.ask ?? argument.title ?? withoutNames(deck, argument.claim, deck.partiesOf(argument));
  if (text === undefined || isReportedSpeech(text) || leansOnBefore(text)) return undefined;
  const found = new Set(nameParts(text));
  const isNamed = deck
    .partiesOf(argument)
    .some(party => deck.knownBy(party).some(name => found.has(name)));
  return isNamed ? undefined : text;
}

/** Whether two claims ask the same, from one end or from both; titles of one side speak of less. */
function asksTheSame(deck: DeckMap, one: Claim, other: Claim): boolean {
  const [words, others] = [deck.wordsIn(one.text), deck.wordsIn(other.text)];
  const shared = [...words].filter(word => others.has(word)).length;
  if (shared >= sameShare * (words.size + others.size - shared)) return true;
  const isWorded = one.argument.ask !== undefined && other.argument.ask !== undefined;
  return !isWorded && one.argument.side === other.argument.side && deck.alike(one.text, other.text);
}

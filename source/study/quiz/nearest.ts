/** Whose positions the answers come nearest to, and which answers decided that. */
import type { Argument, Party, RelationKind } from '../../map/schema.js';
import type { DeckMap } from '../cards/deck-map.js';
import { stanceLeaning } from '../../map/leaning.js';
import { argumentLeaning } from '../cards/leaning.js';
import type { StanceAnswer } from '../profile/profile.js';
import { claimsTheSame } from './claims.js';
import type { Statement } from './statements.js';

export interface AnsweredStatement extends Statement {
  readonly answer: StanceAnswer;
}

/**
 * How a party is known to see a claim: it makes it, backs it, contests it, or by its side alone.
 */
export type KnownView = 'its-own' | 'backs' | 'contests' | 'by-side';

/** An answer that speaks for a party, or against it. */
export interface Deciding {
  readonly reference: string;
  readonly answer: StanceAnswer;
  readonly known: KnownView;
  readonly speaksFor: boolean;
}

export interface NearParty {
  readonly party: Party;
  /** How many answers speak for it, and how many against. */
  readonly for: number;
  readonly against: number;
  /** The answers that weigh, the weightiest first. */
  readonly decided: readonly Deciding[];
}

/** A party with the issue that is asked about, and which way it leans there. */
interface PartyLeaning {
  readonly party: Party;
  readonly issue: string;
  readonly leaning: number;
}

interface Vote {
  readonly known: KnownView;
  /** More than 0 where the party holds the claim, less where it denies it. */
  readonly weight: number;
}

const answerSigns: Readonly<Record<StanceAnswer, number>> = { agree: 1, disagree: -1, unsure: 0 };

/** The parties that the answers speak for most; none where they lean to nobody. */
export function nearestParties(
  deck: DeckMap,
  issue: string,
  answered: readonly AnsweredStatement[],
): readonly NearParty[] {
  if (tellsNothingApart(answered)) return [];
  const scores = candidatesOf(deck, issue).map(candidate => scoreOf(deck, candidate, answered));
  const leant = scores.filter(one => one.for > one.against);
  const best = leant.toSorted(byScore)[0];
  if (!best || best.sum <= 0) return [];
  return leant
    .filter(one => byScore(one, best) === 0)
    .map(({ party, for: speaking, against, decided }) => ({
      party,
      for: speaking,
      against,
      decided,
    }));
}

/** Who says yes to every claim of every side, or no, leans to nobody. */
function tellsNothingApart(answered: readonly AnsweredStatement[]): boolean {
  const [first, ...others] = answered;
  return others.length > 0 && others.every(({ answer }) => answer === first?.answer);
}

interface Score extends NearParty {
  readonly sum: number;
  /** How many of its own claims were agreed with. */
  readonly own: number;
}

/** Between parties that back each other, the one whose own claims were agreed with is nearer. */
function byScore(one: Score, other: Score): number {
  return other.sum - one.sum || other.own - one.own;
}

function scoreOf(
  deck: DeckMap,
  candidate: PartyLeaning,
  answered: readonly AnsweredStatement[],
): Score {
  const votes = answered.flatMap(({ reference, answer }) => {
    const found = vote(deck, candidate, reference);
    const sum = (found?.weight ?? 0) * answerSigns[answer];
    return found && sum !== 0 ? [{ reference, answer, known: found.known, sum }] : [];
  });
  const heavy = votes.toSorted((one, other) => Math.abs(other.sum) - Math.abs(one.sum));
  return {
    party: candidate.party,
    sum: votes.reduce((all, { sum }) => all + sum, 0),
    own: votes.filter(({ known, sum }) => known === 'its-own' && sum > 0).length,
    for: votes.filter(({ sum }) => sum > 0).length,
    against: votes.filter(({ sum }) => sum < 0).length,
    decided: heavy.map(({ reference, answer, known, sum }) => ({
      reference,
      answer,
      known,
      speaksFor: sum > 0,
    })),
  };
}

function candidatesOf({ map }: DeckMap, issue: string): readonly PartyLeaning[] {
  return map.positions.flatMap(position => {
    const party = map.partyById.get(position.party);
    const leaning = stanceLeaning(position.stance);
    return party && position.issue === issue && leaning !== 0 ? [{ party, issue, leaning }] : [];
  });
}

/** What is known of how a party sees a claim; undefined where nothing is. */
function vote(deck: DeckMap, candidate: PartyLeaning, reference: string): Vote | undefined {
  const argument = deck.map.argumentById.get(reference.slice(reference.indexOf('/') + 1));
  return argument && claimVote(deck, candidate, argument);
}

function claimVote(
  deck: DeckMap,
  { party, issue, leaning }: PartyLeaning,
  argument: Argument,
): Vote | undefined {
  const own = deck.caseOf(party.id, issue);
  if (argument.party === party.id || own.some(one => claimsTheSame(one, argument)))
    return { known: 'its-own', weight: 3 };
  const isJoined = (...kinds: readonly RelationKind[]): boolean =>
    own.some(
      one =>
        deck.map.relationsFrom(one.id, ...kinds).some(({ to }) => to === argument.id) ||
        deck.map.relationsFrom(argument.id, ...kinds).some(({ to }) => to === one.id),
    );
  if (isJoined('rebuts', 'undercuts')) return { known: 'contests', weight: -2 };
  if (isJoined('supports')) return { known: 'backs', weight: 2 };
  const weight = argumentLeaning(argument) * leaning;
  return weight === 0 ? undefined : { known: 'by-side', weight };
}

/** Whose positions the answers come nearest to. */
import type { Argument, Party, RelationKind } from '../../map/schema.js';
import type { DeckMap } from '../cards/deck-map.js';
import { argumentLeaning, stanceLeaning } from '../cards/leaning.js';
import type { StanceAnswer } from '../profile/profile.js';
import type { Statement } from './statements.js';

export interface AnsweredStatement extends Statement {
  readonly answer: StanceAnswer;
}

export interface NearParty {
  readonly party: Party;
  /** How many answers speak for it, and how many against. */
  readonly for: number;
  readonly against: number;
}

/** A party with the issue that is asked about, and which way it leans there. */
interface Candidate {
  readonly party: Party;
  readonly issue: string;
  readonly leaning: number;
}

const answerSigns: Readonly<Record<StanceAnswer, number>> = { agree: 1, disagree: -1, unsure: 0 };

/** The parties that the answers speak for most; none where they lean to nobody. */
export function nearestParties(
  deck: DeckMap,
  issue: string,
  answered: readonly AnsweredStatement[],
): readonly NearParty[] {
  const scores = candidatesOf(deck, issue).map(candidate => {
    const votes = answered.map(
      statement => vote(deck, candidate, statement) * answerSigns[statement.answer],
    );
    return {
      party: candidate.party,
      sum: votes.reduce((all, one) => all + one, 0),
      for: votes.filter(one => one > 0).length,
      against: votes.filter(one => one < 0).length,
    };
  });
  // Who agrees with everything leans nowhere, although a party whose own words were asked would
  // weigh more than one whose were not.
  const leant = scores.filter(one => one.for > one.against);
  const best = Math.max(0, ...leant.map(({ sum }) => sum));
  if (best === 0) return [];
  return leant.filter(({ sum }) => sum === best).map(({ sum: _sum, ...party }) => party);
}

function candidatesOf({ map }: DeckMap, issue: string): readonly Candidate[] {
  return map.positions.flatMap(position => {
    const party = map.partyById.get(position.party);
    const leaning = stanceLeaning(position.stance);
    return party && position.issue === issue && leaning !== 0 ? [{ party, issue, leaning }] : [];
  });
}

/**
 * What agreeing with a statement says of a party: 3 for its own words, 2 for what backs or is
 * backed by them, 1 for its side; less than 0 the other way.
 */
function vote(deck: DeckMap, candidate: Candidate, { kind, reference }: Statement): number {
  const id = reference.slice(reference.indexOf('/') + 1);
  if (kind === 'evidence') return evidenceVote(deck, candidate, id);
  const argument = deck.map.argumentById.get(id);
  return argument ? claimVote(deck, candidate, argument) : 0;
}

function evidenceVote(deck: DeckMap, { party, issue, leaning }: Candidate, id: string): number {
  const citing = deck.map.argumentsCiting(id).filter(argument => argument.issue === issue);
  if (citing.some(argument => argument.party === party.id)) return 2;
  const sum = citing.reduce((all, argument) => all + argumentLeaning(argument), 0);
  return Math.sign(sum) * leaning;
}

function claimVote(
  deck: DeckMap,
  { party, issue, leaning }: Candidate,
  argument: Argument,
): number {
  if (argument.party === party.id) return 3;
  const own = deck.caseOf(party.id, issue);
  const isJoined = (...kinds: readonly RelationKind[]): boolean =>
    own.some(
      one =>
        deck.map.relationsFrom(one.id, ...kinds).some(({ to }) => to === argument.id) ||
        deck.map.relationsFrom(argument.id, ...kinds).some(({ to }) => to === one.id),
    );
  if (isJoined('rebuts', 'undercuts')) return -2;
  if (isJoined('supports')) return 2;
  return argumentLeaning(argument) * leaning;
}

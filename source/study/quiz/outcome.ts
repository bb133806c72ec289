/** What the answers to "Where do I stand?" come to, under the burden in force. */
import type { Argument } from '../../map/schema.js';
import { citedId, type StanceMap } from '../../map/stance-map.js';
import type { Labelling } from '../../standing/standing.js';
import { strength } from '../cards/card-parts.js';
import type { DeckMap } from '../cards/deck-map.js';
import { argumentLeaning } from '../cards/leaning.js';
import { defined } from '../../text/data.js';
import type { Study } from '../profile/profile.js';
import { nearestParties, type AnsweredStatement, type NearParty } from './nearest.js';
import type { Statement } from './statements.js';

export interface Outcome {
  /**
   * The parties whose positions are nearest, best first with how many answers speak for and
   * against; empty where no answer leans to anyone.
   */
  readonly nearest: readonly NearParty[];
  /** Where the answers pull in two directions. */
  readonly tensions: readonly {
    readonly one: string;
    readonly other: string;
    readonly why: 'answers' | 'rests-on' | 'both-sides';
  }[];
  /**
   * What one would have to accept next: what the agreed claims rest on and lead to, and was not
   * asked.
   */
  readonly next: readonly NextStep[];
  /** The best answer to one's own view, and the claim that it answers where it answers one. */
  readonly against?: { readonly argument: Argument; readonly answers?: Argument };
}

interface NextStep {
  readonly reference: string;
  readonly why: 'rests-on' | 'supports' | 'argued';
}

/** What was asked, and of which map. */
export interface Quiz {
  readonly deck: DeckMap;
  readonly labelling: Labelling;
  readonly issue: string;
  readonly statements: readonly Statement[];
}

/** Of each kind, so many next steps are told. */
const mostNext = 3;

export function outcomeOf(quiz: Quiz, study: Study): Outcome {
  const { deck, issue } = quiz;
  const answered = quiz.statements.map((statement): AnsweredStatement => ({
    ...statement,
    answer: study.stances[statement.reference]?.answer ?? 'unsure',
  }));
  const agreed = answered
    .filter(({ kind, answer }) => kind === 'claim' && answer === 'agree')
    .flatMap(({ reference }) => deck.map.argumentById.get(idOf(reference)) ?? []);
  const denied = answered
    .filter(({ kind, answer }) => kind === 'evidence' && answer === 'disagree')
    .map(({ reference }) => idOf(reference));
  const nearest = nearestParties(deck, issue, answered);
  const party = nearest[0]?.party.id;
  const argued = party === undefined ? [] : deck.caseOf(party, issue);
  return {
    nearest,
    tensions: tensionsOf(deck.map, agreed, denied),
    next: nextSteps(quiz, agreed, argued),
    ...defined({ against: bestAgainst(quiz, agreed) }),
  };
}

function tensionsOf(
  map: StanceMap,
  agreed: readonly Argument[],
  deniedEvidence: readonly string[],
): Outcome['tensions'] {
  const ids = new Set(agreed.map(({ id }) => id));
  const told = new Set<string>();
  const answering = agreed.flatMap(({ id }) =>
    map
      .attacksBy(id)
      .filter(({ to }) => ids.has(to) && to !== id)
      // Two claims that contradict each other are told of once.
      .filter(({ to }) => !told.has(`${to} ${id}`) && told.add(`${id} ${to}`))
      .map(({ to }) => ({
        one: `argument/${id}`,
        other: `argument/${to}`,
        why: 'answers' as const,
      })),
  );
  const resting = agreed.flatMap(({ id, evidence }) =>
    evidence
      .map(citedId)
      .filter(cited => deniedEvidence.includes(cited))
      .map(cited => ({
        one: `argument/${id}`,
        other: `evidence/${cited}`,
        why: 'rests-on' as const,
      })),
  );
  return [...answering, ...resting, ...(answering.length === 0 ? bothSides(agreed) : [])];
}

/** Agreeing with both sides pulls two ways even where neither claim answers the other. */
function bothSides(agreed: readonly Argument[]): Outcome['tensions'] {
  const pro = agreed.find(one => argumentLeaning(one) > 0);
  const con = agreed.find(one => argumentLeaning(one) < 0);
  return pro && con
    ? [{ one: `argument/${pro.id}`, other: `argument/${con.id}`, why: 'both-sides' }]
    : [];
}

function nextSteps(
  { deck: { map }, statements }: Quiz,
  agreed: readonly Argument[],
  argued: readonly Argument[],
): readonly NextStep[] {
  const asked = new Set(statements.map(({ reference }) => reference));
  const evidence = agreed.flatMap(one => one.evidence.map(citedId));
  const backing = agreed.flatMap(one =>
    map.relationsTo(one.id, 'supports').map(({ from }) => from),
  );
  const found: readonly NextStep[] = [
    ...evidence.map(id => ({ reference: `evidence/${id}`, why: 'rests-on' as const })),
    ...backing.map(id => ({ reference: `argument/${id}`, why: 'supports' as const })),
    ...argued.map(({ id }) => ({ reference: `argument/${id}`, why: 'argued' as const })),
  ];
  const fresh = found.filter(({ reference }) => !asked.has(reference));
  // Each once, for its first reason.
  const steps = [...new Map(fresh.toReversed().map(one => [one.reference, one])).values()];
  return (['rests-on', 'supports', 'argued'] as const).flatMap(kind =>
    steps
      .toReversed()
      .filter(({ why }) => why === kind)
      .slice(0, mostNext),
  );
}

/**
 * The strongest answer to what was agreed with; where nothing answers that, the strongest argument
 * of the other side.
 */
function bestAgainst(
  { deck, labelling, issue }: Quiz,
  agreed: readonly Argument[],
): Outcome['against'] {
  const ids = new Set(agreed.map(({ id }) => id));
  const strongest = <T extends { readonly argument: Argument }>(
    list: readonly T[],
  ): T | undefined =>
    list.toSorted(
      (one, other) =>
        strength(deck, labelling, other.argument) - strength(deck, labelling, one.argument),
    )[0];
  const answers = agreed.flatMap(one =>
    deck
      .attackers(one.id)
      .filter(({ id }) => !ids.has(id))
      .map(argument => ({ argument, answers: one })),
  );
  const side = Math.sign(agreed.reduce((sum, one) => sum + argumentLeaning(one), 0));
  const toOwnSide = answers.filter(one => side === 0 || argumentLeaning(one.answers) === side);
  const answer = strongest(toOwnSide) ?? strongest(answers);
  if (answer || side === 0) return answer;
  const others = deck.onIssue(issue).filter(one => argumentLeaning(one) === -side);
  return strongest(others.map(argument => ({ argument })));
}

function idOf(reference: string): string {
  return reference.slice(reference.indexOf('/') + 1);
}

/** What the answers to "Where do I stand?" come to, under the burden in force. */
import type { Argument } from '../../map/schema.js';
import { citedId, type StanceMap } from '../../map/stance-map.js';
import { answersBestFirst, byAnswer, type Answer } from '../../standing/answers.js';
import type { Labelling } from '../../standing/standing.js';
import { strongestFirst } from '../../standing/strongest.js';
import type { DeckMap } from '../cards/deck-map.js';
import { argumentLeaning } from '../cards/leaning.js';
import { defined } from '../../text/data.js';
import type { Study } from '../profile/profile.js';
import { nearestParties, type AnsweredStatement, type NearParty } from './nearest.js';
import { matters, type Matter, type Statement } from './statements.js';

export interface QuizOutcome {
  /**
   * The parties whose positions are nearest, with how many answers speak for and against; empty
   * where no answer leans to anyone.
   */
  readonly nearest: readonly NearParty[];
  /** The same for the facts alone, the law alone, and what should come first. */
  readonly byMatter: readonly { readonly matter: Matter; readonly nearest: readonly NearParty[] }[];
  readonly tensions: readonly Tension[];
  /**
   * What one would have to accept next: what the agreed claims rest on and lead to, and was not
   * asked.
   */
  readonly next: readonly NextStep[];
  readonly against?: Against;
}

/** Where the answers pull in two directions. */
interface Tension {
  readonly one: string;
  readonly other: string;
  readonly why: 'answers' | 'backs' | 'both-sides';
}

interface NextStep {
  readonly reference: string;
  readonly why: 'rests-on' | 'supports' | 'argued';
}

/** The best answer to one's own view, and the claim that it answers where it answers one. */
interface Against {
  readonly argument: Argument;
  readonly answers?: Argument;
  readonly answer?: Answer;
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

export function outcomeOf(quiz: Quiz, study: Study): QuizOutcome {
  const { deck, issue, statements } = quiz;
  const answered = statements.map((statement): AnsweredStatement => ({
    ...statement,
    answer: study.stances[statement.reference]?.answer ?? 'unsure',
  }));
  const claims = (answer: AnsweredStatement['answer']): readonly Argument[] =>
    answered
      .filter(one => one.answer === answer)
      .flatMap(({ reference }) => deck.map.argumentById.get(idOf(reference)) ?? []);
  const agreed = claims('agree');
  const nearest = nearestParties(deck, issue, answered);
  const party = nearest[0]?.party.id;
  const argued = party === undefined ? [] : deck.caseOf(party, issue);
  return {
    nearest,
    byMatter: matters.flatMap(matter => {
      const own = answered.filter(one => one.matter === matter);
      return own.length === 0 ? [] : [{ matter, nearest: nearestParties(deck, issue, own) }];
    }),
    tensions: tensionsOf(deck.map, agreed, claims('disagree')),
    next: nextSteps(quiz, agreed, argued),
    ...defined({ against: bestAgainst(quiz, agreed) }),
  };
}

function tensionsOf(
  map: StanceMap,
  agreed: readonly Argument[],
  denied: readonly Argument[],
): readonly Tension[] {
  const held = new Set(agreed.map(({ id }) => id));
  const refused = new Set(denied.map(({ id }) => id));
  const pairsSeen = new Set<string>();
  const pull = (from: string, to: string, why: Tension['why']): Tension => ({
    one: `argument/${from}`,
    other: `argument/${to}`,
    why,
  });
  const answering = agreed.flatMap(({ id }) =>
    map
      .attacksBy(id)
      .filter(({ to }) => held.has(to) && to !== id)
      // Two claims that contradict each other are told of once.
      .filter(({ to }) => !pairsSeen.has(`${to} ${id}`) && pairsSeen.add(`${id} ${to}`))
      .map(({ to }) => pull(id, to, 'answers')),
  );
  const backing = agreed.flatMap(({ id }) =>
    map
      .relationsFrom(id, 'supports')
      .filter(({ to }) => refused.has(to))
      .map(({ to }) => pull(id, to, 'backs')),
  );
  return [...answering, ...backing, ...(answering.length === 0 ? bothSides(agreed, pull) : [])];
}

/** Agreeing with both sides pulls two ways even where neither claim answers the other. */
function bothSides(
  agreed: readonly Argument[],
  pull: (from: string, to: string, why: Tension['why']) => Tension,
): readonly Tension[] {
  const pro = agreed.find(one => argumentLeaning(one) > 0);
  const con = agreed.find(one => argumentLeaning(one) < 0);
  return pro && con ? [pull(pro.id, con.id, 'both-sides')] : [];
}

function nextSteps(
  { deck: { map }, statements }: Quiz,
  agreed: readonly Argument[],
  argued: readonly Argument[],
): readonly NextStep[] {
  const inQuiz = new Set(statements.map(({ reference }) => reference));
  const evidence = agreed.flatMap(one => one.evidence.map(citedId));
  const backing = agreed.flatMap(one =>
    map.relationsTo(one.id, 'supports').map(({ from }) => from),
  );
  const found: readonly NextStep[] = [
    ...evidence.map(id => ({ reference: `evidence/${id}`, why: 'rests-on' as const })),
    ...backing.map(id => ({ reference: `argument/${id}`, why: 'supports' as const })),
    ...argued.map(({ id }) => ({ reference: `argument/${id}`, why: 'argued' as const })),
  ];
  const fresh = found.filter(({ reference }) => !inQuiz.has(reference));
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
 * The best answer to what was agreed with, claims of the side that one is on before others; where
 * nothing answers that, the strongest argument of the other side.
 */
function bestAgainst(
  { deck, labelling, issue }: Quiz,
  agreed: readonly Argument[],
): Against | undefined {
  const held = new Set(agreed.map(({ id }) => id));
  const found = agreed.flatMap(claim =>
    answersBestFirst(deck.map, labelling, claim.id)
      .filter(({ argument }) => !held.has(argument.id))
      .map(answer => ({ argument: answer.argument, answers: claim, answer })),
  );
  const ordered = found.toSorted((one, other) => byAnswer(one.answer, other.answer));
  const side = Math.sign(agreed.reduce((sum, one) => sum + argumentLeaning(one), 0));
  const toOwnSide = ordered.find(({ answers }) => side === 0 || argumentLeaning(answers) === side);
  const best = toOwnSide ?? ordered[0];
  if (best || side === 0) return best;
  const others = deck.onIssue(issue).filter(one => argumentLeaning(one) === -side);
  const [argument] = strongestFirst(deck.map, labelling, others);
  return argument && { argument };
}

function idOf(reference: string): string {
  return reference.slice(reference.indexOf('/') + 1);
}

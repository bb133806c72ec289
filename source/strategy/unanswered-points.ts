/**
 * What a side has left unanswered in its plan, and what it could answer: told at once, at every
 * tick.
 */
import type { Argument } from '../map/schema.js';
import type { Labelling } from '../standing/standing.js';
import { attacks, repliesTo, objectionsTo } from './clash.js';
import type { PlannedArgument, PlanSide } from '../plan/schema.js';
import { otherSide, type SessionPlan, type SessionSide } from '../plan/session-plan.js';
import { defined } from '../text/data.js';
import type { CaseStrength } from './strength.js';

export interface UnansweredPoint {
  /** What the other side says, or will likely say. */
  readonly argument: Argument;
  /**
   * The argument of this side that it is said against; undefined where it is one that the other
   * side makes for itself.
   */
  readonly against?: Argument;
  /**
   * Nothing in the plan answers it; or what the plan says to it does not contest it; or only what
   * is defeated under the judge's burden answers it.
   */
  readonly because: 'nothing' | 'talked-past' | 'only-defeated';
  /** What else the map has to answer it, best first; empty where it has nothing better. */
  readonly replies: readonly CaseStrength[];
}

/**
 * What the other side will say that nothing in this side's plan answers, or only what is defeated:
 * against its arguments first, then of the other's own.
 */
export function unansweredPoints(
  plan: SessionPlan,
  labelling: Labelling,
  side: SessionSide,
): readonly UnansweredPoint[] {
  const { map } = plan;
  const ours = new Set(plannedArgumentIds(side));
  const points = new Map<string, UnansweredPoint>();
  const unmet = (id: string): 'nothing' | 'talked-past' =>
    map.relationsTo(id, 'replies').some(({ from }) => ours.has(from)) ? 'talked-past' : 'nothing';
  const add = (id: string, against?: string): void => {
    const argument = map.argumentById.get(id);
    const answers = [...ours].filter(
      answer => map.argumentById.has(answer) && attacks(map, answer, id),
    );
    const answered = answers.some(answer => labelling.of(answer) !== 'defeated');
    if (!argument || points.has(id) || answered) return;
    const better = repliesTo(map, labelling, id, side.stands).filter(
      reply =>
        !ours.has(reply.argument.id) && (answers.length === 0 || reply.standing !== 'defeated'),
    );
    points.set(id, {
      argument,
      ...defined({ against: map.argumentById.get(against ?? '') }),
      because: answers.length === 0 ? unmet(id) : 'only-defeated',
      replies: better,
    });
  };
  for (const chosen of side.arguments)
    for (const id of expectedArguments(plan, labelling, side, chosen)) add(id, chosen.argument);
  for (const { argument } of otherSide(plan, side).arguments) add(argument);
  return [...points.values()];
}

/**
 * What the other side will say against a chosen argument: what the coach expects, else the best
 * that the map has.
 */
export function expectedArguments(
  { map }: SessionPlan,
  labelling: Labelling,
  side: SessionSide,
  chosen: PlannedArgument,
): readonly string[] {
  return (
    chosen.expected ??
    objectionsTo(map, labelling, chosen.argument, side.stands).map(({ argument }) => argument.id)
  );
}

/**
 * Everything that a side is to say: its arguments, its answers to what is said against them, and
 * those to the other's own.
 */
export function plannedArgumentIds({
  arguments: chosen,
  answers = [],
}: PlanSide): readonly string[] {
  return [...chosen.flatMap(one => [one.argument, ...(one.answers ?? [])]), ...answers];
}

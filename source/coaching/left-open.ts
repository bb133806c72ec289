/** What a side has left unanswered in its plan, and what it could answer: told at once, at every tick. */
import type { Argument } from '../map/schema.js';
import type { Labelling } from '../standing/standing.js';
import { attacks, repliesTo, saidAgainst } from './clash.js';
import type { Chosen, PlanSide } from './schema.js';
import { otherSide, type SessionPlan, type Side } from './session-plan.js';
import type { Strength } from './strength.js';

export interface Open {
  /** What the other side says, or will likely say. */
  readonly said: Argument;
  /** The argument of this side that it is said against; undefined where it is one that the other side makes for itself. */
  readonly against?: Argument;
  /** What the map has to answer it, best first; empty where it has nothing. */
  readonly could: readonly Strength[];
}

/** What the other side will say that nothing in this side's plan answers: against its arguments first, then of the other's own. */
export function leftOpen(plan: SessionPlan, labelling: Labelling, side: Side): readonly Open[] {
  const { map } = plan;
  const ours = new Set(saidBy(side));
  const isAnswered = (said: string): boolean => [...ours].some(id => attacks(map, id, said));
  const open = new Map<string, Open>();
  const add = (id: string, against?: string): void => {
    const said = map.argumentById.get(id);
    if (!said || open.has(id) || isAnswered(id)) return;
    const target = against === undefined ? undefined : map.argumentById.get(against);
    open.set(id, { said, ...(target ? { against: target } : {}), could: repliesTo(map, labelling, id, side.stands) });
  };
  for (const chosen of side.arguments) for (const id of expectedOf(plan, labelling, side, chosen)) add(id, chosen.argument);
  for (const { argument } of otherSide(plan, side).arguments) add(argument);
  return [...open.values()];
}

/** What the other side will say against a chosen argument: what the coach expects, else the best that the map has. */
export function expectedOf({ map }: SessionPlan, labelling: Labelling, side: Side, chosen: Chosen): readonly string[] {
  return chosen.expected ?? saidAgainst(map, labelling, chosen.argument, side.stands).map(({ argument }) => argument.id);
}

/** Everything that a side is to say: its arguments, its answers to what is said against them, and those to the other's own. */
export function saidBy({ arguments: chosen, answers = [] }: PlanSide): readonly string[] {
  return [...chosen.flatMap(one => [one.argument, ...(one.answers ?? [])]), ...answers];
}

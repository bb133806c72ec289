/** What a plan that is open says to a round: as long as nothing was done in it, it follows. */
import type { DebateFormat, DebateSide } from '../debate/format-schema.js';
import { OpenPlan } from '../plan/open-plan.js';
import type { PlanFile } from '../plan/schema.js';
import { debateOf } from '../plan/session-plan.js';
import type { WalkState } from '../walk/state/state.js';
import type { Walk } from '../walk/state/walk.js';
import type { After } from '../walk/wing.js';
import type { PreparedCase } from './flow-choices.js';
import { RoundRecord } from './round-parts.js';

/** The plan that is open, where the planner is part of the program. */
export function openPlan(
  walk: Pick<Walk, 'provided'>,
  state: Pick<WalkState, 'wings'>,
): PlanFile | undefined {
  return walk.provided(OpenPlan)[0]?.in(state);
}

/** The format that the plan was given, where the round is to take it over from the one it has. */
export function formatToFollow(
  { walk, before, state }: Pick<After<object>, 'walk' | 'before' | 'state'>,
  now: DebateFormat,
): DebateFormat | undefined {
  const plan = openPlan(walk, state);
  if (!plan || plan === openPlan(walk, before)) return undefined;
  const format = debateOf(plan);
  const isUsed = walk.provided(RoundRecord).some(record => record.isUsed(state));
  return format && !isUsed && JSON.stringify(format) !== JSON.stringify(now) ? format : undefined;
}

/** What a plan prepared: its motion, and the arguments that it chose for each side. */
export function preparedBy({ motion, sides }: Pick<PlanFile, 'motion' | 'sides'>): PreparedCase {
  const chosen = (stands: DebateSide): readonly string[] =>
    sides
      .filter(side => side.stands === stands)
      .flatMap(side => side.arguments.map(({ argument }) => argument));
  return { motion, chosen: { for: chosen('for'), against: chosen('against') } };
}

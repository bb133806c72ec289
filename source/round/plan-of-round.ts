/**
 * What a plan that is open says to the room: as long as nothing was flowed or timed, the room
 * follows it.
 */
import type { WalkState } from '../walk/state.js';
import type { Prepared } from './flow-choices.js';
import { flowIn } from './flow-memory.js';
import type { DebateFormat, DebateSide } from '../debate/format-schema.js';
import { planWingId } from '../planner/plan-bindings.js';
import { PlanMemory } from '../planner/plan-memory.js';
import type { PlanFile } from '../plan/schema.js';
import { debateOf } from '../plan/session-plan.js';
import { timerIn } from './timer-memory.js';

/** The plan that the planner has open, where it is part of the program. */
export function openPlan({ wings }: Pick<WalkState, 'wings'>): PlanFile | undefined {
  const memory = wings[planWingId];
  return memory instanceof PlanMemory ? memory.plan : undefined;
}

/**
 * The format that the plan was given, where the room is to take it over from the one it has now.
 */
export function formatToFollow(
  before: WalkState,
  state: WalkState,
  now: DebateFormat,
): DebateFormat | undefined {
  if (before.wings[planWingId] === state.wings[planWingId]) return undefined;
  const plan = openPlan(state);
  const format = plan && debateOf(plan);
  return format && !isUsed(state) && JSON.stringify(format) !== JSON.stringify(now)
    ? format
    : undefined;
}

/** Whether something was flowed or timed. */
function isUsed(state: WalkState): boolean {
  const flow = flowIn(state);
  const timer = timerIn(state)?.timer;
  if (flow && (flow.sheet.entries.length > 0 || flow.history.past.length > 0)) return true;
  return (
    timer !== undefined &&
    (timer.running !== undefined ||
      timer.at > 0 ||
      [...timer.speeches, timer.before, timer.for, timer.against].some(({ spent }) => spent > 0))
  );
}

/** What a plan prepared: its motion, and the arguments that it chose for each side. */
export function preparedBy({ motion, sides }: Pick<PlanFile, 'motion' | 'sides'>): Prepared {
  const chosen = (stands: DebateSide): readonly string[] =>
    sides
      .filter(side => side.stands === stands)
      .flatMap(side => side.arguments.map(({ argument }) => argument));
  return { motion, chosen: { for: chosen('for'), against: chosen('against') } };
}

/** What an update of the planner works with, and how a changed plan is answered. */
import type { PlanFile } from '../plan/schema.js';
import { currentStop } from '../walk/state/state.js';
import { reveal, withStop } from '../walk/state/stops.js';
import type { WingContext, Reply } from '../walk/wing.js';
import type { Part } from './parts.js';
import type { PlanMemory } from './plan-memory.js';
import type { PlanView } from './plan-view.js';

export interface PlanContext extends WingContext<PlanMemory> {
  readonly memory: PlanMemory;
  readonly view: PlanView;
}

/** The same where there is a plan. */
export interface OpenPlanContext extends PlanContext {
  readonly plan: PlanFile;
}

export type PlanReply = Reply<PlanMemory>;

/** With the plan changed, and the cursor on the line of a part, or on the row of that key. */
export function withPlanChange(
  { walk, memory, view, withMemory }: PlanContext,
  plan: PlanFile,
  say: string,
  at?: Part | string,
): PlanReply {
  const next = memory.with(plan);
  const state = withMemory(next);
  if (at === undefined) return { memory: next, state: reveal(walk, state), say };
  const { lines } = view.page(walk, state, next, currentStop(state).place);
  const line = lines.findIndex(({ part, block }) =>
    typeof at === 'string'
      ? block.kind === 'row' && block.key === at
      : part !== undefined && JSON.stringify(part) === JSON.stringify(at),
  );
  const cursor = walk.page(state).stops.indexOf(line);
  return {
    memory: next,
    state: reveal(walk, cursor < 0 ? state : withStop(state, { cursor })),
    say,
  };
}

/** The session plan that is open beside a round: the planner provides it, the round follows it. */
import type { WalkState } from '../walk/state/state.js';
import type { PlanFile } from './schema.js';

export abstract class OpenPlan {
  abstract in(state: Pick<WalkState, 'wings'>): PlanFile | undefined;
}

/** Steps between the planner's places, and what is written about each. */
import type { Place } from '../outline/place.js';
import { firstStop, type WalkState } from '../walk/state.js';
import type { Field } from './edits.js';
import { planWingId } from './plan-bindings.js';
import type { PlanMemory } from './plan-memory.js';
import type { PlanPlace } from './plan-place.js';

/** What is written about a page as a whole. */
export function pageField(at: PlanPlace | undefined): Field {
  if (at?.page === 'side') return { field: 'side-note', side: at.side };
  if (at?.page === 'chosen')
    return { field: 'argument-note', side: at.side, argument: at.argument };
  return at?.page === 'task' ? { field: 'task-note', task: at.task } : { field: 'notes' };
}

export function remembering(state: WalkState, memory: PlanMemory): WalkState {
  return { ...state, wings: { ...state.wings, [planWingId]: memory } };
}

/** The state at a place, as one more stop of the walk or in place of the last. */
export function opened(state: WalkState, place: Place, instead = false): WalkState {
  const trail = [...state.trail.slice(0, state.at + (instead ? 0 : 1)), firstStop(place)];
  return { ...state, trail, at: trail.length - 1 };
}

export function back(state: WalkState): WalkState {
  return state.at > 0 ? { ...state, at: state.at - 1 } : state;
}

/** At the plan, with the overview behind it. */
export function atPlan(state: WalkState): WalkState {
  return { ...state, trail: [firstStop('overview'), firstStop('plan')], at: 1 };
}

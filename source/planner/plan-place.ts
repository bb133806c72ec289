/**
 * The places of the planner: `plan`, `plan/side/for`, `plan/side/for/release-offer`, `plan/tasks`,
 * and the few others.
 */
import type { Place } from '../outline/place.js';

export type PlanPlace =
  | { readonly page: 'plan' | 'unanswered' | 'tasks' | 'faults' }
  | { readonly page: 'motions' }
  | { readonly page: 'formats' }
  | { readonly page: 'side'; readonly side: string }
  | { readonly page: 'chosen'; readonly side: string; readonly argument: string }
  | { readonly page: 'task'; readonly task: string };

/** What a place of the planner is; undefined where it is none. */
export function planPlace(place: Place): PlanPlace | undefined {
  const [head, page, first, second, more] = place.split('/');
  if (head !== 'plan' || more !== undefined) return undefined;
  if (page === undefined) return { page: 'plan' };
  if (first === undefined)
    return page === 'unanswered' ||
      page === 'tasks' ||
      page === 'motions' ||
      page === 'formats' ||
      page === 'faults'
      ? { page }
      : undefined;
  if (page === 'side')
    return second === undefined
      ? { page: 'side', side: first }
      : { page: 'chosen', side: first, argument: second };
  if (second !== undefined) return undefined;
  return page === 'tasks' ? { page: 'task', task: first } : undefined;
}

/** A place of the planner in a word or two. */
export function planCrumb(place: Place): string {
  const at = planPlace(place);
  switch (at?.page) {
    case 'side':
      return at.side;
    case 'chosen':
      return at.argument;
    case 'task':
      return at.task;
    case 'plan':
      return 'Plan';
    case 'unanswered':
      return 'Left unanswered';
    case 'tasks':
      return 'Tasks';
    case 'motions':
      return 'Motion';
    case 'formats':
      return 'Format';
    case 'faults':
      return 'Faults';
    case undefined:
      return place;
  }
}

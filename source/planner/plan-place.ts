/**
 * The places of the planner: `plan`, `plan/side/for`, `plan/side/for/release-offer`, `plan/tasks`,
 * and the few others.
 */
import type { Place } from '../outline/place.js';
import { taskChoices, type TaskChoice } from './tasks/task-choices.js';

export type PlanPlace =
  | { readonly page: 'plan' | 'unanswered' | 'tasks' | 'motions' | 'formats' | 'faults' }
  | { readonly page: 'side'; readonly side: string }
  | { readonly page: 'chosen'; readonly side: string; readonly argument: string }
  | { readonly page: 'task' | 'drill'; readonly task: string }
  | { readonly page: 'set'; readonly task: string; readonly choice: TaskChoice }
  | { readonly page: 'motion'; readonly issue: string }
  | { readonly page: 'format'; readonly format: string };

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
  if (page === 'set') {
    const choice = taskChoices.find(name => name === second);
    return choice && { page: 'set', task: first, choice };
  }
  if (second !== undefined) return undefined;
  if (page === 'tasks') return { page: 'task', task: first };
  if (page === 'drill') return { page: 'drill', task: first };
  if (page === 'motions') return { page: 'motion', issue: first };
  return page === 'formats' ? { page: 'format', format: first } : undefined;
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
    case 'set':
    case 'drill':
      return at.task;
    case 'motion':
      return at.issue;
    case 'format':
      return at.format;
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

/**
 * The places of the planner: `plan`, `plan/side/for`, `plan/side/for/release-offer`, `plan/tasks`,
 * and the few others.
 */
import type { Place } from '../outline/place.js';
import { planWords } from './words.js';

export type PlanPlace =
  | { readonly page: 'plan' }
  | { readonly page: 'round' | 'unanswered' | 'tasks' | 'faults' }
  | { readonly page: 'motions' }
  | { readonly page: 'formats' }
  | { readonly page: 'side'; readonly side: string }
  | { readonly page: 'chosen'; readonly side: string; readonly argument: string }
  | { readonly page: 'own'; readonly own: string }
  | { readonly page: 'task'; readonly task: string };

/** The pages of which a plan has one. */
const pagesOfPlan: readonly PlanPlace[] = [
  { page: 'round' },
  { page: 'unanswered' },
  { page: 'tasks' },
  { page: 'motions' },
  { page: 'formats' },
  { page: 'faults' },
];

/** Whether a page is a long list of arguments. */
export function isList(place: PlanPlace | undefined): boolean {
  return place?.page === 'side' || place?.page === 'unanswered';
}

/** What a place of the planner is; undefined where it is none. */
export function planPlace(place: Place): PlanPlace | undefined {
  const [head, page, first, second, more] = place.split('/');
  if (head !== 'plan' || more !== undefined) return undefined;
  if (page === undefined) return { page: 'plan' };
  if (first === undefined) return pagesOfPlan.find(one => one.page === page);
  if (page === 'side')
    return second === undefined
      ? { page: 'side', side: first }
      : { page: 'chosen', side: first, argument: second };
  if (second !== undefined) return undefined;
  if (page === 'own') return { page, own: first };
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
    case 'own':
      return at.own;
    case 'task':
      return at.task;
    case 'plan':
      return planWords.plan;
    case 'round':
      return planWords.round;
    case 'unanswered':
      return planWords.unanswered;
    case 'tasks':
      return planWords.tasksInShort;
    case 'motions':
      return planWords.motion;
    case 'formats':
      return planWords.format;
    case 'faults':
      return planWords.faults;
    case undefined:
      return place;
  }
}

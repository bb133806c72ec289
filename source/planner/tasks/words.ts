/** What is said of tasks and of how far a learner is with them. */
import { count } from '../../text/figures.js';
import type { TaskProgress } from './task-progress.js';

export const notReadYet = 'Not read yet';
export const forEveryone = 'For everyone';

export function forSide(title: string): string {
  return `For ${title}`;
}

export function reportTitle(plan: string, profile: string): string {
  return `${plan}: tasks of ${profile}`;
}

export function doneWords(done: number, tasks: number): string {
  return `${done} of ${count(tasks, 'task')} done.`;
}

/** The progress in words: `read 2 of 5, 3 of 10 cards right`. */
export function progressWords({ read, drill, answer, done }: TaskProgress): string {
  const parts = [
    ...(read ? [`read ${read.seen.length} of ${read.seen.length + read.left.length}`] : []),
    ...(drill ? [`${drill.right} of ${drill.wanted} cards right`] : []),
    ...(answer ? [answer.given ? 'answered' : 'not answered yet'] : []),
  ];
  if (parts.length === 0) return 'nothing that the program can follow';
  return `${done ? 'done: ' : ''}${parts.join(', ')}`;
}

export const squadWords = {
  title: (plan: string): string => `${plan}: tasks of the learners`,
  learner: 'Learner',
  done: 'Done',
  /** A task of the other side. */
  notTheirs: '',
} as const;

/** The progress in a cell: `done`, `2/5 read, 3/10 cards`, `not answered`. */
export function shortProgress({ read, drill, answer, done }: TaskProgress): string {
  if (done) return 'done';
  const parts = [
    ...(read ? [`${read.seen.length}/${read.seen.length + read.left.length} read`] : []),
    ...(drill ? [`${drill.right}/${drill.wanted} cards`] : []),
    ...(answer && !answer.given ? ['not answered'] : []),
  ];
  return parts.length === 0 ? '-' : parts.join(', ');
}

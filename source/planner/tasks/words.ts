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

/** What can be written in a plan: its title, the motion's wording, and notes. */
import { z } from 'zod';
import type { PlanPlace } from './plan-place.js';

export const fieldSchema = z.discriminatedUnion('field', [
  z.strictObject({ field: z.enum(['title', 'wording', 'notes']) }),
  z.strictObject({ field: z.literal('side-note'), side: z.string() }),
  z.strictObject({ field: z.literal('argument-note'), side: z.string(), argument: z.string() }),
  z.strictObject({ field: z.enum(['task-title', 'task-note']), task: z.string() }),
]);

export type Field = Readonly<z.infer<typeof fieldSchema>>;

const titles: Readonly<Record<Field['field'], string>> = {
  title: 'The title of the plan',
  wording: 'The motion as it is debated',
  notes: 'Notes on the session',
  'side-note': 'A note on this side',
  'argument-note': 'A note on this argument',
  'task-title': 'What the learners do',
  'task-note': 'A note on this task',
};

export function fieldTitle({ field }: Field): string {
  return titles[field];
}

/** Titles and the wording are one line; notes may have several. */
export function hasLines({ field }: Field): boolean {
  return field !== 'title' && field !== 'wording' && field !== 'task-title';
}

/** What is written about a page as a whole. */
export function pageField(at: PlanPlace | undefined): Field {
  if (at?.page === 'side') return { field: 'side-note', side: at.side };
  if (at?.page === 'chosen')
    return { field: 'argument-note', side: at.side, argument: at.argument };
  return at?.page === 'task' ? { field: 'task-note', task: at.task } : { field: 'notes' };
}

/** What can be written in a plan: its title, the motion's wording, and notes. */
import { z } from 'zod';
import type { PlanPlace } from './plan-place.js';

export const ownParts = ['title', 'claim', 'reasoning'] as const;
export type OwnPart = (typeof ownParts)[number];
export const cardParts = [
  'tag',
  'quote',
  'author',
  'qualification',
  'date',
  'title',
  'publisher',
  'address',
  'cite',
] as const;
export type CardPart = (typeof cardParts)[number];

export const roundParts = ['round-before', 'round-each', 'round-grace'] as const;
export type RoundPart = (typeof roundParts)[number];

export const fieldSchema = z.discriminatedUnion('field', [
  z.strictObject({ field: z.enum(['title', 'wording', 'notes']) }),
  z.strictObject({ field: z.literal('side-note'), side: z.string() }),
  z.strictObject({ field: z.literal('argument-note'), side: z.string(), argument: z.string() }),
  z.strictObject({ field: z.enum(['task-title', 'task-note']), task: z.string() }),
  /** What the round chose within its debate format. */
  z.strictObject({ field: z.enum(roundParts) }),
  z.strictObject({ field: z.literal('round-length'), speech: z.string() }),
  /** Where an argument of the coach's own is begun. */
  z.strictObject({ field: z.literal('new-own'), side: z.string() }),
  z.strictObject({ field: z.literal('own'), own: z.string(), part: z.enum(ownParts) }),
  z.strictObject({
    field: z.literal('own-card'),
    own: z.string(),
    card: z.int().min(0),
    part: z.enum(cardParts),
  }),
]);

export type PlanField = Readonly<z.infer<typeof fieldSchema>>;

/** Titles and the wording are one line; notes may have several. */
export function hasLines(field: PlanField): boolean {
  return ['notes', 'side-note', 'argument-note', 'task-note'].includes(field.field);
}

/** What is written about a page as a whole. */
export function pageField(at: PlanPlace | undefined): PlanField {
  if (at?.page === 'side') return { field: 'side-note', side: at.side };
  if (at?.page === 'chosen')
    return { field: 'argument-note', side: at.side, argument: at.argument };
  return at?.page === 'task' ? { field: 'task-note', task: at.task } : { field: 'notes' };
}

/**
 * The contract of a session plan file (`stancemap-plan/1`). The JSON Schema in data/schema/ is
 * generated from it. Everything of the map is named by its id or its reference, so that nothing in
 * a plan can say other than the map does.
 */
import { z } from 'zod';
import { id, words } from '../map/fields.js';
import { burdens } from '../standing/burden.js';
import { cardKinds } from '../study/cards/card.js';
import { debateFormatSchema, debateSides } from '../debate/format-schema.js';
import { roundChoicesSchema } from '../debate/round-choices.js';
import { planDocument } from './format.js';
import { ownArgumentSchema } from './own-schema.js';

export const planFormat = planDocument.format;

// A link has to name an item of the map, which says more than a pattern could.
const link = z.string();

export const plannedArgumentSchema = z.strictObject({
  argument: link.describe('the id of an argument of the map'),
  expected: z
    .array(link)
    .optional()
    .describe('the arguments that the other side will likely bring against it, likeliest first'),
  answers: z.array(link).optional().describe('the arguments that answer those, best first'),
  speech: link
    .optional()
    .describe(
      'the speech of the side in which it is made, by its id, and so the team that makes it; ' +
        'parted by the order of the arguments where it is left out',
    ),
  note: z.string().optional(),
});

export const planSideSchema = z.strictObject({
  id,
  title: words
    .optional()
    .describe(
      'what the side is called; the name that the debate format gives it where it is left out',
    ),
  stands: z.enum(debateSides).describe('toward the motion'),
  parties: z.array(link).describe('the parties of the map that the side draws on'),
  arguments: z.array(plannedArgumentSchema).describe('in the order they will be made'),
  answers: z
    .array(link)
    .optional()
    .describe('arguments kept ready to answer what the other side argues for itself'),
  note: z.string().optional(),
});

export const drillTaskSchema = z.strictObject({
  issue: link.optional(),
  party: link.optional(),
  kind: z.enum(cardKinds).optional(),
  cards: z
    .int()
    .min(1, 'must be at least 1')
    .max(1000, 'must be at most 1000')
    .describe('how many cards are answered right'),
});

export const taskSchema = z.strictObject({
  id,
  title: words,
  side: link.optional().describe('the id of the side that it is for; both where it is left out'),
  read: z.array(link).optional().describe('references to read, such as argument/release-offer'),
  drill: drillTaskSchema.optional(),
  answer: link.optional().describe('the id of an argument that is answered unseen'),
  note: z.string().optional(),
});

export const planSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(planFormat),
  title: words,
  map: words
    .optional()
    .describe('the stance map, by its path from this file; the bundled map where it is left out'),
  madeFor: z
    .strictObject({ title: words, marks: words })
    .optional()
    .describe('what the map was when the plan was begun, to know it from another of its ids'),
  motion: link.describe('the id of the issue that is debated'),
  wording: words
    .optional()
    .describe('the motion as it is debated; the words of the issue where it is left out'),
  debate: z
    .union([words, debateFormatSchema])
    .describe('the id of a debate format, or one of your own'),
  round: roundChoicesSchema.optional().describe('what the round chose within its debate format'),
  burden: z.enum(burdens).describe('the burden of proof that the judge applies'),
  wordsPerMinute: z
    .int()
    .min(60, 'must be at least 60')
    .max(400, 'must be at most 400')
    .optional()
    .describe('how fast the speakers read aloud; 150 where it is left out'),
  sides: z.array(planSideSchema).describe('two: one for the motion, one against'),
  own: z
    .array(ownArgumentSchema)
    .optional()
    .describe('arguments of your own; a side, a task and an answer name them as those of the map'),
  tasks: z.array(taskSchema).describe('what the learners do before or after'),
  notes: z.string().optional(),
});

export type PlannedArgument = z.infer<typeof plannedArgumentSchema>;
export type PlanSide = z.infer<typeof planSideSchema>;
export type DrillTask = z.infer<typeof drillTaskSchema>;
export type Task = z.infer<typeof taskSchema>;
/** A session plan as it stands in its file. */
export type PlanFile = z.infer<typeof planSchema>;

/**
 * The contract of a flow file (`stancemap-flow/1`): what was said in a round, speech by speech, and
 * what answers what. An argument of the map is named by its id, so that its words stay the map's.
 */
import { z } from 'zod';
import { id, words } from '../map/fields.js';
import { burdens, defaultBurden } from '../standing/burden.js';
import { debateFormatSchema, debateSides } from '../debate/format-schema.js';
import { roundChoicesSchema } from '../debate/round-choices.js';
import { timerSchema } from './timer-schema.js';
import { flowDocument } from './flow-format.js';

export const flowFormat = flowDocument.format;

// A link has to name something that is there, which says more than a pattern could.
const link = z.string();

export const entrySchema = z.strictObject({
  id,
  speech: link.describe('the id of a speech of the debate format: the column'),
  row: z
    .int()
    .min(1, 'must be at least 1')
    .describe('the row, from 1: an argument and what is said to it'),
  text: words.optional().describe('what was said, in the words of whoever writes the flow'),
  argument: link.optional().describe('the id of an argument of the map, whose claim was made'),
  answers: z.array(link).optional().describe('the ids of the entries that it answers'),
  extends: z
    .array(link)
    .optional()
    .describe('the ids of the entries of its own side that it takes up again'),
  sheet: link.optional().describe('the id of its sheet; the first where it is left out'),
  comment: words.optional().describe("the judge's or coach's words on it"),
});

export const sheetTitleSchema = z.strictObject({ id, title: words });

export const ballotSchema = z.strictObject({
  judge: words.optional(),
  decision: z.enum(debateSides).optional().describe('the side that won'),
  ranks: z
    .array(z.strictObject({ team: link, rank: z.int().min(1, 'must be at least 1') }))
    .optional()
    .describe('the teams by rank, where the format has more than two'),
  points: z
    .array(z.strictObject({ speech: link, points: z.number().min(0).max(100) }))
    .optional()
    .describe("the speakers' points, by speech"),
  reason: words.optional().describe('the reason for the decision'),
});

export const flowSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(flowFormat),
  title: words.optional(),
  map: words
    .optional()
    .describe('the stance map, by its path from this file; the bundled map where it is left out'),
  motion: link.optional().describe('the id of the issue that is debated'),
  wording: words
    .optional()
    .describe('the motion as it is debated; the words of the issue where it is left out'),
  debate: z
    .union([words, debateFormatSchema])
    .describe('the id of a debate format, or one of your own'),
  round: roundChoicesSchema.optional().describe('what the round chose within its debate format'),
  burden: z
    .enum(burdens)
    .optional()
    .describe(`the burden of proof that the judge applies; ${defaultBurden} where it is left out`),
  sheets: z
    .array(sheetTitleSchema)
    .optional()
    .describe('the sheets of the flow, in order; one without a title where they are left out'),
  entries: z.array(entrySchema),
  ballot: ballotSchema.optional().describe("the judge's ballot"),
  timer: timerSchema.optional().describe('the clocks of the round, and which speech is on'),
});

export type SheetTitle = z.infer<typeof sheetTitleSchema>;
export type Ballot = z.infer<typeof ballotSchema>;
export type Entry = z.infer<typeof entrySchema>;
/** A flow as it stands in its file. */
export type FlowFile = z.infer<typeof flowSchema>;

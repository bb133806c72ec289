/**
 * The contract of a flow file (`stancemap-flow/1`): what was said in a round, speech by speech, and
 * what answers what. An argument of the map is named by its id, so that its words stay the map's.
 */
import { z } from 'zod';
import { idPattern } from '../map/schema.js';
import { burdens, defaultBurden } from '../standing/burden.js';
import { debateFormatSchema } from '../debate/format-schema.js';
import { timerSchema } from './timer.js';
import { flowDocument } from './flow-format.js';

export const flowFormat = flowDocument.format;

const id = z
  .string()
  .regex(
    idPattern,
    'must start with a letter or digit and hold only letters, digits, ".", "_" and "-"',
  );
// A link has to name something that is there, which says more than a pattern could.
const link = z.string();
const words = z.string().min(1, 'must not be empty');

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
  burden: z
    .enum(burdens)
    .optional()
    .describe(`the burden of proof that the judge applies; ${defaultBurden} where it is left out`),
  entries: z.array(entrySchema),
  timer: timerSchema.optional().describe('the clocks of the round, and which speech is on'),
});

export type Entry = z.infer<typeof entrySchema>;
/** A flow as it stands in its file. */
export type FlowFile = z.infer<typeof flowSchema>;

/**
 * The contract of a walkthrough file (`stancemap-walkthrough/1`). The JSON Schema in data/schema/
 * is generated from it. A step names items by reference and moves the program with its own actions,
 * never with keys.
 */
import { z } from 'zod';
import { words } from '../map/fields.js';

import { burdens, defaultBurden } from '../standing/burden.js';
import { standings } from '../standing/standing.js';
import { actionSchema } from '../walk/action.js';
import { walkthroughDocument } from './format.js';

export const walkthroughFormat = walkthroughDocument.format;

const oneOrMore = z.union([words, z.array(words)]);

export const expectSchema = z.strictObject({
  at: words.optional().describe('the place that must be open, such as argument/release-offer'),
  screen: oneOrMore.optional().describe('text that must be on the screen'),
  standing: z
    .record(z.string(), z.enum(standings))
    .optional()
    .describe('the standing that each argument must have'),
  cited: z
    .record(z.string(), oneOrMore)
    .optional()
    .describe('the evidence that each argument must cite'),
  unanswered: z.array(words).optional().describe('the arguments that must be unanswered'),
});

export const stepSchema = z.strictObject({
  say: words.optional().describe('the narration'),
  do: z
    .union([actionSchema, z.array(actionSchema)])
    .optional()
    .describe('one action of the program, or several'),
  hold: z
    .number()
    .min(0, 'must not be below 0')
    .max(3600, 'must be at most 3600')
    .optional()
    .describe('seconds until the next step, where nobody presses a key'),
  pause: z.literal(true).optional().describe('wait for the presenter, even with --auto'),
  expect: expectSchema.optional().describe('what must be so once the step is done'),
  mark: words.optional().describe('a chapter starts here'),
  note: words.optional().describe('for the presenter alone'),
  include: words
    .optional()
    .describe('the steps of another walkthrough file, by its path from this one'),
});

export const sizeSchema = z.strictObject({
  columns: z.int().min(60, 'must be at least 60').max(400, 'must be at most 400'),
  rows: z.int().min(22, 'must be at least 22').max(200, 'must be at most 200'),
});

export const walkthroughSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(walkthroughFormat),
  title: words,
  map: words
    .optional()
    .describe('the stance map, by its path from this file; the bundled map where it is left out'),
  burden: z
    .enum(burdens)
    .optional()
    .describe(`the burden of proof at the start; ${defaultBurden} where it is left out`),
  size: sizeSchema
    .optional()
    .describe('columns and rows of recordings and pictures; 100 and 30 where it is left out'),
  steps: z.array(stepSchema).min(1, 'must hold at least one step'),
});

export type Step = z.infer<typeof stepSchema>;
export type Expectation = z.infer<typeof expectSchema>;
export type Size = z.infer<typeof sizeSchema>;
export type WalkthroughFile = z.infer<typeof walkthroughSchema>;

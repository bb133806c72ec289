/**
 * The shape of a debate format: who speaks, in what order, for how long, and when the bell rings.
 */
import { z } from 'zod';
import { id, words } from '../map/fields.js';

const link = z.string();
const hour = 3600;
const seconds = z
  .int()
  .min(0, 'must not be below 0')
  .max(2 * hour, 'must be at most 7200 seconds');

/** The two ways to stand toward a motion in a debate. */
export const debateSides = ['for', 'against'] as const;

export const bellSchema = z.strictObject({
  at: seconds.describe('seconds into the speech'),
  rings: z
    .int()
    .min(1, 'must be at least 1')
    .max(3, 'must be at most 3')
    .describe('how many times it rings'),
});

export const speechSchema = z.strictObject({
  id,
  title: words.describe('who speaks, or what the time is for'),
  short: words.describe('at most 6 columns wide, for the head of a flow sheet').optional(),
  stands: z
    .enum(debateSides)
    .optional()
    .describe('the side whose time it is; left out where both sides speak'),
  team: link.optional().describe('the team that speaks, where a side has several'),
  kind: z
    .enum(['speech', 'questions', 'floor'])
    .describe('a speech, questions between the sides, or the floor'),
  reply: z.literal(true).optional().describe('sums up: nothing new is argued in it'),
  turn: words
    .optional()
    .describe('a name that it has in common with the speeches that are one turn with it'),
  due: link
    .optional()
    .describe(
      'the speech by the end of whose turn an answer to it is due; the next of the other side ' +
        'where it is left out',
    ),
  until: link
    .optional()
    .describe(
      'the speech until the end of whose turn a first answer is in time; that of `due` where it ' +
        'is left out',
    ),
  seconds: z
    .int()
    .min(1, 'must be at least 1')
    .max(2 * hour, 'must be at most 7200 seconds'),
  protected: z
    .strictObject({
      start: seconds.describe('seconds from the start'),
      end: seconds.describe('seconds before the end'),
    })
    .optional()
    .describe('where points of information are barred; left out where the format has none'),
  bells: z.array(bellSchema),
});

export const debateFormatSchema = z.strictObject({
  id,
  title: words,
  note: z.string().optional().describe('where circuits differ'),
  order: z
    .literal('coin')
    .optional()
    .describe('either side may speak first; the speeches stand as if the first named won the coin'),
  grace: seconds
    .optional()
    .describe('seconds after its time within which a speech ends; a last bell rings after them'),
  sides: z.strictObject({ for: words, against: words }).describe('what the two sides are called'),
  teams: z
    .array(z.strictObject({ id, title: words, stands: z.enum(debateSides) }))
    .optional()
    .describe('the teams, where a side has more than one'),
  speeches: z.array(speechSchema).min(1, 'must hold at least one speech'),
  preparation: z.strictObject({
    before: seconds.describe(
      'seconds between the motion and the first speech; 0 where motions are known long before',
    ),
    each: seconds.describe(
      'seconds that each side may take between speeches, in pieces as it likes',
    ),
  }),
});

export type DebateSide = (typeof debateSides)[number];
export type Bell = z.infer<typeof bellSchema>;
export type Speech = z.infer<typeof speechSchema>;
export type DebateFormat = z.infer<typeof debateFormatSchema>;

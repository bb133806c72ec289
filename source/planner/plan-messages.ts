/** What the planner can be sent: what a coach chooses, takes in, moves and writes. */
import { z } from 'zod';
import { roundChoicesSchema } from '../debate/round-choices.js';
import { messengerTo } from '../walk/messenger.js';
import { fieldSchema } from './fields.js';
import { planWingId } from './plan-memory.js';
import { taskChoices } from './tasks/task-choices.js';

export const planMessages = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('say'), sentence: z.string() }),
  z.strictObject({ is: z.literal('choose-motion'), issue: z.string() }),
  z.strictObject({ is: z.literal('choose-format'), format: z.string() }),
  /** The other side speaks first. */
  z.strictObject({ is: z.literal('turn-first') }),
  /** What the command line chose within the debate format. */
  z.strictObject({ is: z.literal('take-choices'), choices: roundChoicesSchema }),
  /** The next speech that an argument of a side can be made in. */
  z.strictObject({ is: z.literal('next-speech'), side: z.string(), argument: z.string() }),
  /** The next choice of its kind in a task. */
  z.strictObject({ is: z.literal('set'), task: z.string(), choice: z.enum(taskChoices) }),
  /** Into the drill, on what a task asks for. */
  z.strictObject({ is: z.literal('drill'), task: z.string() }),
  z.strictObject({ is: z.literal('toggle') }),
  z.strictObject({ is: z.literal('move'), by: z.int() }),
  z.strictObject({ is: z.literal('undo') }),
  /** Where Enter on a row writes what stands there. */
  z.strictObject({ is: z.literal('write-field'), field: fieldSchema }),
  z.strictObject({ is: z.literal('write'), what: z.enum(['here', 'page', 'title']) }),
  z.strictObject({
    is: z.literal('text'),
    field: fieldSchema,
    text: z.string(),
    ended: z.boolean(),
  }),
  z.strictObject({ is: z.literal('new-task') }),
  z.strictObject({ is: z.literal('give'), reference: z.string() }),
  z.strictObject({ is: z.literal('propose') }),
  z.strictObject({ is: z.literal('other-side') }),
]);

export type PlanMessage = z.infer<typeof planMessages>;

export const toPlan = messengerTo<PlanMessage>(planWingId);

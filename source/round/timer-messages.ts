/** What the speech timer can be sent: by its keys, and by the clock. */
import { z } from 'zod';
import { messengerTo } from '../walk/messenger.js';
import { timerId } from './timer-memory.js';

export const timerMessages = z.discriminatedUnion('is', [
  /** It is this time, in milliseconds since the epoch. */
  z.strictObject({ is: z.literal('pulse'), now: z.number() }),
  /** Start or pause. */
  z.strictObject({ is: z.literal('toggle') }),
  z.strictObject({ is: z.literal('step'), by: z.literal([1, -1]) }),
  z.strictObject({ is: z.literal('adjust'), seconds: z.literal([10, -10]) }),
  z.strictObject({ is: z.literal('restart') }),
  z.strictObject({ is: z.literal('automatic') }),
  z.strictObject({ is: z.literal('prepare'), whose: z.enum(['before', 'for', 'against']) }),
  /** The preparation of the side that speaks next. */
  z.strictObject({ is: z.literal('prepare-next') }),
]);

export type TimerMessage = z.infer<typeof timerMessages>;

export const toTimer = messengerTo<TimerMessage>(timerId);

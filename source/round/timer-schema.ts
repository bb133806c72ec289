/** The shape of the clocks of a round in a flow file. */
import { z } from 'zod';

const span = z.number().min(0, 'must not be below 0');
const clockSchema = z.strictObject({
  spent: span.describe('milliseconds it ran before it was last started'),
  rung: span.describe('milliseconds at which its last bell rang, 0 before the first'),
});
const clockNames = ['speech', 'before', 'for', 'against'] as const;

export const timerSchema = z.strictObject({
  at: z
    .int()
    .min(0, 'must not be below 0')
    .describe('the speech that is on, from 0; the number of speeches when the round is over'),
  speeches: z.array(clockSchema),
  before: clockSchema.describe('preparation before the round'),
  for: clockSchema.describe('preparation of the side for the motion, between speeches'),
  against: clockSchema,
  running: z
    .strictObject({ clock: z.enum(clockNames), since: z.number() })
    .optional()
    .describe('the one clock that runs, and the instant it was started'),
  automatic: z
    .boolean()
    .describe('whether the next speech starts when the time and the grace of one have passed'),
});

export type ClockReading = z.infer<typeof clockSchema>;
/** The speech that is on, or a preparation: before the round, or of one side between speeches. */
export type ClockName = (typeof clockNames)[number];
export type Preparation = Exclude<ClockName, 'speech'>;
export type Timer = z.infer<typeof timerSchema>;

/** Where a player is in its script: what it announces, and what the presenter's notes follow. */
import { z } from 'zod';
import { dataIn } from '../text/data.js';
import type { Playing } from './playing.js';

export const positionSchema = z.object({
  format: z.literal('stancemap-position/1'),
  /** The process that plays, so that one that was killed is not followed for ever. */
  process: z.int().positive(),
  at: z.int().min(0),
  away: z.boolean(),
  running: z.boolean(),
  /** Milliseconds since the epoch: when the script and when this step began. */
  begun: z.number(),
  since: z.number(),
});

export type ScriptPosition = z.infer<typeof positionSchema>;

export function positionOf(
  { at, away, running, startedAt, since }: Playing,
  process: number,
): ScriptPosition {
  return { format: 'stancemap-position/1', process, at, away, running, begun: startedAt, since };
}

/** The position in a text, or undefined where there is none in it. */
export function readPosition(text: string): ScriptPosition | undefined {
  return positionSchema.safeParse(dataIn(text)).data;
}

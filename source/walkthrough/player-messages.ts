/** What the player can be sent: by its keys, and by the clock. */
import { z } from 'zod';
import { messengerTo } from '../walk/messenger.js';
import { playerId } from './playing.js';

export const playerMessages = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('next') }),
  z.strictObject({ is: z.literal('back') }),
  /** To the step that is on, from a look around. */
  z.strictObject({ is: z.literal('return') }),
  /** To the step whose number was typed. */
  z.strictObject({ is: z.literal('jump') }),
  z.strictObject({ is: z.literal('digit'), digit: z.string() }),
  z.strictObject({ is: z.literal('pause') }),
  z.strictObject({ is: z.literal('speed'), change: z.enum(['faster', 'slower']) }),
  z.strictObject({ is: z.literal('pulse') }),
]);

export type PlayerMessage = z.infer<typeof playerMessages>;

export const toPlayer = messengerTo<PlayerMessage>(playerId);

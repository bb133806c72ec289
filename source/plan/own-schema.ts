/**
 * What a coach adds to a plan: arguments with cards of their own. They stand beside those of the
 * map and are always marked as the coach's; in the map they change nothing.
 */
import { z } from 'zod';
import { id, words } from '../map/fields.js';
import { debateSides } from '../debate/format-schema.js';

const webAddress = z.string().regex(/^https?:\/\/[^\s/]\S*$/, 'must be an http or https address');

/** A card is read aloud: so many words of it are kept at most. */
export const mostQuoted = 200;

export const quotedPieceSchema = z.strictObject({
  words: z.string().describe('as they stand in the source, with their spaces'),
  read: z.literal(true).optional().describe('whether they are read aloud'),
});

export const ownCardSchema = z.strictObject({
  tag: words.describe('what the card says, in a line'),
  quote: z
    .array(quotedPieceSchema)
    .optional()
    .describe(`the words of the source, ${mostQuoted} at most, and which of them are read aloud`),
  cite: words.optional().describe('the cite as it is to be printed; made of the rest otherwise'),
  author: words.optional(),
  qualification: words.optional().describe('who the author is'),
  date: words.optional(),
  title: words.optional().describe('of the source'),
  publisher: words.optional(),
  address: webAddress.optional(),
});

export const ownArgumentSchema = z.strictObject({
  id: id.describe('no argument of the map may have it'),
  side: z.enum(debateSides),
  title: words.describe('a clause that can be disputed'),
  claim: words.optional().describe('the title where it is left out'),
  reasoning: z.string().optional().describe('why the cards support the claim'),
  answers: z.array(z.string()).optional().describe('the arguments that it answers'),
  cards: z.array(ownCardSchema).optional(),
});

export type QuotedPiece = Readonly<z.infer<typeof quotedPieceSchema>>;
export type OwnCard = Readonly<z.infer<typeof ownCardSchema>>;
export type OwnArgument = Readonly<z.infer<typeof ownArgumentSchema>>;

/** The order in which the format lists the fields of an item: where a new one belongs. */
import { z } from 'zod';
import type { Data } from '../record.js';
import {
  argumentSchema,
  eventSchema,
  evidenceSchema,
  issueSchema,
  partySchema,
  positionSchema,
  questionSchema,
  relationSchema,
  sourceSchema,
  stanceMapSchema,
  termSchema,
} from '../schema.js';
import type { ItemKind } from './item-name.js';
import { draftWords } from './words.js';

/** What an item of each kind may hold. */
export const itemSchemas: Readonly<Record<ItemKind, z.ZodObject>> = {
  issue: issueSchema,
  party: partySchema,
  position: positionSchema,
  argument: argumentSchema,
  relation: relationSchema,
  evidence: evidenceSchema,
  source: sourceSchema,
  event: eventSchema,
  term: termSchema,
  question: questionSchema,
};

/** What the map says of itself. */
export const headSchema = stanceMapSchema.pick({
  title: true,
  summary: true,
  language: true,
  updated: true,
  horizon: true,
  method: true,
});

/** An argument with how it answers another: what is asked in one sitting. */
export const answerSchema = z.strictObject({
  answers: relationSchema.shape.kind.describe(draftWords.answers),
  note: relationSchema.shape.note.describe(draftWords.answersNote),
  ...argumentSchema.shape,
});

/** The fields of the map itself, its lists among them. */
export const headFields: readonly string[] = Object.keys(stanceMapSchema.shape);

/** The fields of an item in the order of the format; what the format does not know comes last. */
export function inFormatOrder(kind: ItemKind, data: Data): Data {
  const order = Object.keys(itemSchemas[kind].shape);
  const place = (field: string): number => {
    const at = order.indexOf(field);
    return at === -1 ? order.length : at;
  };
  return Object.fromEntries(
    Object.entries(data).toSorted(([one], [other]) => place(one) - place(other)),
  );
}

/** What the flow sheet can be sent: what is written, taken from the map, joined and moved. */
import { z } from 'zod';
import { messengerTo } from '../walk/messenger.js';
import { flowId } from './flow-memory.js';

/** A cell of the sheet, and what is answered there. */
const spotSchema = z.strictObject({
  row: z.int(),
  column: z.int(),
  answers: z.string().exactOptional(),
});

const fromSchema = z.enum(['words', 'map']);

export const flowMessages = z.discriminatedUnion('is', [
  /** The session has begun: the cursor goes to the speech that is on. */
  z.strictObject({ is: z.literal('opened') }),
  z.strictObject({ is: z.literal('say'), sentence: z.string() }),
  /** What Enter does on an entry: its argument in the map, else its words. */
  z.strictObject({ is: z.literal('open'), entry: z.string() }),
  /** What Enter does on an empty cell. */
  z.strictObject({ is: z.literal('write-at'), row: z.int(), column: z.int() }),
  /** A new argument, in words or from the map. */
  z.strictObject({ is: z.literal('begin'), from: fromSchema }),
  /** An answer to the entry under the cursor. */
  z.strictObject({ is: z.literal('answer'), from: fromSchema }),
  /** What is typed: into an entry, or as a new one where there is none yet. */
  z.strictObject({
    is: z.literal('write'),
    at: z.union([spotSchema, z.strictObject({ entry: z.string() })]),
    text: z.string(),
    ended: z.boolean(),
  }),
  /** An argument of the map, by its reference. */
  z.strictObject({ is: z.literal('take'), at: spotSchema, picked: z.string() }),
  z.strictObject({ is: z.literal('edit') }),
  z.strictObject({ is: z.literal('remove') }),
  z.strictObject({ is: z.literal('arrow') }),
  z.strictObject({ is: z.literal('move-row'), by: z.literal([1, -1]) }),
  z.strictObject({ is: z.literal('undo') }),
  z.strictObject({ is: z.literal('redo') }),
  z.strictObject({ is: z.literal('next-dropped') }),
]);

export type FlowMessage = z.infer<typeof flowMessages>;
export type Spot = z.infer<typeof spotSchema>;

export const toFlow = messengerTo<FlowMessage>(flowId);

/** The key of a cell or row that is an entry's, by which it is found and selected. */
export const entryKey = (id: string): string => `entry/${id}`;

/** The id of the entry that a key names; undefined where it names none. */
export function entryNamed(key: string | undefined): string | undefined {
  return key?.startsWith('entry/') ? key.slice('entry/'.length) : undefined;
}

/** What the flow sheet can be sent: what is written, taken from the map, joined and moved. */
import { z } from 'zod';
import { messengerTo } from '../walk/messenger.js';
import type { CellAt } from './flow.js';
import { flowId } from './flow-memory.js';

/** A cell of the sheet, and what of others an entry there answers or extends. */
const spotSchema = z.strictObject({
  row: z.int(),
  column: z.int(),
  answers: z.array(z.string()).exactOptional(),
  extends: z.array(z.string()).exactOptional(),
});

const fromSchema = z.enum(['words', 'map']);
const step = z.literal([1, -1]);
const written = { text: z.string(), ended: z.boolean() };

export const flowMessages = z.discriminatedUnion('is', [
  /** The session has begun: the cursor goes to the speech that is on. */
  z.strictObject({ is: z.literal('opened') }),
  z.strictObject({ is: z.literal('say'), sentence: z.string() }),
  /** What Enter does on an entry, wherever it is shown: the sheet, with the cursor on it. */
  z.strictObject({ is: z.literal('open'), entry: z.string() }),
  /** What Enter does on an empty cell that is chosen otherwise than by the cursor. */
  z.strictObject({ is: z.literal('write-at'), row: z.int(), column: z.int() }),
  /** A character or more, typed on the sheet: into the entry under the cursor, or a new one. */
  z.strictObject({ is: z.literal('typed'), text: z.string() }),
  /** The last character of the entry under the cursor is taken away. */
  z.strictObject({ is: z.literal('erase') }),
  /** What is written is ended; the cursor goes on to another row. */
  z.strictObject({ is: z.literal('row'), by: step }),
  /** What is written is ended; the cursor goes on to another speech. */
  z.strictObject({ is: z.literal('speech'), by: step }),
  /** One more entry in the cell of the cursor. */
  z.strictObject({ is: z.literal('another'), from: fromSchema }),
  /** An answer to the entry under the cursor. */
  z.strictObject({ is: z.literal('answer'), from: fromSchema }),
  /** What is typed: into an entry, or as a new one where there is none yet. */
  z.strictObject({
    is: z.literal('write'),
    at: z.union([spotSchema, z.strictObject({ entry: z.string() })]),
    ...written,
  }),
  /** An argument of the map, by its reference. */
  z.strictObject({ is: z.literal('take'), at: spotSchema, picked: z.string() }),
  z.strictObject({ is: z.literal('argument') }),
  z.strictObject({ is: z.literal('remove') }),
  z.strictObject({ is: z.literal('arrow') }),
  z.strictObject({ is: z.literal('move-row'), by: step }),
  z.strictObject({ is: z.literal('undo') }),
  z.strictObject({ is: z.literal('redo') }),
  z.strictObject({ is: z.literal('next-dropped') }),
  /** What is written is ended, and the sheet is left, or all commands are offered. */
  z.strictObject({
    is: z.literal('end'),
    with: z.enum(['out', 'quit', 'commands', 'dropped', 'ballot']),
  }),
  /** Esc on the sheet, which nobody leaves by accident. */
  z.strictObject({ is: z.literal('stay') }),
  /** Another sheet, from 0; a new one where it is the one after the last. */
  z.strictObject({ is: z.literal('sheet'), at: z.int() }),
  /** The title of the sheet that shows is asked for. */
  z.strictObject({ is: z.literal('title') }),
  z.strictObject({ is: z.literal('titled'), at: z.int(), ...written }),
  /** A comment on the entry under the cursor is asked for. */
  z.strictObject({ is: z.literal('comment') }),
  z.strictObject({ is: z.literal('commented'), entry: z.string(), ...written }),
  /** The next of the decisions: none, for, against. */
  z.strictObject({ is: z.literal('decide') }),
  /** The next rank of a team. */
  z.strictObject({ is: z.literal('rank'), team: z.string() }),
  /** A field of the ballot is asked for; points by the id of a speech. */
  z.strictObject({ is: z.literal('ask'), field: z.string() }),
  z.strictObject({ is: z.literal('filled'), field: z.string(), ...written }),
]);

export type FlowMessage = z.infer<typeof flowMessages>;
export type Spot = z.infer<typeof spotSchema>;
export type FlowMessageOf<K extends FlowMessage['is']> = Extract<FlowMessage, { readonly is: K }>;

export const toFlow = messengerTo<FlowMessage>(flowId);

/** The key of a cell or row that is an entry's, by which it is found and selected. */
export const entryKey = (id: string): string => `entry/${id}`;

/** The id of the entry that a key names; undefined where it names none. */
export function entryNamed(key: string | undefined): string | undefined {
  return key?.startsWith('entry/') ? key.slice('entry/'.length) : undefined;
}

/** The key of a cell that is empty. */
export const cellKey = ({ row, column, line = 0 }: CellAt): string =>
  `cell/${row}/${column}/${line}`;

/** The cell that the key of an empty one names. */
export function cellNamed(key: string | undefined): CellAt | undefined {
  const found = /^cell\/(\d+)\/(\d+)\/(\d+)$/.exec(key ?? '');
  return found
    ? { row: Number(found[1]), column: Number(found[2]), line: Number(found[3]) }
    : undefined;
}

/** The key of the first line of a row. */
export const rowKey = (row: number): string => `row/${row}`;

export function isRowKey(key: string | undefined): boolean {
  return key?.startsWith('row/') === true;
}

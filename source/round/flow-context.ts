/** What an update of the flow sheet works with. */
import type { Context, Reply } from '../walk/wing.js';
import type { Prepared } from './flow-choices.js';
import type { FlowMemory } from './flow-memory.js';
import { entryKey, entryNamed } from './flow-messages.js';
import type { Entry } from './flow-schema.js';
import { entryOf } from './flow.js';
import { turnOf } from './round-parts.js';

export interface FlowContext extends Context<FlowMemory> {
  readonly memory: FlowMemory;
  /** What a plan prepared for the round. */
  readonly prepared: Prepared;
}

export type FlowReply = Reply<FlowMemory>;

export const noEntry: FlowReply = { say: 'Select an entry first.' };

/** The entry that the cursor is on. */
export function entryHere({ walk, state, memory }: FlowContext): Entry | undefined {
  const id = entryNamed(walk.entered(state)?.key);
  return id === undefined ? undefined : entryOf(memory.sheet, id);
}

/** The speech that is on, as a column of the sheet; the last one once the round is over. */
export function columnNow({ walk, state, memory }: FlowContext): number {
  return Math.min(turnOf(walk, state), memory.format.speeches.length - 1);
}

/** Brings the cursor to an entry. */
export const selecting = (id: string) => ({ do: 'select', what: entryKey(id) }) as const;

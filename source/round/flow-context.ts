/** What an update of the flow sheet works with. */
import type { WingContext, Reply } from '../walk/wing.js';
import { currentStop } from '../walk/state/state.js';
import type { PreparedCase } from './flow-choices.js';
import type { FlowMemory } from './flow-memory.js';
import { cellNamed, entryKey, entryNamed } from './flow-messages.js';
import type { Entry } from './flow-schema.js';
import { columnOf, entryOf, nextRow, type CellAt } from './flow.js';
import { turnNow } from './round-parts.js';
import { flowSays } from './sheet-words.js';

export interface FlowContext extends WingContext<FlowMemory> {
  readonly memory: FlowMemory;
  /** What a plan prepared for the round. */
  readonly prepared: PreparedCase;
}

export type FlowReply = Reply<FlowMemory>;

export const noEntry: FlowReply = { say: flowSays.noEntry };

/** The entry that the cursor is on. */
export function entryHere({ walk, state, memory }: FlowContext): Entry | undefined {
  const id = entryNamed(walk.entered(state)?.key);
  return id === undefined ? undefined : entryOf(memory.sheet, id);
}

/** The row and the column that the cursor is in. */
export function cellHere(context: FlowContext): CellAt {
  const { walk, state, memory } = context;
  const entry = entryHere(context);
  if (entry) return { row: entry.row, column: columnOf(memory.format, entry) };
  const column = Math.max(0, currentStop(state).column - 1);
  return cellNamed(walk.entered(state)?.key) ?? { row: nextRow(memory.shown), column };
}

/** The speech that is on, as a column of the sheet; the last one once the round is over. */
export function columnNow({ walk, state, memory }: FlowContext): number {
  return Math.min(turnNow(walk, state), memory.format.speeches.length - 1);
}

/** Brings the cursor to an entry. */
export const selecting = (id: string) => ({ do: 'select', what: entryKey(id) }) as const;

/** Where the cursor goes on a flow sheet: to another row, another speech, another sheet. */
import { currentStop, type WalkState } from '../walk/state/state.js';
import { reveal, withStop } from '../walk/state/stops.js';
import type { Walk } from '../walk/state/walk.js';
import type { After } from '../walk/wing.js';
import { type FlowContext, type FlowReply } from './flow-context.js';
import type { FlowMemory } from './flow-memory.js';
import { isRowKey, type FlowMessageOf } from './flow-messages.js';
import { isUnused } from './flow-columns.js';
import { turnNow } from './round-parts.js';

/** The first line of the next row, or of the one before; the first row has none before it. */
export function toRow(context: FlowContext, message: FlowMessageOf<'row'>): FlowReply {
  const { walk, state } = context;
  const { outline, stops } = walk.page(state);
  const isFirstLine = (cursor: number): boolean => {
    const block = outline.blocks[stops[cursor] ?? -1];
    return block?.kind === 'grid' && isRowKey(block.key);
  };
  let cursor = currentStop(state).cursor + message.by;
  while (cursor > 0 && cursor < stops.length - 1 && !isFirstLine(cursor)) cursor += message.by;
  return { state: reveal(walk, withStop(state, { cursor })) };
}

/** The next speech, or the one before, past the questions in which nothing was said. */
export function toSpeech(context: FlowContext, message: FlowMessageOf<'speech'>): FlowReply {
  const { walk, state, memory } = context;
  const turn = turnNow(walk, state);
  const last = memory.format.speeches.length;
  const { column: from } = currentStop(state);
  let column = from + message.by;
  while (column >= 1 && column <= last && isUnused(memory, turn, column - 1)) column += message.by;
  return column < 1 || column > last ? {} : { state: reveal(walk, withStop(state, { column })) };
}

/**
 * The cursor is on a speech, never on the label of a row; on the speech that is on when one comes,
 * or when it changes, then at the head of the sheet.
 */
export function followSpeech(
  { format }: FlowMemory,
  { walk, before, state }: After<FlowMemory>,
): FlowReply | undefined {
  const stop = currentStop(state);
  if (stop.place !== 'flow') return undefined;
  const [was, is] = [turnNow(walk, before), turnNow(walk, state)];
  const last = currentStop(before);
  const came = stop.column === 0 && (last.place !== 'flow' || last.column === 0);
  const isNext = was !== is && !state.overlay;
  const column =
    came || isNext ? Math.min(is, format.speeches.length - 1) + 1 : Math.max(1, stop.column);
  if (column === stop.column && !isNext) return undefined;
  return { state: atCell(walk, state, isNext ? { column, cursor: 0 } : { column }) };
}

/** The state with the cursor in another line or column of the sheet. */
export function atCell(
  walk: Walk,
  state: WalkState,
  change: { readonly cursor?: number; readonly column?: number },
): WalkState {
  return reveal(walk, withStop(state, change));
}

/** What is written into a flow sheet or taken into it from the map: where, and how it is kept. */
import type { Action } from '../walk/action.js';
import { amended, done } from '../walk/history.js';
import { safeText } from '../text/safe-text.js';
import { offered } from './flow-choices.js';
import {
  columnNow,
  entryHere,
  noEntry,
  selecting,
  type FlowContext,
  type FlowReply,
} from './flow-context.js';
import { FlowMemory } from './flow-memory.js';
import { toFlow, type FlowMessage, type Spot } from './flow-messages.js';
import type { Entry } from './flow-schema.js';
import { placeWords, saidWords } from './flow-words.js';
import {
  added,
  answeringColumn,
  entryOf,
  nearestAnswered,
  rewritten,
  rowsOf,
  type FlowSheet,
} from './flow.js';
import { turnOf } from './round-parts.js';

type From = 'words' | 'map';
type Writing = Extract<FlowMessage, { readonly is: 'write' }>;

/** A new argument, in a row of its own. */
export function begin(context: FlowContext, from: From): FlowReply {
  const { memory, state } = context;
  const here = (state.trail[state.at]?.column ?? 0) - 1;
  const row = (rowsOf(memory.sheet).at(-1) ?? 0) + 1;
  return at(context, { row, column: here < 0 ? columnNow(context) : here }, from);
}

/** An answer to the entry under the cursor, in the next speech of the other side. */
export function answer(context: FlowContext, from: From): FlowReply {
  const entry = entryHere(context);
  if (!entry) return noEntry;
  const { walk, state, memory } = context;
  const column = answeringColumn(memory.format, entry, turnOf(walk, state));
  return column === undefined
    ? { say: 'No speech of the other side comes after it.' }
    : at(context, { row: entry.row, column, answers: entry.id }, from);
}

/** What is written in an empty cell answers the nearest entry that it can. */
export function writeAt(context: FlowContext, row: number, column: number): FlowReply {
  const { format, sheet } = context.memory;
  const answered = nearestAnswered(format, sheet, row, column);
  return at(context, { row, column, ...(answered ? { answers: answered.id } : {}) }, 'words');
}

/** Opens the changing of an entry's words. */
export function editing({ walk, memory }: FlowContext, entry: Entry): Action {
  return toFlow.write({
    title:
      entry.argument === undefined
        ? placeWords(memory.format, entry)
        : `Noted to ${saidWords(walk.map, { ...entry, text: undefined })}`,
    lines: false,
    text: entry.text ?? '',
    message: { is: 'write', at: { entry: entry.id } },
  });
}

function at(context: FlowContext, spot: Spot, from: From): FlowReply {
  const { walk, state, memory, prepared } = context;
  const speech = memory.format.speeches[spot.column];
  if (!speech) return {};
  const answered = spot.answers === undefined ? undefined : entryOf(memory.sheet, spot.answers);
  const answering = answered ? ` answers ${saidWords(walk.map, answered)}` : '';
  if (from === 'words') {
    const title = speech.title + answering;
    return { next: [toFlow.write({ title, lines: false, message: { is: 'write', at: spot } })] };
  }
  return {
    next: [
      toFlow.pick({
        title: `${speech.title}${answering || ' says'}: type to narrow`,
        among: offered(
          { walk, state, sheet: memory.sheet, prepared },
          { stand: speech.stands, answered },
        ),
        message: { is: 'take', at: spot },
      }),
    ],
  };
}

/** An argument of the map, put where it was asked for. */
export function take({ memory }: FlowContext, spot: Spot, reference: string): FlowReply {
  const speech = memory.format.speeches[spot.column];
  if (!speech) return {};
  const argument = reference.slice('argument/'.length);
  const { sheet, id } = added(memory.sheet, speech.id, { argument }, spot);
  return { memory: memory.with(done(memory.history, sheet)), next: [selecting(id)] };
}

export function write(context: FlowContext, message: Writing): FlowReply {
  return message.ended ? written(context, message) : type(context, message);
}

/**
 * What is typed, saved at every letter: the first makes the entry, the others change it, all of
 * them one step to undo.
 */
function type({ memory }: FlowContext, { at: where, text: typed }: Writing): FlowReply {
  const text = safeText(typed);
  const { format, sheet, history } = memory;
  if (memory.writing === undefined && 'row' in where) {
    const speech = format.speeches[where.column];
    if (!speech || text.trim() === '') return {};
    const { sheet: next, id } = added(sheet, speech.id, { text }, where);
    return { memory: new FlowMemory(format, done(history, next), id) };
  }
  const entry = entryWritten(memory, where);
  if (!entry) return {};
  const next = withWords(sheet, entry, text);
  const goesOn = memory.writing !== undefined;
  return {
    memory: new FlowMemory(format, goesOn ? amended(history, next) : done(history, next), entry.id),
  };
}

/** An emptied entry stays while it is written: its last letter may be followed by a first one. */
function withWords(sheet: FlowSheet, { id, argument }: Entry, text: string): FlowSheet {
  if (text !== '' || argument !== undefined) return rewritten(sheet, id, text);
  const entries = sheet.entries.map(entry => (entry.id === id ? { ...entry, text: ' ' } : entry));
  return { ...sheet, entries };
}

function written({ memory }: FlowContext, { at: where }: Writing): FlowReply {
  const { format, sheet, history } = memory;
  const entry = entryWritten(memory, where);
  const tidy = entry?.text === undefined ? sheet : rewritten(sheet, entry.id, entry.text.trim());
  return {
    memory: new FlowMemory(format, tidy === sheet ? history : amended(history, tidy)),
    ...(entry && entryOf(tidy, entry.id) ? { next: [selecting(entry.id)] } : {}),
  };
}

/** The entry that is being written: the one that the first letter made, or the one opened. */
function entryWritten({ sheet, writing }: FlowMemory, where: Writing['at']): Entry | undefined {
  const id = writing ?? ('entry' in where ? where.entry : undefined);
  return id === undefined ? undefined : entryOf(sheet, id);
}

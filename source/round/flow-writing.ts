/** What is written into a flow sheet or taken into it from the map: where, and how it is kept. */
import type { Action } from '../walk/action.js';
import { withStepAmended, withStep } from '../walk/history.js';
import { isCoachs } from '../map/coach.js';
import { safeText } from '../text/safe-text.js';
import { offeredArguments } from './flow-choices.js';
import {
  cellHere,
  entryHere,
  noEntry,
  selecting,
  type FlowContext,
  type FlowReply,
} from './flow-context.js';
import { withEntry, withEntryText } from './flow-edits.js';
import type { FlowMemory } from './flow-memory.js';
import { toFlow, type FlowMessageOf, type Spot } from './flow-messages.js';
import type { Entry } from './flow-schema.js';
import { placeWords, saidWords } from './flow-words.js';
import { answeringColumn, entryOf, nearestArrow, type CellAt, type FlowSheet } from './flow.js';
import { turnNow } from './round-parts.js';
import { coachsWords, flowSays, writingWords } from './sheet-words.js';

type From = 'words' | 'map';
type WriteMessage = FlowMessageOf<'write'>;

/** Text that is typed on the sheet: into the entry under the cursor, or a new one where it is. */
export function updateTyped(context: FlowContext, text: string): FlowReply {
  const entry = entryHere(context);
  const opened = entry ? { next: [editing(context, entry)] } : writeAt(context, cellHere(context));
  return { ...opened, next: [...(opened.next ?? []), { do: 'type', text }] };
}

/** The entry under the cursor is opened without its last character. */
export function erase(context: FlowContext): FlowReply {
  const entry = entryHere(context);
  return entry ? { next: [editing(context, entry), { do: 'erase' }] } : {};
}

/** One more entry in the cell of the cursor. */
export function another(context: FlowContext, { from }: FlowMessageOf<'another'>): FlowReply {
  return writeAt(context, cellHere(context), from);
}

/** An answer to the entry under the cursor, in the next speech of the other side. */
export function answer(context: FlowContext, message: FlowMessageOf<'answer'>): FlowReply {
  const entry = entryHere(context);
  if (!entry) return noEntry;
  const { walk, state, memory } = context;
  const column = answeringColumn(memory.format, entry, turnNow(walk, state));
  return column === undefined
    ? { say: flowSays.noLaterSpeech }
    : at(context, { row: entry.row, column, answers: [entry.id] }, message.from);
}

/** What is written in a cell answers the nearest entry that it can, or extends it. */
export function writeAt(context: FlowContext, cell: CellAt, from: From = 'words'): FlowReply {
  const { format, shown } = context.memory;
  const arrows = nearestArrow(format, shown, cell);
  return at(context, { row: cell.row, column: cell.column, ...plainArrows(arrows) }, from);
}

function plainArrows({ answers, extends: extended }: ReturnType<typeof nearestArrow>) {
  return {
    ...(answers ? { answers } : {}),
    ...(extended ? { extends: extended } : {}),
  };
}

/** Opens the changing of an entry's words. */
export function editing({ walk, memory }: FlowContext, entry: Entry): Action {
  return toFlow.write({
    title:
      entry.argument === undefined
        ? placeWords(memory.format, entry)
        : writingWords.notedTo(saidWords(walk.map, { argument: entry.argument })),
    lines: false,
    text: entry.text ?? '',
    message: { is: 'write', at: { entry: entry.id } },
  });
}

function at(context: FlowContext, spot: Spot, from: From): FlowReply {
  const { walk, state, memory, prepared } = context;
  const speech = memory.format.speeches[spot.column];
  if (!speech) return {};
  const firstEntry = (ids: readonly string[] | undefined): Entry | undefined =>
    entryOf(memory.sheet, ids?.[0] ?? '');
  const [answered, extended] = [firstEntry(spot.answers), firstEntry(spot.extends)];
  const title = writingWords.title(speech.title, {
    answers: answered && saidWords(walk.map, answered),
    extends: extended && saidWords(walk.map, extended),
  });
  if (from === 'words')
    return { next: [toFlow.write({ title, lines: false, message: { is: 'write', at: spot } })] };
  return {
    next: [
      toFlow.pick({
        title: writingWords.pick(title),
        among: offeredArguments(
          { walk, state, sheet: memory.sheet, prepared },
          { stand: speech.stands, answered },
        ),
        message: { is: 'take', at: spot },
      }),
    ],
  };
}

/**
 * An argument of the map, put where it was asked for; of one of the coach's own the words, since a
 * flow's file knows the map and not the plan.
 */
export function take({ walk, memory }: FlowContext, spot: Spot, reference: string): FlowReply {
  const speech = memory.format.speeches[spot.column];
  if (!speech) return {};
  const argument = reference.slice('argument/'.length);
  const target = { ...spot, sheet: memory.at };
  const found = walk.map.argumentById.get(argument);
  const words = found && isCoachs(found) ? { text: coachsWords(found) } : { argument };
  const { sheet, id } = withEntry(memory.sheet, speech.id, words, target);
  return { memory: memory.with(withStep(memory.history, sheet)), next: [selecting(id)] };
}

/** The page of the argument that an entry takes from the map. */
export function argumentPage({ walk }: FlowContext, { argument }: Entry): FlowReply {
  return argument !== undefined && walk.map.argumentById.has(argument)
    ? { next: [{ do: 'go', to: `argument/${argument}` }] }
    : { say: flowSays.noArgument };
}

export function write(context: FlowContext, message: WriteMessage): FlowReply {
  return message.ended ? written(context, message) : type(context, message);
}

/**
 * What is typed, saved at every letter: the first makes the entry, the others change it, all of
 * them one step to undo.
 */
function type({ memory }: FlowContext, { at: target, text: letters }: WriteMessage): FlowReply {
  const text = safeText(letters);
  const { format, sheet, history } = memory;
  if (memory.writing === undefined && 'row' in target) {
    const speech = format.speeches[target.column];
    if (!speech || text.trim() === '') return {};
    const spot = { ...target, sheet: memory.at };
    const { sheet: next, id } = withEntry(sheet, speech.id, { text }, spot);
    return { memory: memory.with(withStep(history, next), { writing: id }) };
  }
  const entry = entryWritten(memory, target);
  if (!entry) return {};
  const next = withWords(sheet, entry, text);
  const isContinued = memory.writing !== undefined;
  return {
    memory: memory.with(isContinued ? withStepAmended(history, next) : withStep(history, next), {
      writing: entry.id,
    }),
  };
}

/** An emptied entry stays while it is written: its last letter may be followed by a first one. */
function withWords(sheet: FlowSheet, { id, argument }: Entry, text: string): FlowSheet {
  if (text !== '' || argument !== undefined) return withEntryText(sheet, id, text);
  const entries = sheet.entries.map(entry => (entry.id === id ? { ...entry, text: ' ' } : entry));
  return { ...sheet, entries };
}

function written({ memory }: FlowContext, { at: target }: WriteMessage): FlowReply {
  const { sheet, history } = memory;
  const entry = entryWritten(memory, target);
  const tidy =
    entry?.text === undefined ? sheet : withEntryText(sheet, entry.id, entry.text.trim());
  const ended = tidy === sheet ? history : withStepAmended(history, tidy);
  return {
    memory: memory.with(ended, { writing: undefined }),
    ...(entry && entryOf(tidy, entry.id) ? { next: [selecting(entry.id)] } : {}),
  };
}

/** The entry that is being written: the one that the first letter made, or the one opened. */
function entryWritten(
  { sheet, writing }: FlowMemory,
  target: WriteMessage['at'],
): Entry | undefined {
  const id = writing ?? ('entry' in target ? target.entry : undefined);
  return id === undefined ? undefined : entryOf(sheet, id);
}

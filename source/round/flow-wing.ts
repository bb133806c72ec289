/** The flow sheet as a part of the program: its pages, its keys, what is done to its entries. */
import type { DebateFormat } from '../debate/format-schema.js';
import { done, redone, undone } from '../walk/history.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import { reveal, withStop } from '../walk/state/stops.js';
import type { Walk } from '../walk/state/walk.js';
import { defineWing, type After, type Wing } from '../walk/wing.js';
import { flowBindings } from './flow-bindings.js';
import type { Prepared } from './flow-choices.js';
import { entryHere, noEntry, selecting, type FlowContext, type FlowReply } from './flow-context.js';
import { droppedIn, mapAnswers, type Dropped } from './flow-dropped.js';
import { FlowMemory, flowKey, newFlow } from './flow-memory.js';
import { flowMessages, toFlow, type FlowMessage } from './flow-messages.js';
import { droppedOutline, flowOutline } from './flow-outline.js';
import type { Entry } from './flow-schema.js';
import { placeWords, speechShort } from './flow-words.js';
import { answer, begin, editing, take, write, writeAt } from './flow-writing.js';
import { arrow, columnOf, entryOf, removed, rowMoved, type FlowSheet } from './flow.js';
import { formatToFollow, openPlan, preparedBy } from './plan-of-round.js';
import { RoundClock, RoundRecord, turnOf } from './round-parts.js';

export interface FlowOptions extends Prepared {
  readonly format: DebateFormat;
  readonly sheet: FlowSheet;
  /** Whether the state is read aloud. */
  readonly spoken?: boolean;
}

class FlowRecord extends RoundRecord {
  isUsed(state: Pick<WalkState, 'wings'>): boolean {
    const flow = flowKey.in(state);
    return flow !== undefined && (flow.sheet.entries.length > 0 || flow.history.past.length > 0);
  }
}

export function flowWing(options: FlowOptions): Wing {
  const { sheet, spoken = false } = options;
  const preparedFor = (walk: Walk, state: WalkState): Prepared => {
    const plan = openPlan(walk, state);
    return plan ? preparedBy(plan) : options;
  };
  return defineWing({
    memory: flowKey,
    start: newFlow(options.format, sheet),
    messages: flowMessages,
    bindings: flowBindings,
    pages: {
      has: place => place === 'flow' || place === 'dropped',
      crumb: place => (place === 'flow' ? 'Flow' : 'Dropped'),
      outline: (memory, place, { walk, state }) => {
        const [clock] = walk.provided(RoundClock);
        const flowed = {
          map: walk.map,
          memory,
          turn: turnOf(walk, state),
          clock: clock?.line(state, spoken) ?? 'Flow',
        };
        return place === 'flow'
          ? flowOutline(flowed, place)
          : droppedOutline(flowed, walk.labelling(state.burden, state.assumptions), place);
      },
    },
    update: (memory, message, context) =>
      updateFlow(message, {
        ...context,
        memory,
        prepared: preparedFor(context.walk, context.state),
      }),
    after: (memory, context) => {
      const format = formatToFollow(context, memory.format);
      return format ? { memory: newFlow(format, { entries: [] }) } : followSpeech(memory, context);
    },
    provides: [new FlowRecord()],
  });
}

function updateFlow(message: FlowMessage, context: FlowContext): FlowReply {
  if (isOfEntry(message)) {
    const entry = entryHere(context);
    return entry ? updateEntry(message, context, entry) : noEntry;
  }
  switch (message.is) {
    case 'opened':
      return {};
    case 'say':
      return { say: message.sentence };
    case 'open':
      return open(context, message.entry);
    case 'write-at':
      return writeAt(context, message.row, message.column);
    case 'begin':
      return begin(context, message.from);
    case 'answer':
      return answer(context, message.from);
    case 'write':
      return write(context, message);
    case 'take':
      return take(context, message.at, message.picked);
    case 'undo':
    case 'redo':
      return travel(context, message.is);
    case 'next-dropped':
      return nextDropped(context);
  }
}

const entryNames = ['edit', 'remove', 'arrow', 'move-row'] as const;
type EntryMessage = Extract<FlowMessage, { readonly is: (typeof entryNames)[number] }>;

function isOfEntry(message: FlowMessage): message is EntryMessage {
  return entryNames.some(name => name === message.is);
}

/** What is done to the entry under the cursor. */
function updateEntry(message: EntryMessage, context: FlowContext, entry: Entry): FlowReply {
  const { memory } = context;
  const { sheet, history } = memory;
  switch (message.is) {
    case 'edit':
      return { next: [editing(context, entry)] };
    case 'remove':
      return {
        memory: memory.with(done(history, removed(sheet, entry.id))),
        say: 'It is taken out: z brings it back.',
      };
    case 'arrow':
      return drawArrow(memory, entry);
    case 'move-row':
      return {
        memory: memory.with(done(history, rowMoved(sheet, entry.row, message.by))),
        next: [selecting(entry.id)],
      };
  }
}

/** What an entry leads to: its argument in the map, or its words to be changed. */
function open({ walk, state, memory }: FlowContext, id: string): FlowReply {
  const { sheet, format } = memory;
  const entry = entryOf(sheet, id);
  if (!entry) return {};
  if (currentStop(state).place !== 'flow')
    return { next: [{ do: 'go', to: 'flow' }, selecting(id)] };
  if (entry.argument !== undefined && walk.map.argumentById.has(entry.argument))
    return { next: [{ do: 'go', to: `argument/${entry.argument}` }] };
  return {
    next: [
      toFlow.write({
        title: placeWords(format, entry),
        lines: false,
        text: entry.text ?? '',
        message: { is: 'write', at: { entry: id } },
      }),
    ],
  };
}

function travel({ memory }: FlowContext, to: 'undo' | 'redo'): FlowReply {
  const next = to === 'undo' ? undone(memory.history) : redone(memory.history);
  if (next) return { memory: memory.with(next) };
  return {
    say: to === 'undo' ? 'There is nothing to undo.' : 'There is nothing to do again.',
  };
}

/**
 * The cursor is on a speech, never on the label of a row; on the speech that is on when one comes,
 * or when it changes.
 */
function followSpeech(
  { format }: FlowMemory,
  { walk, before, state }: After<FlowMemory>,
): FlowReply | undefined {
  const stop = currentStop(state);
  if (stop.place !== 'flow') return undefined;
  const [was, is] = [turnOf(walk, before), turnOf(walk, state)];
  const last = currentStop(before);
  const came = stop.column === 0 && (last.place !== 'flow' || last.column === 0);
  const column =
    came || was !== is ? Math.min(is, format.speeches.length - 1) + 1 : Math.max(1, stop.column);
  return column === stop.column ? undefined : { state: reveal(walk, withStop(state, { column })) };
}

/** The first time from an entry, the second time to what it answers. */
function drawArrow(memory: FlowMemory, entry: Entry): FlowReply {
  const { format, sheet, history, arrowFrom } = memory;
  if (arrowFrom === undefined || !entryOf(sheet, arrowFrom)) {
    return {
      memory: new FlowMemory(format, history, undefined, entry.id),
      say: `An arrow from ${placeWords(format, entry)}: go to what it answers and press v.`,
    };
  }
  const still = new FlowMemory(format, history);
  if (arrowFrom === entry.id) return { memory: still, say: 'No arrow.' };
  const next = arrow(format, sheet, arrowFrom, entry.id);
  if ('problem' in next) return { memory: still, say: next.problem };
  const isDrawn = (entryOf(next, arrowFrom)?.answers ?? []).includes(entry.id);
  return {
    memory: memory.with(done(history, next)),
    say: isDrawn
      ? `It answers ${placeWords(format, entry)}.`
      : `It does not answer ${placeWords(format, entry)} any more.`,
  };
}

function nextDropped(context: FlowContext): FlowReply {
  const { walk, state, memory } = context;
  const found = droppedIn(memory.format, memory.sheet, turnOf(walk, state));
  const at = placeAfter(memory.format, found, entryHere(context));
  const next = found[at];
  if (!next) return { say: 'Nothing was dropped so far.' };
  const labelling = walk.labelling(state.burden, state.assumptions);
  const [best] = mapAnswers(walk.map, labelling, next.entry);
  const words = best ? ` The map answers it (${best.standing}): ${best.argument.claim}` : '';
  return {
    next: [selecting(next.entry.id)],
    say: `Dropped ${at + 1} of ${found.length}, by ${speechShort(next.by)}.${words}`,
  };
}

/** Which of the dropped entries comes after one of the sheet; after the last, the first. */
function placeAfter(
  format: DebateFormat,
  found: readonly Dropped[],
  from: Entry | undefined,
): number {
  const here = from ? found.findIndex(({ entry }) => entry.id === from.id) : -1;
  const after =
    from && here < 0
      ? found.findIndex(
          ({ entry }) =>
            columnOf(format, entry) > columnOf(format, from) ||
            (entry.speech === from.speech && entry.row > from.row),
        )
      : here + 1;
  return after < 0 || after >= found.length ? 0 : after;
}

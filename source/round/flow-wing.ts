/** The flow sheet as a part of the program: its pages, its keys, what is done to its entries. */
import type { DebateFormat } from '../debate/format-schema.js';
import type { Action } from '../walk/action.js';
import { withStep, toStepAfter, toStepBefore } from '../walk/history.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import type { Walk } from '../walk/state/walk.js';
import { defineWing, type Wing } from '../walk/wing.js';
import { keyLabel } from '../walk/bindings.js';
import { ballotOutline } from './ballot-outline.js';
import { ask, askComment, comment, decide, fill, rank } from './ballot-writing.js';
import { droppedOutline } from './dropped-outline.js';
import { flowBindings } from './flow-bindings.js';
import type { PreparedCase } from './flow-choices.js';
import { entryHere, noEntry, selecting, type FlowContext, type FlowReply } from './flow-context.js';
import { arrow, withoutEntry, withRowMoved } from './flow-edits.js';
import { flowKey, newFlow, type FlowMemory } from './flow-memory.js';
import { flowMessages, toFlow, type FlowMessage, type FlowMessageOf } from './flow-messages.js';
import { followSpeech, toRow, toSpeech } from './flow-moves.js';
import { flowOutline, type FlowView } from './flow-outline.js';
import type { Entry } from './flow-schema.js';
import { askTitle, updateTitle, toSheet } from './flow-sheets.js';
import { placeWords } from './flow-words.js';
import {
  another,
  answer,
  argumentPage,
  erase,
  take,
  updateTyped,
  write,
  writeAt,
} from './flow-writing.js';
import { entryOf, sheetOf, standOf, type FlowSheet } from './flow.js';
import { nextDropped } from './next-dropped.js';
import { formatToFollow, openPlan, preparedBy } from './plan-of-round.js';
import { RoundClock, RoundRecord, turnNow } from './round-parts.js';
import { arrowWords, flowSays, pageWords } from './sheet-words.js';

export interface FlowOptions extends PreparedCase {
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
  const preparedFor = (walk: Walk, state: WalkState): PreparedCase => {
    const plan = openPlan(walk, state);
    return plan ? preparedBy(plan) : options;
  };
  return defineWing({
    memory: flowKey,
    start: newFlow(options.format, sheet),
    messages: flowMessages,
    bindings: flowBindings,
    pages: {
      has: place => Object.hasOwn(pageWords, place),
      crumb: place => pageWords[place] ?? place,
      typed: (place, text) => (place === 'flow' ? toFlow.send({ is: 'typed', text }) : undefined),
      outline: (memory, place, { walk, state }) => {
        const [clock] = walk.provided(RoundClock);
        const flowed: FlowView = {
          map: walk.map,
          memory,
          turn: turnNow(walk, state),
          clock: clock?.line(state, spoken) ?? pageWords['flow'] ?? '',
        };
        if (place === 'flow') return flowOutline(flowed, place);
        if (place === 'ballot') return ballotOutline(flowed, place);
        return droppedOutline(flowed, walk.labelling(state.burden, state.assumptions), place);
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

type Updates = {
  readonly [K in FlowMessage['is']]: (
    context: FlowContext,
    message: Extract<FlowMessage, { readonly is: K }>,
  ) => FlowReply;
};

const updates: Updates = {
  opened: () => ({}),
  say: (_context, { sentence }) => ({ say: sentence }),
  open: (context, { entry }) => open(context, entry),
  'write-at': (context, { row, column }) => writeAt(context, { row, column }),
  typed: (context, { text }) => updateTyped(context, text),
  erase,
  row: toRow,
  speech: toSpeech,
  another,
  answer,
  write,
  take: (context, { at, picked }) => take(context, at, picked),
  argument: context => onEntry(context, entry => argumentPage(context, entry)),
  remove: context => onEntry(context, entry => remove(context, entry)),
  arrow: context => onEntry(context, entry => drawArrow(context.memory, entry)),
  'move-row': (context, { by }) =>
    onEntry(context, entry => {
      const { memory } = context;
      const moved = withStep(memory.history, withRowMoved(memory.sheet, entry, by));
      return { memory: memory.with(moved), next: [selecting(entry.id)] };
    }),
  undo: context => travel(context, 'undo'),
  redo: context => travel(context, 'redo'),
  'next-dropped': nextDropped,
  end: (_context, message) => ({ next: [endings[message.with]] }),
  stay: () => ({ say: flowSays.stays(labelOf('flow-leave'), labelOf('flow-quit')) }),
  sheet: toSheet,
  title: askTitle,
  titled: updateTitle,
  comment: askComment,
  commented: comment,
  decide,
  rank,
  ask,
  filled: fill,
};

/** What is sent while something is written, and leaves it open. */
const messagesWhileWriting: readonly FlowMessage['is'][] = [
  'opened',
  'say',
  'write',
  'titled',
  'commented',
  'filled',
];

/** All else ends what is being written first. */
function updateFlow<K extends FlowMessage['is']>(
  message: Extract<FlowMessage, { readonly is: K }>,
  context: FlowContext,
): FlowReply {
  if (context.state.overlay?.kind === 'write' && !messagesWhileWriting.includes(message.is))
    return { next: [{ do: 'close' }, toFlow.send(message)] };
  const update: Updates[K] = updates[message.is];
  return update(context, message);
}

const endings: Readonly<Record<FlowMessageOf<'end'>['with'], Action>> = {
  out: { do: 'out' },
  quit: { do: 'quit' },
  commands: { do: 'overlay', kind: 'palette' },
  dropped: { do: 'go', to: 'dropped' },
  ballot: { do: 'go', to: 'ballot' },
};

/** What is done to the entry under the cursor. */
function onEntry(context: FlowContext, update: (entry: Entry) => FlowReply): FlowReply {
  const entry = entryHere(context);
  return entry ? update(entry) : noEntry;
}

/** The key of a binding, as people write it. */
function labelOf(id: string): string {
  return keyLabel(flowBindings.find(binding => binding.id === id)?.keys[0] ?? '');
}

/** The sheet, with the cursor on an entry. */
export function open({ state, memory }: FlowContext, id: string): FlowReply {
  const entry = entryOf(memory.sheet, id);
  if (!entry) return {};
  const at = sheetOf(memory.sheet, entry);
  return {
    ...(at === memory.at ? {} : { memory: memory.with(memory.history, { at }) }),
    next: [
      ...(currentStop(state).place === 'flow' ? [] : [{ do: 'go', to: 'flow' } as const]),
      selecting(id),
    ],
  };
}

function remove({ memory }: FlowContext, entry: Entry): FlowReply {
  return {
    memory: memory.with(withStep(memory.history, withoutEntry(memory.sheet, entry.id))),
    say: flowSays.takenOut(labelOf('flow-undo')),
  };
}

function travel({ memory }: FlowContext, to: 'undo' | 'redo'): FlowReply {
  const next = to === 'undo' ? toStepBefore(memory.history) : toStepAfter(memory.history);
  if (next) return { memory: memory.with(next) };
  return { say: to === 'undo' ? flowSays.nothingToUndo : flowSays.nothingToDoAgain };
}

/** The first time from an entry, the second time to what it answers or extends. */
function drawArrow(memory: FlowMemory, entry: Entry): FlowReply {
  const { format, sheet, history, arrowFrom } = memory;
  const place = placeWords(format, entry);
  const from = arrowFrom === undefined ? undefined : entryOf(sheet, arrowFrom);
  if (!from)
    return {
      memory: memory.with(history, { arrowFrom: entry.id }),
      say: arrowWords.from(place, labelOf('flow-arrow')),
    };
  const still = memory.with(history);
  if (from.id === entry.id) return { memory: still, say: arrowWords.none };
  const next = arrow(format, sheet, from.id, entry.id);
  if ('problem' in next) return { memory: still, say: next.problem };
  const isOwn =
    standOf(format, from) !== undefined && standOf(format, from) === standOf(format, entry);
  const kind = isOwn ? 'extends' : 'answers';
  const isDrawn = (entryOf(next, from.id)?.[kind] ?? []).includes(entry.id);
  return {
    memory: memory.with(withStep(history, next)),
    say: isDrawn ? arrowWords.drawn(kind, place) : arrowWords.taken(kind, place),
  };
}

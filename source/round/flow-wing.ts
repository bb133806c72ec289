/** The flow sheet as a part of the program: its pages, its keys, what is written into it. */
import { safeText } from '../text/safe-text.js';
import type { Program } from '../walk/program.js';
import { currentStop, type WalkState } from '../walk/state.js';
import { reveal, update } from '../walk/update.js';
import type { Wing, WingAction } from '../walk/wing.js';
import { flowBindings } from './flow-bindings.js';
import { offered, type Prepared } from './flow-choices.js';
import { droppedIn, mapAnswers } from './flow-dropped.js';
import { FlowMemory, flowId, flowIn, newFlow } from './flow-memory.js';
import { droppedOutline, flowOutline } from './flow-outline.js';
import type { Entry } from './flow-schema.js';
import { placeWords, saidWords, speechShort } from './flow-words.js';
import {
  added,
  answeringColumn,
  arrow,
  columnOf,
  entryOf,
  nearestAnswered,
  removed,
  rewritten,
  rowMoved,
  rowsOf,
  type FlowSheet,
} from './flow.js';
import type { DebateFormat } from '../debate/format-schema.js';
import { amended, done, redone, undone } from '../walk/history.js';
import { formatToFollow, openPlan, preparedBy } from './plan-of-round.js';
import { timerIn } from './timer-memory.js';
import { timerLine } from './timer-outline.js';

export interface FlowOptions extends Prepared {
  readonly format: DebateFormat;
  readonly sheet: FlowSheet;
  /** Whether the state is read aloud. */
  readonly spoken?: boolean;
}

/**
 * Where something is written: a cell, and what it answers. As text: `new/ROW/COLUMN` or
 * `new/ROW/COLUMN/ENTRY`.
 */
interface Spot {
  readonly row: number;
  readonly column: number;
  readonly answers?: string | undefined;
}

export function flowWing(options: FlowOptions): Wing {
  const { sheet, spoken = false } = options;
  const start = newFlow(options.format, sheet);
  const memoryOf = (state: WalkState): FlowMemory => flowIn(state) ?? start;
  return {
    id: flowId,
    start,
    bindings: flowBindings,
    pages: {
      has: place => place === 'flow' || place === 'dropped',
      crumb: place => (place === 'flow' ? 'Flow' : 'Dropped'),
      outline: (program, state, place) => {
        const timer = timerIn(state);
        const flowed = {
          map: program.map,
          memory: memoryOf(state),
          turn: timer?.timer.at ?? 0,
          clock: timer ? timerLine(timer, spoken) : 'Flow',
        };
        return place === 'flow'
          ? flowOutline(flowed, place)
          : droppedOutline(flowed, program.labelling(state.burden, state.assumptions), place);
      },
    },
    go: (program, state, place) => {
      const [head, kind, one = '', other = ''] = place.split('/');
      if (head !== 'flow' || kind === undefined) return undefined;
      if (kind === 'entry') return opened(program, state, memoryOf(state), one);
      const spot = { row: Number(one), column: Number(other) };
      return kind === 'at'
        ? writing(program, state, memoryOf(state), {
            ...spot,
            answers: nearestAnswered(
              memoryOf(state).format,
              memoryOf(state).sheet,
              spot.row,
              spot.column,
            )?.id,
          })
        : state;
    },
    update: (program, state, action) => {
      const plan = openPlan(state);
      return acted(program, state, memoryOf(state), action, plan ? preparedBy(plan) : options);
    },
    after: (program, before, state) => {
      const follow = formatToFollow(before, state, memoryOf(state).format);
      return follow
        ? remembered(state, newFlow(follow, { entries: [] }))
        : followed(program, before, state, memoryOf(state).format);
    },
  };
}

function remembered(state: WalkState, memory: FlowMemory): WalkState {
  return { ...state, wings: { ...state.wings, [flowId]: memory } };
}

/**
 * The cursor is on a speech, never on the label of a row; on the speech that is on when one comes,
 * or when it changes.
 */
function followed(
  program: Program,
  before: WalkState,
  state: WalkState,
  format: DebateFormat,
): WalkState {
  const stop = currentStop(state);
  if (stop.place !== 'flow') return state;
  const [was, is] = [timerIn(before)?.timer.at ?? 0, timerIn(state)?.timer.at ?? 0];
  const last = currentStop(before);
  const came = stop.column === 0 && (last.place !== 'flow' || last.column === 0);
  const column =
    came || was !== is ? Math.min(is, format.speeches.length - 1) + 1 : Math.max(1, stop.column);
  return column === stop.column
    ? state
    : reveal(program, {
        ...state,
        trail: state.trail.map((known, at) => (at === state.at ? { ...known, column } : known)),
      });
}

/** What an entry leads to: its argument in the map, or its words to be changed. */
function opened(
  program: Program,
  state: WalkState,
  { sheet, format }: FlowMemory,
  id: string,
): WalkState {
  const entry = entryOf(sheet, id);
  if (!entry) return state;
  if (currentStop(state).place !== 'flow')
    return selecting(program, update(program, state, { do: 'go', to: 'flow' }), id);
  if (entry.argument !== undefined && program.map.argumentById.has(entry.argument))
    return update(program, state, { do: 'go', to: `argument/${entry.argument}` });
  return update(program, state, {
    do: 'write',
    wing: flowId,
    act: 'write',
    title: placeWords(format, entry),
    lines: false,
    about: id,
    text: entry.text ?? '',
  });
}

function writing(
  program: Program,
  state: WalkState,
  { format, sheet }: FlowMemory,
  spot: Spot,
): WalkState {
  const speech = format.speeches[spot.column];
  if (!speech) return state;
  const answered = answeredAt(sheet, spot);
  const title = `${speech.title}${answered ? ` answers ${saidWords(program.map, answered)}` : ''}`;
  return update(program, state, {
    do: 'write',
    wing: flowId,
    act: 'write',
    title,
    lines: false,
    about: spotKey(spot),
  });
}

function picking(
  program: Program,
  state: WalkState,
  { format, sheet }: FlowMemory,
  spot: Spot,
  prepared: Prepared,
): WalkState {
  const speech = format.speeches[spot.column];
  if (!speech) return state;
  const answered = answeredAt(sheet, spot);
  const title =
    `${speech.title}${answered ? ` answers ${saidWords(program.map, answered)}` : ' says'}: ` +
    'type to narrow';
  const among = offered(program, state, sheet, prepared, speech.stands, answered);
  return {
    ...state,
    overlay: {
      kind: 'pick',
      text: '',
      cursor: 0,
      picking: { wing: flowId, act: 'picked', title, among, about: spotKey(spot) },
    },
  };
}

function answeredAt(sheet: FlowSheet, { answers }: Spot): Entry | undefined {
  return answers === undefined ? undefined : entryOf(sheet, answers);
}

function spotKey({ row, column, answers }: Spot): string {
  return `new/${row}/${column}${answers === undefined ? '' : `/${answers}`}`;
}

function spotOf(about: string): Spot | undefined {
  const [head, row, column, answers] = about.split('/');
  return head === 'new' ? { row: Number(row), column: Number(column), answers } : undefined;
}

function selecting(program: Program, state: WalkState, id: string): WalkState {
  return update(program, state, { do: 'select', what: `flow/entry/${id}` });
}

function acted(
  program: Program,
  state: WalkState,
  memory: FlowMemory,
  { act, about = '', text = '' }: WingAction,
  prepared: Prepared,
): WalkState {
  const { format, sheet, history } = memory;
  const target = program.target(state) ?? '';
  const entry = target.startsWith('flow/entry/')
    ? entryOf(sheet, target.slice('flow/entry/'.length))
    : undefined;
  const said = (message: string): WalkState => ({ ...state, message });
  const changed = (next: FlowSheet, message?: string): WalkState => ({
    ...remembered(state, memory.with(done(history, next))),
    ...(message === undefined ? {} : { message }),
  });
  const here = currentStop(state).column - 1;
  const fresh = (): Spot => ({
    row: (rowsOf(sheet).at(-1) ?? 0) + 1,
    column: here < 0 ? Math.min(timerIn(state)?.timer.at ?? 0, format.speeches.length - 1) : here,
  });
  switch (act) {
    case 'new':
      return writing(program, state, memory, fresh());
    case 'take':
      return picking(program, state, memory, fresh(), prepared);
    case 'answer':
    case 'answer-from-map': {
      if (!entry) return said('Select an entry first.');
      const column = answeringColumn(format, entry, timerIn(state)?.timer.at ?? 0);
      if (column === undefined) return said('No speech of the other side comes after it.');
      const spot = { row: entry.row, column, answers: entry.id };
      return act === 'answer'
        ? writing(program, state, memory, spot)
        : picking(program, state, memory, spot, prepared);
    }
    case 'write':
      return written(state, memory, about, safeText(text));
    case 'write-done': {
      const id = memory.writing ?? about;
      const known = entryOf(sheet, id);
      const tidy = known?.text === undefined ? sheet : rewritten(sheet, id, known.text.trim());
      const after = remembered(
        state,
        new FlowMemory(format, tidy === sheet ? history : amended(history, tidy)),
      );
      return entryOf(tidy, id) ? selecting(program, after, id) : after;
    }
    case 'picked': {
      const spot = spotOf(about);
      const speech = format.speeches[spot?.column ?? -1];
      if (!spot || !speech) return state;
      const { sheet: next, id } = added(
        sheet,
        speech.id,
        { argument: text.slice('argument/'.length) },
        spotOptions(spot),
      );
      return selecting(program, changed(next), id);
    }
    case 'edit':
      return entry
        ? update(program, state, {
            do: 'write',
            wing: flowId,
            act: 'write',
            title:
              entry.argument === undefined
                ? placeWords(format, entry)
                : `Noted to ${saidWords(program.map, { ...entry, text: undefined })}`,
            lines: false,
            about: entry.id,
            text: entry.text ?? '',
          })
        : said('Select an entry first.');
    case 'remove':
      return entry
        ? changed(removed(sheet, entry.id), 'It is taken out: z brings it back.')
        : said('Select an entry first.');
    case 'arrow':
      return entry ? arrowed(state, memory, entry) : said('Select an entry first.');
    case 'row-down':
    case 'row-up':
      return entry
        ? selecting(
            program,
            changed(rowMoved(sheet, entry.row, act === 'row-down' ? 1 : -1)),
            entry.id,
          )
        : said('Select an entry first.');
    case 'undo':
    case 'redo': {
      const next = act === 'undo' ? undone(history) : redone(history);
      return next
        ? remembered(state, memory.with(next))
        : said(act === 'undo' ? 'There is nothing to undo.' : 'There is nothing to do again.');
    }
    case 'say':
      return said(text);
    case 'dropped':
      return nextDropped(program, state, memory, entry);
    default:
      return state;
  }
}

const spotOptions = ({
  row,
  answers,
}: Spot): { readonly row: number; readonly answers?: string } => ({
  row,
  ...(answers === undefined ? {} : { answers }),
});

/**
 * What is typed, saved at every letter: the first makes the entry, the others change it, all of
 * them one step to undo.
 */
function written(state: WalkState, memory: FlowMemory, about: string, text: string): WalkState {
  const { format, sheet, history } = memory;
  const spot = memory.writing === undefined ? spotOf(about) : undefined;
  const speech = format.speeches[spot?.column ?? -1];
  if (spot && speech) {
    if (text.trim() === '') return state;
    const { sheet: next, id } = added(sheet, speech.id, { text }, spotOptions(spot));
    return remembered(state, new FlowMemory(format, done(history, next), id));
  }
  const id = memory.writing ?? about;
  const first = memory.writing === undefined;
  // An emptied entry stays while it is written: its last letter may be followed by a first one.
  const entry = entryOf(sheet, id);
  if (!entry) return state;
  const next =
    text === '' && entry.argument === undefined
      ? {
          ...sheet,
          entries: sheet.entries.map(known => (known.id === id ? { ...known, text: ' ' } : known)),
        }
      : rewritten(sheet, id, text);
  return remembered(
    state,
    new FlowMemory(format, first ? done(history, next) : amended(history, next), id),
  );
}

function arrowed(state: WalkState, memory: FlowMemory, entry: Entry): WalkState {
  const { format, sheet, history, arrowFrom } = memory;
  if (arrowFrom === undefined || !entryOf(sheet, arrowFrom)) {
    return {
      ...remembered(state, new FlowMemory(format, history, undefined, entry.id)),
      message: `An arrow from ${placeWords(format, entry)}: go to what it answers and press v.`,
    };
  }
  const still = remembered(state, new FlowMemory(format, history));
  if (arrowFrom === entry.id) return { ...still, message: 'No arrow.' };
  const next = arrow(format, sheet, arrowFrom, entry.id);
  if ('problem' in next) return { ...still, message: next.problem };
  const drawn = (entryOf(next, arrowFrom)?.answers ?? []).includes(entry.id);
  return {
    ...remembered(state, memory.with(done(history, next))),
    message: drawn
      ? `It answers ${placeWords(format, entry)}.`
      : `It does not answer ${placeWords(format, entry)} any more.`,
  };
}

function nextDropped(
  program: Program,
  state: WalkState,
  { format, sheet }: FlowMemory,
  from: Entry | undefined,
): WalkState {
  const found = droppedIn(format, sheet, timerIn(state)?.timer.at ?? 0);
  const here = from ? found.findIndex(({ entry }) => entry.id === from.id) : -1;
  const after =
    from && here < 0
      ? found.findIndex(
          ({ entry }) =>
            columnOf(format, entry) > columnOf(format, from) ||
            (entry.speech === from.speech && entry.row > from.row),
        )
      : here + 1;
  const at = after < 0 || after >= found.length ? 0 : after;
  const next = found[at];
  if (!next) return { ...state, message: 'Nothing was dropped so far.' };
  const [best] = mapAnswers(
    program.map,
    program.labelling(state.burden, state.assumptions),
    next.entry,
  );
  const answer = best ? ` The map answers it (${best.standing}): ${best.argument.claim}` : '';
  return {
    ...selecting(program, state, next.entry.id),
    message: `Dropped ${at + 1} of ${found.length}, by ${speechShort(next.by)}.${answer}`,
  };
}

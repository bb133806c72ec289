/**
 * `update(state, action) -> state`: everything that moves the program. Pure; an action that can't
 * be done leaves a message.
 */
import { itemAt } from '../map/reference.js';
import { graphemes } from '../text/layout.js';
import { assume, burdens, noAssumptions } from '../standing/burden.js';
import { actionSchema, type Action } from './action.js';
import { lastShown, viewportOf } from '../outline/viewport.js';
import { filterWords } from '../pages/filter.js';
import { helpLines } from './help.js';
import { isEntered, type Entered, type Run } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import { argumentHere, evidenceUnderCursor } from './state/moment.js';
import type { Message, Overlay } from './state/overlay.js';
import { currentStop, type WalkState } from './state/state.js';
import { clamp, reveal, toPlace, withCursor, withStop } from './state/stops.js';
import { updateWriting } from './update-writing.js';
import type { Outcome, WholeWalk } from './wing.js';

export function update(program: WholeWalk, before: WalkState, action: Action): WalkState {
  return program.wings.reduce(
    (state, wing) => settled(program, state, wing.after(program, before, state, action)),
    step(program, before, action),
  );
}

/** The state after an action, before the wings have followed it. */
export function step(program: WholeWalk, before: WalkState, action: Action): WalkState {
  const { message: _gone, ...quiet } = before;
  const state = isQuiet(program, action) ? before : quiet;
  if (state.overlay && action.do !== 'resize') {
    const { overlay } = state;
    const within =
      overlay.kind === 'write'
        ? updateWriting(
            (at, wing, message) => sent(program, at, wing, message),
            state,
            overlay,
            action,
          )
        : updateOverlay(program, state, overlay, action);
    if (within) return within;
  }
  switch (action.do) {
    case 'go':
      return goTo(program, state, action.to);
    case 'home':
      return goTo(program, state, 'overview');
    case 'back':
    case 'out':
      return state.at > 0
        ? reveal(program, { ...state, at: state.at - 1 })
        : { ...state, message: 'This is the overview, where the walk begins. q quits.' };
    case 'forward':
      return state.at < state.trail.length - 1
        ? reveal(program, { ...state, at: state.at + 1 })
        : { ...state, message: 'There is nothing ahead.' };
    case 'move':
      return withCursor(program, state, currentStop(state).cursor + action.by);
    case 'edge':
      return withCursor(program, state, action.to === 'first' ? 0 : Number.MAX_SAFE_INTEGER);
    case 'page':
      return movePage(program, state, action.by);
    case 'section':
      return moveSection(program, state, action.by);
    case 'across': {
      const block = program.block(state);
      const most = block?.kind === 'grid' ? block.cells.length : 0;
      return reveal(
        program,
        withStop(state, { column: clamp(currentStop(state).column + action.by, 0, most) }),
      );
    }
    case 'select':
      return select(program, state, action.what);
    case 'open': {
      const { to, run } = program.entered(state) ?? {};
      if (run !== undefined) return perform(program, state, run);
      return to !== undefined
        ? goTo(program, state, to)
        : { ...state, message: 'Nothing opens from this line: Up, Down or Tab go to another.' };
    }
    case 'why': {
      const reference = argumentHere(program.moment(state));
      return reference
        ? goTo(program, state, `why/${reference.slice('argument/'.length)}`)
        : { ...state, message: 'Only an argument stands or falls: select one first.' };
    }
    case 'overlay':
      return {
        ...state,
        overlay: {
          kind: action.kind,
          text: '',
          cursor: action.kind === 'burden' ? burdens.indexOf(state.burden) : 0,
        },
      };
    case 'search':
      return { ...state, overlay: { kind: 'search', text: action.text, cursor: 0 } };
    case 'hit':
      return nextHit(program, state, action.by);
    case 'burden':
      return reveal(program, {
        ...state,
        burden: action.set,
        message: `The burden is now ${action.set}.`,
      });
    case 'grant':
      return assumed(program, state, action.evidence, 'grant');
    case 'reject':
      return assumed(program, state, action.evidence, 'reject');
    case 'release':
      return assumed(program, state, action.evidence, 'leave');
    case 'release-all':
      return reveal(program, {
        ...state,
        assumptions: noAssumptions,
        message: 'No assumptions are in force.',
      });
    case 'assume': {
      const evidence = evidenceUnderCursor(program.moment(state));
      if (!evidence)
        return { ...state, message: 'Only evidence is granted or rejected: select an item first.' };
      const { granted, rejected } = state.assumptions;
      const already = (action.as === 'grant' ? granted : rejected).includes(evidence);
      return assumed(program, state, evidence, already ? 'leave' : action.as);
    }
    case 'filter': {
      const { party, issue, status, standing, unanswered } = action.set;
      const filter = {
        ...(party ? { party } : {}),
        ...(issue ? { issue } : {}),
        ...(status ? { status } : {}),
        ...(standing ? { standing } : {}),
        ...(unanswered ? { unanswered } : {}),
      };
      const words = filterWords(program.map, filter);
      return reveal(program, {
        ...state,
        filter,
        message: words ? `Lists show only: ${words}.` : 'Lists show everything.',
      });
    }
    case 'compare':
      return goTo(program, state, `compare/${action.parties.join('/')}`);
    case 'show-address':
      return { ...state, message: addressWords(program, state) };
    case 'resize':
      return reveal(program, { ...state, columns: action.columns, rows: action.rows });
    case 'quit':
      return { ...state, ended: true };
    case 'write': {
      const { do: _write, text, ...writing } = action;
      return {
        ...state,
        overlay: { kind: 'write', text, cursor: graphemes(text).length, writing },
      };
    }
    case 'pick': {
      const { do: _pick, ...picking } = action;
      return { ...state, overlay: { kind: 'pick', text: '', cursor: 0, picking } };
    }
    case 'wing':
      return sent(program, state, action.wing, action.message);
    case 'type':
    case 'erase':
    case 'accept':
    case 'close':
      return state;
  }
}

/** The same for an action as a line carries it. */
export function perform(program: WholeWalk, state: WalkState, run: Run): WalkState {
  const action = actionSchema.safeParse(run);
  return action.success
    ? step(program, state, action.data)
    : { ...state, message: `This program can't do "${run.do}".` };
}

/** Whether an action is nobody's doing, such as a tick of a clock: what was said last stays. */
function isQuiet(program: WholeWalk, action: Action): boolean {
  return (
    action.do === 'wing' &&
    program.wings.some(({ id, quiet }) => id === action.wing && quiet.includes(action.message.is))
  );
}

/** The state after a wing was sent a message. */
function sent(program: WholeWalk, state: WalkState, id: string, message: Message): WalkState {
  const wing = program.wings.find(known => known.id === id);
  return wing
    ? settled(program, state, wing.update(program, state, message))
    : { ...state, message: `This program has no wing called ${id}.` };
}

/** The state with all that a wing answered in it. */
function settled(program: WholeWalk, before: WalkState, outcome: Outcome | undefined): WalkState {
  if (!outcome) return before;
  const { state, next = [], say } = outcome;
  const done = next.reduce((at, action) => step(program, at, action), state);
  return say === undefined ? done : { ...done, message: say };
}

/** What an action means while an overlay is open; undefined where it means what it always does. */
function updateOverlay(
  program: WholeWalk,
  state: WalkState,
  overlay: Exclude<Overlay, { readonly kind: 'write' }>,
  action: Action,
): WalkState | undefined {
  const { overlay: _closed, ...closed } = state;
  switch (action.do) {
    case 'type':
      return { ...state, overlay: { ...overlay, text: overlay.text + action.text, cursor: 0 } };
    case 'erase':
      return overlay.text === ''
        ? closed
        : {
            ...state,
            overlay: { ...overlay, text: graphemes(overlay.text).slice(0, -1).join(''), cursor: 0 },
          };
    case 'close':
    case 'out':
      return closed;
    case 'move':
      return {
        ...state,
        overlay: {
          ...overlay,
          cursor: clamp(overlay.cursor + action.by, 0, lastChoice(program, state)),
        },
      };
    case 'page':
      return {
        ...state,
        overlay: {
          ...overlay,
          cursor: clamp(overlay.cursor + action.by * 8, 0, lastChoice(program, state)),
        },
      };
    case 'edge':
      return {
        ...state,
        overlay: { ...overlay, cursor: action.to === 'first' ? 0 : lastChoice(program, state) },
      };
    case 'accept': {
      const choice = program.choices(state)[overlay.cursor];
      if (!choice)
        return overlay.kind === 'help'
          ? closed
          : { ...state, message: 'There is nothing to choose.' };
      if (choice.disabled) return { ...state, message: choice.disabled };
      const sought =
        overlay.kind === 'search' ? { sought: { text: overlay.text, hit: overlay.cursor } } : {};
      return step(program, { ...closed, ...sought }, choice.action);
    }
    case 'overlay':
    case 'search':
    case 'write':
    case 'pick':
    case 'wing':
    case 'quit':
      return undefined;
    case 'go':
    case 'back':
    case 'forward':
    case 'home':
    case 'across':
    case 'section':
    case 'select':
    case 'open':
    case 'why':
    case 'hit':
    case 'burden':
    case 'grant':
    case 'reject':
    case 'release':
    case 'release-all':
    case 'assume':
    case 'filter':
    case 'compare':
    case 'show-address':
    case 'resize':
      return step(program, closed, action);
  }
}

function lastChoice(program: WholeWalk, state: WalkState): number {
  if (state.overlay?.kind === 'help')
    return Math.max(
      0,
      helpLines(program.bindingsAt(program.moment(state))).length -
        (viewportOf(state.columns, state.rows).height - 1),
    );
  return Math.max(0, program.choices(state).length - 1);
}

function goTo(program: WholeWalk, state: WalkState, place: Place): WalkState {
  if (!program.knows(place)) return { ...state, message: `This map has nothing called ${place}.` };
  if (currentStop(state).place === place) return state;
  return reveal(program, toPlace(state, place));
}

/**
 * The cursor on the first row or cell that leads somewhere, or has that name: how a script selects,
 * whatever the order of the rows.
 */
function select(program: WholeWalk, state: WalkState, what: string): WalkState {
  const { outline, stops } = program.page(state);
  const isIt = ({ to, key }: Entered): boolean => to === what || key === what;
  for (const [cursor, index] of stops.entries()) {
    const block = outline.blocks[index];
    if (!block || !isEntered(block)) continue;
    const column =
      block.kind === 'grid' && !isIt(block) ? block.cells.findIndex(cell => isIt(cell)) + 1 : 0;
    if (column > 0 || isIt(block)) return reveal(program, withStop(state, { cursor, column }));
  }
  return { ...state, message: `Nothing here leads to ${what}.` };
}

function movePage(program: WholeWalk, state: WalkState, by: number): WalkState {
  const stop = currentStop(state);
  const { outline, stops } = program.page(state);
  const room = viewportOf(state.columns, state.rows, outline, stop.column);
  const shown = Math.max(1, lastShown(outline.blocks, stop.top, room) - stop.top - 1);
  const goal = clamp(
    (stops[stop.cursor] ?? 0) + Math.round(by * shown),
    0,
    outline.blocks.length - 1,
  );
  const after = stopsUpTo(stops, goal);
  const next = by > 0 || stops[after - 1] === goal ? after - 1 : after;
  const stuck = next === stop.cursor || next < 0 || next >= stops.length;
  return withCursor(program, state, stuck ? stop.cursor + Math.sign(by) : next);
}

/** How many of the ascending stops are at or before a block. */
function stopsUpTo(stops: readonly number[], block: number): number {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stops[middle] ?? 0) <= block) low = middle + 1;
    else high = middle;
  }
  return low;
}

function moveSection(program: WholeWalk, state: WalkState, by: number): WalkState {
  const stop = currentStop(state);
  const { outline, stops } = program.page(state);
  const startsSection = (index: number): boolean => {
    const above = stops[index - 1] ?? -1;
    const here = stops[index] ?? 0;
    return (
      index === 0 ||
      (here - above > 1 &&
        outline.blocks
          .slice(above + 1, here)
          .some(between => between.kind === 'heading' || between.kind === 'columns'))
    );
  };
  // Outward from the cursor: a page may have a hundred thousand rows, and the next section is near.
  let next: number | undefined;
  for (
    let index = stop.cursor + Math.sign(by);
    next === undefined && index >= 0 && index < stops.length;
    index += Math.sign(by)
  ) {
    if (startsSection(index)) next = index;
  }
  return next === undefined
    ? { ...state, message: by > 0 ? 'This is the last section.' : 'This is the first section.' }
    : withCursor(program, state, next);
}

function nextHit(program: WholeWalk, state: WalkState, by: number): WalkState {
  if (!state.sought) return { ...state, message: 'Nothing was searched yet: / searches.' };
  const hits = program.find(state.sought.text);
  const hit = state.sought.hit + by;
  const found = hits[hit];
  if (!found)
    return { ...state, message: by > 0 ? 'This is the last hit.' : 'This is the first hit.' };
  const gone = goTo(program, { ...state, sought: { ...state.sought, hit } }, found.reference);
  return { ...gone, message: `Hit ${hit + 1} of ${hits.length} for "${state.sought.text}".` };
}

const assumedWords = {
  grant: 'granted',
  reject: 'rejected',
  leave: 'left to its grade again',
} as const;

function assumed(
  program: WholeWalk,
  state: WalkState,
  evidence: string,
  change: 'grant' | 'reject' | 'leave',
): WalkState {
  if (!program.map.evidenceById.has(evidence))
    return { ...state, message: `This map has no evidence called ${evidence}.` };
  return reveal(program, {
    ...state,
    assumptions: assume(state.assumptions, evidence, change),
    message: `${evidence} is ${assumedWords[change]}.`,
  });
}

function addressWords(program: WholeWalk, state: WalkState): string {
  const place = program.target(state) ?? currentStop(state).place;
  for (const reference of [place, currentStop(state).place]) {
    const found = itemAt(program.map, reference);
    if (found?.kind === 'source') return found.item.url ?? 'This source has no address in the map.';
    if (found?.kind === 'evidence') {
      const urls = found.item.sources.flatMap(id => program.map.sourceById.get(id)?.url ?? []);
      if (urls.length > 0) return urls.join(' ');
    }
  }
  return 'Only sources and evidence have addresses: select one first.';
}

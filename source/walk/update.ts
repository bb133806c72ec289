/**
 * `update(state, action) -> state`: everything that moves the program. Pure; an action that can't
 * be done leaves a message.
 */
import { itemAt } from '../map/reference.js';
import { graphemes } from '../text/layout.js';
import { assume, burdens, noAssumptions } from '../standing/burden.js';
import type { Action } from './action.js';
import { argumentHere, evidenceUnderCursor } from './bindings.js';
import { keepInSight, lastShown, viewportOf } from '../outline/viewport.js';
import { filterWords } from '../pages/filter.js';
import { helpLines } from './help.js';
import { leadsSomewhere } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import type { Program } from './program.js';
import { currentStop, firstStop, type Overlay, type Stop, type WalkState } from './state.js';
import { updateWriting } from './update-writing.js';

const mostStops = 200;

export function update(program: Program, before: WalkState, action: Action): WalkState {
  return program.wings.reduce(
    (state, wing) => wing.after?.(program, before, state, action) ?? state,
    step(program, before, action),
  );
}

function step(program: Program, before: WalkState, action: Action): WalkState {
  const { message: _gone, ...quiet } = before;
  // A pulse and the word that something is kept are nobody's deeds: what was said last stays.
  const state =
    action.do === 'wing' && (action.act === 'pulse' || action.act === 'kept') ? before : quiet;
  if (state.overlay && action.do !== 'resize') {
    const { overlay } = state;
    const within =
      overlay.kind === 'write'
        ? updateWriting(program, state, overlay, action)
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
      return moveTo(program, state, currentStop(state).cursor + action.by);
    case 'edge':
      return moveTo(program, state, action.to === 'first' ? 0 : Number.MAX_SAFE_INTEGER);
    case 'page':
      return movePage(program, state, action.by);
    case 'section':
      return moveSection(program, state, action.by);
    case 'across': {
      const block = program.block(state);
      const most = block?.kind === 'grid' ? block.cells.length : 0;
      return reveal(
        program,
        withStop(state, {
          ...currentStop(state),
          column: clamp(currentStop(state).column + action.by, 0, most),
        }),
      );
    }
    case 'select':
      return select(program, state, action.what);
    case 'open': {
      const target = program.target(state);
      return target
        ? goTo(program, state, target)
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
      const { wing, act, title, lines, about, text = '' } = action;
      return {
        ...state,
        overlay: {
          kind: 'write',
          text,
          cursor: graphemes(text).length,
          writing: { wing, act, title, lines, ...(about === undefined ? {} : { about }) },
        },
      };
    }
    case 'wing':
      return (
        program.wings.find(wing => wing.id === action.wing)?.update?.(program, state, action) ?? {
          ...state,
          message: `This program has no wing called ${action.wing}.`,
        }
      );
    case 'type':
    case 'erase':
    case 'accept':
    case 'close':
      return state;
  }
}

/** What an action means while an overlay is open; undefined where it means what it always does. */
function updateOverlay(
  program: Program,
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

function lastChoice(program: Program, state: WalkState): number {
  if (state.overlay?.kind === 'help')
    return Math.max(
      0,
      helpLines(program.bindingsAt(program.moment(state))).length -
        (viewportOf(state.columns, state.rows).height - 1),
    );
  return Math.max(0, program.choices(state).length - 1);
}

function goTo(program: Program, state: WalkState, place: Place): WalkState {
  const done = program.wings.map(wing => wing.go?.(program, state, place)).find(Boolean);
  if (done) return reveal(program, done);
  if (!program.knows(place)) return { ...state, message: `This map has nothing called ${place}.` };
  if (currentStop(state).place === place) return state;
  const trail = walkedOn(state.trail.slice(0, state.at + 1), firstStop(place));
  return reveal(program, { ...state, trail, at: trail.length - 1 });
}

/**
 * A day's walk has thousands of stops, and nobody goes back through all: the first, which is home,
 * and the last ones are kept.
 */
function walkedOn(trail: readonly Stop[], stop: Stop): readonly Stop[] {
  return trail.length < mostStops
    ? [...trail, stop]
    : [...trail.slice(0, 1), ...trail.slice(trail.length - mostStops + 2), stop];
}

function withStop(state: WalkState, stop: Stop): WalkState {
  return {
    ...state,
    trail: state.trail.map((known, index) => (index === state.at ? stop : known)),
  };
}

function moveTo(program: Program, state: WalkState, cursor: number): WalkState {
  return reveal(program, withStop(state, { ...currentStop(state), cursor }));
}

/**
 * The cursor on the first row or cell that leads somewhere: how a script selects, whatever the
 * order of the rows.
 */
function select(program: Program, state: WalkState, what: Place): WalkState {
  const { outline, stops } = program.page(state);
  for (const [cursor, index] of stops.entries()) {
    const block = outline.blocks[index];
    if (!block || !leadsSomewhere(block)) continue;
    const column =
      block.to === what
        ? 0
        : block.kind === 'grid'
          ? block.cells.findIndex(cell => cell.to === what) + 1
          : 0;
    if (block.to === what || column > 0)
      return reveal(program, withStop(state, { ...currentStop(state), cursor, column }));
  }
  return { ...state, message: `Nothing here leads to ${what}.` };
}

/** Clamps the cursor to the page and scrolls as little as shows it. */
export function reveal(program: Program, state: WalkState): WalkState {
  const stop = currentStop(state);
  const { outline, stops } = program.page(state);
  const cursor = clamp(stop.cursor, 0, Math.max(0, stops.length - 1));
  const block = stops[cursor] ?? 0;
  const room = { ...viewportOf(state.columns, state.rows, outline, stop.column), here: block };
  const top =
    cursor === 0 && block < lastShown(outline.blocks, 0, room)
      ? 0
      : keepInSight(outline.blocks, stop.top, block, room);
  const at = outline.blocks[block];
  const column = at?.kind === 'grid' ? clamp(stop.column, 0, at.cells.length) : stop.column;
  return withStop(state, { ...stop, cursor, top, column });
}

function movePage(program: Program, state: WalkState, by: number): WalkState {
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
  return moveTo(program, state, stuck ? stop.cursor + Math.sign(by) : next);
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

function moveSection(program: Program, state: WalkState, by: number): WalkState {
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
    : moveTo(program, state, next);
}

function nextHit(program: Program, state: WalkState, by: number): WalkState {
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
  program: Program,
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

function addressWords(program: Program, state: WalkState): string {
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

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

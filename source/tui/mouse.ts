/**
 * What the mouse does: the wheel moves the cursor, a click selects what is under it, a click on
 * what is selected does what Enter does there.
 */
import type { Program } from '../walk/program.js';
import { pointedAt } from '../walk/pointing.js';
import type { WalkState } from '../walk/state/state.js';
import { isEntered } from '../outline/outline.js';
import { update } from '../walk/update.js';
import { pressKey, type InputState } from './input.js';
import type { MouseReport } from './reports.js';

/** Rows that one turn of the wheel passes; of text it shows one piece more. */
const wheelRows = 3;
/** Two clicks at one cell within so many milliseconds are a double click. */
const doubleClick = 500;

/** The state after a report of the mouse that came at a time in milliseconds. */
export function pressMouse(
  program: Program,
  typed: InputState,
  report: MouseReport,
  now: number,
): InputState {
  switch (report.is) {
    case 'wheel-down':
      return { state: turned(program, typed.state, 1), pending: undefined };
    case 'wheel-up':
      return { state: turned(program, typed.state, -1), pending: undefined };
    case 'press':
      return clicked(program, typed, report, now);
    case 'release':
      return typed;
  }
}

function turned(program: Program, before: WalkState, by: number): WalkState {
  let state = before;
  for (let row = 0; row < wheelRows; row++) {
    state = update(program, state, { do: 'move', by });
    const block = program.block(state);
    if (!state.overlay && block && !isEntered(block)) break;
  }
  return state;
}

function clicked(
  program: Program,
  typed: InputState,
  report: MouseReport,
  now: number,
): InputState {
  const { state, click } = typed;
  const { column, row } = report;
  const isSecond = click?.column === column && click.row === row && now - click.at <= doubleClick;
  // What a click selects may open, so that another row stands there at the second click; and where
  // the first one has led to another page, the second is not meant for that.
  if (isSecond) return click.selects ? pressKey(program, typed, 'enter') : typed;
  const found = pointedAt(program, state, report);
  const selects = found !== undefined && found.at !== 'crumb' && !found.isSelected;
  const next = afterClick(program, typed, found);
  return { ...next, click: { column, row, at: now, selects } };
}

function afterClick(
  program: Program,
  typed: InputState,
  found: ReturnType<typeof pointedAt>,
): InputState {
  const { state } = typed;
  if (!found) return { state, pending: undefined };
  if (found.at === 'crumb')
    return { state: update(program, state, { do: 'go', to: found.place }), pending: undefined };
  if (found.isSelected) return pressKey(program, typed, 'enter');
  const cursor = state.overlay?.cursor ?? 0;
  return {
    state: update(
      program,
      state,
      found.at === 'row'
        ? { do: 'point', stop: found.stop, cell: found.cell }
        : { do: 'move', by: found.choice - cursor },
    ),
    pending: undefined,
  };
}

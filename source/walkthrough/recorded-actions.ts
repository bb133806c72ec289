/**
 * What led from one state of a walk to the next, as actions by reference: found by trying, so that
 * playing it again leads to the same.
 */
import type { Action } from '../walk/action.js';
import type { Program } from '../walk/program.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import { update } from '../walk/update.js';
import { gridColumnOf, signature } from './signature.js';

/**
 * The actions that bring the cursor of one state to where it is in another at the same place: by
 * reference where that will do.
 */
export function selection(program: Program, from: WalkState, to: WalkState): readonly Action[] {
  const [fromStop, toStop] = [currentStop(from), currentStop(to)];
  const [fromColumn, toColumn] = [
    gridColumnOf(program, from, fromStop),
    gridColumnOf(program, to, toStop),
  ];
  if (fromStop.cursor === toStop.cursor && fromColumn === toColumn) return [];
  const what = program.target(to);
  if (what !== undefined) {
    const select: Action = { do: 'select', what };
    if (signature(program, update(program, from, select)) === signature(program, to))
      return [select];
  }
  const moves = movesTo(program, from, toStop.cursor);
  const moved = after(program, from, moves);
  const across = toColumn - gridColumnOf(program, moved, currentStop(moved));
  return [...moves, ...(across === 0 ? [] : [{ do: 'across', by: across } as const])];
}

/**
 * Moves of the cursor to one of the stops of its page. One row on passes text that shows, where
 * another key may have left the cursor: a longer move ends there, or two that meet.
 */
function movesTo(program: Program, from: WalkState, cursor: number): readonly Action[] {
  const by = cursor - currentStop(from).cursor;
  if (by === 0) return [];
  const ways = [[by], [2 * by], [3 * by, -2 * by], [-2 * by, 3 * by]].map(rows =>
    rows.map((row): Action => ({ do: 'move', by: row })),
  );
  const leadsThere = (way: readonly Action[]): boolean =>
    currentStop(after(program, from, way)).cursor === cursor;
  return ways.find(leadsThere) ?? ways[0] ?? [];
}

function after(program: Program, from: WalkState, actions: readonly Action[]): WalkState {
  return actions.reduce((state, action) => update(program, state, action), from);
}

/**
 * The actions that lead from one state to another: a single one where one does it, else all that
 * differs, conditions first.
 */
export function actionsBetween(
  program: Program,
  from: WalkState,
  to: WalkState,
): readonly Action[] {
  const goal = signature(program, to);
  const conditions = conditionsBetween(from, to);
  const going = goingTo(currentStop(to).place);
  const most: readonly Action[] = [...conditions, going];
  const ways: readonly (readonly Action[])[] =
    conditions.length > 0 ? [conditions, most] : [[{ do: 'back' }], [{ do: 'forward' }], [going]];
  return ways.find(way => signature(program, after(program, from, way)) === goal) ?? most;
}

function goingTo(place: string): Action {
  const [head, one, other] = place.split('/');
  return head === 'compare' && one !== undefined && other !== undefined
    ? { do: 'compare', parties: [one, other] }
    : { do: 'go', to: place };
}

function conditionsBetween(from: WalkState, to: WalkState): readonly Action[] {
  const before = [...from.assumptions.granted, ...from.assumptions.rejected];
  const after = new Set([...to.assumptions.granted, ...to.assumptions.rejected]);
  const gone = before.filter(id => !after.has(id));
  const counts = to.assumptions.editorCounts === true;
  return [
    ...(from.burden === to.burden ? [] : [{ do: 'burden', set: to.burden } as const]),
    ...(gone.length === before.length && gone.length > 0
      ? [{ do: 'release-all' } as const]
      : gone.map((evidence): Action => ({ do: 'release', evidence }))),
    ...to.assumptions.granted
      .filter(id => !from.assumptions.granted.includes(id))
      .map((evidence): Action => ({ do: 'grant', evidence })),
    ...to.assumptions.rejected
      .filter(id => !from.assumptions.rejected.includes(id))
      .map((evidence): Action => ({ do: 'reject', evidence })),
    ...(counts === (from.assumptions.editorCounts === true)
      ? []
      : [{ do: 'count-editor', set: counts } as const]),
    ...(JSON.stringify(from.filter) === JSON.stringify(to.filter)
      ? []
      : [{ do: 'filter', set: to.filter } as const]),
  ];
}

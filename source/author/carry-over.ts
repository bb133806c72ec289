/** A walk that goes on over another map: where the reader was, as far as it is still there. */
import type { StanceMap } from '../map/stance-map.js';
import type { Place } from '../outline/place.js';
import type { Assumptions } from '../standing/assumptions.js';
import type { Program } from '../walk/program.js';
import { currentStop, type Stop, type WalkState } from '../walk/state/state.js';

/** The program before a change of its map, and the one over the map as it is then. */
export interface Programs {
  readonly before: Program;
  readonly after: Program;
}

/**
 * The state of a walk in the program over the next map. A place whose item is gone stays in the
 * path and says so; one that was renamed is there under its new name. The cursor is on the same
 * item where that is still on the page. What lies over the screen stays, and each wing says what it
 * remembers.
 */
export function carriedOver(
  state: WalkState,
  programs: Programs,
  renames: ReadonlyMap<string, string> = new Map(),
): WalkState {
  const { before, after } = programs;
  const maps = { before: before.map, after: after.map };
  const { message: _message, ...rest } = state;
  const carried: WalkState = {
    ...rest,
    ended: false,
    trail: state.trail.map(stop => ({ ...stop, place: renamedPlace(stop.place, renames) })),
    assumptions: knownAssumptions(state.assumptions, after.map, renames),
    wings: Object.fromEntries(after.wings.map(wing => [wing.id, wing.carried(state, maps)])),
  };
  const target = before.target(state);
  const row = rowOf(target && renamedPlace(target, renames), carried, after);
  return { ...carried, trail: carried.trail.with(state.at, { ...currentStop(carried), ...row }) };
}

/** What was assumed of evidence that is still there. */
function knownAssumptions(
  assumptions: Assumptions,
  map: StanceMap,
  renames: ReadonlyMap<string, string>,
): Assumptions {
  const known = (ids: readonly string[]): readonly string[] =>
    ids
      .map(id => renames.get(`evidence/${id}`)?.slice('evidence/'.length) ?? id)
      .filter(id => map.evidenceById.has(id));
  return {
    ...assumptions,
    granted: known(assumptions.granted),
    rejected: known(assumptions.rejected),
  };
}

function renamedPlace(place: Place, renames: ReadonlyMap<string, string>): Place {
  const [page = '', ...rest] = place.split('/');
  const own = renames.get(place);
  if (own !== undefined) return own;
  // Pages about an argument are named by its id alone.
  const about = renames.get(`argument/${rest.join('/')}`);
  return about === undefined || page === 'argument'
    ? place
    : `${page}/${about.slice('argument/'.length)}`;
}

/** Where the row that leads to a place is now; else where the cursor was. */
function rowOf(
  target: Place | undefined,
  state: WalkState,
  program: Program,
): Pick<Stop, 'cursor' | 'column'> {
  const { cursor, column } = currentStop(state);
  const { stops } = program.page(state);
  const at = stops.findIndex((_, nth) => {
    const there = state.trail.with(state.at, { ...currentStop(state), cursor: nth });
    return target !== undefined && program.target({ ...state, trail: there }) === target;
  });
  const last = Math.max(0, stops.length - 1);
  return { cursor: at === -1 ? Math.min(cursor, last) : at, column };
}

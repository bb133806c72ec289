/** A walk that goes on over another map: where the reader was, as far as it is still there. */
import type { StanceMap } from '../map/stance-map.js';
import type { Place } from '../outline/place.js';
import { Program } from '../walk/program.js';
import {
  currentStop,
  startState,
  type Start,
  type Stop,
  type WalkState,
} from '../walk/state/state.js';

/**
 * The start of a walk over the next map. A place whose item is gone stays in the path and says so;
 * one that was renamed is there under its new name. The cursor is on the same item where that is
 * still on the page.
 */
export function carriedOver(
  state: WalkState,
  maps: { readonly before: StanceMap; readonly after: StanceMap },
  renames: ReadonlyMap<string, string> = new Map(),
): Start {
  const { after } = maps;
  const trail = state.trail.map(stop => ({ ...stop, place: renamedPlace(stop.place, renames) }));
  const stop = trail[state.at] ?? currentStop(state);
  const known = (ids: readonly string[]): readonly string[] =>
    ids
      .map(id => renames.get(`evidence/${id}`)?.slice('evidence/'.length) ?? id)
      .filter(id => after.evidenceById.has(id));
  const { assumptions } = state;
  const carried: Start = {
    place: stop.place,
    burden: state.burden,
    assumptions: {
      ...assumptions,
      granted: known(assumptions.granted),
      rejected: known(assumptions.rejected),
    },
    columns: state.columns,
    rows: state.rows,
  };
  const kept = sameRow(state, maps, {
    ...carried,
    path: { trail, at: state.at, filter: state.filter },
  });
  return {
    ...carried,
    path: { trail: trail.with(state.at, { ...stop, ...kept }), at: state.at, filter: state.filter },
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

/** Where the row that the cursor was on is now. */
function sameRow(
  state: WalkState,
  { before, after }: { readonly before: StanceMap; readonly after: StanceMap },
  start: Start,
): Pick<Stop, 'cursor' | 'column'> {
  const { cursor, column } = currentStop(state);
  const target = new Program(before).target(state);
  const program = new Program(after);
  const next = startState(start);
  const { stops } = program.page(next);
  const at = stops.findIndex((_, nth) => {
    const there = next.trail.with(next.at, { ...currentStop(next), cursor: nth, column });
    return target !== undefined && program.target({ ...next, trail: there }) === target;
  });
  const last = Math.max(0, stops.length - 1);
  return { cursor: at === -1 ? Math.min(cursor, last) : at, column };
}

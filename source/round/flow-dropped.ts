/** What was dropped in a round, in the order of the speeches, and what the map has against it. */
import type { Argument } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Labelling, Standing } from '../standing/standing.js';
import type { DebateFormat, Speech } from '../debate/format-schema.js';
import { marksOf } from './flow-marks.js';
import type { Entry } from './flow-schema.js';
import { columnOf, type FlowSheet } from './flow.js';

export interface DroppedEntry {
  readonly entry: Entry;
  /** The speeches of the turn that let it go by. */
  readonly by: readonly Speech[];
}

/** `now` is the speech that is on. */
export function droppedIn(
  format: DebateFormat,
  flow: FlowSheet,
  now: number,
): readonly DroppedEntry[] {
  const marks = marksOf(format, flow, now);
  const found = flow.entries.flatMap((entry): readonly DroppedEntry[] => {
    const by = marks.get(entry.id)?.dropped;
    return by ? [{ entry, by }] : [];
  });
  return found.toSorted(
    (one, next) =>
      columnOf(format, one.entry) - columnOf(format, next.entry) || one.entry.row - next.entry.row,
  );
}

export interface MapAnswer {
  readonly argument: Argument;
  readonly standing: Standing;
}

const best: readonly Standing[] = ['stands', 'contested', 'unproven', 'defeated'];

/**
 * What the map has against an entry that takes an argument of it: what rebuts or undercuts that,
 * best first under the burden.
 */
export function mapAnswers(
  map: StanceMap,
  labelling: Labelling,
  entry: Entry,
): readonly MapAnswer[] {
  const relations = entry.argument === undefined ? [] : map.attacksOn(entry.argument);
  const ids = [...new Set(relations.map(({ from }) => from))].filter(id => id !== entry.argument);
  return ids
    .flatMap(id => map.argumentById.get(id) ?? [])
    .map(argument => ({ argument, standing: labelling.of(argument.id) }))
    .toSorted((one, other) => best.indexOf(one.standing) - best.indexOf(other.standing));
}

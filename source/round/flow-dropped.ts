/**
 * What was dropped in a round: what one side said and no later speech of the other, which had its
 * turn, answered.
 */
import type { Argument } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Labelling, Standing } from '../standing/standing.js';
import type { Entry } from './flow-schema.js';
import { columnOf, standOf, type FlowSheet } from './flow.js';
import type { DebateFormat, Speech } from '../debate/format-schema.js';

export interface Dropped {
  readonly entry: Entry;
  /** The first speech of the other side that let it go by. */
  readonly by: Speech;
}

/**
 * In the order of the speeches, row by row; `turn` is the speech that is on, those before it had
 * their turn. Questions and the floor are no turn, and nothing in them is dropped.
 */
export function droppedIn(
  format: DebateFormat,
  { entries }: FlowSheet,
  turn: number,
): readonly Dropped[] {
  const answeredIn = new Map<string, Set<string | undefined>>();
  for (const entry of entries) {
    for (const answered of entry.answers ?? [])
      answeredIn.set(answered, (answeredIn.get(answered) ?? new Set()).add(standOf(format, entry)));
  }
  const found = entries.flatMap((entry): readonly Dropped[] => {
    const at = columnOf(format, entry);
    const { stands, kind } = format.speeches[at] ?? {};
    if (stands === undefined || kind !== 'speech') return [];
    const other = stands === 'for' ? 'against' : 'for';
    const by = format.speeches
      .slice(0, turn)
      .find((speech, place) => place > at && speech.kind === 'speech' && speech.stands === other);
    const answers = answeredIn.get(entry.id);
    return by && !answers?.has(other) && !answers?.has(undefined) ? [{ entry, by }] : [];
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

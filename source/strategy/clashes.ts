/**
 * The clashes of a motion: the questions on which the two sides contest each other. What stands
 * because nobody attacked it bears on none of them.
 */
import type { Argument } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { debateSides, type DebateSide } from '../debate/format-schema.js';

/** Arguments on one question: each contests another, or is contested by one. */
export interface Clash {
  /** In the order of the map, of both sides and of neither. */
  readonly arguments: readonly Argument[];
  /** How many of them contest each other, in pairs. */
  readonly weight: number;
}

/**
 * The clashes of an issue that both sides take part in, the heaviest first; of two that are as
 * heavy, the one on which more is said. An editor's observation contests nothing.
 */
export function clashesOn(map: StanceMap, issue: string): readonly Clash[] {
  const on = map.arguments.filter(argument => argument.issue === issue && !argument.editor);
  const contested = new Map(on.map(({ id }) => [id, contestants(map, id, issue)]));
  const seen = new Set<string>();
  const groups = on.flatMap((argument): (readonly Argument[])[] => {
    if (seen.has(argument.id)) return [];
    const group = reached(argument.id, contested);
    for (const id of group) seen.add(id);
    return [on.filter(({ id }) => group.has(id))];
  });
  const pairs = (group: readonly Argument[]): number =>
    group.reduce((sum, { id }) => sum + (contested.get(id)?.size ?? 0), 0) / 2;
  const relationsIn = (group: readonly Argument[]): number =>
    group.reduce((sum, { id }) => sum + map.relationsTo(id).length, 0);
  return groups
    .filter(group => debateSides.every(stand => group.some(({ side }) => side === stand)))
    .map(group => ({ arguments: group, weight: pairs(group), relations: relationsIn(group) }))
    .toSorted((one, other) => other.weight - one.weight || other.relations - one.relations);
}

/** What contests an argument on its issue, or is contested by it, the side that makes it apart. */
export function opponentsOf(
  map: StanceMap,
  { id, issue }: Argument,
  stand: DebateSide,
): ReadonlySet<string> {
  return new Set(
    [...contestants(map, id, issue)].filter(one => map.argumentById.get(one)?.side !== stand),
  );
}

/** Whether most of what is argued on a clash is of what is right, and not of what is so. */
export function isOfValue({ arguments: group }: Pick<Clash, 'arguments'>): boolean {
  return 2 * group.filter(({ kind }) => kind === 'value').length > group.length;
}

/** The argument of a clash that most is said against and for, of one side. */
export function headOf(
  map: StanceMap,
  { arguments: group }: Clash,
  stand: DebateSide,
): Argument | undefined {
  return group
    .filter(({ side }) => side === stand)
    .toSorted(
      (one, other) => opponentsOf(map, other, stand).size - opponentsOf(map, one, stand).size,
    )[0];
}

function contestants(map: StanceMap, id: string, issue: string): ReadonlySet<string> {
  const ends = [
    ...map.attacksOn(id).map(({ from }) => from),
    ...map.attacksBy(id).map(({ to }) => to),
  ];
  return new Set(
    ends.filter(end => {
      const argument = map.argumentById.get(end);
      return end !== id && argument?.issue === issue && !argument.editor;
    }),
  );
}

/** All that is reached from one argument by going from what contests to what is contested. */
function reached(
  from: string,
  contested: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const group = new Set([from]);
  // A set that is walked while it grows is walked to its end.
  for (const id of group) for (const next of contested.get(id) ?? []) group.add(next);
  return group;
}

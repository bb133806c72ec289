/** What a side could argue on a motion, each with the question that it is on and what it weighs. */
import type { Argument } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Labelling } from '../standing/standing.js';
import type { DebateSide } from '../debate/format-schema.js';
import { backingOf, onlyItemOf } from './backing.js';
import { isOnlyAnAnswer, isOnlySaid, predates } from './bearing.js';
import { clashesOn, isOfValue, opponentsOf, type Clash } from './clashes.js';
import type { CaseStrength } from './strength.js';

export interface Candidate {
  readonly strength: CaseStrength;
  /** The place of its question: of the clashes of the motion, then of what nobody contests. */
  readonly question: number;
  readonly weight: number;
  readonly contested: boolean;
  /** Whether its question is one of values, on a motion of values. */
  readonly ofValue: boolean;
  /** The arguments of the other side that it contests or that contest it. */
  readonly meets: ReadonlySet<string>;
  /** Those of them that are not defeated: the others need no answer. */
  readonly facing: ReadonlySet<string>;
  /** Whether it contests anything itself. */
  readonly attacks: boolean;
  /** The arguments that it supports, and with them those that support it. */
  readonly supports: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
  /** The proof of it and of what supports it. */
  readonly backing: number;
  readonly onlyItem: string | undefined;
  readonly onlySaid: boolean;
  readonly onlyAnswers: boolean;
  /** Whether all its evidence is older than what it is used against. */
  readonly old: boolean;
}

/** A motion as one side of it sees it. */
export interface SidesMotion {
  readonly map: StanceMap;
  readonly labelling: Labelling;
  readonly issue: string;
  readonly stand: DebateSide;
}

/** How a question counts among those of its motion. */
interface Question {
  readonly place: number;
  readonly weight: number;
  readonly ofValue: boolean;
}

/**
 * What is on a clash weighs as much as is contested there; what nobody undefeated contests, as much
 * as its proof and support. What has neither is none of them.
 */
export function candidatesOn(
  motion: SidesMotion,
  strengths: readonly CaseStrength[],
): readonly Candidate[] {
  const { map, labelling, issue, stand } = motion;
  const meetsOf = new Map(
    strengths.map(({ argument }) => [argument.id, opponentsOf(map, argument, stand)] as const),
  );
  const clashes = clashesOn(map, issue);
  const contested = clashQuestions(map, clashes);
  const facingOf = new Map(
    [...meetsOf].map(
      ([id, meets]) =>
        [id, new Set([...meets].filter(one => labelling.of(one) !== 'defeated'))] as const,
    ),
  );
  const isContested = ({ id }: Argument): boolean =>
    contested.has(id) && (facingOf.get(id)?.size ?? 0) > 0;
  const free = strengths.map(({ argument }) => argument).filter(argument => !isContested(argument));
  const uncontested = freeQuestions(motion, free, clashes);
  return strengths.flatMap((strength): readonly Candidate[] => {
    const { argument } = strength;
    const found = (isContested(argument) ? contested : uncontested).get(argument.id);
    if (!found) return [];
    const meets = meetsOf.get(argument.id) ?? new Set();
    const facing = facingOf.get(argument.id) ?? new Set();
    const supports = new Set(map.relationsFrom(argument.id, 'supports').map(({ to }) => to));
    return [
      {
        strength,
        question: found.place,
        weight: found.weight,
        contested: isContested(argument),
        ofValue: found.ofValue,
        meets,
        facing,
        attacks: map.attacksBy(argument.id).some(({ to }) => meets.has(to)),
        supports,
        ties: new Set([
          ...supports,
          ...map.relationsTo(argument.id, 'supports').map(({ from }) => from),
        ]),
        backing: backingOf(map, labelling, argument),
        onlyItem: onlyItemOf(argument),
        onlySaid: isOnlySaid(map, argument),
        onlyAnswers: isOnlyAnAnswer(map, argument, facing),
        old: predates(map, argument, facing),
      },
    ];
  });
}

/**
 * The clashes by the arguments on them. On a motion of values, one whose heaviest clashes are of
 * values, a question that bears on no value in dispute weighs half.
 */
function clashQuestions(map: StanceMap, clashes: readonly Clash[]): ReadonlyMap<string, Question> {
  const values = valuesOf(clashes);
  return new Map(
    clashes.flatMap((clash, place) => {
      const ids = clash.arguments.map(({ id }) => id);
      const weight = clash.weight / (bears(map, values, ids) ? 1 : 2);
      const ofValue = values !== undefined && isOfValue(clash);
      return ids.map(id => [id, { place, weight, ofValue }] as const);
    }),
  );
}

/** The arguments on questions of value of a motion of values; undefined for another motion. */
function valuesOf(clashes: readonly Clash[]): ReadonlySet<string> | undefined {
  const heaviest = clashes.filter(({ weight }) => weight === clashes[0]?.weight);
  if (!isOfValue({ arguments: heaviest.flatMap(one => one.arguments) })) return undefined;
  return new Set(clashes.filter(isOfValue).flatMap(one => one.arguments.map(({ id }) => id)));
}

function bears(
  map: StanceMap,
  values: ReadonlySet<string> | undefined,
  ids: readonly string[],
): boolean {
  if (values === undefined) return true;
  return ids.some(
    id => values.has(id) || map.relationsFrom(id, 'supports').some(({ to }) => values.has(to)),
  );
}

/**
 * What supports each other there is one question, as heavy as the best of it, and never heavier
 * than the main clash.
 */
function freeQuestions(
  { map, labelling }: SidesMotion,
  free: readonly Argument[],
  clashes: readonly Clash[],
): ReadonlyMap<string, Question> {
  const values = valuesOf(clashes);
  const most = clashes[0]?.weight ?? Infinity;
  const groups = supportGroups(
    map,
    free.filter(({ id }) => isTied(map, labelling, id)),
  );
  return new Map(
    groups.flatMap((group, at) => {
      const backing = Math.max(...group.map(one => backingOf(map, labelling, one)));
      const ids = group.map(({ id }) => id);
      const weight = Math.min(most, backing) / (bears(map, values, ids) ? 1 : 2);
      return ids.map(id => [id, { place: clashes.length + at, weight, ofValue: false }] as const);
    }),
  );
}

/** Whether it supports what is not defeated, or such a one supports it. */
function isTied(map: StanceMap, labelling: Labelling, id: string): boolean {
  const beside = [
    ...map.relationsFrom(id, 'supports').map(({ to }) => to),
    ...map.relationsTo(id, 'supports').map(({ from }) => from),
  ];
  return beside.some(one => labelling.of(one) !== 'defeated');
}

/** Arguments in groups that support each other, in their order. */
function supportGroups(
  map: StanceMap,
  list: readonly Argument[],
): readonly (readonly Argument[])[] {
  const ids = new Set(list.map(({ id }) => id));
  const groupOf = new Map<string, ReadonlySet<string>>();
  for (const { id } of list) {
    const beside = map.relationsFrom(id, 'supports').flatMap(({ to }) => (ids.has(to) ? [to] : []));
    const group = new Set([id, ...beside].flatMap(one => [one, ...(groupOf.get(one) ?? [])]));
    for (const one of group) groupOf.set(one, group);
  }
  return [...new Set(groupOf.values())].map(group => list.filter(({ id }) => group.has(id)));
}

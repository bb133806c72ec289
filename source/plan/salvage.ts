/**
 * What is left of a plan when everything that is at fault in it is set aside, so that a coach can
 * go on with the rest.
 */
import { defaultBurden } from '../standing/burden.js';
import type { Path } from '../map/json-text.js';
import { listIn } from '../map/links.js';
import { Problems } from '../map/problem.js';
import { isRecord, type Data } from '../map/record.js';
import type { StanceMap } from '../map/stance-map.js';
import { debateSides } from '../debate/format-schema.js';
import { addPlanProblems, rulesOfAbsence } from './plan-problems.js';
import { planFormat, planSchema, type PlanFile, type PlanSide } from './schema.js';
import { untitledPlan } from './words.js';

/**
 * A plan whose every name is in the map, with a side for and a side against; all that is sound in
 * the data is in it. A map without issues has none.
 */
export function salvagedPlan(data: Data, map: StanceMap): PlanFile | undefined {
  if (map.issues.length === 0) return undefined;
  let sound = filled(data, map);
  for (;;) {
    const paths = faultyPaths(sound, map);
    const parsed = paths.length === 0 ? planSchema.safeParse(sound) : undefined;
    if (parsed) return parsed.success ? withBothSides(parsed.data) : undefined;
    sound = filled(without(sound, paths), map);
  }
}

/**
 * The data with what every plan needs. Where it does not say, the motion is the issue that most of
 * its arguments are on.
 */
function filled(data: Data, map: StanceMap): Data {
  const sides = Array.isArray(data['sides'])
    ? data['sides'].map((side: unknown) =>
        isRecord(side) ? { parties: [], arguments: [], ...side } : side,
      )
    : [];
  const motion = data['motion'] === undefined ? { motion: likelyMotion(sides, map) } : {};
  return {
    title: untitledPlan,
    debate: 'british-parliamentary',
    burden: defaultBurden,
    tasks: [],
    ...data,
    ...motion,
    sides,
    format: planFormat,
  };
}

function likelyMotion(sides: readonly unknown[], map: StanceMap): string | undefined {
  const chosen = sides
    .flatMap(side => (isRecord(side) ? listIn(side, 'arguments') : []))
    .flatMap(one => {
      const id = isRecord(one) ? one['argument'] : undefined;
      return typeof id === 'string' ? (map.argumentById.get(id) ?? []) : [];
    });
  const share = (id: string): number => chosen.filter(({ issue }) => issue === id).length;
  return map.issues.toSorted((one, other) => share(other.id) - share(one.id))[0]?.id;
}

/** Where the values stand that have to go. */
function faultyPaths(data: Data, map: StanceMap): readonly Path[] {
  const problems = new Problems(Number.POSITIVE_INFINITY);
  addPlanProblems(problems, data, map);
  const named = problems.list
    .filter(({ severity, rule }) => severity === 'error' && !rulesOfAbsence.includes(rule))
    .map(({ path }) => path);
  const parsed = planSchema.safeParse(data);
  const shaped = (parsed.error?.issues ?? []).flatMap(issue => {
    const path: Path = issue.path.map(step => (typeof step === 'symbol' ? String(step) : step));
    return issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...path, key]) : [path];
  });
  const existing = (paths: readonly Path[]): readonly Path[] =>
    paths.map(path => existingPath(data, path)).filter(path => path.length > 0);
  // What has no shape goes first: a side that is none must not count as the first of two, and take
  // a sound one with it.
  const shapeless = existing(shaped);
  return shapeless.length > 0 ? shapeless : existing(named);
}

/**
 * The path itself, or where it leads to nothing, what should have held it: an item without its name
 * is no item.
 */
function existingPath(data: unknown, path: Path): Path {
  let value = data;
  for (const [depth, step] of path.entries()) {
    const next = partAt(value, step);
    if (next === undefined) return path.slice(0, depth);
    value = next;
  }
  return path;
}

function partAt(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function without(data: Data, paths: readonly Path[]): Data {
  const gone = new Set(paths.map(path => JSON.stringify(path)));
  const pruned = (value: unknown, at: Path): unknown => {
    const stays = ([step]: readonly [string | number, unknown]): boolean =>
      !gone.has(JSON.stringify([...at, step]));
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      return [...items.entries()]
        .filter(stays)
        .map(([index, item]) => pruned(item, [...at, index]));
    }
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(stays)
        .map(([key, item]) => [key, pruned(item, [...at, key])]),
    );
  };
  const prunedData = pruned(data, []);
  return isRecord(prunedData) ? prunedData : {};
}

function withBothSides(plan: PlanFile): PlanFile {
  const sides = debateSides.flatMap((stand): PlanSide[] => {
    if (plan.sides.some(side => side.stands === stand)) return [];
    const id = plan.sides.some(side => side.id === stand) ? `side-${stand}` : stand;
    return [{ id, stands: stand, parties: [], arguments: [] }];
  });
  return sides.length === 0 ? plan : { ...plan, sides: [...plan.sides, ...sides] };
}

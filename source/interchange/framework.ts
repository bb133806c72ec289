/**
 * An abstract argumentation framework (Dung 1995): arguments and attacks alone, as it is read and
 * as a map is written as one.
 */
import { didYouMean } from '../map/nearest.js';
import type { StanceMap } from '../map/stance-map.js';
import { safeLine } from '../text/safe-text.js';
import type { ImportProblem, LossReport } from './loss-report.js';
import { lossWords, readFaults } from './words.js';

export interface Framework {
  readonly arguments: readonly string[];
  readonly attacks: readonly (readonly [from: string, to: string])[];
}

export type FrameworkRead =
  | { readonly ok: true; readonly framework: Framework; readonly dropped: readonly string[] }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** A name as it was read, with where it stands. */
export interface ReadName {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** Names and attacks as they were read, checked once for every format. */
export function checkedFramework(
  names: readonly ReadName[],
  attacks: readonly (readonly [from: ReadName, to: ReadName])[],
  problems: readonly ImportProblem[],
): FrameworkRead {
  const places = new Map<string, number>();
  for (const { name } of names) if (!places.has(name)) places.set(name, places.size);
  const unknown: ImportProblem[] = [];
  // Each attack as one number, by the places of its ends.
  const pairs = new Float64Array(attacks.length);
  attacks.forEach((ends, at) => {
    const [start, end] = ends.map(({ name, line, column }) => {
      const place = places.get(name);
      if (place === undefined)
        unknown.push({
          line,
          column,
          message: readFaults.unknown(name, didYouMean(name, places.keys())),
        });
      return place ?? 0;
    });
    pairs[at] = (start ?? 0) * places.size + (end ?? 0);
  });
  const all = [...problems, ...unknown].toSorted(
    (one, other) => one.line - other.line || one.column - other.column,
  );
  if (all.length > 0) return { ok: false, problems: all };
  const twice = repeated(pairs);
  const dropped = attacks.flatMap(([from, to], at) =>
    twice.has(at) ? [lossWords.twice(from.line, safeLine(from.name), safeLine(to.name))] : [],
  );
  const distinct = attacks
    .filter((_attack, at) => !twice.has(at))
    .map(([from, to]): readonly [string, string] => [from.name, to.name]);
  return { ok: true, framework: { arguments: [...places.keys()], attacks: distinct }, dropped };
}

/** The places of the numbers that stand earlier in the list, too. */
function repeated(list: Float64Array): ReadonlySet<number> {
  const sorted = list.toSorted();
  // A file that says nothing twice, as nearly all, is done here: remembering every number takes far
  // longer.
  if (sorted.every((number, at) => number !== sorted[at + 1])) return new Set();
  const seen = new Set<number>();
  return new Set(
    [...list.keys()].filter(at => {
      const known = seen.has(list[at] ?? 0);
      seen.add(list[at] ?? 0);
      return known;
    }),
  );
}

/** The attacks of a map as a framework, and what an abstract framework has no room for. */
export function mapFramework(
  map: StanceMap,
  format: string,
): { readonly framework: Framework; readonly report: LossReport } {
  const attacks = new Map<string, readonly [string, string]>();
  const changed: string[] = [];
  for (const { from, to, kind } of map.relations) {
    if (kind !== 'rebuts' && kind !== 'undercuts') continue;
    attacks.set(JSON.stringify([from, to]), [from, to]);
    if (kind === 'undercuts') continue;
    // Two claims that contradict each other attack each other.
    attacks.set(JSON.stringify([to, from]), [to, from]);
    if (from !== to) changed.push(lossWords.bothWays(from, to));
  }
  const others = map.relations.filter(({ kind }) => kind !== 'rebuts' && kind !== 'undercuts');
  const dropped = [
    ...others.map(({ from, to, kind }) => `${from} ${kind} ${to}`),
    lossWords.texts(map.arguments.length),
  ];
  return {
    framework: { arguments: map.arguments.map(({ id }) => id), attacks: [...attacks.values()] },
    report: {
      format,
      read: lossWords.figures(map.arguments.length, attacks.size),
      changed,
      dropped,
    },
  };
}

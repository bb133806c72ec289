/** From a value that stands in a text to another: splices that touch only what differs. */
import { isSameData } from '../../text/data.js';
import { isRecord, type Data } from '../record.js';
import type { JsonEntry, JsonNode } from './json-tree.js';
import type { Manner } from './manner.js';
import type { Splice } from './splice.js';

/** A value in a text: where it stands, what it is, and where it is in its item. */
export interface PlacedValue {
  readonly node: JsonNode;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

/** The splices that make a value another. A key that is new comes after the one before it there. */
export function change(standing: PlacedValue, to: unknown, manner: Manner): readonly Splice[] {
  const { node, value, path } = standing;
  if (isSameData(value, to)) return [];
  if (node.kind === 'object' && isRecord(value) && isRecord(to))
    return changeObject({ ...standing, value }, to, manner);
  if (node.kind === 'list' && Array.isArray(value) && Array.isArray(to))
    return changeList({ ...standing, value }, to, manner);
  const insert = manner.write(to, path, manner.spotOf(node));
  return [{ at: node.start, remove: node.end - node.start, insert }];
}

function changeObject(
  { node, value, path }: PlacedValue & { readonly value: Data },
  to: Data,
  manner: Manner,
): readonly Splice[] {
  const { entries } = node;
  const has = (key: string | number): key is string =>
    typeof key === 'string' && Object.hasOwn(to, key) && to[key] !== undefined;
  const gone = new Set(entries.flatMap(({ key }, at) => (has(key) ? [] : [at])));
  const changed = entries.flatMap(({ key, node: held }) =>
    has(key)
      ? change({ node: held, value: value[key], path: [...path, key] }, to[key], manner)
      : [],
  );
  const spot = manner.spotIn(node, path);
  const places = new Map(entries.map(({ key }, at) => [key, at]));
  /** What is new, by the place that it stands before. */
  const added = new Map<number, string[]>();
  let before = 0;
  for (const [key, held] of Object.entries(to)) {
    const index = places.get(key);
    if (index !== undefined) before = index + 1;
    else if (held !== undefined)
      added.set(before, [...(added.get(before) ?? []), manner.member(key, held, { path, spot })]);
  }
  return [...changed, ...rewriteSplices({ node, path, gone, added: [...added] }, manner)];
}

function changeList(
  { node, value, path }: PlacedValue & { readonly value: readonly unknown[] },
  to: readonly unknown[],
  manner: Manner,
): readonly Splice[] {
  const same = sameEnds(value, to);
  const [was, is] = [value.length - same.last, to.length - same.last];
  const both = Math.min(was, is);
  const changed: Splice[] = [];
  for (let at = same.first; at < both; at++) {
    const entry = node.entries[at];
    if (entry)
      changed.push(
        ...change({ node: entry.node, value: value[at], path: [...path, at] }, to[at], manner),
      );
  }
  const gone = new Set(Array.from({ length: Math.max(0, was - both) }, (_, nth) => both + nth));
  const spot = manner.spotIn(node, path);
  const written = to.slice(both, is).map(item => manner.write(item, [...path, 0], spot));
  return [
    ...changed,
    ...rewriteSplices(
      { node, path, gone, added: written.length > 0 ? [[both, written]] : [] },
      manner,
    ),
  ];
}

/** How many entries two lists begin and end with alike. */
function sameEnds(
  one: readonly unknown[],
  other: readonly unknown[],
): { readonly first: number; readonly last: number } {
  const most = Math.min(one.length, other.length);
  let first = 0;
  while (first < most && isSameData(one[first], other[first])) first++;
  let last = 0;
  while (last < most - first && isSameData(one.at(-1 - last), other.at(-1 - last))) last++;
  return { first, last };
}

/** What becomes of the entries of an object or a list. */
export interface Rewriting {
  readonly node: JsonNode;
  readonly path: readonly (string | number)[];
  /** The places of the entries that go. */
  readonly gone: ReadonlySet<number>;
  /** What is new, as it is written, by the place of the entry that it stands before. */
  readonly added: readonly (readonly [number, readonly string[]])[];
}

/** Takes entries out of an object or a list and puts others in. */
export function rewriteSplices(rewriting: Rewriting, manner: Manner): readonly Splice[] {
  const { node, path, gone, added } = rewriting;
  const { entries } = node;
  if (gone.size < entries.length)
    return [
      ...removals(node, gone),
      ...added.map(([before, texts]) => insertion(rewriting, { before, texts }, manner)),
    ];
  const texts = added.flatMap(([, written]) => written);
  if (entries.length === 0 && texts.length === 0) return [];
  const gaps = manner.gapsOf(node) ?? manner.gaps(path, node.kind, manner.spotOf(node));
  const insert = texts.length === 0 ? '' : `${gaps.open}${texts.join(gaps.between)}${gaps.close}`;
  return [{ at: node.start + 1, remove: node.end - node.start - 2, insert }];
}

/** Where some entries stay: each run of those that go, with the comma that it no longer needs. */
function removals({ entries }: JsonNode, gone: ReadonlySet<number>): readonly Splice[] {
  const splices: Splice[] = [];
  let at = 0;
  while (at < entries.length) {
    const first = at;
    while (gone.has(at)) at++;
    if (at > first) splices.push(removal(entries, first, at));
    at++;
  }
  return splices;
}

function removal(entries: readonly JsonEntry[], first: number, end: number): Splice {
  const from = entries[first]?.start ?? 0;
  const next = entries[end];
  if (next) return { at: from, remove: next.start - from, insert: '' };
  const last = entries[end - 1]?.node.end ?? from;
  const endBefore = entries[first - 1]?.node.end ?? from;
  return { at: endBefore, remove: last - endBefore, insert: '' };
}

function insertion(
  { node, gone }: Rewriting,
  { before, texts }: { readonly before: number; readonly texts: readonly string[] },
  manner: Manner,
): Splice {
  const { entries } = node;
  const between = manner.gapsOf(node)?.between ?? ',';
  // Before the next that stays; where none does, after the last that does.
  let next = before;
  while (gone.has(next)) next++;
  const following = entries[next];
  if (following)
    return {
      at: following.start,
      remove: 0,
      insert: texts.map(text => `${text}${between}`).join(''),
    };
  const last = entries.findLast((_, at) => !gone.has(at));
  return {
    at: last?.node.end ?? node.start + 1,
    remove: 0,
    insert: texts.map(text => `${between}${text}`).join(''),
  };
}

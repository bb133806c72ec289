/** What hangs on what in a map, laid out in flat arrays: quick to build, and to go through. */
import { relationKinds, type Argument, type Citation, type Relation } from './schema.js';

/**
 * Relations by one of their ends, laid out flat: those of argument i are `relation[offsets[i] ..
 * offsets[i + 1])`.
 */
export interface RelationTable {
  readonly offsets: Uint32Array;
  /** Indexes into `StanceMap.relations`, in file order within an argument. */
  readonly relation: Uint32Array;
}

/**
 * What the arguments cite, laid out flat: argument i cites `evidence[offsets[i] .. offsets[i +
 * 1])`, in its own order.
 */
export interface CitationTable {
  readonly offsets: Uint32Array;
  /**
   * Indexes into `StanceMap.evidence`; their number stands for an item that the map does not hold.
   */
  readonly evidence: Uint32Array;
}

/** The arguments that cite each item of evidence, once per citation. */
export function citingTable(
  { offsets: cited, evidence }: CitationTable,
  items: number,
): { readonly offsets: Uint32Array; readonly ends: Uint32Array } {
  const offsets = new Uint32Array(items + 1);
  for (const item of evidence) if (item < items) offsets[item + 1] = (offsets[item + 1] ?? 0) + 1;
  for (let item = 0; item < items; item++)
    offsets[item + 1] = (offsets[item + 1] ?? 0) + (offsets[item] ?? 0);
  const next = offsets.slice();
  const found = new Uint32Array(offsets[items] ?? 0);
  for (let index = 0; index + 1 < cited.length; index++) {
    const stop = cited[index + 1] ?? 0;
    for (let at = cited[index] ?? 0; at < stop; at++) {
      const item = evidence[at] ?? items;
      if (item >= items) continue;
      const place = next[item] ?? 0;
      found[place] = index;
      next[item] = place + 1;
    }
  }
  return { offsets, ends: found };
}

/** The relations of a map by their ends and kinds. */
export interface RelationTables {
  readonly relationFrom: Uint32Array;
  readonly relationTo: Uint32Array;
  readonly relationKind: Uint8Array;
  readonly incoming: RelationTable;
  readonly outgoing: RelationTable;
}

/**
 * @param argumentIndex the place of each argument by its id
 * @param size how many arguments there are: that many stands for one that the map does not hold
 */
export function relationTables(
  relations: readonly Relation[],
  argumentIndex: ReadonlyMap<string, number>,
  size: number,
): RelationTables {
  const relationFrom = new Uint32Array(relations.length);
  const relationTo = new Uint32Array(relations.length);
  const relationKind = new Uint8Array(relations.length);
  relations.forEach(({ from, to, kind }, at) => {
    relationFrom[at] = argumentIndex.get(from) ?? size;
    relationTo[at] = argumentIndex.get(to) ?? size;
    relationKind[at] = relationKinds.indexOf(kind);
  });
  return {
    relationFrom,
    relationTo,
    relationKind,
    incoming: relationTable(relationTo, size),
    outgoing: relationTable(relationFrom, size),
  };
}

/** @param end the argument at one end of each relation; `size` where there is none */
function relationTable(end: Uint32Array, size: number): RelationTable {
  const offsets = new Uint32Array(size + 1);
  for (let at = 0; at < end.length; at++) {
    const index = end[at] ?? size;
    if (index < size) offsets[index + 1] = (offsets[index + 1] ?? 0) + 1;
  }
  for (let index = 0; index < size; index++)
    offsets[index + 1] = (offsets[index + 1] ?? 0) + (offsets[index] ?? 0);
  const next = offsets.slice();
  const relation = new Uint32Array(offsets[size] ?? 0);
  for (let at = 0; at < end.length; at++) {
    const index = end[at] ?? size;
    if (index >= size) continue;
    const place = next[index] ?? 0;
    relation[place] = at;
    next[index] = place + 1;
  }
  return { offsets, relation };
}

/** @param placeOf the place of the item that a citation names */
export function citationTable(
  list: readonly Argument[],
  placeOf: (citation: Citation) => number,
): CitationTable {
  const offsets = new Uint32Array(list.length + 1);
  for (let index = 0; index < list.length; index++)
    offsets[index + 1] = (offsets[index] ?? 0) + (list[index]?.evidence.length ?? 0);
  const evidence = new Uint32Array(offsets[list.length] ?? 0);
  let at = 0;
  for (let index = 0; index < list.length; index++) {
    for (const citation of list[index]?.evidence ?? []) evidence[at++] = placeOf(citation);
  }
  return { offsets, evidence };
}

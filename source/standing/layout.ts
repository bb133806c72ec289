/** A map's relations and citations laid out once as flat arrays by kind: what every labelling of that map runs over. */
import type { Citation, RelationKind } from '../map/schema.js';
import { citedId, type RelationTable, type StanceMap } from '../map/stance-map.js';
import { citationGrade, gradeStep } from './burden.js';

/** The neighbours of argument i are `ends[offsets[i] .. offsets[i + 1])`. */
export interface Neighbours {
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
}

/** Citation c of argument i, for c in `offsets[i] .. offsets[i + 1]`, names `evidence[c]` and rests on a grade as high as `step[c]`. */
export interface CitationTable {
  readonly offsets: Uint32Array;
  readonly evidence: Uint32Array;
  readonly step: Uint8Array;
}

export interface Layout {
  /** How many arguments there are. */
  readonly size: number;
  readonly attackers: Neighbours;
  readonly attacked: Neighbours;
  readonly supporters: Neighbours;
  readonly supported: Neighbours;
  readonly citations: CitationTable;
  /** The arguments that cite an item of evidence, by its place in `map.evidence`, once per citation. */
  readonly citing: Neighbours;
  /** The place of each item in `map.evidence`. */
  readonly evidenceIndex: ReadonlyMap<string, number>;
}

/** Lays a map out, in time linear in arguments, relations and citations. Relations with an unknown end are left out. */
export function layOut(map: StanceMap): Layout {
  const from = endsOf(map.outgoing, map);
  const to = endsOf(map.incoming, map);
  const attack = kindFlags(map, isAttack);
  const support = kindFlags(map, kind => kind === 'supports');
  const evidenceIndex = new Map(map.evidence.map((item, index) => [item.id, index]));
  const citations = citationTable(map, evidenceIndex);
  return {
    size: map.arguments.length,
    attackers: neighbours(map.incoming, from, attack),
    attacked: neighbours(map.outgoing, to, attack),
    supporters: neighbours(map.incoming, from, support),
    supported: neighbours(map.outgoing, to, support),
    citations,
    citing: citingTable(citations, map.arguments.length, map.evidence.length),
    evidenceIndex,
  };
}

/** Whether a relation of this kind answers the argument at its end. */
export function isAttack(kind: RelationKind | undefined): boolean {
  return kind === 'rebuts' || kind === 'undercuts';
}

/** 1 for each relation of a wanted kind. */
function kindFlags(map: StanceMap, wanted: (kind: RelationKind) => boolean): Uint8Array {
  const flags = new Uint8Array(map.relations.length);
  map.relations.forEach(({ kind }, at) => { flags[at] = Number(wanted(kind)); });
  return flags;
}

/** For each relation, the argument at the end that the table sorts by; where there is none, the number of arguments. */
function endsOf(table: RelationTable, map: StanceMap): Uint32Array {
  const size = map.arguments.length;
  const ends = new Uint32Array(map.relations.length).fill(size);
  for (let index = 0; index < size; index++) {
    const stop = table.offsets[index + 1] ?? 0;
    for (let at = table.offsets[index] ?? 0; at < stop; at++) ends[table.relation[at] ?? 0] = index;
  }
  return ends;
}

/** The other ends of the wanted relations of each argument. */
function neighbours(table: RelationTable, otherEnds: Uint32Array, wanted: Uint8Array): Neighbours {
  const size = table.offsets.length - 1;
  const offsets = new Uint32Array(size + 1);
  const ends = new Uint32Array(table.relation.length);
  let filled = 0;
  for (let index = 0; index < size; index++) {
    const stop = table.offsets[index + 1] ?? 0;
    for (let at = table.offsets[index] ?? 0; at < stop; at++) {
      const relation = table.relation[at] ?? 0;
      const end = otherEnds[relation] ?? size;
      if (end < size && wanted[relation]) ends[filled++] = end;
    }
    offsets[index + 1] = filled;
  }
  return { offsets, ends: ends.slice(0, filled) };
}

function citationTable(map: StanceMap, evidenceIndex: ReadonlyMap<string, number>): CitationTable {
  const offsets = new Uint32Array(map.arguments.length + 1);
  const evidence: number[] = [];
  const step: number[] = [];
  map.arguments.forEach((argument, index) => {
    for (const citation of argument.evidence) {
      const item = evidenceIndex.get(citedId(citation));
      if (item === undefined) continue;
      evidence.push(item);
      step.push(stepOf(map, citation, item));
    }
    offsets[index + 1] = evidence.length;
  });
  return { offsets, evidence: Uint32Array.from(evidence), step: Uint8Array.from(step) };
}

function stepOf(map: StanceMap, citation: Citation, item: number): number {
  const evidence = map.evidence[item];
  return evidence ? gradeStep(citationGrade(citation, evidence)) : 0;
}

function citingTable(citations: CitationTable, size: number, items: number): Neighbours {
  const offsets = new Uint32Array(items + 1);
  for (const item of citations.evidence) offsets[item + 1] = (offsets[item + 1] ?? 0) + 1;
  for (let item = 0; item < items; item++) offsets[item + 1] = (offsets[item + 1] ?? 0) + (offsets[item] ?? 0);
  const next = offsets.slice();
  const ends = new Uint32Array(citations.evidence.length);
  for (let index = 0; index < size; index++) {
    const stop = citations.offsets[index + 1] ?? 0;
    for (let at = citations.offsets[index] ?? 0; at < stop; at++) {
      const item = citations.evidence[at] ?? 0;
      const place = next[item] ?? 0;
      ends[place] = index;
      next[item] = place + 1;
    }
  }
  return { offsets, ends };
}

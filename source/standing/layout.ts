/**
 * A map's relations and citations laid out once as flat arrays by kind: what every labelling of
 * that map runs over.
 */
import { relationKinds, type Citation, type Evidence, type RelationKind } from '../map/schema.js';
import { citingTable, type RelationTable } from '../map/flat-tables.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { citationGrade, gradeStep } from './burden.js';

/** The neighbours of argument i are `ends[offsets[i] .. offsets[i + 1])`. */
export interface Neighbours {
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
}

/** How many of each argument's neighbours: as narrow as the most of them allows. */
export type Counts = Uint8Array | Uint16Array | Uint32Array;

/** What bears on each argument, and how many do. */
export interface Bearers extends Neighbours {
  readonly counts: Counts;
}

/**
 * Citation c of argument i, for c in `offsets[i] .. offsets[i + 1]`, names `evidence[c]` and rests
 * on a grade as high as `step[c]`.
 */
export interface GradedCitations {
  readonly offsets: Uint32Array;
  readonly evidence: Uint32Array;
  readonly step: Uint8Array;
}

export interface Layout {
  /** How many arguments there are. */
  readonly size: number;
  readonly attackers: Bearers;
  readonly attacked: Neighbours;
  readonly supporters: Bearers;
  readonly supported: Neighbours;
  readonly citations: GradedCitations;
  /**
   * The arguments that cite an item of evidence, by its place in `map.evidence`, once per citation.
   */
  readonly citing: Neighbours;
  /** The place of each item in `map.evidence`. */
  readonly evidenceIndex: ReadonlyMap<string, number>;
}

/**
 * Lays a map out, in time linear in arguments, relations and citations. Relations with an unknown
 * end are left out. A `rebuts` is an attack from either end on the other (Modgil and Prakken 2014);
 * what an editor observes attacks and supports only where it counts.
 */
export function layOut(map: StanceMap, editorCounts = false): Layout {
  const muted = editorCounts ? undefined : editorFlags(map);
  const flagsOf = (wanted: (kind: RelationKind) => boolean, by: Uint32Array): Uint8Array =>
    without(kindFlags(map, wanted), by, muted);
  const attack = flagsOf(isAttack, map.relationFrom);
  const rebuttal = flagsOf(kind => kind === 'rebuts', map.relationTo);
  const support = flagsOf(kind => kind === 'supports', map.relationFrom);
  const citations = citationTable(map);
  const into = (wanted: Uint8Array): RelationEnds => [map.incoming, map.relationFrom, wanted];
  const outOf = (wanted: Uint8Array): RelationEnds => [map.outgoing, map.relationTo, wanted];
  return {
    size: map.arguments.length,
    attackers: counted(neighbours(into(attack), outOf(rebuttal))),
    attacked: neighbours(outOf(attack), into(rebuttal)),
    supporters: counted(neighbours(into(support))),
    supported: neighbours(outOf(support)),
    citations,
    citing: citingTable(citations, map.evidence.length),
    evidenceIndex: map.evidenceIndex,
  };
}

/** Whether a relation of this kind answers the argument at its end. */
export function isAttack(kind: RelationKind | undefined): boolean {
  return kind === 'rebuts' || kind === 'undercuts';
}

/** 1 for each relation of a wanted kind. */
function kindFlags(map: StanceMap, wanted: (kind: RelationKind) => boolean): Uint8Array {
  const byKind = relationKinds.map(kind => Number(wanted(kind)));
  return map.relationKind.map(kind => byKind[kind] ?? 0);
}

/** 1 for each argument that is an editor's own observation; undefined where there is none. */
function editorFlags(map: StanceMap): Uint8Array | undefined {
  const flags = new Uint8Array(map.arguments.length);
  let any = false;
  map.arguments.forEach((argument, index) => {
    if (!argument.editor) return;
    flags[index] = 1;
    any = true;
  });
  return any ? flags : undefined;
}

/** The flags of relations, without those that a muted argument would make. */
function without(flags: Uint8Array, by: Uint32Array, muted: Uint8Array | undefined): Uint8Array {
  return muted ? flags.map((flag, at) => (muted[by[at] ?? muted.length] ? 0 : flag)) : flags;
}

/** The relations at one end of arguments, what is at their other end, and which of them count. */
type RelationEnds = readonly [table: RelationTable, otherEnds: Uint32Array, wanted: Uint8Array];

/** The other ends of the wanted relations of each argument. */
function neighbours(...halves: readonly RelationEnds[]): Neighbours {
  const size = (halves[0]?.[0].offsets.length ?? 1) - 1;
  const offsets = new Uint32Array(size + 1);
  const ends = new Uint32Array(halves.reduce((sum, [table]) => sum + table.relation.length, 0));
  let filled = 0;
  for (let index = 0; index < size; index++) {
    for (const [table, otherEnds, wanted] of halves) {
      const stop = table.offsets[index + 1] ?? 0;
      for (let at = table.offsets[index] ?? 0; at < stop; at++) {
        const relation = table.relation[at] ?? 0;
        const end = otherEnds[relation] ?? size;
        if (end < size && wanted[relation]) ends[filled++] = end;
      }
    }
    offsets[index + 1] = filled;
  }
  return { offsets, ends: ends.slice(0, filled) };
}

/**
 * The same with their counts. A labelling changes counts all over the map: where they take a byte
 * each and not four, it touches a third of the memory.
 */
function counted({ offsets, ends }: Neighbours): Bearers {
  const size = offsets.length - 1;
  const wide = new Uint32Array(size);
  for (let index = 0; index < size; index++)
    wide[index] = (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
  const most = wide.reduce((more, one) => Math.max(more, one), 0);
  return { offsets, ends, counts: narrowed(wide, most) };
}

function narrowed(wide: Uint32Array, most: number): Counts {
  if (most <= 0xff) return Uint8Array.from(wide);
  return most <= 0xff_ff ? Uint16Array.from(wide) : wide;
}

function citationTable(map: StanceMap): GradedCitations {
  const { offsets: cited, evidence: items } = map.cited;
  const offsets = new Uint32Array(map.arguments.length + 1);
  const evidence = new Uint32Array(items.length);
  const step = new Uint8Array(items.length);
  let filled = 0;
  map.arguments.forEach((argument, index) => {
    const start = cited[index] ?? 0;
    for (let nth = 0; nth < argument.evidence.length; nth++) {
      const item = items[start + nth] ?? map.evidence.length;
      const citation = argument.evidence[nth];
      if (item >= map.evidence.length || citation === undefined) continue;
      evidence[filled] = item;
      step[filled++] = stepOf(map, citation, item);
    }
    offsets[index + 1] = filled;
  });
  return { offsets, evidence: evidence.slice(0, filled), step: step.slice(0, filled) };
}

/** The layout with an item of evidence graded otherwise: its relations are the same. */
export function layoutWithGrade(layout: Layout, map: StanceMap, evidence: Evidence): Layout {
  const item = layout.evidenceIndex.get(evidence.id) ?? map.evidence.length;
  const { citations, citing } = layout;
  const step = citations.step.slice();
  for (let near = citing.offsets[item] ?? 0; near < (citing.offsets[item + 1] ?? 0); near++) {
    const index = citing.ends[near] ?? 0;
    const cited = (map.arguments[index]?.evidence ?? []).filter(one =>
      map.evidenceById.has(citedId(one)),
    );
    cited.forEach((citation, nth) => {
      if (citedId(citation) === evidence.id)
        step[(citations.offsets[index] ?? 0) + nth] = gradeStep(citationGrade(citation, evidence));
    });
  }
  return { ...layout, citations: { ...citations, step } };
}

/** Regraded one by one; of more it is as quick to lay the map out. */
const mostRegraded = 4;

/**
 * The layout of another version of a map that is laid out, where the two differ in what bears on no
 * standing, or in a few grades; undefined where it is to be laid out anew.
 */
export function layoutOfVersion(
  map: StanceMap,
  before: { readonly map: StanceMap; readonly layout: Layout },
): Layout | undefined {
  const isLaidOutSame =
    map.incoming === before.map.incoming &&
    map.cited === before.map.cited &&
    map.evidenceIndex === before.map.evidenceIndex &&
    map.arguments.every(({ editor = false }, index) => {
      const other = before.map.arguments[index];
      return editor === (other?.editor ?? false);
    });
  if (!isLaidOutSame) return undefined;
  const changed = map.evidence.filter((item, index) => item !== before.map.evidence[index]);
  return changed.length > mostRegraded
    ? undefined
    : changed.reduce((layout, item) => layoutWithGrade(layout, map, item), before.layout);
}

function stepOf(map: StanceMap, citation: Citation, item: number): number {
  const evidence = map.evidence[item];
  return evidence ? gradeStep(citationGrade(citation, evidence)) : 0;
}

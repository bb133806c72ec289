/** The immutable, indexed stance map: what every room above reads. Built once from a valid file. */
import { isSameData } from '../text/data.js';
import {
  citationTable,
  citingTable,
  relationTables,
  type CitationTable,
  type RelationTable,
} from './flat-tables.js';
import type {
  Argument,
  Citation,
  Evidence,
  Exception,
  Issue,
  Party,
  Position,
  Question,
  Relation,
  RelationKind,
  Source,
  StanceMapFile,
  Term,
  TimelineEvent,
} from './schema.js';

/** An item by its id, within one kind. */
export type ById<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has' | 'keys' | 'size'>;

export class StanceMap {
  readonly issues: readonly Issue[];
  readonly parties: readonly Party[];
  readonly positions: readonly Position[];
  readonly arguments: readonly Argument[];
  readonly relations: readonly Relation[];
  readonly evidence: readonly Evidence[];
  readonly sources: readonly Source[];
  readonly events: readonly TimelineEvent[];
  readonly glossary: readonly Term[];
  readonly questions: readonly Question[];
  /** What `check` lets pass. */
  readonly exceptions: readonly Exception[];

  readonly issueById: ById<Issue>;
  readonly partyById: ById<Party>;
  readonly argumentById: ById<Argument>;
  readonly evidenceById: ById<Evidence>;
  readonly sourceById: ById<Source>;
  readonly eventById: ById<TimelineEvent>;
  readonly termById: ById<Term>;
  readonly questionById: ById<Question>;
  /** Keyed `party/issue`. */
  readonly positionByPair: ById<Position>;
  /** The place of each argument in `arguments`: the index that the relation tables use. */
  readonly argumentIndex: ReadonlyMap<string, number>;
  /** The place of each item in `evidence`. */
  readonly evidenceIndex: ReadonlyMap<string, number>;
  /**
   * The argument that each relation starts from, by its place; the number of arguments where the
   * map holds none such.
   */
  readonly relationFrom: Uint32Array;
  readonly relationTo: Uint32Array;
  /** The kind of each relation, by its place in `relationKinds`. */
  readonly relationKind: Uint8Array;
  readonly incoming: RelationTable;
  readonly outgoing: RelationTable;
  readonly cited: CitationTable;
  private citing: { readonly offsets: Uint32Array; readonly ends: Uint32Array } | undefined;

  /** @param before a map of which this is another version: what is the same is not laid out anew */
  constructor(
    readonly file: StanceMapFile,
    before?: StanceMap,
  ) {
    this.issues = file.issues;
    this.parties = file.parties;
    this.positions = file.positions;
    this.arguments = file.arguments;
    this.relations = file.relations;
    this.evidence = file.evidence;
    this.sources = file.sources;
    this.events = file.events;
    this.glossary = file.glossary;
    this.questions = file.questions;
    this.exceptions = file.exceptions ?? [];
    this.argumentIndex = places(file.arguments, before?.arguments, before?.argumentIndex);
    this.evidenceIndex = places(file.evidence, before?.evidence, before?.evidenceIndex);
    this.issueById = byId(file.issues);
    this.partyById = byId(file.parties);
    this.argumentById = new ItemsById(file.arguments, this.argumentIndex);
    this.evidenceById = new ItemsById(file.evidence, this.evidenceIndex);
    this.sourceById = byId(file.sources);
    this.eventById = byId(file.events);
    this.termById = byId(file.glossary);
    this.questionById = byId(file.questions);
    this.positionByPair = new Map(
      file.positions.map(position => [`${position.party}/${position.issue}`, position]),
    );
    const { argumentIndex, evidenceIndex } = this;
    const isSame = before?.relations === file.relations && before.argumentIndex === argumentIndex;
    const ends = isSame
      ? before
      : relationTables(file.relations, argumentIndex, file.arguments.length);
    this.relationFrom = ends.relationFrom;
    this.relationTo = ends.relationTo;
    this.relationKind = ends.relationKind;
    this.incoming = ends.incoming;
    this.outgoing = ends.outgoing;
    const citesSame =
      before?.evidenceIndex === evidenceIndex && citesAsBefore(file.arguments, before.arguments);
    this.cited = citesSame
      ? before.cited
      : citationTable(
          file.arguments,
          citation => evidenceIndex.get(citedId(citation)) ?? file.evidence.length,
        );
  }

  /**
   * Relations that end at an argument (what answers, supports or concedes to it), optionally of
   * some kinds only.
   */
  relationsTo(argumentId: string, ...kinds: readonly RelationKind[]): readonly Relation[] {
    return this.relationsIn(this.incoming, argumentId, kinds);
  }

  /**
   * Relations that start at an argument (what it answers, supports or concedes to), optionally of
   * some kinds only.
   */
  relationsFrom(argumentId: string, ...kinds: readonly RelationKind[]): readonly Relation[] {
    return this.relationsIn(this.outgoing, argumentId, kinds);
  }

  /**
   * What answers an argument: every relation that ends at it and attacks, and every `rebuts` that
   * it is one end of, turned so that it ends here, since a contradiction cuts both ways. Each
   * answer is named once. An editor's observation answers nothing, unless the reader counts it.
   */
  attacksOn(argumentId: string, editorCounts = false): readonly Relation[] {
    const turned = this.relationsFrom(argumentId, 'rebuts').map(turn);
    const found = [...this.relationsTo(argumentId, 'rebuts', 'undercuts'), ...turned];
    return once(found, ({ from }) => from).filter(
      ({ from }) => editorCounts || !this.isEditors(from),
    );
  }

  /** What an argument answers, in the same way: every relation begins here. */
  attacksBy(argumentId: string, editorCounts = false): readonly Relation[] {
    if (!editorCounts && this.isEditors(argumentId)) return [];
    const turned = this.relationsTo(argumentId, 'rebuts').map(turn);
    return once(
      [...this.relationsFrom(argumentId, 'rebuts', 'undercuts'), ...turned],
      ({ to }) => to,
    );
  }

  /** Whether an argument is an editor's own observation. */
  isEditors(argumentId: string): boolean {
    return this.argumentById.get(argumentId)?.editor === true;
  }

  /** The arguments that cite an item of evidence, in file order. */
  argumentsCiting(evidenceId: string): readonly Argument[] {
    const item = this.evidenceIndex.get(evidenceId);
    if (item === undefined) return [];
    // Asked for by few, so it is laid out when it first is.
    this.citing ??= citingTable(this.cited, this.evidence.length);
    const { offsets, ends: arguing } = this.citing;
    const places = [...arguing.subarray(offsets[item], offsets[item + 1])];
    // An argument that cites an item twice is named once.
    return places
      .filter((index, nth) => index !== places[nth - 1])
      .flatMap(index => this.arguments[index] ?? []);
  }

  private relationsIn(
    table: RelationTable,
    argumentId: string,
    kinds: readonly RelationKind[],
  ): readonly Relation[] {
    const index = this.argumentIndex.get(argumentId);
    if (index === undefined) return [];
    const found: Relation[] = [];
    for (let at = table.offsets[index] ?? 0; at < (table.offsets[index + 1] ?? 0); at++) {
      const relation = this.relations[table.relation[at] ?? -1];
      if (relation && (kinds.length === 0 || kinds.includes(relation.kind))) found.push(relation);
    }
    return found;
  }
}

function turn(relation: Relation): Relation {
  return { ...relation, from: relation.to, to: relation.from };
}

/** The items of a list without those whose key came before. */
function once<T>(list: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return list.filter(item => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The evidence that a citation names. */
export function citedId(citation: Citation): string {
  return typeof citation === 'string' ? citation : citation.id;
}

/** Items by their ids, through the places that others ask for too. */
class ItemsById<T> implements ById<T> {
  constructor(
    private readonly items: readonly T[],
    private readonly places: ReadonlyMap<string, number>,
  ) {}

  get size(): number {
    return this.places.size;
  }

  get(id: string): T | undefined {
    return this.items[this.places.get(id) ?? -1];
  }

  has(id: string): boolean {
    return this.places.has(id);
  }

  keys(): MapIterator<string> {
    return this.places.keys();
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ById<T> {
  return new Map(items.map(item => [item.id, item]));
}

function citesAsBefore(list: readonly Argument[], before: readonly Argument[]): boolean {
  return (
    list.length === before.length &&
    list.every((argument, index) => {
      const other = before[index];
      return argument === other || isSameData(argument.evidence, other?.evidence);
    })
  );
}

interface HasId {
  readonly id: string;
}

/** The place of each item by its id: those of another list, where it holds the same in turn. */
function places(
  items: readonly HasId[],
  others?: readonly HasId[],
  known?: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const isSame =
    items.length === others?.length && items.every((item, index) => item.id === others[index]?.id);
  if (known && isSame) return known;
  const found = new Map<string, number>();
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item) found.set(item.id, index);
  }
  return found;
}

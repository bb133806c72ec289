/** The immutable, indexed stance map: what every room above reads. Built once from a valid file. */
import type {
  Argument, Citation, Evidence, Issue, Party, Position, Question, Relation, RelationKind, Source, StanceMapFile, Term, TimelineEvent,
} from './schema.js';

/** Relations by one of their ends, laid out flat: those of argument i are `relation[offsets[i] .. offsets[i + 1])`. */
export interface RelationTable {
  readonly offsets: Uint32Array;
  /** Indexes into `StanceMap.relations`, in file order within an argument. */
  readonly relation: Uint32Array;
}

/** An item by its id, within one kind. */
type ById<T> = ReadonlyMap<string, T>;

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
  readonly incoming: RelationTable;
  readonly outgoing: RelationTable;
  /** Indexes of the arguments that cite an item of evidence. */
  readonly citing: ReadonlyMap<string, readonly number[]>;

  constructor(readonly file: StanceMapFile) {
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
    this.issueById = byId(file.issues);
    this.partyById = byId(file.parties);
    this.argumentById = byId(file.arguments);
    this.evidenceById = byId(file.evidence);
    this.sourceById = byId(file.sources);
    this.eventById = byId(file.events);
    this.termById = byId(file.glossary);
    this.questionById = byId(file.questions);
    this.positionByPair = new Map(file.positions.map(position => [`${position.party}/${position.issue}`, position]));
    this.argumentIndex = new Map(file.arguments.map((argument, index) => [argument.id, index]));
    this.incoming = relationTable(file.relations, file.arguments.length, relation => this.argumentIndex.get(relation.to));
    this.outgoing = relationTable(file.relations, file.arguments.length, relation => this.argumentIndex.get(relation.from));
    this.citing = citingArguments(file.arguments);
  }

  /** Relations that end at an argument (what answers, supports or concedes to it), optionally of some kinds only. */
  relationsTo(argumentId: string, ...kinds: readonly RelationKind[]): readonly Relation[] {
    return this.relationsIn(this.incoming, argumentId, kinds);
  }

  /** Relations that start at an argument (what it answers, supports or concedes to), optionally of some kinds only. */
  relationsFrom(argumentId: string, ...kinds: readonly RelationKind[]): readonly Relation[] {
    return this.relationsIn(this.outgoing, argumentId, kinds);
  }

  /** The arguments that cite an item of evidence, in file order. */
  argumentsCiting(evidenceId: string): readonly Argument[] {
    return (this.citing.get(evidenceId) ?? []).flatMap(index => this.arguments[index] ?? []);
  }

  private relationsIn(table: RelationTable, argumentId: string, kinds: readonly RelationKind[]): readonly Relation[] {
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

/** The evidence that a citation names. */
export function citedId(citation: Citation): string {
  return typeof citation === 'string' ? citation : citation.id;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ById<T> {
  return new Map(items.map(item => [item.id, item]));
}

function relationTable(relations: readonly Relation[], size: number, end: (relation: Relation) => number | undefined): RelationTable {
  const ends = new Uint32Array(relations.length);
  const offsets = new Uint32Array(size + 1);
  relations.forEach((relation, at) => {
    const index = end(relation) ?? size;
    ends[at] = index;
    if (index < size) offsets[index + 1] = (offsets[index + 1] ?? 0) + 1;
  });
  for (let index = 0; index < size; index++) offsets[index + 1] = (offsets[index + 1] ?? 0) + (offsets[index] ?? 0);
  const next = offsets.slice();
  const relation = new Uint32Array(offsets[size] ?? 0);
  ends.forEach((index, at) => {
    if (index >= size) return;
    const place = next[index] ?? 0;
    relation[place] = at;
    next[index] = place + 1;
  });
  return { offsets, relation };
}

function citingArguments(list: readonly Argument[]): ReadonlyMap<string, readonly number[]> {
  const citing = new Map<string, number[]>();
  list.forEach((argument, index) => {
    for (const citation of argument.evidence) {
      const evidenceId = citedId(citation);
      const known = citing.get(evidenceId);
      if (!known) citing.set(evidenceId, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  });
  return citing;
}

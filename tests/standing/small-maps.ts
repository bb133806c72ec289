/** Small maps for tests: written out by hand, or drawn at random. */
import fc from 'fast-check';
import {
  relationKinds,
  statuses,
  type Argument,
  type Citation,
  type Evidence,
  type Relation,
  type RelationKind,
  type Status,
} from '../../source/map/schema.js';
import { StanceMap } from '../../source/map/stance-map.js';
import type { Assumptions } from '../../source/standing/assumptions.js';

export function evidence(id: string, status: Status, contentStatus?: Status): Evidence {
  const item: Evidence = {
    id,
    statement: `What ${id} says.`,
    assertedBy: 'someone',
    date: '2025',
    issues: [],
    status,
    sources: [],
  };
  return contentStatus === undefined ? item : { ...item, contentStatus };
}

export function argument(id: string, ...cited: readonly Citation[]): Argument {
  return {
    id,
    issue: 'question',
    party: 'one',
    side: 'for',
    claim: `The claim of ${id}.`,
    reasoning: '',
    evidence: [...cited],
  };
}

/** An editor's own observation. */
export function observation(id: string, ...cited: readonly Citation[]): Argument {
  const { party: _nobody, ...rest } = argument(id, ...cited);
  return { ...rest, editor: true };
}

/** A relation in a line: "b rebuts a". */
export function relation(line: string): Relation {
  const [from = '', word = '', to = ''] = line.split(' ');
  const kind: RelationKind | undefined = relationKinds.find(known => known === word);
  if (!kind) throw new Error(`not a relation: ${line}`);
  return { from, to, kind };
}

export function mapOf(parts: {
  arguments: readonly Argument[];
  relations: readonly Relation[];
  evidence: readonly Evidence[];
}): StanceMap {
  return new StanceMap({
    format: 'stancemap/1',
    id: 'small',
    title: 'A small map',
    summary: '',
    language: 'en',
    updated: '2025',
    method: '',
    issues: [{ id: 'question', title: 'The question', motion: 'It is so.', background: '' }],
    parties: [
      { id: 'one', name: 'Party One', short: 'One', kind: 'body', about: '' },
      { id: 'two', name: 'Party Two', short: 'Two', kind: 'body', about: '' },
    ],
    positions: [],
    sources: [],
    events: [],
    glossary: [],
    questions: [],
    arguments: [...parts.arguments],
    relations: [...parts.relations],
    evidence: [...parts.evidence],
  });
}

/**
 * An abstract framework: every argument rests on what is given, the relations are lines such as "b
 * rebuts a".
 */
export function framework(ids: string, ...lines: readonly string[]): StanceMap {
  return mapOf({
    arguments: ids.split(' ').map(id => argument(id, 'given')),
    relations: lines.map(line => relation(line)),
    evidence: [evidence('given', 'established')],
  });
}

/**
 * Maps of up to `most` arguments: attacks of both kinds anywhere, also on oneself; supports without
 * cycles; both gradings.
 */
export function anyMap(most: number): fc.Arbitrary<StanceMap> {
  const status = fc.constantFrom(...statuses);
  const items = fc
    .array(fc.tuple(status, fc.option(status, { nil: undefined })), {
      maxLength: Math.ceil(most * 0.8),
      size: 'max',
    })
    .map(drawn => drawn.map(([said, content], at) => evidence(`E${at}`, said, content)));
  return fc.tuple(fc.integer({ min: 1, max: most }), items).chain(([size, known]) => {
    const citation = fc
      .tuple(fc.nat(Math.max(0, known.length - 1)), fc.boolean())
      .map(([at, said]): Citation => (said ? { id: `E${at}`, as: 'said' } : `E${at}`));
    const cited = fc.array(citation, { maxLength: known.length === 0 ? 0 : 3 });
    const place = fc.nat(size - 1);
    const kind = fc.constantFrom<RelationKind[]>(
      'rebuts',
      'rebuts',
      'undercuts',
      'undercuts',
      'supports',
      'supports',
      'replies',
      'concedes',
    );
    const related = fc
      .uniqueArray(fc.tuple(place, place, kind).map(withoutSupportCircles), {
        maxLength: size * 3,
        size: 'max',
        selector: String,
      })
      .map(drawn =>
        drawn.filter(([from, to, drawnKind]) => drawnKind !== 'supports' || from !== to),
      )
      .map(drawn =>
        drawn.map(([from, to, drawnKind]): Relation => ({
          from: `a${from}`,
          to: `a${to}`,
          kind: drawnKind,
        })),
      );
    // About one argument in six is an editor's own observation.
    const editors = fc.array(fc.nat(5), { minLength: size, maxLength: size });
    return fc
      .tuple(fc.array(cited, { minLength: size, maxLength: size }), related, editors)
      .map(([citations, relations, by]) =>
        mapOf({
          arguments: citations.map((list, at) =>
            by[at] === 0 ? observation(`a${at}`, ...list) : argument(`a${at}`, ...list),
          ),
          relations,
          evidence: known,
        }),
      );
  });
}

/** Turns a support round where it goes the wrong way in an order that is not that of the file. */
function withoutSupportCircles([from, to, kind]: [number, number, RelationKind]): [
  number,
  number,
  RelationKind,
] {
  const turn = (at: number): number => (at * 61) % 127;
  return kind === 'supports' && turn(from) > turn(to) ? [to, from, kind] : [from, to, kind];
}

/**
 * A map and what its reader assumes of it; an item may be named in both lists, and unknown ids
 * occur.
 */
export function anyReading(
  most: number,
): fc.Arbitrary<{ map: StanceMap; assumptions: Assumptions }> {
  return anyMap(most).chain(map => {
    const some = fc.subarray([...map.evidence.map(item => item.id), 'unknown']);
    const few = fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, some);
    return fc.record({
      map: fc.constant(map),
      assumptions: fc.record({ granted: few, rejected: few }),
    });
  });
}

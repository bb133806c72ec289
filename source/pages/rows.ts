/**
 * Rows that several screens share: an argument, an item of evidence and a relation, each said one
 * way everywhere.
 */
import type { Argument, Citation, Evidence, Relation, Source } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import type { Labelling } from '../standing/standing.js';
import { citationGrade } from '../standing/burden.js';
import { relationWords, type Mark } from '../outline/marks.js';
import type { Block } from '../outline/outline.js';

/**
 * What an outline is made from: the map, and how its arguments stand under the reader's burden and
 * assumptions.
 */
export interface Reading {
  readonly map: StanceMap;
  readonly labelling: Labelling;
}

/** Who makes an argument, in at most 14 columns: a party's short name, or the editor. */
export function speaker(map: StanceMap, argument: Argument): string {
  if (argument.editor) return 'Editor';
  return map.partyById.get(argument.party ?? '')?.short ?? argument.party ?? 'Nobody named';
}

export function argumentRow({ map, labelling }: Reading, argument: Argument, lead?: string): Block {
  return {
    kind: 'row',
    to: `argument/${argument.id}`,
    marks: [{ of: 'standing', is: labelling.of(argument.id) }],
    lead: lead ?? speaker(map, argument),
    text: argument.claim,
  };
}

/**
 * The other end of a relation, with the relation in words; undefined where the map holds no such
 * argument.
 */
export function relationRow(
  reading: Reading,
  relation: Relation,
  seen: 'from' | 'to',
): readonly Block[] {
  const other = reading.map.argumentById.get(seen === 'to' ? relation.from : relation.to);
  if (!other) return [];
  const words = relationWords(relation.kind, seen);
  const row = argumentRow(reading, other, `${words}, ${speaker(reading.map, other)}`);
  return relation.note
    ? [row, { kind: 'text', text: relation.note, tone: 'muted', label: 'Note' }]
    : [row];
}

/** The assumption that the reader made about an item of evidence, as a mark. */
export function assumptionMarks(labelling: Labelling, evidenceId: string): readonly Mark[] {
  if (labelling.assumptions.granted.includes(evidenceId))
    return [{ of: 'assumption', is: 'granted' }];
  if (labelling.assumptions.rejected.includes(evidenceId))
    return [{ of: 'assumption', is: 'rejected' }];
  return [];
}

export function evidenceRow({ labelling }: Reading, evidence: Evidence, lead = evidence.id): Block {
  return {
    kind: 'row',
    to: `evidence/${evidence.id}`,
    marks: [
      { of: 'status', is: citationGrade(evidence.id, evidence) },
      ...assumptionMarks(labelling, evidence.id),
    ],
    lead,
    text: evidence.statement,
  };
}

/** Citations as rows, each with the grade that it rests on. */
export function citationRows(
  { map, labelling }: Reading,
  citations: readonly Citation[],
): readonly Block[] {
  return citations.flatMap((citation): readonly Block[] => {
    const evidence = map.evidenceById.get(citedId(citation));
    if (!evidence) return [];
    const rests = typeof citation === 'string' ? '' : ', that it was said';
    return [
      {
        kind: 'row',
        to: `evidence/${evidence.id}`,
        marks: [
          { of: 'status', is: citationGrade(citation, evidence) },
          ...assumptionMarks(labelling, evidence.id),
        ],
        lead: `${evidence.id}${rests}`,
        text: evidence.statement,
      },
    ];
  });
}

export function sourceRow(source: Source | undefined): readonly Block[] {
  if (!source) return [];
  return [
    {
      kind: 'row',
      to: `source/${source.id}`,
      marks: [],
      lead: `${source.publisher}, ${source.date}`,
      text: source.title,
    },
  ];
}

/** A section with its heading, or nothing, or a line that says that there is nothing. */
export function section(title: string, blocks: readonly Block[], empty?: string): readonly Block[] {
  if (blocks.length === 0 && empty === undefined) return [];
  return [
    { kind: 'heading', text: title },
    ...(blocks.length > 0 ? blocks : [{ kind: 'text', text: empty ?? '', tone: 'muted' } as const]),
  ];
}

/** Text in pieces that each fit a small window; a new line in it starts a piece. */
export function paragraphs(
  text: string,
  pieces: (text: string) => readonly string[],
  label?: string,
): readonly Block[] {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  return lines
    .flatMap(line => pieces(line))
    .map((piece, index) => ({
      kind: 'text',
      text: piece,
      ...(label && index === 0 ? { label } : {}),
    }));
}

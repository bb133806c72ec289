/**
 * Rows that several screens share: an argument, an item of evidence and a relation, each said one
 * way everywhere.
 */
import type { Argument, Citation, Evidence, Position, Relation, Source } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import type { Mark } from '../outline/marks.js';
import { markWords, relationToClaim, relationVerbs } from '../outline/words-marks.js';
import { gradeNames, relationNames } from '../standing/words-names.js';
import type { Row } from '../outline/outline.js';
import { bestProof } from '../standing/best-case.js';
import { citationGrade, restsOnSaying, showsSayingOnly } from '../standing/burden.js';
import type { Labelling } from '../standing/standing.js';
import { answerCount, argumentWords, remarkCount } from './words.js';
import { editorName, nobodyAtAll, nobodyNamed, theEditor } from './words.js';

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
  if (argument.editor) return editorName;
  return map.partyById.get(argument.party ?? '')?.short ?? argument.party ?? nobodyNamed;
}

/** Who makes an argument, within a sentence. */
export function maker(map: StanceMap, argument: Argument): string {
  if (argument.editor) return theEditor;
  return argument.party === undefined ? nobodyAtAll : speaker(map, argument);
}

/** An argument by its title; its whole claim stands behind that. */
export function argumentTitle({ title, claim }: Argument): string {
  return title ?? claim;
}

/** Columns of "10 answers". */
const countColumns = 10;

export function argumentRow(reading: Reading, argument: Argument, lead?: string): Row {
  const { map, labelling } = reading;
  const answers = map.attacksOn(argument.id, labelling.assumptions.editorCounts === true).length;
  const proof = bestProof(map, labelling, argument.evidence);
  const remarks = answers > 0 ? 0 : editorsRemarks(reading, argument.id).length;
  const end = answers > 0 ? answerCount(answers) : remarkCount(remarks);
  return {
    kind: 'row',
    to: `argument/${argument.id}`,
    marks: [{ of: 'standing', is: labelling.of(argument.id) }],
    lead: lead ?? speaker(map, argument),
    text: argumentTitle(argument),
    whole: argument.claim,
    ...(proof ? { proof } : {}),
    ...(answers + remarks > 0 ? { end } : {}),
    ends: countColumns,
  };
}

/** What an editor's own observations say to an argument, where the reader does not count them. */
export function editorsRemarks(
  { map, labelling }: Reading,
  argumentId: string,
): readonly Relation[] {
  if (labelling.assumptions.editorCounts === true) return [];
  return map.relationsTo(argumentId).filter(({ from }) => map.isEditors(from));
}

/** A row without what stands at its end, and the columns kept for that: for rows in no list. */
export function withoutEnd({ end: _end, ends: _columns, ...row }: Row): Row {
  return row;
}

/**
 * The other end of a relation, with the relation in words; undefined where the map holds no such
 * argument.
 */
export function relationRow(
  reading: Reading,
  relation: Relation,
  seen: 'from' | 'to',
): readonly Row[] {
  const other = reading.map.argumentById.get(seen === 'to' ? relation.from : relation.to);
  if (!other) return [];
  return [
    {
      ...argumentRow(reading, other),
      ...(seen === 'to'
        ? { relation: relationNames[relation.kind] }
        : {
            relation: relationVerbs[relation.kind],
            spoken: relationToClaim(relation.kind, maker(reading.map, other)),
          }),
      ...(relation.note ? { note: argumentWords.note(relation.note) } : {}),
    },
  ];
}

/** The assumption that the reader made about an item of evidence, as a mark. */
export function assumptionMarks(labelling: Labelling, evidenceId: string): readonly Mark[] {
  if (labelling.assumptions.granted.includes(evidenceId))
    return [{ of: 'assumption', is: 'granted' }];
  if (labelling.assumptions.rejected.includes(evidenceId))
    return [{ of: 'assumption', is: 'rejected' }];
  return [];
}

/** An item of evidence by the grade of what it says; where cited, by the grade that it rests on. */
export function evidenceRow(
  { labelling }: Reading,
  evidence: Evidence,
  citation: Citation = evidence.id,
): Row {
  const grade = citationGrade(citation, evidence);
  const isSaid = restsOnSaying(citation);
  return {
    kind: 'row',
    to: `evidence/${evidence.id}`,
    marks: [{ of: 'status', is: grade }, ...assumptionMarks(labelling, evidence.id)],
    proof: {
      grade,
      meets: labelling.admitted(citation),
      ...(showsSayingOnly(citation) ? { asSaid: true as const } : {}),
    },
    lead: evidence.id,
    text: evidence.title ?? evidence.statement,
    whole: evidence.statement,
    end: isSaid ? argumentWords.said(grade) : gradeNames[grade],
    ...(isSaid ? { note: argumentWords.saidOnly } : {}),
  };
}

/** Citations as rows, each with the grade that it rests on. */
export function citationRows(reading: Reading, citations: readonly Citation[]): readonly Row[] {
  return citations.flatMap(citation => {
    const evidence = reading.map.evidenceById.get(citedId(citation));
    return evidence ? [evidenceRow(reading, evidence, citation)] : [];
  });
}

/** A position by its stance and what it is in a sentence. */
export function positionRow({ party, issue, stance, summary }: Position, lead: string): Row {
  const mark = { of: 'stance', is: stance } as const;
  return {
    kind: 'row',
    to: `position/${party}/${issue}`,
    marks: [mark],
    lead,
    text: `${markWords(mark)}: ${summary}`,
  };
}

export function sourceRow(source: Source | undefined): readonly Row[] {
  if (!source) return [];
  return [
    {
      kind: 'row',
      to: `source/${source.id}`,
      marks: [],
      lead: source.date,
      text: `${source.publisher}: ${source.title}`,
    },
  ];
}

/** What an argument rests on, as reasons: its citations, the best first, and its supporters. */
import type { Citation } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { citedStep } from './answers.js';
import type { Because, Supporter } from './because.js';
import { burdenStep, citationGrade, gradeStep } from './burden.js';
import type { Labelling } from './standing.js';

/** What counts: its admitted citations and the supporters that stand. */
export function backing(
  map: StanceMap,
  labelling: Labelling,
  argumentId: string,
): readonly Because[] {
  return [
    ...admitted(map, labelling, argumentId),
    ...supporters(map, labelling, argumentId).filter(({ standing }) => standing === 'stands'),
  ];
}

/**
 * Why an argument that stands has what it needs. Where none of its own evidence counts, that is
 * told, and what becomes of each supporter. Otherwise a supporter that is defeated is told of, as
 * a reader may think that it took the argument with it.
 */
export function sufficientBacking(
  map: StanceMap,
  labelling: Labelling,
  argumentId: string,
): readonly Because[] {
  const rests = admitted(map, labelling, argumentId);
  const all = supporters(map, labelling, argumentId);
  const stand = all.filter(({ standing }) => standing === 'stands');
  const fail = all.filter(({ standing }) => standing !== 'stands');
  return rests.length > 0
    ? [...rests, ...stand, ...fail.filter(({ standing }) => standing === 'defeated')]
    : [...stand, ...misses(map, labelling, argumentId), ...fail];
}

/** Each citation of an argument of which none counts. */
export function misses(
  map: StanceMap,
  labelling: Labelling,
  argumentId: string,
): readonly Because[] {
  const cited = citations(map, argumentId);
  if (cited.length === 0) return [{ kind: 'cites-nothing' }];
  return cited.map(one => ({
    kind: 'misses',
    ...one,
    steps: Math.max(0, burdenStep(labelling.burden) - gradeStep(one.grade)),
    rejected: labelling.assumptions.rejected.includes(one.evidence),
  }));
}

export function supporters(
  map: StanceMap,
  labelling: Labelling,
  argumentId: string,
): readonly Supporter[] {
  const supports = map.relationsTo(argumentId, 'supports');
  const heard = supports.filter(
    ({ from }) => labelling.assumptions.editorCounts || !map.isEditors(from),
  );
  return heard.map(relation => ({
    kind: 'supporter',
    argument: relation.from,
    standing: labelling.of(relation.from),
  }));
}

/** The citations of an argument that count. */
export function admittedCitations(
  map: StanceMap,
  labelling: Labelling,
  argumentId: string,
): readonly Citation[] {
  const cited = map.argumentById.get(argumentId)?.evidence ?? [];
  return cited.filter(citation => labelling.admitted(citation));
}

function admitted(map: StanceMap, labelling: Labelling, argumentId: string): readonly Because[] {
  return citations(map, argumentId)
    .filter(({ citation }) => labelling.admitted(citation))
    .map(one => ({
      kind: 'rests-on',
      ...one,
      by: labelling.assumptions.granted.includes(one.evidence) ? 'granted' : 'grade',
    }));
}

function citations(map: StanceMap, argumentId: string) {
  return (map.argumentById.get(argumentId)?.evidence ?? [])
    .flatMap(citation => {
      const evidence = map.evidenceById.get(citedId(citation));
      return evidence
        ? [{ evidence: evidence.id, citation, grade: citationGrade(citation, evidence) }]
        : [];
    })
    .toSorted((one, other) => citedStep(map, other.citation) - citedStep(map, one.citation));
}

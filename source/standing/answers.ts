/**
 * What answers an argument, the best answer first. One rule for whoever names a best answer: what
 * contradicts the claim itself before what attacks a step or a source; then what stands; then what
 * cites the better proof.
 */
import type { Argument, Citation, Relation } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { citationGrade, gradeStep } from './burden.js';
import type { Labelling, Standing } from './standing.js';

export interface Answer {
  readonly argument: Argument;
  /** The relation that ends at what is answered. */
  readonly relation: Relation;
  readonly standing: Standing;
  /** The best grade that it cites, as a step; -1 where it cites nothing. */
  readonly proof: number;
}

/** Unproven before defeated: the one lacks evidence, the other has been answered. */
export const standingOrder: Readonly<Record<Standing, number>> = {
  stands: 0,
  contested: 1,
  unproven: 2,
  defeated: 3,
};

export function answersBestFirst(
  map: StanceMap,
  labelling: Labelling,
  argumentId: string,
): readonly Answer[] {
  return map
    .attacksOn(argumentId, labelling.assumptions.editorCounts)
    .flatMap((relation): readonly Answer[] => {
      const argument = map.argumentById.get(relation.from);
      if (!argument || argument.id === argumentId) return [];
      return [
        {
          argument,
          relation,
          standing: labelling.of(argument.id),
          proof: proofStep(map, argument),
        },
      ];
    })
    .toSorted(byAnswer);
}

/** Orders answers to different arguments too, by the same rule. */
export function byAnswer(one: Answer, other: Answer): number {
  return (
    Number(one.relation.kind !== 'rebuts') - Number(other.relation.kind !== 'rebuts') ||
    standingOrder[one.standing] - standingOrder[other.standing] ||
    other.proof - one.proof
  );
}

/** Whether the rule puts neither of two answers before the other. */
export function answersAlike(one: Answer, other: Answer): boolean {
  return byAnswer(one, other) === 0;
}

/** The best grade that an argument cites, as a step; -1 where it cites nothing. */
export function proofStep(map: StanceMap, argument: Argument): number {
  return Math.max(-1, ...argument.evidence.map(citation => citedStep(map, citation)));
}

/** The grade that a citation rests on, as a step; -1 where the map has no such evidence. */
export function citedStep(map: StanceMap, citation: Citation): number {
  const evidence = map.evidenceById.get(citedId(citation));
  return evidence ? gradeStep(citationGrade(citation, evidence)) : -1;
}

/** The best case of a side, and the proof that a case rests on. Its rule is told with it. */
import type { Argument, Citation, Status } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { proofStep } from './answers.js';
import { citationGrade, gradeStep } from './burden.js';
import type { Labelling, Standing } from './standing.js';

/** The best grade that something rests on, and whether anything it rests on is admitted. */
export interface BestProof {
  readonly grade: Status;
  readonly meets: boolean;
}

/** The best of what citations rest on; undefined where they cite nothing that the map has. */
export function bestProof(
  map: StanceMap,
  labelling: Labelling,
  citations: readonly Citation[],
): BestProof | undefined {
  const [best] = citations
    .flatMap(citation => {
      const evidence = map.evidenceById.get(citedId(citation));
      if (!evidence) return [];
      return [{ grade: citationGrade(citation, evidence), meets: labelling.admitted(citation) }];
    })
    .toSorted(
      (one, other) =>
        Number(other.meets) - Number(one.meets) || gradeStep(other.grade) - gradeStep(one.grade),
    );
  return best;
}

/** What holds an attack off is as good as what nobody attacked: the one is where the dispute is. */
const rankByStanding: Readonly<Record<Standing, number>> = {
  stands: 0,
  contested: 0,
  unproven: 1,
  defeated: 2,
};

/**
 * The arguments that make a side's case: those that hold, the ones first that most of the dispute
 * turns on, then those with the best proof. What nobody took up is no case, however well proven.
 */
export function bestCaseFirst(
  map: StanceMap,
  labelling: Labelling,
  list: readonly Argument[],
): readonly Argument[] {
  const clashes = ({ id }: Argument): number =>
    new Set([
      ...map.attacksOn(id).map(({ from }) => from),
      ...map.attacksBy(id).map(({ to }) => to),
    ]).size;
  return list
    .map(argument => ({
      argument,
      rank: rankByStanding[labelling.of(argument.id)],
      clashes: clashes(argument),
      proof: proofStep(map, argument),
    }))
    .toSorted(
      (one, other) =>
        one.rank - other.rank || other.clashes - one.clashes || other.proof - one.proof,
    )
    .map(({ argument }) => argument);
}

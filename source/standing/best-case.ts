/** The best case of a side, and the proof that a case rests on. Its rule is told with it. */
import type { Argument, Citation, Status } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { standingOrder } from './answers.js';
import { citationGrade, gradeStep, showsSayingOnly } from './burden.js';
import type { Labelling, Standing } from './standing.js';
import { strengthOf } from './strongest.js';

/** The best grade that something rests on, and whether anything it rests on is admitted. */
export interface BestProof {
  readonly grade: Status;
  readonly meets: boolean;
  /** It shows that the words were said, and not that they are so. */
  readonly asSaid?: true;
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
      return [
        {
          grade: citationGrade(citation, evidence),
          meets: labelling.admitted(citation),
          ...(showsSayingOnly(citation) ? { asSaid: true as const } : {}),
        },
      ];
    })
    .toSorted(
      (one, other) =>
        Number(other.meets) - Number(one.meets) ||
        gradeStep(other.grade) - gradeStep(one.grade) ||
        Number(one.asSaid ?? false) - Number(other.asSaid ?? false),
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

/** So many arguments that most of the dispute turns on come before the one best proven. */
const foughtFirst = 2;

/**
 * The arguments that make a side's case: those that hold. Two that most of the dispute turns on
 * come first, then the one with the best proof and support, since nobody can contest what is proven
 * best; then all others as the first two. That something was said proves no more than a word.
 */
export function bestCaseFirst(
  map: StanceMap,
  labelling: Labelling,
  list: readonly Argument[],
): readonly Argument[] {
  const able = list.map(argument => ({
    argument,
    standing: labelling.of(argument.id),
    clashes: clashesOf(map, argument),
    proof: strengthOf(map, labelling, argument).proof,
    support: supportOf(map, labelling, argument),
  }));
  const byHold = (one: Able, other: Able): number =>
    rankByStanding[one.standing] - rankByStanding[other.standing];
  const fought = able.toSorted(
    (one, other) => byHold(one, other) || other.clashes - one.clashes || other.proof - one.proof,
  );
  const first = fought.slice(0, foughtFirst);
  const rest = fought.slice(foughtFirst);
  const [proven] = rest.toSorted(
    (one, other) =>
      standingOrder[one.standing] - standingOrder[other.standing] ||
      other.proof - one.proof ||
      other.support - one.support ||
      other.clashes - one.clashes,
  );
  return [...first, ...(proven ? [proven] : []), ...rest.filter(one => one !== proven)].map(
    ({ argument }) => argument,
  );
}

interface Able {
  readonly standing: Standing;
  readonly clashes: number;
  readonly proof: number;
}

/** How many arguments contest it, or are contested by it. */
function clashesOf(map: StanceMap, { id }: Argument): number {
  return new Set([
    ...map.attacksOn(id).map(({ from }) => from),
    ...map.attacksBy(id).map(({ to }) => to),
  ]).size;
}

/** How many arguments support it and stand, or are supported by it. */
function supportOf(map: StanceMap, labelling: Labelling, { id }: Argument): number {
  const supporters = map.relationsTo(id, 'supports').map(({ from }) => from);
  const supported = map.relationsFrom(id, 'supports').map(({ to }) => to);
  return new Set([...supporters.filter(from => labelling.of(from) === 'stands'), ...supported])
    .size;
}

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
    clashes: clashesOf(map, argument.id),
    proof: strengthOf(map, labelling, argument).proof,
  }));
  const byHold = (one: Able, other: Able): number =>
    rankByStanding[one.standing] - rankByStanding[other.standing];
  const fought = able.toSorted(
    (one, other) => byHold(one, other) || other.clashes - one.clashes || other.proof - one.proof,
  );
  const first = fought.slice(0, foughtFirst);
  const rest = fought.slice(foughtFirst);
  const proven = bestProven(map, labelling, rest);
  return [...first, ...(proven ? [proven] : []), ...rest.filter(one => one !== proven)].map(
    ({ argument }) => argument,
  );
}

interface Able {
  readonly argument: Argument;
  readonly standing: Standing;
  readonly clashes: number;
  readonly proof: number;
}

/** The one that stands best, is proven best, and then has the most support. */
function bestProven(map: StanceMap, labelling: Labelling, able: readonly Able[]): Able | undefined {
  const byProof = (one: Able, other: Able): number =>
    standingOrder[one.standing] - standingOrder[other.standing] || other.proof - one.proof;
  const top = able.reduce<Able | undefined>(
    (best, one) => (best && byProof(best, one) <= 0 ? best : one),
    undefined,
  );
  if (!top) return undefined;
  const [best] = able
    .filter(one => byProof(one, top) === 0)
    .map(one => ({ one, support: supportOf(map, labelling, one.argument) }))
    .toSorted((one, other) => other.support - one.support || other.one.clashes - one.one.clashes);
  return best?.one;
}

/**
 * How many arguments contest it, or are contested by it: as `attacksOn` and `attacksBy` tell them,
 * which would take many times as long for all arguments of a large map.
 */
export function clashesOf(map: StanceMap, id: string): number {
  const isOwn = !map.isEditors(id);
  const ends = new Set<string>();
  for (const { from, kind } of map.relationsTo(id, 'rebuts', 'undercuts'))
    if ((isOwn && kind === 'rebuts') || !map.isEditors(from)) ends.add(from);
  for (const { to, kind } of map.relationsFrom(id, 'rebuts', 'undercuts'))
    if (isOwn || (kind === 'rebuts' && !map.isEditors(to))) ends.add(to);
  return ends.size;
}

/** How many arguments support it and stand, or are supported by it. */
function supportOf(map: StanceMap, labelling: Labelling, { id }: Argument): number {
  const supporters = map.relationsTo(id, 'supports').map(({ from }) => from);
  const supported = map.relationsFrom(id, 'supports').map(({ to }) => to);
  return new Set([...supporters.filter(from => labelling.of(from) === 'stands'), ...supported])
    .size;
}

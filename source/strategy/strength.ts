/**
 * How strong an argument is in a debate, and the order that this gives: best first. Both sides are
 * held to the same measure.
 */
import type { Argument } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { citationGrade, gradeStep } from '../standing/burden.js';
import type { Labelling, Standing } from '../standing/standing.js';

/** A map with how its arguments stand under a burden. */
export interface LabelledMap {
  readonly map: StanceMap;
  readonly labelling: Labelling;
}

export interface Strength {
  readonly argument: Argument;
  readonly standing: Standing;
  /** The highest grade that it cites, from 0 to 4; -1 where it cites nothing. */
  readonly grade: number;
  /** What rebuts or undercuts it, and how much of that is answered in turn. */
  readonly answers: number;
  readonly answered: number;
}

/** Unproven before defeated: the one lacks evidence, the other has been answered. */
const order: Record<Standing, number> = { stands: 0, contested: 1, unproven: 2, defeated: 3 };

function strengthOf(map: StanceMap, labelling: Labelling, argument: Argument): Strength {
  const grades = argument.evidence.flatMap(citation => {
    const evidence = map.evidenceById.get(citedId(citation));
    return evidence ? [gradeStep(citationGrade(citation, evidence))] : [];
  });
  const attackers = attackersOf(map, argument.id);
  const answered = attackers.filter(({ id }) => attackersOf(map, id).length > 0).length;
  return {
    argument,
    standing: labelling.of(argument.id),
    grade: Math.max(-1, ...grades),
    answers: attackers.length,
    answered,
  };
}

/**
 * Arguments, best first: by standing, then by the best evidence, then by how little of what answers
 * them is left unanswered.
 */
export function bestFirst(
  map: StanceMap,
  labelling: Labelling,
  list: readonly Argument[],
): readonly Strength[] {
  return list
    .map(argument => strengthOf(map, labelling, argument))
    .toSorted(
      (one, other) =>
        order[one.standing] - order[other.standing] ||
        other.grade - one.grade ||
        one.answers - one.answered - (other.answers - other.answered),
    );
}

/**
 * The arguments that a case is built on, first: those that stand before those that don't, and of
 * these the ones that most of the dispute turns on, since a remark that nobody took up carries no
 * case however well it is proven.
 */
export function weightiestFirst(
  map: StanceMap,
  strengths: readonly Strength[],
): readonly Strength[] {
  const weight = ({ argument: { id } }: Strength): number =>
    new Set([...map.relationsTo(id), ...map.attacksBy(id)].flatMap(({ from, to }) => [from, to]))
      .size;
  return strengths.toSorted(
    (one, other) => order[one.standing] - order[other.standing] || weight(other) - weight(one),
  );
}

/**
 * The arguments that rebut or undercut one, each once, in the order of the map; an attack on itself
 * is none of them.
 */
export function attackersOf(map: StanceMap, argumentId: string): readonly Argument[] {
  const ids = new Set(map.attacksOn(argumentId).map(({ from }) => from));
  ids.delete(argumentId);
  return [...ids].flatMap(id => map.argumentById.get(id) ?? []);
}

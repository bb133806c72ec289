/**
 * How strong an argument is in a debate, and the order that this gives: best first. Both sides are
 * held to the same measure.
 */
import type { Argument } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { isCoachs } from '../map/coach.js';
import { proofStep, standingOrder } from '../standing/answers.js';
import type { Labelling, Standing } from '../standing/standing.js';

/** A map with how its arguments stand under a burden. */
export interface LabelledMap {
  readonly map: StanceMap;
  readonly labelling: Labelling;
}

export interface CaseStrength {
  readonly argument: Argument;
  readonly standing: Standing;
  /** The highest grade that it cites, from 0 to 4; -1 where it cites nothing. */
  readonly grade: number;
  /** What rebuts or undercuts it, and how much of that is answered in turn. */
  readonly answers: number;
  readonly answered: number;
}

function strengthOf(map: StanceMap, labelling: Labelling, argument: Argument): CaseStrength {
  const counts = countsEditor(labelling);
  const attackers = attackersOf(map, argument.id, counts);
  const answered = attackers.filter(({ id }) => attackersOf(map, id, counts).length > 0).length;
  return {
    argument,
    standing: labelling.of(argument.id),
    grade: proofStep(map, argument),
    answers: attackers.length,
    answered,
  };
}

/**
 * Arguments, best first: a coach's own, which are meant to be used; then by standing, then by the
 * best evidence, then by how little of what answers them is left unanswered.
 */
export function bestFirst(
  map: StanceMap,
  labelling: Labelling,
  list: readonly Argument[],
): readonly CaseStrength[] {
  return list
    .map(argument => strengthOf(map, labelling, argument))
    .toSorted(
      (one, other) =>
        Number(isCoachs(other.argument)) - Number(isCoachs(one.argument)) ||
        standingOrder[one.standing] - standingOrder[other.standing] ||
        other.grade - one.grade ||
        one.answers - one.answered - (other.answers - other.answered),
    );
}

/**
 * The arguments that rebut or undercut one, each once, in the order of the map; an attack on itself
 * is none of them, nor an editor's observation, unless the reader counts it.
 */
export function attackersOf(
  map: StanceMap,
  argumentId: string,
  editorCounts = false,
): readonly Argument[] {
  const ids = new Set(map.attacksOn(argumentId, editorCounts).map(({ from }) => from));
  ids.delete(argumentId);
  return [...ids].flatMap(id => map.argumentById.get(id) ?? []);
}

/** Whether whoever reads under a labelling counts an editor's own observations. */
export function countsEditor({ assumptions }: Labelling): boolean {
  return assumptions.editorCounts === true;
}

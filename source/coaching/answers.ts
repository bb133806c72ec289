/** Which arguments a debate will meet, and what the map answers to each, best first. */
import type { Argument, Relation } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { citationGrade, gradeStep } from '../standing/burden.js';
import type { Labelling, Standing } from '../standing/standing.js';
import { otherSide, type SessionPlan, type Side } from './session-plan.js';

const standingRank: Record<Standing, number> = { stands: 3, contested: 2, unproven: 1, defeated: 0 };

export interface Answer {
  readonly argument: Argument;
  readonly relation: Relation;
}

/** What rebuts or undercuts an argument: those that a plan names first, in its order; then by standing and by best evidence that counts. */
export function answersTo(map: StanceMap, labelling: Labelling, argumentId: string, named: readonly string[] = []): readonly Answer[] {
  const answers = map.relationsTo(argumentId, 'rebuts', 'undercuts').flatMap((relation): readonly Answer[] => {
    const argument = map.argumentById.get(relation.from);
    return argument && argument.id !== argumentId ? [{ argument, relation }] : [];
  });
  const once = answers.filter(({ argument }, at) => answers.findIndex(one => one.argument.id === argument.id) === at);
  const place = ({ argument }: Answer): number => {
    const at = named.indexOf(argument.id);
    return at < 0 ? named.length : at;
  };
  return once.toSorted((one, other) => place(one) - place(other) || strength(map, labelling, other.argument) - strength(map, labelling, one.argument));
}

/** How an argument stands, then how well its best evidence that counts is graded. */
function strength(map: StanceMap, labelling: Labelling, argument: Argument): number {
  const grades = argument.evidence.flatMap(citation => {
    const evidence = map.evidenceById.get(citedId(citation));
    return evidence && labelling.admitted(citation) ? [gradeStep(citationGrade(citation, evidence))] : [];
  });
  return standingRank[labelling.of(argument.id)] * 10 + Math.max(0, ...grades);
}

/** An argument that a side will meet, and the answers that its plan names for it. */
export interface Met {
  readonly argument: Argument;
  readonly named: readonly string[];
}

/**
 * What a side will meet: the other side's arguments in their order, then what is expected against its own. Where the plan
 * expects nothing in particular against an argument, everything in the map that answers it is expected.
 */
export function metBy(plan: SessionPlan, side: Side): readonly Met[] {
  const { map } = plan;
  const theirs = otherSide(plan, side).arguments.map(({ argument, expected }) => ({ id: argument, named: expected ?? [] }));
  const against = side.arguments.flatMap(({ argument, expected, answers }) =>
    (expected ?? map.relationsTo(argument, 'rebuts', 'undercuts').map(({ from }) => from)).map(id => ({ id, named: answers ?? [] })));
  const own = new Set(side.arguments.map(({ argument }) => argument));
  const ids = [...new Set([...theirs, ...against].map(({ id }) => id))].filter(id => !own.has(id));
  return ids.flatMap(id => {
    const argument = map.argumentById.get(id);
    return argument ? [{ argument, named: [...theirs, ...against].filter(one => one.id === id).flatMap(({ named }) => named) }] : [];
  });
}

/** The arguments that a side has chosen, in the order in which they will be made. */
export function chosenBy({ map }: SessionPlan, side: Side): readonly Argument[] {
  return side.arguments.flatMap(({ argument }) => map.argumentById.get(argument) ?? []);
}

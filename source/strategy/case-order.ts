/**
 * The order in which a side's arguments are proposed: by the clash they bear on, then by how they
 * stand, then by their proof. What is defeated under the burden is never proposed.
 */
import type { StanceMap } from '../map/stance-map.js';
import { standingOrder } from '../standing/answers.js';
import type { Labelling } from '../standing/standing.js';
import { isCoachs } from '../map/coach.js';
import type { DebateSide } from '../debate/format-schema.js';
import { isOnlyAnAnswer, isOnlySaid } from './bearing.js';
import { caseArguments } from './clash.js';
import { clashesOn, opponentsOf } from './clashes.js';
import type { CaseStrength } from './strength.js';
import { restsOnTheOtherSide } from './whose-evidence.js';

export interface CaseOrder {
  /** What the coach added: it is there to be chosen, and never proposed. */
  readonly added: readonly CaseStrength[];
  /** What makes a case, the most important first; any number of the first make a case. */
  readonly proposed: readonly CaseStrength[];
  /** What would be a third on one point, adds nothing to meet, or is defeated, best first. */
  readonly rest: readonly CaseStrength[];
}

/** An argument with the question that it is on and what it meets there. */
interface Candidate {
  readonly strength: CaseStrength;
  /** The place of its clash among those of the motion. */
  readonly clash: number;
  readonly weight: number;
  readonly meets: ReadonlySet<string>;
  readonly onlySaid: boolean;
  readonly onlyAnswers: boolean;
}

/** How many arguments may meet the same one of the other side. */
const onOnePoint = 2;
/** A first argument on a clash counts for its whole weight, the next for less and less. */
const shares = [1, 2, 6, 24];
const saidShare = 4;
/** More arguments than any debate has room for. */
const enough = 24;

/**
 * The heaviest clash comes first, and again when what is left of it outweighs the others. Nobody
 * counts an editor's observation. Only a side that has nothing undefeated is proposed what is
 * defeated.
 */
export function caseOrder(
  map: StanceMap,
  labelling: Labelling,
  issue: string,
  stand: DebateSide,
): CaseOrder {
  const all = caseArguments(map, labelling, issue, stand).filter(
    ({ argument }) => !argument.editor,
  );
  const added = all.filter(({ argument }) => isCoachs(argument));
  const maps = all.filter(({ argument }) => !isCoachs(argument));
  const sound = maps.filter(({ argument }) => !restsOnTheOtherSide(map, argument, stand));
  const holding = sound.filter(({ standing }) => standing !== 'defeated');
  const own = holding.length > 0 ? holding : sound;
  const contested = inClashes(map, issue, stand, own);
  const clashing = new Set(contested.map(({ strength }) => strength));
  const proposed = [
    ...spread(contested).map(({ strength }) => strength),
    ...own.filter(strength => !clashing.has(strength)),
  ];
  return { proposed, added, rest: maps.filter(strength => !proposed.includes(strength)) };
}

function inClashes(
  map: StanceMap,
  issue: string,
  stand: DebateSide,
  strengths: readonly CaseStrength[],
): readonly Candidate[] {
  const clashes = clashesOn(map, issue);
  const clashOf = new Map(
    clashes.flatMap((clash, at) => clash.arguments.map(({ id }) => [id, at] as const)),
  );
  return strengths.flatMap((strength): readonly Candidate[] => {
    const { argument } = strength;
    const clash = clashOf.get(argument.id) ?? -1;
    const meets = opponentsOf(map, argument, stand);
    const weight = clashes[clash]?.weight;
    if (weight === undefined || meets.size === 0) return [];
    const onlySaid = isOnlySaid(map, argument);
    const onlyAnswers = isOnlyAnAnswer(map, argument, meets);
    return [{ strength, clash, weight, meets, onlySaid, onlyAnswers }];
  });
}

/**
 * Takes one after the other, each for what it adds to those before it: first one on the heaviest
 * clash, then on the others, where a word that nothing else leans on counts for little.
 */
function spread(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken: Candidate[] = [];
  const meetCounts = new Map<string, number>();
  const on = (clash: number): number => taken.filter(one => one.clash === clash).length;
  const value = ({ clash, weight, onlySaid }: Candidate): number =>
    weight / (shares[on(clash)] ?? enough ** 2) / (onlySaid && taken.length > 0 ? saidShare : 1);
  const isFresh = ({ meets }: Candidate): boolean => [...meets].some(one => !meetCounts.has(one));
  const isNew = (one: Candidate): boolean =>
    !taken.includes(one) &&
    isFresh(one) &&
    [...one.meets].every(id => (meetCounts.get(id) ?? 0) < onOnePoint);
  while (taken.length < enough) {
    // Candidates come best first, and sorting keeps that among equals.
    const [next] = candidates
      .filter(isNew)
      .toSorted(
        (one, other) =>
          value(other) - value(one) ||
          (taken.length > 0 ? byWorth(one, other) : 0) ||
          one.clash - other.clash ||
          (on(one.clash) === 0 ? byLead(one, other) : byAddition(one, other)),
      );
    if (!next) break;
    taken.push(next);
    for (const id of next.meets) meetCounts.set(id, (meetCounts.get(id) ?? 0) + 1);
  }
  return taken;
}

/** Of clashes that weigh as much, the one on which more than a word can be said, and what stands. */
function byWorth(one: Candidate, other: Candidate): number {
  if (one.clash === other.clash) return 0;
  return yes(one.onlySaid) - yes(other.onlySaid) || standingOf(one) - standingOf(other);
}

/** What leads on a clash is no side issue: the one that is contested most of those that hold. */
function byLead(one: Candidate, other: Candidate): number {
  return (
    yes(other.meets.size > 1) - yes(one.meets.size > 1) ||
    standingOf(one) - standingOf(other) ||
    yes(one.onlyAnswers) - yes(other.onlyAnswers) ||
    other.meets.size - one.meets.size
  );
}

/** What comes after it there says something of its own first. */
function byAddition(one: Candidate, other: Candidate): number {
  return (
    yes(one.onlyAnswers) - yes(other.onlyAnswers) ||
    standingOf(one) - standingOf(other) ||
    other.strength.grade - one.strength.grade ||
    other.meets.size - one.meets.size
  );
}

function standingOf({ strength }: Candidate): number {
  return standingOrder[strength.standing];
}

function yes(is: boolean): number {
  return Number(is);
}

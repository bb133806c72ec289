/**
 * The order in which a side's arguments are proposed: by the weight of the question that they are
 * on, then by how they stand, then by their proof. What is defeated under the burden is never
 * proposed.
 */
import type { StanceMap } from '../map/stance-map.js';
import { standingOrder } from '../standing/answers.js';
import type { Labelling } from '../standing/standing.js';
import { isCoachs } from '../map/coach.js';
import type { DebateSide } from '../debate/format-schema.js';
import { onlyItemOf } from './backing.js';
import { answersADoubt } from './bearing.js';
import { candidatesOn, type Candidate } from './candidates.js';
import { caseArguments } from './clash.js';
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

/** How many arguments may meet the same one of the other side. */
const onOnePoint = 2;
/** A first argument on a clash counts for its whole weight, the next for less and less. */
const shares = [1, 2, 6, 24];
const saidShare = 4;
/** On a motion of values, the first on a question of values counts for so much more. */
const firstOfValue = 2;
/** More arguments than any debate has room for. */
const enough = 24;

/**
 * The heaviest question comes first, and again when what is left of it outweighs the others. Nobody
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
  const holding = someOrAll(sound, ({ standing }) => standing !== 'defeated');
  const own = someOrAll(holding, ({ argument }) => !answersADoubt(map, argument));
  const candidates = candidatesOn({ map, labelling, issue, stand }, own);
  const looked = new Set(candidates.map(({ strength }) => strength));
  const proposed = ownItemsFirst([
    ...spread(candidates).map(({ strength }) => strength),
    ...own.filter(one => !looked.has(one)),
  ]);
  return { proposed, added, rest: maps.filter(strength => !proposed.includes(strength)) };
}

/** Those that are so, or all where none is. */
function someOrAll<T>(list: readonly T[], isSo: (one: T) => boolean): readonly T[] {
  const some = list.filter(isSo);
  return some.length > 0 ? some : list;
}

/** What rests on one item alone, as one before it does, comes last. */
function ownItemsFirst(list: readonly CaseStrength[]): readonly CaseStrength[] {
  const items = list.map(({ argument }) => onlyItemOf(argument));
  const isAgain = (at: number): boolean => items[at] !== undefined && items.indexOf(items[at]) < at;
  return [...list.filter((_one, at) => !isAgain(at)), ...list.filter((_one, at) => isAgain(at))];
}

/**
 * Takes one after the other, each for what it adds to those before it: first one on the heaviest
 * question, then on the others, where a word that nothing else leans on counts for little.
 */
function spread(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken: Candidate[] = [];
  const meetCounts = new Map<string, number>();
  const on = (question: number): number => taken.filter(one => one.question === question).length;
  const value = ({ question, weight, onlySaid, ofValue }: Candidate): number =>
    ((ofValue && on(question) === 0 ? firstOfValue : 1) * weight) /
    (shares[on(question)] ?? enough ** 2) /
    (onlySaid && taken.length > 0 ? saidShare : 1);
  const travels = (one: Candidate): boolean =>
    one.strength.standing === 'stands' &&
    taken.some(({ strength }) => one.supports.has(strength.argument.id));
  const adds = (one: Candidate): boolean =>
    !one.attacks ||
    one.facing.size === 0 ||
    travels(one) ||
    [...one.facing].some(id => !meetCounts.has(id));
  const isNew = (one: Candidate): boolean =>
    !taken.includes(one) &&
    adds(one) &&
    [...one.meets].every(id => (meetCounts.get(id) ?? 0) < onOnePoint);
  const isAgain = ({ onlyItem }: Candidate): boolean =>
    onlyItem !== undefined && taken.some(before => before.onlyItem === onlyItem);
  while (taken.length < enough) {
    // Candidates come best first, and sorting keeps that among equals.
    const [next] = candidates
      .filter(isNew)
      .toSorted(
        (one, other) =>
          yes(isAgain(one)) - yes(isAgain(other)) ||
          value(other) - value(one) ||
          (taken.length > 0 ? byWorth(one, other, taken) : 0) ||
          one.question - other.question ||
          (on(one.question) === 0
            ? byLead(one, other, candidates)
            : byAddition(one, other, travels)),
      );
    if (!next) break;
    taken.push(next);
    for (const id of next.meets) meetCounts.set(id, (meetCounts.get(id) ?? 0) + 1);
  }
  return taken;
}

/** Of questions that weigh as much, the one on which more than a word can be said, and what stands. */
function byWorth(one: Candidate, other: Candidate, taken: readonly Candidate[]): number {
  if (one.question === other.question) return 0;
  const near = ({ ties }: Candidate): number =>
    taken.filter(({ strength }) => ties.has(strength.argument.id)).length;
  const stands = ({ strength }: Candidate): boolean => strength.standing === 'stands';
  return (
    yes(one.onlySaid) - yes(other.onlySaid) ||
    yes(other.contested) - yes(one.contested) ||
    yes(stands(other)) - yes(stands(one)) ||
    near(other) - near(one) ||
    standingOf(one) - standingOf(other)
  );
}

/**
 * What leads on a question is no side issue and not older than what it is used against: the one
 * that is contested most of those that hold, and what others there support before what supports it.
 */
function byLead(one: Candidate, other: Candidate, all: readonly Candidate[]): number {
  const serves = ({ supports, question }: Candidate): boolean =>
    all.some(
      ({ strength, question: its }) => its === question && supports.has(strength.argument.id),
    );
  const most = Math.max(
    0,
    ...all.filter(({ question, old }) => question === one.question && !old).map(faced),
  );
  const isSide = (candidate: Candidate): boolean => faced(candidate) < Math.max(2, most / 2);
  return (
    yes(one.old) - yes(other.old) ||
    yes(isSide(one)) - yes(isSide(other)) ||
    standingOf(one) - standingOf(other) ||
    (one.contested ? 0 : other.backing - one.backing) ||
    yes(serves(one)) - yes(serves(other)) ||
    yes(one.onlyAnswers) - yes(other.onlyAnswers) ||
    other.facing.size - one.facing.size ||
    other.ties.size - one.ties.size
  );
}

/** What comes after it there says something of its own first, and of that what supports the case. */
function byAddition(
  one: Candidate,
  other: Candidate,
  travels: (candidate: Candidate) => boolean,
): number {
  return (
    yes(one.onlyAnswers) - yes(other.onlyAnswers) ||
    standingOf(one) - standingOf(other) ||
    yes(travels(other)) - yes(travels(one)) ||
    other.strength.grade - one.strength.grade ||
    other.facing.size - one.facing.size ||
    other.ties.size - one.ties.size
  );
}

function faced({ facing }: Candidate): number {
  return facing.size;
}

function standingOf({ strength }: Candidate): number {
  return standingOrder[strength.standing];
}

function yes(is: boolean): number {
  return Number(is);
}

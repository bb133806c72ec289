/** What an argument brings to a motion of its own, beyond what it says of the other side's words. */
import { isPutForward } from '../map/kinds.js';
import type { Argument, Citation } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { proofStep } from '../standing/answers.js';
import { gradeStep } from '../standing/burden.js';

/**
 * Whether an argument is no more than somebody's word, and no case is built of it: it neither
 * supports another nor is supported by one. Words about whoever speaks are like that.
 */
export function isOnlySaid(map: StanceMap, argument: Argument): boolean {
  return (isPutForward(argument.kind) || isWord(map, argument)) && !isTied(map, argument);
}

/**
 * Whether an argument contests steps or sources of others more than claims, on somebody's word, or
 * on a report and with nothing of its own side beside it: it answers, and makes no case.
 */
export function isOnlyAnAnswer(
  map: StanceMap,
  argument: Argument,
  others: ReadonlySet<string>,
): boolean {
  const contests = map.attacksBy(argument.id).filter(({ to }) => others.has(to));
  const claims = contests.filter(({ kind }) => kind === 'rebuts');
  return (
    contests.length > 2 * claims.length &&
    (isWord(map, argument) || (isReport(map, argument) && !isTied(map, argument)))
  );
}

/**
 * Whether an argument does no more than deny a doubt about evidence of its side: whatever contests
 * it or is contested by it is such a doubt, and it cites nothing that is not cited there.
 */
export function answersADoubt(map: StanceMap, { id, side, evidence }: Argument): boolean {
  const opponents = [
    ...map.attacksBy(id).map(({ to }) => to),
    ...map.attacksOn(id).map(({ from }) => from),
  ];
  const denies = map.attacksBy(id).some(({ kind }) => kind === 'rebuts');
  if (!denies || !opponents.every(one => isDoubt(map, one))) return false;
  const doubted = opponents.flatMap(one => map.attacksBy(one).map(({ to }) => to));
  const supported = map.relationsFrom(id, 'supports').map(({ to }) => to);
  const brought = new Set(
    [...doubted, ...supported]
      .flatMap(one => map.argumentById.get(one) ?? [])
      .filter(one => one.id !== id && one.side === side)
      .flatMap(one => one.evidence.map(citedId)),
  );
  return evidence.every(citation => brought.has(citedId(citation)));
}

/**
 * Whether a fact is told by evidence that is all older than any evidence for what it contests:
 * whoever said so could not speak of that. Law and values do not age.
 */
export function predates(
  map: StanceMap,
  { kind, evidence }: Argument,
  others: ReadonlySet<string>,
): boolean {
  if (kind !== 'fact') return false;
  const own = datesOf(map, evidence);
  const theirs = datesOf(
    map,
    [...others].flatMap(id => map.argumentById.get(id)?.evidence ?? []),
  );
  return (
    own.length > 0 &&
    theirs.length > 0 &&
    own.every(date => theirs.every(other => isBefore(date, other)))
  );
}

function datesOf(map: StanceMap, cited: readonly Citation[]): readonly string[] {
  return cited.flatMap(citation => map.evidenceById.get(citedId(citation))?.date ?? []);
}

/** Whether one date is wholly before another, as far as both are told: `2024` is before `2025-03`. */
function isBefore(date: string, other: string): boolean {
  const told = Math.min(date.length, other.length);
  return date.slice(0, told) < other.slice(0, told);
}

/** Whether it attacks steps and sources more than claims. */
function isDoubt(map: StanceMap, id: string): boolean {
  const contests = map.attacksBy(id);
  return contests.length > 2 * contests.filter(({ kind }) => kind === 'rebuts').length;
}

/** Whether nothing that it cites is better than alleged. */
function isWord(map: StanceMap, argument: Argument): boolean {
  return proofStep(map, argument) <= gradeStep('alleged');
}

function isReport(map: StanceMap, argument: Argument): boolean {
  return proofStep(map, argument) <= gradeStep('reported');
}

function isTied(map: StanceMap, { id }: Argument): boolean {
  return map.relationsTo(id, 'supports').length > 0 || map.relationsFrom(id, 'supports').length > 0;
}

/**
 * A plan that a coach can take as it is: each side its strongest arguments, what will be said
 * against them, and the best answers. Both sides are treated alike: were they to change places, so
 * would their halves of the plan.
 */
import type { Issue } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { standingOrder } from '../standing/answers.js';
import type { Labelling } from '../standing/standing.js';
import { onlyItemOf } from './backing.js';
import { caseOrder } from './case-order.js';
import { clashesOn } from './clashes.js';
import { attacks, oppositeSide, repliesTo, objectionsTo } from './clash.js';
import { speechesToArgueIn } from '../debate/argued-in.js';
import { arguingSeconds, debateFormats } from '../debate/debate-formats.js';
import { debateSides, type DebateFormat, type DebateSide } from '../debate/format-schema.js';
import { caseWords, secondsFor } from './reading-time.js';
import { madeFor } from '../plan/made-for.js';
import { planFormat, type PlannedArgument, type PlanFile, type PlanSide } from '../plan/schema.js';
import { usualWordsPerMinute } from '../plan/session-plan.js';
import { proposedTasks } from './proposed-tasks.js';
import type { CaseStrength } from './strength.js';
import { proposedTitle } from './words.js';

/**
 * A side's arguments take at most this share of the time in which it argues; the rest is for
 * answers.
 */
const caseShare = 0.6;
/** Where a side has one speech to argue in, a point of its case for each of so many seconds. */
const secondsOfPoint = 90;
const mostExpected = 3;
const answersToEach = 2;
/** Of so many arguments, two may be exchanged. */
const manyArguments = 5;
/** How many further arguments are looked at where two cases differ in length. */
const spares = 6;
/** And of those after them, how many on the question of one that may be exchanged. */
const sparesThere = 3;

type Cases = Readonly<Record<DebateSide, readonly CaseStrength[]>>;

export interface ProposalOptions {
  readonly map: StanceMap;
  readonly labelling: Labelling;
  readonly issue: Issue;
  readonly debate: DebateFormat;
  readonly wordsPerMinute?: number;
}

/**
 * Both sides have as many arguments, and their reading times are not farther apart than one
 * argument is long.
 */
export function proposal({
  map,
  labelling,
  issue,
  debate,
  wordsPerMinute = usualWordsPerMinute,
}: ProposalOptions): PlanFile {
  const read = new Map<string, number>();
  const seconds = ({ argument }: CaseStrength): number => {
    const known = read.get(argument.id);
    if (known !== undefined) return known;
    const needed = secondsFor(caseWords(map, labelling, argument), wordsPerMinute);
    read.set(argument.id, needed);
    return needed;
  };
  const candidatesFor = (stand: DebateSide): readonly CaseStrength[] =>
    caseOrder(map, labelling, issue.id, stand).proposed;
  const candidates = { for: candidatesFor('for'), against: candidatesFor('against') };
  const questions = new Map(
    clashesOn(map, issue.id).flatMap((clash, at) =>
      clash.arguments.map(({ id }) => [id, at] as const),
    ),
  );
  const available =
    caseShare * Math.min(...debateSides.map(stand => arguingSeconds(debate, stand)));
  const most = Math.min(mostArguments(debate), candidates.for.length, candidates.against.length);
  const cases = fairCases({ most, available, candidates, questions, seconds });
  const sides = debateSides.map(stand => proposedSide(map, labelling, stand, cases));
  return {
    format: planFormat,
    title: proposedTitle(issue, debate),
    madeFor: madeFor(map),
    motion: issue.id,
    debate: debateFormats.includes(debate) ? debate.id : debate,
    burden: labelling.burden,
    ...(wordsPerMinute === usualWordsPerMinute ? {} : { wordsPerMinute }),
    sides,
    tasks: proposedTasks(issue, sides),
  };
}

/**
 * Two arguments for each speech in which a side argues, or one for each minute and a half where it
 * has one such speech alone; three at least.
 */
export function mostArguments(debate: DebateFormat): number {
  const speeches = Math.min(...debateSides.map(stand => speechesToArgueIn(debate, stand).length));
  const seconds = Math.min(...debateSides.map(stand => arguingSeconds(debate, stand)));
  const most = speeches > 1 ? 2 * speeches : Math.floor(seconds / secondsOfPoint);
  return Math.max(3, most);
}

interface CaseLimits {
  /** How many arguments a side has at most. */
  readonly most: number;
  /** The seconds in which a side can make them. */
  readonly available: number;
  /** What each side could argue, in the order of their clashes. */
  readonly candidates: Cases;
  /** The clash that an argument is on. */
  readonly questions: ReadonlyMap<string, number>;
  readonly seconds: (one: CaseStrength) => number;
}

/**
 * The most arguments for each side that fit the time, and that neither side takes longer over than
 * by one argument.
 */
function fairCases(limits: CaseLimits): Cases {
  const { most, available, candidates, seconds } = limits;
  const lengths = (list: readonly CaseStrength[]): readonly number[] => list.map(seconds);
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  const apart = ([pro, con]: CasePair): number => Math.abs(sum(lengths(pro)) - sum(lengths(con)));
  for (let count = most; count > 0; count--) {
    const fits = ([pro, con]: CasePair): boolean =>
      (count === 1 || Math.max(sum(lengths(pro)), sum(lengths(con))) <= available) &&
      apart([pro, con]) <= Math.max(...lengths(pro), ...lengths(con));
    for (const equal of pairs(
      variants(candidates.for, count, limits),
      variants(candidates.against, count, limits),
    )) {
      const [best, next] = equal.filter(fits).toSorted((one, other) => apart(one) - apart(other));
      // Of two that are equally good, either would favour a side.
      if (best && (!next || apart(best) < apart(next))) return { for: best[0], against: best[1] };
    }
  }
  return { for: [], against: [] };
}

type CasePair = readonly [pro: readonly CaseStrength[], con: readonly CaseStrength[]];

/**
 * A side's first arguments; then the same with the longest or the shortest, one or two, exchanged
 * for some of the next: for one on the same question first, then those that stand no worse, and the
 * later ones of the case. What the motion turns on stays: the first two are never exchanged.
 */
function variants(
  candidates: readonly CaseStrength[],
  count: number,
  { questions, seconds }: CaseLimits,
): readonly (readonly CaseStrength[])[] {
  const first = candidates.slice(0, count);
  const byLength = first
    .slice(Math.min(2, count - 1))
    .toSorted((one, other) => seconds(other) - seconds(one));
  const questionOf = ({ argument }: CaseStrength): number => questions.get(argument.id) ?? -1;
  const next = candidates.slice(count, count + spares);
  const there = candidates
    .slice(count + spares)
    .filter(
      one => questionOf(one) >= 0 && byLength.some(out => questionOf(out) === questionOf(one)),
    );
  const spare = [...next, ...there.slice(0, sparesThere)];
  const ends = (length: number): readonly (readonly CaseStrength[])[] => [
    byLength.slice(0, length),
    byLength.slice(-length),
  ];
  const twos = next.flatMap((one, at) => next.slice(at + 1).map(other => [one, other]));
  const exchanges = [spare.map(one => [one]), count < manyArguments ? [] : twos].flatMap(
    (taken, at) =>
      ends(at + 1).flatMap(out =>
        out.length === at + 1 ? taken.map(into => ({ out, into })) : [],
      ),
  );
  const sharing = ({ out, into }: Exchange): boolean => {
    const items = [...first.filter(one => !out.includes(one)), ...into].flatMap(
      one => onlyItemOf(one.argument) ?? [],
    );
    return new Set(items).size < items.length;
  };
  const worst = (list: readonly CaseStrength[]): number =>
    Math.max(...list.map(({ standing }) => standingOrder[standing]));
  const strays = ({ out, into }: Exchange): number =>
    Number(out.some(one => !into.some(other => questionOf(one) === questionOf(other))));
  const isWorse = ({ out, into }: Exchange): number => Number(worst(into) > worst(out));
  const placeOf = ({ out }: Exchange): number => Math.min(...out.map(one => first.indexOf(one)));
  return [
    first,
    ...exchanges
      .filter(exchange => !sharing(exchange))
      .toSorted(
        (one, other) =>
          strays(one) - strays(other) ||
          isWorse(one) - isWorse(other) ||
          placeOf(other) - placeOf(one),
      )
      .map(({ out, into }) => [...first.filter(one => !out.includes(one)), ...into]),
  ];
}

interface Exchange {
  readonly out: readonly CaseStrength[];
  readonly into: readonly CaseStrength[];
}

/**
 * Pairs of two lists, those nearest to the heads of both first; those that are as near are told
 * together, whichever side gives way.
 */
function pairs(
  pro: readonly (readonly CaseStrength[])[],
  con: readonly (readonly CaseStrength[])[],
): readonly (readonly CasePair[])[] {
  const all = pro.flatMap((one, at) =>
    con.map((other, otherAt) => ({
      pair: [one, other] as const,
      away: Math.max(at, otherAt),
      sum: at + otherAt,
    })),
  );
  const groups = [...Map.groupBy(all, ({ away, sum }) => `${away} ${sum}`).values()];
  return groups
    .toSorted(
      ([one], [other]) =>
        (one?.away ?? 0) - (other?.away ?? 0) || (one?.sum ?? 0) - (other?.sum ?? 0),
    )
    .map(group => group.map(({ pair }) => pair));
}

function proposedSide(
  map: StanceMap,
  labelling: Labelling,
  stand: DebateSide,
  cases: Cases,
): PlanSide {
  const chosen = cases[stand].map(({ argument }) => argument);
  const drawn = new Set(chosen.flatMap(({ party }) => party ?? []));
  const choices = chosen.map(({ id }) => proposedChoice(map, labelling, stand, id));
  const taken = new Set(choices.flatMap(({ argument, answers = [] }) => [argument, ...answers]));
  const theirs = cases[oppositeSide(stand)]
    .map(({ argument }) => argument.id)
    .filter(id => ![...taken].some(ours => attacks(map, ours, id)));
  const ready = proposedAnswers(map, labelling, stand, theirs).filter(id => !taken.has(id));
  return {
    id: stand,
    stands: stand,
    parties: map.parties.map(({ id }) => id).filter(id => drawn.has(id)),
    arguments: choices,
    ...(ready.length > 0 ? { answers: ready } : {}),
  };
}

/** An argument with the best that will be said against it, and the best answers to that. */
export function proposedChoice(
  map: StanceMap,
  labelling: Labelling,
  stand: DebateSide,
  argument: string,
): PlannedArgument {
  const expected = objectionsTo(map, labelling, argument, stand)
    .slice(0, mostExpected)
    .map(objection => objection.argument.id);
  return {
    argument,
    expected,
    answers: proposedAnswers(map, labelling, stand, expected).filter(id => id !== argument),
  };
}

/** The best answers to each thing that is expected, the first of each before the second of any. */
function proposedAnswers(
  map: StanceMap,
  labelling: Labelling,
  stand: DebateSide,
  expected: readonly string[],
): string[] {
  const replies = expected.map(toAnswer => {
    const all = repliesTo(map, labelling, toAnswer, stand);
    const holding = all.filter(({ standing }) => standing !== 'defeated');
    return (holding.length > 0 ? holding : all).map(reply => reply.argument.id);
  });
  const answers = Array.from({ length: answersToEach }, (_rank, rank) =>
    replies.flatMap(list => list[rank] ?? []),
  ).flat();
  return [...new Set(answers)];
}

/**
 * What a side will meet in the debate, and the answers that it brings or that the map holds
 * besides.
 */
import type { Argument } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Labelling } from '../standing/standing.js';
import { repliesTo } from './clash.js';
import { expectedArguments, plannedArgumentIds } from './unanswered-points.js';
import { otherSide, type SessionPlan, type SessionSide } from '../plan/session-plan.js';

/** Where a plan names no answer, so many of the map's are set out. */
const setOut = 2;

export interface OpposingArgument {
  readonly argument: Argument;
  /**
   * The answers that are set out in full: those that the plan brings, in its order, or else the
   * map's best.
   */
  readonly answers: readonly Argument[];
  /** Whether the plan brings them. */
  readonly planned: boolean;
  /** What else the map holds against it, best first. */
  readonly others: readonly Argument[];
  /** What can be said to it and does not contest it: replies to it, and what grants part of it. */
  readonly besides: readonly Argument[];
}

/**
 * The other side's arguments in their order, then what is expected against this side's own; each
 * once.
 */
export function opposingArguments(
  plan: SessionPlan,
  labelling: Labelling,
  side: SessionSide,
): readonly OpposingArgument[] {
  const theirs = otherSide(plan, side).arguments.map(({ argument }) => argument);
  const against = side.arguments.flatMap(chosen =>
    expectedArguments(plan, labelling, side, chosen),
  );
  const own = new Set(side.arguments.map(({ argument }) => argument));
  return [...new Set([...theirs, ...against])]
    .filter(id => !own.has(id))
    .flatMap(id => opposingArgument(plan, labelling, side, id));
}

function opposingArgument(
  { map }: SessionPlan,
  labelling: Labelling,
  side: SessionSide,
  id: string,
): readonly OpposingArgument[] {
  const argument = map.argumentById.get(id);
  if (!argument) return [];
  const replies = repliesTo(map, labelling, id, side.stands).map(reply => reply.argument);
  // What answers an expected argument is named with it first, then what the side says elsewhere.
  const first = side.arguments.flatMap(chosen =>
    chosen.expected?.includes(id) ? (chosen.answers ?? []) : [],
  );
  const brought = [...new Set([...first, ...plannedArgumentIds(side)])].flatMap(
    ours => replies.find(reply => reply.id === ours) ?? [],
  );
  const answers =
    brought.length > 0 ? ledByTheCase(brought, replies, side) : replies.slice(0, setOut);
  return [
    {
      argument,
      answers,
      planned: brought.length > 0,
      others: replies.filter(reply => !answers.includes(reply)),
      besides: besidesOf(map, argument, side).filter(one => !replies.includes(one)),
    },
  ];
}

function besidesOf(map: StanceMap, { id }: Argument, side: SessionSide): readonly Argument[] {
  const said = new Set(map.relationsTo(id, 'replies', 'concedes').map(({ from }) => from));
  return [...said]
    .flatMap(from => map.argumentById.get(from) ?? [])
    .filter(one => !one.editor && (one.side === side.stands || one.side === 'neither'));
}

/** What answers in the order of the plan; first one of the case, where it does so better. */
function ledByTheCase(
  brought: readonly Argument[],
  bestFirst: readonly Argument[],
  side: SessionSide,
): readonly Argument[] {
  const own = new Set(side.arguments.map(({ argument }) => argument));
  const rank = (argument: Argument | undefined): number =>
    argument === undefined ? Infinity : bestFirst.indexOf(argument);
  const [best] = brought
    .filter(({ id }) => own.has(id))
    .toSorted((one, other) => rank(one) - rank(other));
  return best && rank(best) < rank(brought[0])
    ? [best, ...brought.filter(argument => argument !== best)]
    : brought;
}

/** The arguments that a side has chosen, in the order in which they will be made. */
export function chosenArguments({ map }: SessionPlan, side: SessionSide): readonly Argument[] {
  return side.arguments.flatMap(({ argument }) => map.argumentById.get(argument) ?? []);
}

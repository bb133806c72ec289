/** Whom a side's papers are for: the side, or each of its teams where it has several. */
import type { Speech } from '../debate/format-schema.js';
import type { Argument } from '../map/schema.js';
import type { SessionPlan, SessionSide } from '../plan/session-plan.js';
import { chosenArguments } from '../strategy/opposing-arguments.js';
import { clockFigures } from '../text/figures.js';
import { speechRoles } from './words/speeches.js';

export interface Seat {
  /** Fit for an address, and unique in a plan. */
  readonly id: string;
  readonly title: string;
  readonly side: SessionSide;
  /** The id of its team, where its side has several. */
  readonly team?: string;
  /** What it argues itself, in the order of the plan. */
  readonly own: readonly Argument[];
  /** What other teams of its side argue before it. */
  readonly before: readonly Argument[];
  readonly speeches: readonly Speech[];
}

/** The seats of a side, in the order of speaking. */
export function seatsOf(plan: SessionPlan, side: SessionSide): readonly Seat[] {
  const { debate } = plan;
  const arguing = chosenArguments(plan, side);
  const teams = (debate.teams ?? []).filter(({ stands }) => stands === side.stands);
  const speeches = debate.speeches.filter(({ stands }) => stands === side.stands);
  if (teams.length < 2)
    return [{ id: side.id, title: side.title, side, own: arguing, before: [], speeches }];
  const cases = parted(side, arguing, teams, speeches);
  return teams.map(({ id, title }, at) => ({
    id,
    title,
    side,
    team: id,
    own: cases[at] ?? [],
    before: cases.slice(0, at).flat(),
    speeches: speeches.filter(({ team }) => team === id),
  }));
}

/** The speeches that the coach gave arguments to, by the arguments. */
function givenSpeeches({ arguments: chosen }: SessionSide): ReadonlyMap<string, string> {
  return new Map(
    chosen.flatMap(({ argument, speech }) =>
      speech === undefined ? [] : [[argument, speech] as const],
    ),
  );
}

/**
 * What each team argues: what the coach gave to one of its speeches, and of the rest, in its order,
 * as much as makes the teams' shares even.
 */
function parted(
  side: SessionSide,
  arguing: readonly Argument[],
  teams: readonly { readonly id: string }[],
  speeches: readonly Speech[],
): readonly (readonly Argument[])[] {
  const given = givenSpeeches(side);
  const teamOf = ({ id }: Argument): string | undefined =>
    speeches.find(speech => speech.id === given.get(id))?.team;
  const share = Math.ceil(arguing.length / teams.length);
  let free = arguing.filter(argument => teamOf(argument) === undefined);
  return teams.map(({ id }, at) => {
    const its = arguing.filter(argument => teamOf(argument) === id);
    const room = at === teams.length - 1 ? free.length : Math.max(0, share - its.length);
    const taken = free.slice(0, room);
    free = free.slice(room);
    return arguing.filter(argument => its.includes(argument) || taken.includes(argument));
  });
}

/** Every seat of a plan. */
export function allSeats(plan: SessionPlan): readonly Seat[] {
  return plan.sides.flatMap(side => seatsOf(plan, side));
}

/** The seconds in which a seat argues: its speeches without those that only sum up. */
export function secondsOf({ speeches }: Seat): number {
  return speeches
    .filter(({ kind, reply }) => kind === 'speech' && !reply)
    .reduce((sum, { seconds }) => sum + seconds, 0);
}

export interface SpokenPart {
  readonly speech: Speech;
  readonly time: string;
  /** What this seat does in it; undefined where the speech is another's. */
  readonly does: string | undefined;
}

/** Every speech of the round in its order, with what a seat does in its own. */
export function speechParts(
  { debate }: SessionPlan,
  seat: Seat,
  nameOf: (argument: Argument) => string | undefined,
): readonly SpokenPart[] {
  const shares = shared(seat);
  return debate.speeches.map(speech => ({
    speech,
    time: clockFigures(speech.seconds),
    does: doneIn(
      speech,
      seat,
      (shares.get(speech.id) ?? []).flatMap(argument => nameOf(argument) ?? []),
    ),
  }));
}

function doneIn(speech: Speech, seat: Seat, names: readonly string[]): string | undefined {
  if (speech.kind === 'floor') return undefined;
  if (!seat.speeches.includes(speech)) return undefined;
  if (speech.kind === 'questions') return speechRoles.asks;
  if (speech.reply) return doneInReply(speech, seat);
  const isFirst = seat.speeches.find(({ kind }) => kind === 'speech') === speech;
  if (isFirst)
    return seat.before.length > 0 ? speechRoles.extension(names) : speechRoles.opens(names);
  return speechRoles.answers(names);
}

/**
 * A side that has two rebuttals answers in the first and sums up in the last; one that has only one
 * does both in it. In a format with points of information a reply speech only sums up.
 */
function doneInReply(speech: Speech, { speeches, team }: Seat): string {
  if (team !== undefined) return speechRoles.whip;
  const replies = speeches.filter(({ kind, reply }) => kind === 'speech' && reply);
  if (speeches.some(one => one.protected !== undefined)) return speechRoles.sumsUp;
  if (speech !== replies.at(-1)) return speechRoles.rebuilds;
  return replies.length > 1 ? speechRoles.sumsUp : speechRoles.closes;
}

/**
 * Which arguments are made in which speech: those that the coach gave to one there, the others all
 * in the first, or parted where several carry them.
 */
function shared({ own, side, team, speeches }: Seat): ReadonlyMap<string, readonly Argument[]> {
  const given = givenSpeeches(side);
  const arguing = speeches.filter(({ kind, reply }) => kind === 'speech' && !reply);
  const free = own.filter(({ id }) => !arguing.some(speech => speech.id === given.get(id)));
  const withPoints = arguing.some(speech => speech.protected !== undefined);
  const carrying = arguing.slice(0, team !== undefined || withPoints ? 2 : 1);
  const each = Math.ceil(free.length / Math.max(1, carrying.length));
  return new Map(
    arguing.map((speech, at) => {
      const taken = carrying.includes(speech) ? free.slice(at * each, (at + 1) * each) : [];
      return [
        speech.id,
        own.filter(one => given.get(one.id) === speech.id || taken.includes(one)),
      ] as const;
    }),
  );
}

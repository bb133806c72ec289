/** A judge's ballot: who won, the speakers' points, the reason. Replaced and never changed. */
import type { DebateFormat, DebateSide, Speech } from '../debate/format-schema.js';
import type { Ballot } from './flow-schema.js';

/** The highest that points may be. */
export const mostPoints = 100;

/** The ballot with the next of the decisions: none, for, against. */
export function decidedNext({ decision, ...rest }: Ballot): Ballot {
  const next: Readonly<Record<DebateSide | 'none', DebateSide | undefined>> = {
    none: 'for',
    for: 'against',
    against: undefined,
  };
  const found = next[decision ?? 'none'];
  return found === undefined ? rest : { ...rest, decision: found };
}

export function rankOf({ ranks = [] }: Ballot, team: string): number | undefined {
  return ranks.find(one => one.team === team)?.rank;
}

/** The ballot with the next rank for a team; none after the last of so many. */
export function rankedNext(ballot: Ballot, team: string, teams: number): Ballot {
  const rank = (rankOf(ballot, team) ?? 0) + 1;
  const others = (ballot.ranks ?? []).filter(one => one.team !== team);
  const ranks = rank > teams ? others : [...others, { team, rank }];
  return { ...ballot, ranks };
}

export function pointsOf({ points = [] }: Ballot, speech: string): number | undefined {
  return points.find(one => one.speech === speech)?.points;
}

/** What is written as points; undefined where it is no number of them. */
export function pointsIn(text: string): number | undefined {
  const points = text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
  return points >= 0 && points <= mostPoints ? points : undefined;
}

/** The ballot with the points of a speech, or without them. */
export function withPoints(ballot: Ballot, speech: string, points: number | undefined): Ballot {
  const others = (ballot.points ?? []).filter(one => one.speech !== speech);
  return { ...ballot, points: points === undefined ? others : [...others, { speech, points }] };
}

/** The ballot with a text in it, or without it where that is empty. */
export function withBallotText(ballot: Ballot, field: 'judge' | 'reason', text: string): Ballot {
  const { [field]: _before, ...rest } = ballot;
  return text === '' ? rest : { ...rest, [field]: text };
}

/** The speeches that points are given for. */
export function speechesWithPoints({ speeches }: DebateFormat): readonly Speech[] {
  return speeches.filter(({ kind }) => kind === 'speech');
}

/** Whether nothing is on it. */
export function isBlank(ballot: Ballot | undefined): boolean {
  return Object.values(ballot ?? {}).every(
    value => value === undefined || (Array.isArray(value) && value.length === 0),
  );
}

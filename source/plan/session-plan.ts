/**
 * A session plan with its map: what its ids name, and what it leaves to the debate format or to the
 * map.
 */
import type { Issue } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { debateFormats } from '../debate/debate-formats.js';
import type { DebateFormat, DebateSide } from '../debate/format-schema.js';
import type { PlanFile, PlanSide } from './schema.js';

/** How fast a speech is read aloud, in words a minute, where a plan does not say. */
export const usualWordsPerMinute = 150;

/** A side with the name that it goes by. */
export interface SessionSide extends PlanSide {
  readonly title: string;
}

/** Every id in it names an item of its map; its sides are one for the motion, then one against. */
export interface SessionPlan {
  readonly file: PlanFile;
  readonly map: StanceMap;
  readonly issue: Issue;
  /** The motion as it is debated. */
  readonly wording: string;
  readonly debate: DebateFormat;
  readonly wordsPerMinute: number;
  readonly sides: readonly [SessionSide, SessionSide];
}

/** The format that a plan debates in; undefined where there is none of that name. */
export function debateOf({ debate }: Pick<PlanFile, 'debate'>): DebateFormat | undefined {
  return typeof debate === 'string' ? debateFormats.find(({ id }) => id === debate) : debate;
}

/**
 * The plan of a sound file; undefined where its motion, its debate format or one of its sides is
 * missing.
 */
export function sessionPlan(file: PlanFile, map: StanceMap): SessionPlan | undefined {
  const issue = map.issueById.get(file.motion);
  const debate = debateOf(file);
  if (!issue || !debate) return undefined;
  const side = (stands: DebateSide): SessionSide | undefined => {
    const found = file.sides.find(one => one.stands === stands);
    return found && { ...found, title: found.title ?? debate.sides[stands] };
  };
  const pro = side('for');
  const con = side('against');
  if (!pro || !con) return undefined;
  return {
    file,
    map,
    issue,
    debate,
    wording: file.wording ?? issue.motion,
    wordsPerMinute: file.wordsPerMinute ?? usualWordsPerMinute,
    sides: [pro, con],
  };
}

/** The side that stands the other way. */
export function otherSide({ sides }: SessionPlan, side: SessionSide): SessionSide {
  return side.stands === 'for' ? sides[1] : sides[0];
}

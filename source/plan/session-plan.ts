/**
 * A session plan with its map: what its ids name, and what it leaves to the debate format or to the
 * map.
 */
import type { Issue } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { debateFormats } from '../debate/debate-formats.js';
import type { DebateFormat, DebateSide } from '../debate/format-schema.js';
import { withChoices } from '../debate/round-choices.js';
import { ownMaps, type OwnMaps } from './own-map.js';
import type { OwnCard } from './own-schema.js';
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
  /** The map with what the coach added. */
  readonly map: StanceMap;
  /** The same, for telling how arguments stand: what the coach added contests nothing there. */
  readonly standingMap: StanceMap;
  /** The coach's cards, by the ids of the evidence that stands for them in `map`. */
  readonly ownCards: ReadonlyMap<string, OwnCard>;
  readonly issue: Issue;
  /** The motion as it is debated. */
  readonly wording: string;
  readonly debate: DebateFormat;
  readonly wordsPerMinute: number;
  readonly sides: readonly [SessionSide, SessionSide];
}

/**
 * The format that a plan debates in, as its round chose; undefined where there is none so called.
 */
export function debateOf({
  debate,
  round,
}: Pick<PlanFile, 'debate' | 'round'>): DebateFormat | undefined {
  const named = typeof debate === 'string' ? debateFormats.find(({ id }) => id === debate) : debate;
  return named && withChoices(named, round);
}

/**
 * The plan of a sound file; undefined where its motion, its debate format or one of its sides is
 * missing. Whoever asks again and again keeps the maps with what the coach added.
 */
export function sessionPlan(
  file: PlanFile,
  map: StanceMap,
  own: OwnMaps = ownMaps(map, file.motion, file.own),
): SessionPlan | undefined {
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
    map: own.map,
    standingMap: own.standingMap,
    ownCards: own.cards,
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

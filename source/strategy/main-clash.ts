/** Whether a case meets what the motion turns on. */
import type { Argument } from '../map/schema.js';
import { otherSide, type SessionPlan, type SessionSide } from '../plan/session-plan.js';
import { headOf, type Clash } from './clashes.js';
import { repliesTo } from './clash.js';
import type { Labelling } from '../standing/standing.js';
import { bestFirst } from './strength.js';

/** The main clash of a motion, which a side's case leaves out. */
export interface MissedClash {
  /** What the two sides say there, above all. */
  readonly ours: Argument;
  readonly theirs: Argument;
  /** What this side could argue there, what most is said against and for first. */
  readonly could: readonly Argument[];
}

/**
 * Undefined where one of a side's arguments is on the main clash, the first of those given, or
 * there is none.
 */
export function missedMainClash(
  plan: SessionPlan,
  labelling: Labelling,
  side: SessionSide,
  [main]: readonly Clash[],
): MissedClash | undefined {
  const { map, issue } = plan;
  if (!main) return undefined;
  const chosen = new Set(side.arguments.map(({ argument }) => argument));
  if (main.arguments.some(({ id }) => chosen.has(id))) return undefined;
  const ours = headOf(map, main, side.stands);
  const theirs = headOf(map, main, otherSide(plan, side).stands);
  if (!ours || !theirs) return undefined;
  const replies = repliesTo(map, labelling, theirs.id, side.stands).map(one => one.argument);
  const others = bestFirst(
    map,
    labelling,
    main.arguments.filter(argument => argument.side === side.stands),
  ).map(one => one.argument);
  const could = [...new Set([ours, ...replies, ...others])].filter(
    argument => argument.side === side.stands && argument.issue === issue.id,
  );
  return { ours, theirs, could };
}

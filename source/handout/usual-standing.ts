/** The standing that most of what a hand-out names has: it is said once, at the head. */
import { isCoachs } from '../map/coach.js';
import type { Argument } from '../map/schema.js';
import type { Labelling, Standing } from '../standing/standing.js';

/** Undefined where no two of them stand alike. The map does not judge a coach's own. */
export function usualStanding(
  labelling: Labelling,
  named: readonly Argument[],
): Standing | undefined {
  const fromMap = [...new Set(named)].filter(argument => !isCoachs(argument));
  const groups = [...Map.groupBy(fromMap, ({ id }) => labelling.of(id))];
  const [most] = groups.toSorted(([, one], [, other]) => other.length - one.length);
  return most && most[1].length > 1 ? most[0] : undefined;
}

/** The arguments that nobody has answered, or has answered only with what is itself defeated. */
import type { Argument } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Labelling } from './standing.js';

/** Ids; both must fit where both are given. */
export interface UnansweredFilter {
  readonly party?: string | undefined;
  readonly issue?: string | undefined;
}

export interface UnansweredArgument {
  readonly argument: Argument;
  /** Nothing rebuts or undercuts it, or all that does is defeated under the labelling's burden. */
  readonly because: 'nothing' | 'only-defeated';
}

/**
 * Finds unanswered arguments, in the order of the map. A concession is no answer; an argument that attacks itself is
 * answered by itself.
 */
export function unanswered(map: StanceMap, labelling: Labelling, filter: UnansweredFilter = {}): UnansweredArgument[] {
  const found: UnansweredArgument[] = [];
  for (const argument of map.arguments) {
    if (filter.party !== undefined && argument.party !== filter.party) continue;
    if (filter.issue !== undefined && argument.issue !== filter.issue) continue;
    const answers = map.relationsTo(argument.id, 'rebuts', 'undercuts');
    if (answers.length === 0) found.push({ argument, because: 'nothing' });
    else if (answers.every(answer => labelling.of(answer.from) === 'defeated')) found.push({ argument, because: 'only-defeated' });
  }
  return found;
}

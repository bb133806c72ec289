/**
 * The arguments that nobody has answered, or has answered only with what is itself defeated, or has
 * only talked past.
 */
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
  /**
   * Nothing was said to it; or only what does not contest it; or all that contests it is defeated
   * under the labelling's burden.
   */
  readonly because: 'nothing' | 'talked-past' | 'only-defeated';
}

/**
 * Finds unanswered arguments, in the order of the map. A concession is no answer; an argument that
 * attacks itself is answered by itself.
 */
export function unanswered(
  map: StanceMap,
  labelling: Labelling,
  filter: UnansweredFilter = {},
): UnansweredArgument[] {
  const editorCounts = labelling.assumptions.editorCounts === true;
  return map.arguments.flatMap((argument): UnansweredArgument[] => {
    if (filter.party !== undefined && argument.party !== filter.party) return [];
    if (filter.issue !== undefined && argument.issue !== filter.issue) return [];
    const answers = map.attacksOn(argument.id, editorCounts);
    if (answers.length === 0)
      return [{ argument, because: isTalkedPast(map, argument.id) ? 'talked-past' : 'nothing' }];
    const defeated = answers.every(({ from }) => labelling.of(from) === 'defeated');
    return defeated ? [{ argument, because: 'only-defeated' }] : [];
  });
}

/** Whether something was said to an argument that does not contest it. */
export function isTalkedPast(map: StanceMap, argumentId: string): boolean {
  return map.relationsTo(argumentId, 'replies').some(({ from }) => !map.isEditors(from));
}

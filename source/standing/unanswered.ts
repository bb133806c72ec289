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
export function unansweredArguments(
  map: StanceMap,
  labelling: Labelling,
  filter: UnansweredFilter = {},
): UnansweredArgument[] {
  const { editorCounts } = labelling.assumptions;
  return map.arguments.flatMap((argument): UnansweredArgument[] => {
    if (filter.party !== undefined && argument.party !== filter.party) return [];
    if (filter.issue !== undefined && argument.issue !== filter.issue) return [];
    const answers = map.attacksOn(argument.id, editorCounts);
    if (answers.length === 0) {
      const replies = talkingPast(map, argument.id, editorCounts);
      return [{ argument, because: replies.length > 0 ? 'talked-past' : 'nothing' }];
    }
    const defeated = answers.every(({ from }) => labelling.of(from) === 'defeated');
    return defeated ? [{ argument, because: 'only-defeated' }] : [];
  });
}

/**
 * The arguments that reply to one without contesting it, each once. What an editor remarks is said
 * by nobody, unless the reader counts the editor's observations.
 */
export function talkingPast(
  map: StanceMap,
  argumentId: string,
  editorCounts = false,
): readonly string[] {
  const replies = map.relationsTo(argumentId, 'replies').map(({ from }) => from);
  return [...new Set(replies)].filter(from => editorCounts || !map.isEditors(from));
}

/** The arguments that nobody has answered, or has answered only with what is itself defeated. */
import type { Argument } from '../map/schema.js';
import type { RelationTable, StanceMap } from '../map/stance-map.js';
import { isAttack } from './layout.js';
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
 * Finds unanswered arguments, in the order of the map. A concession is no answer; an argument that
 * attacks itself is answered by itself.
 */
export function unanswered(
  map: StanceMap,
  labelling: Labelling,
  filter: UnansweredFilter = {},
): UnansweredArgument[] {
  const fails = relationsFromDefeated(map, labelling);
  return map.arguments.flatMap((argument, index): UnansweredArgument[] => {
    if (filter.party !== undefined && argument.party !== filter.party) return [];
    if (filter.issue !== undefined && argument.issue !== filter.issue) return [];
    const answers = relationsOf(map.incoming, index).filter(at =>
      isAttack(map.relations[at]?.kind),
    );
    if (answers.length === 0) return [{ argument, because: 'nothing' }];
    return answers.every(at => fails[at]) ? [{ argument, because: 'only-defeated' }] : [];
  });
}

/**
 * 1 for each relation that starts at a defeated argument. By place, not by id: large maps are
 * listed at once.
 */
function relationsFromDefeated(map: StanceMap, labelling: Labelling): Uint8Array {
  const flags = new Uint8Array(map.relations.length);
  for (let index = 0; index < map.arguments.length; index++) {
    if (labelling.at(index) === 'defeated')
      for (const at of relationsOf(map.outgoing, index)) flags[at] = 1;
  }
  return flags;
}

function relationsOf(table: RelationTable, index: number): Uint32Array {
  return table.relation.subarray(table.offsets[index], table.offsets[index + 1]);
}

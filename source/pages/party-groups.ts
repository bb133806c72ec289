/** The parties of a map in groups, both in the order of the map, which its maker chose. */
import type { Party } from '../map/schema.js';

export interface PartyGroup {
  /** Absent where the map names no groups. */
  readonly name?: string;
  readonly parties: readonly Party[];
}

export function partyGroups(parties: readonly Party[]): readonly PartyGroup[] {
  if (!parties.some(({ group }) => group !== undefined)) return [{ parties }];
  const groups = new Map<string, Party[]>();
  for (const party of parties) {
    const name = party.group ?? party.kind;
    const known = groups.get(name);
    if (known) known.push(party);
    else groups.set(name, [party]);
  }
  return Array.from(groups, ([name, members]) => ({ name, parties: members }));
}

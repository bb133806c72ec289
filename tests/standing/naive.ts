/**
 * What stands, straight from the four rules, round after round until nothing changes. Written apart
 * from the engine, from the design alone; it shares no code with it and is as slow as it is plain.
 */
import type { Citation } from '../../source/map/schema.js';
import type { StanceMap } from '../../source/map/stance-map.js';
import type { Assumptions } from '../../source/standing/assumptions.js';

const accepted: Record<string, readonly string[]> = {
  word: ['alleged', 'disputed', 'reported', 'corroborated', 'established'],
  report: ['reported', 'corroborated', 'established'],
  corroboration: ['corroborated', 'established'],
  record: ['established'],
};

export function naiveAdmitted(
  map: StanceMap,
  citation: Citation,
  burden: string,
  { granted, rejected }: Assumptions,
): boolean {
  const id = typeof citation === 'object' ? citation.id : citation;
  const item = map.evidence.find(one => one.id === id);
  if (!item) return false;
  if (granted.includes(id)) return true;
  if (rejected.includes(id)) return false;
  const grade =
    item.contentStatus !== undefined && typeof citation === 'string'
      ? item.contentStatus
      : item.status;
  return accepted[burden]?.includes(grade) ?? false;
}

/** What attacks an argument, by id: a `rebuts` from either end; no editor's observation. */
export function naiveAttackers(map: StanceMap, id: string, editorCounts = false): string[] {
  const found = map.relations.flatMap(one => {
    if (one.kind === 'undercuts') return one.to === id ? [one.from] : [];
    if (one.kind !== 'rebuts') return [];
    return [...(one.to === id ? [one.from] : []), ...(one.from === id ? [one.to] : [])];
  });
  return [...new Set(found)].filter(from => editorCounts || !isObservation(map, from));
}

export function isObservation(map: StanceMap, id: string): boolean {
  return map.arguments.find(one => one.id === id)?.editor === true;
}

export function naiveStandings(
  map: StanceMap,
  burden: string,
  assumptions: Assumptions,
): Record<string, string> {
  const { editorCounts = false } = assumptions;
  const ids = map.arguments.map(one => one.id);
  const heard = (id: string): boolean => editorCounts || !isObservation(map, id);
  const attackers = (id: string): string[] => naiveAttackers(map, id, editorCounts);
  const supporters = (id: string): string[] =>
    map.relations
      .filter(one => one.to === id && one.kind === 'supports')
      .map(one => one.from)
      .filter(heard);
  const admitted = (id: string): boolean =>
    map.arguments.some(
      one =>
        one.id === id &&
        one.evidence.some(citation => naiveAdmitted(map, citation, burden, assumptions)),
    );
  let ins = new Set<string>();
  let outs = new Set<string>();
  for (;;) {
    const [before, without] = [ins, outs];
    ins = new Set(
      ids.filter(
        id =>
          attackers(id).every(one => without.has(one)) &&
          (admitted(id) || supporters(id).some(one => before.has(one))),
      ),
    );
    outs = new Set(
      ids.filter(
        id =>
          attackers(id).some(one => before.has(one)) ||
          (!admitted(id) && supporters(id).every(one => without.has(one))),
      ),
    );
    if (ins.size === before.size && outs.size === without.size) break;
  }
  return Object.fromEntries(
    ids.map(id => {
      if (ins.has(id)) return [id, 'stands'];
      if (!outs.has(id)) return [id, 'contested'];
      const backed = admitted(id) || supporters(id).some(one => ins.has(one));
      return [id, backed ? 'defeated' : 'unproven'];
    }),
  );
}

/** The stable JSON shape of one item of a map. */
import { itemAt } from '../map/reference.js';
import type { RelationKind } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';

function end(argumentId: string, kind: RelationKind): object {
  return { reference: `argument/${argumentId}`, kind };
}

/** What does not apply to its kind is left out. */
export function shownItem(map: StanceMap, reference: string): object {
  const found = itemAt(map, reference);
  if (!found) return { reference };
  const base = { reference, kind: found.kind, item: found.item };
  if (found.kind === 'argument') {
    const { id } = found.item;
    const ends = (direction: 'to' | 'from', ...kinds: readonly RelationKind[]) =>
      (direction === 'to' ? map.relationsTo(id, ...kinds) : map.relationsFrom(id, ...kinds)).map(
        relation => end(direction === 'to' ? relation.from : relation.to, relation.kind),
      );
    return {
      ...base,
      answeredBy: map.attacksOn(id).map(({ from, kind }) => end(from, kind)),
      answers: map.attacksBy(id).map(({ to, kind }) => end(to, kind)),
      repliedToBy: ends('to', 'replies'),
      repliesTo: ends('from', 'replies'),
      supportedBy: ends('to', 'supports'),
      supports: ends('from', 'supports'),
      concessions: [...ends('to', 'concedes'), ...ends('from', 'concedes')],
    };
  }
  if (found.kind === 'evidence') {
    const { id } = found.item;
    return {
      ...base,
      citedBy: [
        ...map.argumentsCiting(id).map(argument => `argument/${argument.id}`),
        ...map.positions
          .filter(({ evidence }) => evidence.some(citation => citedId(citation) === id))
          .map(({ party, issue }) => `position/${party}/${issue}`),
        ...map.events
          .filter(({ evidence }) => evidence.includes(id))
          .map(event => `event/${event.id}`),
      ],
    };
  }
  if (found.kind === 'source') {
    return {
      ...base,
      citedBy: map.evidence
        .filter(({ sources }) => sources.includes(found.item.id))
        .map(({ id }) => `evidence/${id}`),
    };
  }
  return base;
}

/** Something that happened later, filed as an attack on what was claimed before. */
import { citedId, type StanceMap } from '../stance-map.js';
import { relationFindings } from './items.js';
import type { Rule } from './rule.js';
import { laterAnswerWords } from './words.js';

export const laterAnswer: Rule = {
  id: 'later-answer',
  breaks: laterAnswerWords.breaks,
  reason: laterAnswerWords.reason,
  find: map => {
    const events = eventDates(map);
    if (events.size === 0) return [];
    return relationFindings(map, ({ from, to, kind }) => {
      if (kind !== 'rebuts' && kind !== 'undercuts') return undefined;
      const first = earliestEvent(map, events, from);
      const last = latestDate(map, to);
      if (first === undefined || last === undefined) return undefined;
      return isAfter(first, last)
        ? () => laterAnswerWords.found({ from, first, to, last })
        : undefined;
    });
  },
};

/** When what an item of evidence tells of happened; nothing for what reports words. */
function eventDates(map: StanceMap): ReadonlyMap<string, string> {
  return new Map(
    map.events.flatMap(({ date, evidence }) =>
      evidence
        .filter(id => (map.evidenceById.get(id)?.by ?? []).length === 0)
        .map(id => [id, date] as const),
    ),
  );
}

/** The first of the events that an argument rests on, where it rests on nothing else. */
function earliestEvent(
  map: StanceMap,
  events: ReadonlyMap<string, string>,
  argumentId: string,
): string | undefined {
  const cited = map.argumentById.get(argumentId)?.evidence.map(citedId) ?? [];
  const dates = cited.flatMap(id => events.get(id) ?? []);
  return dates.length === cited.length ? dates.toSorted()[0] : undefined;
}

function latestDate(map: StanceMap, argumentId: string): string | undefined {
  const cited = map.argumentById.get(argumentId)?.evidence ?? [];
  return cited
    .flatMap(citation => map.evidenceById.get(citedId(citation))?.date ?? [])
    .toSorted()
    .at(-1);
}

/** Whether a date is after another for certain: 2025-03 is not after 2025. */
function isAfter(one: string, other: string): boolean {
  const shared = Math.min(one.length, other.length);
  return one.slice(0, shared) > other.slice(0, shared);
}

/** Reported words that are graded otherwise than others that were reported in the same way. */
import type { Evidence } from '../schema.js';
import type { StanceMap } from '../stance-map.js';
import type { Finding, Rule } from './rule.js';
import { unlikeGradesWords } from './words.js';

export const unlikeGrades: Rule = {
  id: 'unlike-grades',
  breaks: unlikeGradesWords.breaks,
  reason: unlikeGradesWords.reason,
  find: findUnlike,
};

interface EvidencePlace {
  readonly item: Evidence;
  readonly index: number;
}

function* findUnlike(map: StanceMap): Generator<Finding> {
  const worded = map.evidence.flatMap((item, index): readonly EvidencePlace[] =>
    item.by && item.by.length > 0 && item.sources.length > 0 ? [{ item, index }] : [],
  );
  for (const [kinds, places] of Map.groupBy(worded, ({ item }) => sourceKindsOf(map, item))) {
    const usual = usualStatus(places);
    for (const { item, index } of places) {
      if (item.status === usual) continue;
      yield {
        path: ['evidence', index, 'status'],
        item: `evidence/${item.id}`,
        message: () => unlikeGradesWords.found(item, kinds.split(' '), usual),
      };
    }
  }
}

function sourceKindsOf(map: StanceMap, { sources }: Evidence): string {
  return sources
    .map(id => map.sourceById.get(id)?.kind ?? 'unknown')
    .toSorted()
    .join(' ');
}

/** The status that most have; of several, the one that comes first. */
function usualStatus(places: readonly EvidencePlace[]): Evidence['status'] | undefined {
  const counted = [...Map.groupBy(places, ({ item }) => item.status)];
  return counted.toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0];
}

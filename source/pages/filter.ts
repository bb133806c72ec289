/** What the reader has narrowed the lists to. An empty filter shows everything. */
import type { Argument, Status } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { citationGrade } from '../standing/burden.js';
import type { Labelling, Standing } from '../standing/standing.js';
import { filterParts } from './words.js';

export interface Filter {
  readonly party?: string;
  readonly issue?: string;
  readonly status?: Status;
  readonly standing?: Standing;
  readonly unanswered?: true;
}

export const noFilter: Filter = {};

/** Whether an argument passes every part of a filter. */
export function passes(
  map: StanceMap,
  labelling: Labelling,
  filter: Filter,
  argument: Argument,
): boolean {
  if (filter.party && argument.party !== filter.party) return false;
  if (filter.issue && argument.issue !== filter.issue) return false;
  if (filter.standing && labelling.of(argument.id) !== filter.standing) return false;
  const { editorCounts } = labelling.assumptions;
  if (filter.unanswered && map.attacksOn(argument.id, editorCounts).length > 0) return false;
  if (
    filter.status &&
    !argument.evidence.some(citation => {
      const evidence = map.evidenceById.get(citedId(citation));
      return evidence !== undefined && citationGrade(citation, evidence) === filter.status;
    })
  )
    return false;
  return true;
}

/** A filter in words, or an empty text where there is none. */
export function filterWords(map: StanceMap, filter: Filter): string {
  return [
    filter.party && (map.partyById.get(filter.party)?.short ?? filter.party),
    filter.issue && (map.issueById.get(filter.issue)?.title ?? filter.issue),
    filter.status && filterParts.status(filter.status),
    filter.standing && filterParts.standing(filter.standing),
    filter.unanswered && filterParts.unanswered,
  ]
    .filter(Boolean)
    .join(', ');
}

/** The burden of proof: which evidence counts, for a burden and the reader's own assumptions. */
import type { Citation, Evidence, Status } from '../map/schema.js';
import type { Assumptions } from './assumptions.js';

/** What a reader may demand before evidence counts, lowest first. */
export const burdens = ['word', 'report', 'corroboration', 'record'] as const;
export type Burden = (typeof burdens)[number];

/** The burden where nobody says one: all that was said counts, until better proof is asked for. */
export const defaultBurden: Burden = 'word';

/** The scale that grades and burdens share: a grade reaches a burden when it is as high. */
const gradeSteps: Record<Status, number> = {
  refuted: 0,
  alleged: 1,
  disputed: 1,
  reported: 2,
  corroborated: 3,
  established: 4,
};
const burdenSteps: Record<Burden, number> = { word: 1, report: 2, corroboration: 3, record: 4 };

/** How high a grade is, from 0 (refuted) to 4 (established). */
export function gradeStep(status: Status): number {
  return gradeSteps[status];
}

/** How high a grade must be for a burden, from 1 (word) to 4 (record). */
export function burdenStep(burden: Burden): number {
  return burdenSteps[burden];
}

/** Whether evidence of this grade counts under a burden. A refuted item reaches none. */
export function gradeReaches(status: Status, burden: Burden): boolean {
  return gradeSteps[status] >= burdenSteps[burden];
}

/**
 * The grade that a citation rests on: of the content, unless it rests on the saying or the item has
 * one grade only.
 */
export function citationGrade(citation: Citation, evidence: Evidence): Status {
  return restsOnSaying(citation) ? evidence.status : evidenceGrade(evidence);
}

/** The grade of what an item says is so: of its content where it has two grades. */
export function evidenceGrade(evidence: Evidence): Status {
  return evidence.contentStatus ?? evidence.status;
}

/** Whether a citation is marked as resting on the words having been said, not on what they say. */
export function restsOnSaying(citation: Citation): boolean {
  return typeof citation !== 'string';
}

/** Whether a citation takes the other side's own words as an admission against it. */
export function isAdmission(citation: Citation): boolean {
  return typeof citation !== 'string' && citation.as === 'admission';
}

/**
 * Whether all that a citation shows is that the words were said. An admission shows what it grants.
 */
export function showsSayingOnly(citation: Citation): boolean {
  return restsOnSaying(citation) && !isAdmission(citation);
}

/**
 * Whether a citation counts: its item is granted, or is not rejected and its grade reaches the
 * burden.
 */
export function citationAdmitted(
  citation: Citation,
  evidence: Evidence,
  burden: Burden,
  assumptions: Assumptions,
): boolean {
  if (assumptions.granted.includes(evidence.id)) return true;
  return (
    !assumptions.rejected.includes(evidence.id) &&
    gradeReaches(citationGrade(citation, evidence), burden)
  );
}

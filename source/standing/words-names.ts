/** Standings, grades and relations in words: what files call them is no word for a screen. */
import type { RelationKind, Status } from '../map/schema.js';
import type { Standing } from './standing.js';

export const standingNames: Record<Standing, string> = {
  stands: 'stands',
  contested: 'contested',
  defeated: 'defeated',
  unproven: 'unproven',
};

export const gradeNames: Record<Status, string> = {
  established: 'established',
  corroborated: 'corroborated',
  reported: 'reported',
  disputed: 'disputed',
  alleged: 'alleged',
  refuted: 'refuted',
};

/**
 * How one argument bears on another. A rebuttal cuts both ways, whichever end it was written from,
 * so that it is told in a word that does as well.
 */
export const relationNames: Record<RelationKind, string> = {
  rebuts: 'contradicts',
  undercuts: 'undercuts',
  supports: 'supports',
  replies: 'replies',
  concedes: 'concedes',
};

export const nameWords = {
  editor: "an editor's observation",
  argument: (title: string, who: string | undefined): string =>
    `"${title}"${who === undefined ? '' : ` (${who})`}`,
  evidence: (title: string): string => `"${title}"`,
} as const;

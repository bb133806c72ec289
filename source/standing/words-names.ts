/** Standings and grades in words: what files call them is no word for a screen. */
import type { Status } from '../map/schema.js';
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

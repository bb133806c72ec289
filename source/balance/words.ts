/** What is said around the figures of a balance. */
import type { RelationKind, Status } from '../map/schema.js';
import { standings } from '../standing/standing.js';

export const balanceWords = {
  sides: ['', 'for', 'against'],
  allIssues: 'All issues',
  arguments: 'arguments',
  words: 'words of claims and reasoning',
  cited: (grade: Status): string => `items cited as ${grade}`,
  unreplied: 'answers to which no reply is recorded',
  granted: 'granted by parties of the other stance, left out of all else',
  standingColumns: ['burden', 'without', 'for', 'against'],
  without: (kind: RelationKind): string => kind,
  legend: `${standings.join(' / ')}, at every burden; then without one kind of relation:`,
  mirror: (passes: boolean): string =>
    passes
      ? 'Mirror test: with the sides exchanged, the figures are these mirrored, to the last one.'
      : 'Mirror test: FAILED. With the sides exchanged, the figures are not these mirrored.',
  onlyMaps: (file: string): string => `${file}: only a map has a balance of its sides.`,
};

/** All evidence of a map. */
import type { Outline } from '../outline/outline.js';
import { namedPage, type View } from './define-page.js';
import { evidenceRow, section } from './rows.js';

export const evidenceListPage = namedPage('evidence', 'Evidence', evidenceListOutline);

function evidenceListOutline(reading: View): Outline {
  const { filter } = reading;
  const shown = reading.map.evidence.filter(
    evidence =>
      (!filter.status ||
        evidence.status === filter.status ||
        evidence.contentStatus === filter.status) &&
      (!filter.issue || evidence.issues.includes(filter.issue)),
  );
  return {
    place: 'evidence',
    title: 'Evidence',
    blocks: section(
      `${shown.length} of ${reading.map.evidence.length} items`,
      shown.map(evidence => evidenceRow(reading, evidence)),
      'No evidence in this view.',
    ),
  };
}

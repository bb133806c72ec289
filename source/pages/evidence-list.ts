/** All evidence of a map. */
import type { Outline } from '../outline/outline.js';
import { namedPage, type View } from './define-page.js';
import { evidenceRow } from './rows.js';
import { section } from './sections.js';
import { evidenceListWords as words, listNames } from './words-items.js';

export const evidenceListPage = namedPage('evidence', listNames.evidence, evidenceListOutline);

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
    lists: true,
    title: listNames.evidence,
    blocks: section(
      words.shown(shown.length, reading.map.evidence.length),
      shown.map(evidence => evidenceRow(reading, evidence)),
      words.none,
    ),
  };
}

/** One source, and the evidence that it carries. */
import type { Source } from '../map/schema.js';
import type { Outline } from '../outline/outline.js';
import { pieces } from '../text/layout.js';
import { itemPage } from './define-page.js';
import { evidenceRow, paragraphs, section, type Reading } from './rows.js';

export const sourcePage = itemPage('source', {
  item: (map, id) => map.sourceById.get(id),
  crumb: ({ id }) => id,
  outline: sourceOutline,
});

function sourceOutline(reading: Reading, source: Source): Outline {
  const used = reading.map.evidence.filter(evidence => evidence.sources.includes(source.id));
  return {
    place: `source/${source.id}`,
    title: `Source: ${source.publisher}`,
    blocks: [
      { kind: 'text', text: source.title, tone: 'strong' },
      { kind: 'text', label: 'Publisher', text: `${source.publisher}, ${source.date}` },
      { kind: 'text', label: 'Kind', text: source.kind },
      ...paragraphs(source.url ?? 'No address in this map.', text => pieces(text, 240), 'Address'),
      ...(source.note ? paragraphs(source.note, pieces, 'Note') : []),
      ...section(
        'Evidence that it carries',
        used.map(evidence => evidenceRow(reading, evidence)),
        'None.',
      ),
    ],
  };
}

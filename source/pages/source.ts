/** One source, and the evidence that it carries. */
import type { Source } from '../map/schema.js';
import type { Outline } from '../outline/outline.js';
import { pieces } from '../text/layout.js';
import { itemPage } from './define-page.js';
import { evidenceRow, type Reading } from './rows.js';
import { paragraphs, section } from './sections.js';
import { sourceKindNames, sourceWords as words } from './words-items.js';

export const sourcePage = itemPage('source', {
  item: (map, id) => map.sourceById.get(id),
  crumb: ({ publisher }) => publisher,
  parent: () => 'sources',
  outline: sourceOutline,
});

function sourceOutline(reading: Reading, source: Source): Outline {
  const used = reading.map.evidence.filter(evidence => evidence.sources.includes(source.id));
  return {
    place: `source/${source.id}`,
    title: words.title(source.publisher),
    blocks: [
      { kind: 'text', text: source.title, tone: 'strong' },
      { kind: 'text', label: words.publisher, text: `${source.publisher}, ${source.date}` },
      { kind: 'text', label: words.kind, text: sourceKindNames[source.kind] },
      ...paragraphs(source.url ?? words.noAddress, text => pieces(text, 240), words.address),
      ...(source.note ? paragraphs(source.note, pieces, words.note) : []),
      ...section(
        words.carries,
        used.map(evidence => evidenceRow(reading, evidence)),
        words.carriesNone,
      ),
    ],
  };
}

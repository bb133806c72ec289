/** An event, with the evidence for it. */
import type { TimelineEvent } from '../map/schema.js';
import type { Outline } from '../outline/outline.js';
import { pieces } from '../text/layout.js';
import { itemPage } from './define-page.js';
import { evidenceRow, type Reading } from './rows.js';
import { paragraphs, section } from './sections.js';
import { eventWords as words } from './words-items.js';

export const eventPage = itemPage('event', {
  item: (map, id) => map.eventById.get(id),
  crumb: ({ title }) => title,
  parent: () => 'timeline',
  outline: eventOutline,
});

function eventOutline(reading: Reading, event: TimelineEvent): Outline {
  const cited = event.evidence.flatMap(id => reading.map.evidenceById.get(id) ?? []);
  return {
    place: `event/${event.id}`,
    title: words.title(event.date),
    blocks: [
      ...paragraphs(event.title, pieces, event.date),
      ...section(
        words.evidence,
        cited.map(evidence => evidenceRow(reading, evidence)),
        words.noEvidence,
      ),
      { kind: 'row', to: 'timeline', marks: [], text: words.whole },
    ],
  };
}

/** What joins two arguments: both of them, and why the one is read so toward the other. */
import { itemAt } from '../map/reference.js';
import type { Relation } from '../map/schema.js';
import { relationToClaim } from '../outline/words-marks.js';
import type { Block, Outline } from '../outline/outline.js';
import { relationNames } from '../standing/words-names.js';
import { pieces } from '../text/layout.js';
import { itemPage } from './define-page.js';
import { argumentRow, maker, type Reading } from './rows.js';
import { paragraphs, section } from './sections.js';
import { relationPageWords as words } from './words.js';

export const relationPage = itemPage('relation', {
  item: (map, id) => {
    const found = itemAt(map, `relation/${id}`);
    return found?.kind === 'relation' ? found.item : undefined;
  },
  crumb: ({ kind }) => relationNames[kind],
  parent: ({ to }) => `argument/${to}`,
  outline: relationOutline,
});

function relationOutline(reading: Reading, relation: Relation): Outline {
  const { from, to, kind, note } = relation;
  const answered = reading.map.argumentById.get(to);
  return {
    place: `relation/${from}/${to}/${kind}`,
    title: words.title,
    blocks: [
      ...section(words.from, end(reading, from)),
      ...(answered
        ? section(relationToClaim(kind, maker(reading.map, answered)), end(reading, to))
        : []),
      ...(note === undefined ? [] : paragraphs(note, pieces, words.note)),
    ],
  };
}

function end(reading: Reading, id: string): readonly Block[] {
  const argument = reading.map.argumentById.get(id);
  return argument ? [argumentRow(reading, argument)] : [];
}

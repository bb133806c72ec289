/** A term, and the arguments that use it. */
import type { Term } from '../map/schema.js';
import type { Outline } from '../outline/outline.js';
import { pieces } from '../text/layout.js';
import { itemPage } from './define-page.js';
import { type Reading } from './rows.js';
import { paragraphs, section } from './sections.js';
import { termWords as words } from './words-items.js';

export const termPage = itemPage('term', {
  item: (map, id) => map.termById.get(id),
  crumb: ({ term }) => term,
  parent: () => 'glossary',
  outline: termOutline,
});

function termOutline({ map }: Reading, term: Term): Outline {
  const needle = term.term.toLocaleLowerCase();
  const used = map.arguments.filter(argument =>
    `${argument.claim} ${argument.reasoning}`.toLocaleLowerCase().includes(needle),
  );
  return {
    place: `term/${term.id}`,
    title: term.term,
    blocks: [
      ...paragraphs(term.definition, pieces, term.term),
      ...section(
        words.used,
        used.map(argument => ({
          kind: 'row',
          to: `argument/${argument.id}`,
          marks: [],
          text: argument.claim,
        })),
      ),
      { kind: 'row', to: 'glossary', marks: [], text: words.whole },
    ],
  };
}

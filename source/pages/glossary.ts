/** The terms of a map in the order of its language. */
import type { Outline } from '../outline/outline.js';
import { wordOrder } from '../text/word-order.js';
import { namedPage } from './define-page.js';
import { type Reading } from './rows.js';
import { section } from './sections.js';
import { listNames, termWords as words } from './words-items.js';

export const glossaryPage = namedPage('glossary', listNames.glossary, glossaryOutline);

function glossaryOutline({ map }: Reading): Outline {
  const inOrder = wordOrder(map.file.language);
  const terms = map.glossary.toSorted((one, other) => inOrder(one.term, other.term));
  return {
    place: 'glossary',
    lists: true,
    title: listNames.glossary,
    blocks: section(
      words.all,
      terms.map(term => ({
        kind: 'row',
        to: `term/${term.id}`,
        marks: [],
        lead: term.term,
        text: term.definition,
      })),
      words.none,
    ),
  };
}

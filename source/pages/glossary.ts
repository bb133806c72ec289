/** The terms of a map in the order of its language. */
import type { Outline } from '../outline/outline.js';
import { wordOrder } from '../text/word-order.js';
import { namedPage } from './define-page.js';
import { section, type Reading } from './rows.js';

export const glossaryPage = namedPage('glossary', 'Glossary', glossaryOutline);

function glossaryOutline({ map }: Reading): Outline {
  const inOrder = wordOrder(map.file.language);
  const terms = map.glossary.toSorted((one, other) => inOrder(one.term, other.term));
  return {
    place: 'glossary',
    title: 'Glossary',
    blocks: section(
      'Terms',
      terms.map(term => ({
        kind: 'row',
        to: `term/${term.id}`,
        marks: [],
        lead: term.term,
        text: term.definition,
      })),
      'This map has no glossary.',
    ),
  };
}

/** An id of the map says nothing to somebody who has only the paper: its title stands for it. */
import type { StanceMap } from '../map/stance-map.js';
import { runsOf, type Handout, type Passage, type Words } from './document.js';

/**
 * A hand-out whose words name items of evidence by their titles, wherever the map's own words do by
 * id.
 */
export function withPlainNames(map: StanceMap, handout: Handout): Handout {
  const plain = (text: string): string => plainText(map, text);
  const words = (original: Words): Words =>
    runsOf(original).map(run => (run.href === run.text ? run : { ...run, text: plain(run.text) }));
  return { ...handout, passages: handout.passages.map(passage => renamed(passage, plain, words)) };
}

function renamed(
  passage: Passage,
  plain: (text: string) => string,
  words: (original: Words) => Words,
): Passage {
  switch (passage.kind) {
    case 'heading':
      return { ...passage, text: plain(passage.text) };
    case 'text':
    case 'cite':
      return { ...passage, words: words(passage.words) };
    case 'list':
      return { ...passage, items: passage.items.map(words) };
    case 'terms':
      return {
        ...passage,
        items: passage.items.map(({ term, meaning }) => ({ term, meaning: words(meaning) })),
      };
    case 'table':
      return { ...passage, rows: passage.rows.map(row => row.map(words)) };
  }
}

/** What looks like an id: a plain word is none, though a map may call an item so. */
const idLike = /[A-Za-z][\w.-]*\d[\w-]*/g;

function plainText(map: StanceMap, text: string): string {
  return text.replaceAll(idLike, found => {
    const evidence = map.evidenceById.get(found);
    return evidence ? `"${evidence.title ?? evidence.statement}"` : found;
  });
}

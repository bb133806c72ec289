/** The first sentences of an issue's background, for somebody who has read nothing. */
import { itemAt, type Reference } from '../../map/reference.js';
import type { Issue } from '../../map/schema.js';
import { safeLine } from '../../text/safe-text.js';
import type { DeckMap } from '../cards/deck-map.js';
import { nameParts } from '../cards/names.js';
import { sentencesOf } from './sentences.js';

const mostSentences = 2;

/**
 * Without the items of evidence that it names in brackets, since nothing can be opened from here;
 * and without a sentence that names whoever makes the claim that is asked about.
 */
export function introductionOf(deck: DeckMap, { background }: Issue, reference: Reference): string {
  const { map } = deck;
  const found = itemAt(map, reference);
  const makers = found?.kind === 'argument' ? deck.partiesOf(found.item) : [];
  const names = new Set(makers.flatMap(party => deck.knownBy(party)));
  const bare = safeLine(background).replaceAll(
    / *\(([\w.-]+(?:, [\w.-]+)*)\)/g,
    (whole, ids: string) => (ids.split(', ').every(id => map.evidenceById.has(id)) ? '' : whole),
  );
  return sentencesOf(bare, map.file.language)
    .filter(sentence => !nameParts(sentence).some(name => names.has(name)))
    .slice(0, mostSentences)
    .join(' ');
}

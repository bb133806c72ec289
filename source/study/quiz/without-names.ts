/** A claim of a map without titles, with the names of all parties struck. */
import type { Party } from '../../map/schema.js';
import { nameParts, strike, struck } from '../cards/names.js';
import type { DeckMap } from '../cards/deck-map.js';
import { namesParty } from '../cards/party-cards.js';

/** With more names struck, a text can hardly be read. */
const mostStruck = 1;

/** Undefined where the text would still name those who speak, or be left without its sense. */
export function withoutNames(
  deck: DeckMap,
  text: string,
  parties: readonly Party[],
): string | undefined {
  const words = [...new Set([...parties.flatMap(party => deck.knownBy(party)), ...deck.allNames])];
  const hidden = strike(text, words);
  const found = new Set(nameParts(hidden));
  if (hidden.split(struck).length > mostStruck + 1) return undefined;
  return words.some(word => found.has(word)) ||
    parties.some(party => namesParty(deck, hidden, party))
    ? undefined
    : hidden;
}

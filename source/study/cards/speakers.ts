/**
 * Whether one party could stand where another's name was struck: "______ say" is said of many, and
 * gives a party away beside those that are one.
 */
import type { Party } from '../../map/schema.js';
import type { DeckMap } from './deck-map.js';
import { startsStruck, strike, struck } from './names.js';

type Spoken = 'one' | 'many' | undefined;

export class Speakers {
  private readonly known = new Map<string, Spoken>();

  constructor(private readonly deck: DeckMap) {}

  /** Where nothing is told of a party's number, it could stand anywhere. */
  speakAlike(other: Party, text: string): boolean {
    if (!startsStruck(text)) return true;
    const [one, another] = [spokenOf(text), this.spokenIn(other)];
    return one === undefined || another === undefined || one === another;
  }

  /** How the map speaks of a party as a rule, from its claims and positions. */
  private spokenIn(party: Party): Spoken {
    if (!this.known.has(party.id)) this.known.set(party.id, this.counted(party));
    return this.known.get(party.id);
  }

  private counted(party: Party): Spoken {
    const { map } = this.deck;
    const texts = map.issues.flatMap(({ id }) => [
      ...this.deck.caseOf(party.id, id).map(({ claim }) => claim),
      map.positionByPair.get(`${party.id}/${id}`)?.summary ?? '',
    ]);
    const found = texts
      .map(text => strike(text, this.deck.knownBy(party)))
      .filter(startsStruck)
      .map(spokenOf);
    const many = found.filter(one => one === 'many').length;
    const single = found.filter(one => one === 'one').length;
    if (many === single) return undefined;
    return many > single ? 'many' : 'one';
  }
}

/** By the verb behind the struck name: English puts an s to that of one. */
function spokenOf(text: string): Spoken {
  const verb = text.slice(text.indexOf(struck) + struck.length).match(/^ (\p{Ll}+)/u)?.[1];
  if (verb === undefined) return undefined;
  return verb.endsWith('s') ? 'one' : 'many';
}

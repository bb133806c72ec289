/** What a text names of a map: read from sentences as they are written. */
import { describe, expect, test } from 'vitest';
import { mentionedItems } from '../../source/map/mentions.js';
import { StanceMap } from '../../source/map/stance-map.js';
import { bundledMap } from '../bundled-map.js';
import { nightTrainsFile } from '../night-trains.js';

const map = bundledMap();

describe('a text names', () => {
  test('evidence by its id, a term by its word and a party by its name, each once, in order', () => {
    expect(
      mentionedItems(
        map,
        'Petro (E086) says that habeas corpus was denied; E086 and E004 are what he rests on, ' +
          'and Habeas Corpus is what El Salvador suspended.',
      ),
    ).toEqual([
      'party/petro',
      'evidence/E086',
      'term/habeas-corpus',
      'evidence/E004',
      'party/bukele',
    ]);
  });

  test('an item by its whole reference, and nothing by a part of a word', () => {
    expect(mentionedItems(map, 'See argument/release-offer.')).toEqual(['argument/release-offer']);
    expect(mentionedItems(map, 'argument/none, E0864, Petrol, Salvadoran, crescendo')).toEqual([]);
  });

  test('a term by the letters that stand for it, as they are written', () => {
    const [tda] = mentionedItems(map, 'He is said to belong to TdA.');
    expect(tda).toMatch(/^term\//);
    expect(mentionedItems(map, 'tda')).toEqual([]);
  });

  test('nothing in a map without evidence, terms and names of that kind', () => {
    const file = nightTrainsFile();
    expect(mentionedItems(new StanceMap({ ...file, glossary: [] }), 'Nobody said E9.')).toEqual([]);
  });
});

/** Where a word stands as one of its own, table by table. */
import { expect, test } from 'vitest';
import { wholeWordAt } from '../../source/text/whole-word.js';

test.each([
  ['Petro said so', 'Petro', 0],
  ['what Petro, and Petro again', 'Petro', 5],
  ['Petrol, then Petro', 'Petro', 13],
  ['(HRW)', 'HRW', 1],
  ['HRW2 and 2HRW', 'HRW', undefined],
  ['ÁPetro', 'Petro', undefined],
  ['a letter of another script beside it: \u{10400}Petro', 'Petro', undefined],
  ['Petro\u{10400}', 'Petro', undefined],
  ['a sign that is no letter: \u{1f6a9}Petro\u{1f6a9}', 'Petro', 28],
  ['petro', 'Petro', undefined],
  ['anything', '', undefined],
])('in %j the word %j is at %s', (text, sought, at) => {
  expect(wholeWordAt(text, sought)).toBe(at);
});

/** Figures with their nouns, and as a clock shows them. */
import { expect, test } from 'vitest';
import { clockFigures, count, plural } from '../../source/text/figures.js';

test.each([
  [0, '0 arguments'],
  [1, '1 argument'],
  [2, '2 arguments'],
  [11, '11 arguments'],
  [21, '21 arguments'],
])('%i is counted as "%s"', (figure, words) => {
  expect(count(figure, 'argument')).toBe(words);
});

test.each([
  ['en', 1, 'one'],
  ['en', 21, 'other'],
  ['ru', 21, 'one'],
  ['ru', 3, 'few'],
  ['ru', 5, 'many'],
  ['ja', 1, 'other'],
])('in %s, %i takes the form "%s"', (language, figure, form) => {
  const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };
  expect(plural(figure, forms, language)).toBe(form);
});

test('a form that is not given is the one for all others', () => {
  expect(plural(3, { other: 'вечера' }, 'ru')).toBe('вечера');
});

test.each([
  [0, '0:00'],
  [59, '0:59'],
  [60, '1:00'],
  [425, '7:05'],
  [3600, '60:00'],
])('%i seconds are shown as %s', (seconds, shown) => {
  expect(clockFigures(seconds)).toBe(shown);
});

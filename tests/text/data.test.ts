/** Plain data: which fields are spread, and when two values say the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataIn, defined, isSameData } from '../../source/text/data.js';

test('fields that are undefined are left out; null, empty text, zero and false stay', () => {
  expect(
    Object.entries(defined({ a: undefined, b: null, c: '', d: 0, e: false, f: undefined })),
  ).toEqual([
    ['b', null],
    ['c', ''],
    ['d', 0],
    ['e', false],
  ]);
});

test.each([
  ['{"a": [1, null]}', { a: [1, null] }],
  ['null', null],
  ['', undefined],
  ['{"a": 1', undefined],
  ['{} {}', undefined],
])('the text %j holds %j', (text, data) => {
  expect(dataIn(text)).toEqual(data);
});

test.each([
  ['keys in another order', { a: 1, b: [2] }, { b: [2], a: 1 }, true],
  ['a field that is undefined', { a: 1, b: undefined }, { a: 1 }, true],
  ['an undefined field in place of another', { a: 1, b: undefined }, { a: 1, c: 2 }, false],
  ['one field more', { a: 1 }, { a: 1, b: 2 }, false],
  ['another value, deep inside', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, false],
  ['a list in another order', [1, 2], [2, 1], false],
  ['the start of a list', [1], [1, 2], false],
  ['a list and an object with its places', ['x'], { 0: 'x' }, false],
  ['null and an object', null, {}, false],
  ['a figure and its text', 1, '1', false],
])('%s', (_what, one, other, same) => {
  expect(isSameData(one, other)).toBe(same);
  expect(isSameData(other, one)).toBe(same);
});

test('a value is the same as its copy, and two are the same as JSON has them alike', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(isSameData(one, structuredClone(one))).toBe(true);
      const alike = JSON.stringify(one) === JSON.stringify(other);
      expect(!alike || isSameData(one, other)).toBe(true);
    }),
  );
});

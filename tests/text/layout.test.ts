import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { fitEnd, fits, fitText, padText, pieces, wrapLines } from '../../source/text/layout.js';
import { isLanguageTag, wordOrder } from '../../source/text/word-order.js';

const long = ['w', 'a b ', '漢', '\u{1F468}', 'x\u{1F468}', ' '].map(unit => unit.repeat(20_000));
const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom(...long));

describe('text in columns', () => {
  test('is never wider than they are, however long, and no character is cut in half', () => {
    fc.assert(fc.property(anyText, fc.integer({ min: 1, max: 120 }), (text, width) => {
      for (const shown of [fitText(text, width), fitEnd(text, width)]) {
        expect(stringWidth(shown)).toBeLessThanOrEqual(width);
        expect(shown.isWellFormed()).toBe(true);
      }
      expect(stringWidth(padText(text, width))).toBe(width);
    }), { numRuns: 60 });
  });

  test('that is cut says so, at the end or at the start', () => {
    expect(fitText('w'.repeat(20_000), 10)).toBe('wwwwwwwww…');
    expect(fitEnd(`${'w'.repeat(20_000)}end`, 5)).toBe('…wend');
    expect(fitText('\u0301'.repeat(20_000), 10).endsWith('…')).toBe(true);
    expect(fits('w'.repeat(20_000), 10)).toBe(false);
    expect([fits('words', 5), fits('words', 4), fits('漢字', 4), fits('漢字', 3)]).toEqual([true, false, true, false]);
  });

  test('wrapped for a few lines alone has those lines, and one more where there is more', () => {
    const text = 'some words of a long text '.repeat(2000);
    expect(wrapLines(text, 40, 3).slice(0, 3)).toEqual(wrapLines(text, 40).slice(0, 3));
    expect(wrapLines(text, 40, 3).length).toBeGreaterThan(3);
    expect(wrapLines(text, 40, 3).length).toBeLessThan(100);
    expect(wrapLines('short', 40, 3)).toEqual(['short']);
  });

  test('in pieces is all there, in pieces that are short, with no character in half', () => {
    fc.assert(fc.property(anyText, text => {
      const found = pieces(text, 50);
      expect(found.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      for (const piece of found) expect([piece.length <= 50, piece.isWellFormed()]).toEqual([true, true]);
    }), { numRuns: 60 });
  });
});

test('words are in the order of their language, and in that of English where the language has no such tag', () => {
  expect(['zebra', 'öl'].toSorted(wordOrder('sv'))).toEqual(['zebra', 'öl']);
  expect(['zebra', 'öl'].toSorted(wordOrder('de'))).toEqual(['öl', 'zebra']);
  expect(['zebra', 'öl'].toSorted(wordOrder('a language'))).toEqual(['öl', 'zebra']);
  expect(['en', 'es-SV', 'español', 'a language', ''].map(isLanguageTag)).toEqual([true, true, false, false, false]);
});

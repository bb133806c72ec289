import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemes, padText, pieces, wrapLines } from '../../source/text/layout.js';
import { safeLine, safeText } from '../../source/text/safe-text.js';
import stringWidth from 'string-width';

test('two halves of a hidden character do not meet when what stood between them goes', () => {
  expect(safeText('x\uDB40\u200B\uDC41y')).toBe('x\uFFFD\uFFFDy');
});

test('an escape sequence goes whole, the words around it stay', () => {
  expect(safeText('a\u001B[31mred\u001B[0m b\u001B]52;c;aGFjaw==\u0007c')).toBe('ared bc');
  expect(safeLine('one\ntwo\tthree')).toBe('one two three');
});

test('nothing that a terminal obeys survives, however the text is cut', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '\u001B',
          '[',
          ']',
          '0',
          'm',
          '\u0007',
          '\u009B',
          '\u202E',
          '\u200B',
          '\uDB40',
          '\uDC41',
          'a',
          '\u2028',
          '\r',
        ),
        { maxLength: 30 },
      ),
      parts => {
        const safe = safeText(parts.join(''));
        expect(safe).not.toMatch(
          // oxlint-disable-next-line no-control-regex
          /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202E\u2028\u{E0000}-\u{E007F}]/u,
        );
        expect(safeText(safe)).toBe(safe);
      },
    ),
  );
});

test(
  'wrapped lines fit their width and lose no letter; padded text is exactly as wide as ' + 'asked',
  () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '語', ' ', 'w', '🚆') }),
        fc.integer({ min: 4, max: 30 }),
        (text, width) => {
          for (const line of wrapLines(text, width))
            expect(stringWidth(line)).toBeLessThanOrEqual(width);
          expect(wrapLines(text, width).join('').replaceAll(/\s/g, '')).toBe(
            text.replaceAll(/\s/g, ''),
          );
          expect(stringWidth(padText(text, width))).toBe(width);
          expect(pieces(text, 10).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
          expect(graphemes(text).join('')).toBe(text);
        },
      ),
    );
  },
);

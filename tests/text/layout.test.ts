/** Fitting text to columns: the short way for simple text says what the library says. */
import cliTruncate from 'cli-truncate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import stringWidth from 'string-width';
import { fitEnd, fitText, graphemes, padText } from '../../source/text/layout.js';

const letters = fc.constantFrom(
  ...'abcXYZ019 .,;:!?-–—“”’…ñéüßŁ'.split(''),
  '夜',
  '👩‍👩‍👧',
  'e\u0301',
  '한',
);
const texts = fc.oneof(
  fc.array(letters, { maxLength: 30 }).map(list => list.join('')),
  fc.stringMatching(/^[ -~]{0,40}$/),
);

test('a text is cut at its end and at its start as cli-truncate cuts it', () => {
  fc.assert(
    fc.property(
      texts,
      fc.integer({ min: 1, max: 34 }),
      fc.constantFrom('…', '~'),
      (text, width, ellipsis) => {
        expect(fitText(text, width, ellipsis)).toBe(
          cliTruncate(text, width, { truncationCharacter: ellipsis }),
        );
        expect(fitEnd(text, width, ellipsis)).toBe(
          cliTruncate(text, width, { position: 'start', truncationCharacter: ellipsis }),
        );
      },
    ),
    { numRuns: 1000 },
  );
});

test('a padded text takes exactly its columns', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 3, max: 34 }), (text, width) => {
      expect(stringWidth(padText(text, width))).toBe(width);
    }),
  );
});

test('a text is taken apart into the characters that people see', () => {
  fc.assert(
    fc.property(texts, text => {
      expect(graphemes(text)).toEqual(
        Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment),
      );
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAscii } from '../../source/text/ascii.js';

test('a text is ASCII where it has no other character, wherever that stands in a long one', () => {
  const lengths = fc.constantFrom(0, 1, 65_534, 65_535, 65_536, 65_537, 131_072);
  const others = fc.constantFrom('', '\u007F', '\u0080', 'é', '\uD83D', '\uDE00', '😀', '\uFEFF');
  fc.assert(
    fc.property(lengths, others, lengths, (before, other, after) => {
      const text = 'a'.repeat(before) + other + '~'.repeat(after);
      expect(isAscii(text)).toBe(other === '' || other === '\u007F');
    }),
  );
});

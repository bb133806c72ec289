/** Bytes are UTF-8 or told as what they look like. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoded } from '../../source/store/decoded.js';

const text = '{ "title": "Straße" }';

describe('bytes', () => {
  test('of any text in UTF-8 are that text, a byte-order mark included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), some => {
        fc.pre(!some.startsWith('\0') && some[1] !== '\0');
        expect(decoded(Buffer.from(some))).toEqual({ ok: true, text: some });
      }),
    );
    expect(decoded(Buffer.from(`\uFEFF${text}`))).toEqual({ ok: true, text: `\uFEFF${text}` });
    expect(decoded(new Uint8Array())).toEqual({ ok: true, text: '' });
    expect(decoded(Buffer.from('\uFFFD'))).toEqual({ ok: true, text: '\uFFFD' });
  });

  test.each([
    ['Latin-1', Buffer.from(text, 'latin1'), '{ "title": "Stra'],
    ['Windows-1252', Buffer.from([0x22, 0x93, 0x41, 0x94, 0x22]), '"'],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), ''],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), ''],
    ['UTF-16', Buffer.from(text, 'utf16le'), ''],
    ['UTF-16', Buffer.from(text, 'utf16le').swap16(), ''],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), ''],
    ['UTF-32', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b]), ''],
    ['UTF-32', Buffer.from([0x7b, 0, 0, 0, 0x7d, 0, 0, 0]), ''],
    ['zeros', new Uint8Array(512), ''],
  ])('that look like %s say so, and where they begin to', (looksLike, bytes, before) => {
    expect(decoded(bytes)).toEqual({ ok: false, before, looksLike });
  });

  test.each([
    ['cut off within a letter', Buffer.from('"Straße, schöne ß').subarray(0, -1)],
    ['with one bad byte', Buffer.concat([Buffer.from('ä ö ü '), Buffer.from([0xff])])],
    ['with half of a pair', Buffer.concat([Buffer.from('ä ö ü ß '), Buffer.from([0xed, 0xa0])])],
  ])('of UTF-8 %s are no other encoding', (_how, bytes) => {
    expect(decoded(bytes)).toEqual({ ok: false, before: expect.stringMatching(/ö/) });
  });
});

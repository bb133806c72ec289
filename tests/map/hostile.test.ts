import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { loadMap } from '../../source/map/load.js';
import { createSearch } from '../../source/map/search.js';
import { safeLine, safeText } from '../../source/text/safe-text.js';
import { loaded, sampleText } from './sample.js';

/**
 * Anything that a terminal obeys, that turns the reading order, or that hides letters. Newline and
 * tab are text.
 */
const dangerous =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|[\u{E0000}-\u{E007F}]/u;

const hostile = [
  ['a clipboard write', 'a\u001B]52;c;ZXZpbA==\u0007b', 'ab'],
  ['a clipboard write with a C1 start and end', 'a\u009D52;c;ZXZpbA==\u009Cb', 'ab'],
  ['a colour', 'a\u001B[31mb', 'ab'],
  ['a cursor move in C1', 'a\u009B2Jb', 'ab'],
  ['a title', 'a\u001B]0;pwned\u001B\\b', 'ab'],
  ['a device string', 'a\u001BP+q544e\u001B\\b', 'ab'],
  ['a bell and a backspace', 'a\u0007\b b', 'a b'],
  ['a right-to-left override', 'a\u202Eb\u202C', 'ab'],
  ['an isolate', 'a\u2067b\u2069', 'ab'],
  ['zero-width letters', 'a\u200Bb\u200D\u2060\uFEFF', 'ab'],
  ['invisible tags', 'a\u{E0041}b\u{E007F}', 'ab'],
  ['a carriage return over the line', 'safe\rEVIL', 'safe\nEVIL'],
  ['a separator of lines', 'a\u2028b', 'a\nb'],
  ['half a letter', 'a\uD800b', 'a\uFFFDb'],
] as const;

describe('a hostile map', () => {
  it.each(hostile)('%s never gets out of it, whichever way JSON writes it', (_, text, shown) => {
    const escaped = JSON.stringify(text).replaceAll(
      /[\u007F-\uFFFF]/g,
      unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    const raw = sampleText(file => {
      file.title = text;
    });
    for (const file of [raw, raw.replace(JSON.stringify(text), () => escaped)])
      expect(loaded(file).file.title).toBe(shown);
  });

  it.each(hostile)('%s does not come out of a fault either', (_, text) => {
    const result = loadMap(
      sampleText(file => {
        Object.assign(file.arguments[0] ?? {}, { party: text, side: text, [text]: text, id: text });
        Object.assign(file.relations[1] ?? {}, { kind: text, from: text });
      }),
      'map.json',
    );
    const told = result.ok ? [] : result.faults.map(fault => `${fault.path} ${fault.message}`);
    expect(told.length).toBeGreaterThan(4);
    for (const line of told) expect(line).not.toMatch(dangerous);
  });

  it.each(hostile)('%s in an id of the file is not offered as the nearest choice', (_, text) => {
    // A long id, so that one with all that in it is still the nearest.
    const id =
      'what-the-outlet-printed-of-the-offer-of-an-exchange-of-prisoners-in-april-of-that-year';
    const result = loadMap(
      sampleText(file => {
        Object.assign(file.evidence[1] ?? {}, { id: id + text });
        Object.assign(file.arguments[0] ?? {}, { evidence: [id] });
      }),
      'map.json',
    );
    const told = result.ok ? [] : result.faults.map(fault => fault.message);
    expect(told).toContainEqual(expect.stringContaining('did you mean'));
    for (const line of told) expect(line).not.toMatch(dangerous);
  });

  it('a syntax error at an escape byte is told without the byte', () => {
    const result = loadMap('{"a": \u001B]52;c;x\u0007}', 'map.json');
    expect(JSON.stringify(result)).not.toMatch(/\\u001b/i);
  });

  it('a text that is nothing but hidden characters is missing', () => {
    const result = loadMap(
      sampleText(file => void (file.title = '\u200B\u200B')),
      'map.json',
    );
    expect(result.ok ? [] : result.faults.map(fault => [fault.path, fault.message])).toEqual([
      ['title', 'must not be empty'],
    ]);
  });

  it('a word of ten thousand letters is cut where a fault quotes it', () => {
    const result = loadMap(
      sampleText(file => Object.assign(file.arguments[0] ?? {}, { side: 'x'.repeat(10_000) })),
      'map.json',
    );
    expect(result.ok ? 0 : result.faults[0]?.message.length).toBeLessThan(120);
  });

  it('no control character survives loading, search included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), text => {
        const result = loadMap(
          sampleText(file =>
            Object.assign(file.evidence[0] ?? {}, { statement: `plain ${text}`, caveat: text }),
          ),
          'map.json',
        );
        if (!result.ok) throw new Error(result.faults[0]?.message);
        const shown = createSearch(result.map).find('plain', 5);
        for (const seen of [
          result.map.evidence[0]?.statement,
          result.map.evidence[0]?.caveat,
          ...shown.flatMap(hit => [hit.title, hit.excerpt]),
        ]) {
          expect(seen).not.toMatch(dangerous);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('what safe text takes away is always seen by the loader, too', () => {
    for (let unit = 0x20; unit <= 0xffff; unit++) {
      const text = String.fromCharCode(unit);
      if (safeText(text) === text) continue;
      const title = `a${text}b`;
      const json = `{"title":"${title}"}`;
      const raw = sampleText().replace('"A prison in dispute"', () => json.slice(9, -1));
      expect([unit, loaded(raw).file.title]).toEqual([unit, safeText(title)]);
    }
  });

  it('safe text is safe: making it safe again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(safeText(safeText(text))).toBe(safeText(text));
        expect(safeLine(safeLine(text))).toBe(safeLine(text));
        expect(safeText(text)).not.toMatch(dangerous);
      }),
    );
  });
});

/** What is passed over is as JSON as what is walked, however it is written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonPass } from '../../source/map/json-pass.js';
import { walkJson } from '../../source/map/json-text.js';
import { repeatsKeys } from '../../source/map/repeated-keys.js';

const key = fc.oneof(fc.constantFrom('a', 'b', '', 'é', 'Aa', 'BB', '\\u0061'), fc.string());
const { value } = fc.letrec<{ value: string }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('1', '-0.5e+3', 'true', 'null', '"\\u00e9\\n"', '""', '[]', '{ }', ' 7 '),
    fc.string().map(text => JSON.stringify(text)),
    fc.array(tie('value'), { maxLength: 4 }).map(items => `[${items.join(' ,\n')}]`),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 4 })
      .map(list => `{${list.map(([name, held]) => `"${safe(name)}" : ${held}`).join(',')}}`),
  ),
}));

/** As a key is written, but for the escapes that were meant. */
function safe(name: string): string {
  return name === '\\u0061' ? name : JSON.stringify(name).slice(1, -1);
}

/** A text with one of its characters gone, or another put in. */
const slipped = fc
  .tuple(
    value,
    fc.nat(),
    fc.constantFrom('', ',', ':', '"', '}', ']', '{', '0', '\\', '\n', '\u0001'),
  )
  .map(([text, at, put]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(put === '' ? place + 1 : place);
  });

describe('a pass over a value', () => {
  it('ends where a walk through it ends, and finds the same texts to be no JSON', () => {
    let wrong = 0;
    fc.assert(
      fc.property(fc.oneof(value, slipped), text => {
        const ends: number[] = [];
        const slip = walkJson(
          text,
          () => {},
          (path, end) => path.length === 0 && ends.push(end),
        );
        const start = /[^ \t\n\r]|$/.exec(text)?.index ?? 0;
        const end = new JsonPass(text).over(start);
        if (slip) wrong++;
        const isWhole = end !== undefined && text.slice(end).trim() === '';
        expect(isWhole ? end : undefined).toBe(slip ? undefined : ends.at(-1));
      }),
      { numRuns: 3000 },
    );
    expect(wrong).toBeGreaterThan(200);
  });

  it('marks the items of a list as its values start and end', () => {
    fc.assert(
      fc.property(fc.array(value), items => {
        const text = `[ ${items.join(' ,\r\n\t')} ] `;
        const marks: number[] = [];
        expect(new JsonPass(text).overItems(0, marks)).toBe(text.length - 1);
        const found = Array.from({ length: marks.length / 2 }, (_, at) =>
          text.slice(marks[2 * at], marks[2 * at + 1]),
        );
        expect(found).toEqual(items.map(item => item.trim()));
      }),
    );
  });

  it('misses no key that stands twice', () => {
    let some = 0;
    fc.assert(
      fc.property(value, text => {
        const pass = new JsonPass(text.trim());
        pass.over(0);
        const repeats = repeatsKeys(text, JSON.parse(text));
        if (repeats) some++;
        expect(pass.mayRepeat || !repeats).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(some).toBeGreaterThan(20);
    const differ = new JsonPass('[{"a":1,"b":{"a":1}},{"a":2,"b":3}]');
    differ.over(0);
    expect(differ.mayRepeat).toBe(false);
  });
});

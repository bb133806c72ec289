/**
 * Every kind of file, fed with anything: told with its faults or opened, never a crash, a hang or
 * an escape sequence. `npm run endure` has the full counts.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Chance } from './chance.js';
import { fuzz } from './fuzz.js';
import { troubleInFault, troubleInScreen, troubleInText } from './judge.js';
import { subjects } from './subjects/all.js';
import { Watch } from './subjects/subject.js';

describe.each(subjects)('a $name', subject => {
  test('made of a sound one by flipping, cutting, doubling, swapping and hostile texts', async () => {
    const { findings, read, inputs } = await fuzz(subject, 20_261_124, { to: 40 });
    expect(findings).toEqual([]);
    expect(read).toBeGreaterThan(0);
    expect(inputs).toBe(40);
  }, 180_000);

  test('that is any JSON, or any text', async () => {
    const anything = fc.oneof(
      fc.json({ maxDepth: 4, stringUnit: 'binary' }),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(anything, async text => {
        const { faults, troubles } = await subject.open(text, new Chance(1), new Watch());
        expect([
          ...troubles,
          ...faults.flatMap(fault => troubleInFault(fault, text) ?? []),
        ]).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 180_000);
});

describe('what judges them', () => {
  test(
    'sees an escape sequence, a control character, hidden and halved letters, and a line ' +
      'too wide',
    () => {
      expect(troubleInText('plain words\nand more')).toBeUndefined();
      for (const text of [
        'a\u001B[2J',
        'a\u009B2J',
        'a\u0007',
        'a\rb',
        'a\u202Eb',
        'a\u200Bb',
        'a\uD800b',
      ])
        expect(troubleInText(text)).toBeDefined();
      expect(troubleInScreen('\u001B[1mbold\u001B[22m', 4, 1)).toBeUndefined();
      expect(troubleInScreen('\u001B[1mbolder\u001B[22m', 4, 1)).toContain('6 columns in 4');
      expect(troubleInScreen('\u001B]52;c;eA==\u0007', 40, 1)).toBeDefined();
      expect(troubleInScreen('a\nb', 4, 1)).toContain('2 lines');
    },
  );

  test('sees a fault outside its file, and words that help nobody', () => {
    const fault = {
      file: 'f',
      line: 1,
      column: 2,
      path: 'a',
      severity: 'error',
      rule: 'r',
      message: 'must be text',
    } as const;
    expect(troubleInFault(fault, 'ab')).toBeUndefined();
    expect(troubleInFault({ ...fault, line: 2 }, 'ab')).toContain('not in the file');
    expect(troubleInFault({ ...fault, column: 9 }, 'ab')).toContain('not in the file');
    expect(troubleInFault({ ...fault, message: 'Invalid input: expected string' }, 'ab')).toContain(
      'help nobody',
    );
    expect(troubleInFault({ ...fault, message: 'no \u001B[31m' }, 'ab')).toContain(
      'the fault itself',
    );
  });
});

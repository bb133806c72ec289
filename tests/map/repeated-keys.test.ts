/** A key that stands twice in one object is found, however the text is written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problems } from '../../source/map/problem.js';
import { addRepeatedKeys, repeatsKeys } from '../../source/map/repeated-keys.js';

const space = fc.constantFrom('', ' ', '\n', '\t\r\n  ');
/** Keys and texts that are easily taken for one another where quotes and colons are counted. */
const word = fc.oneof(
  fc.constantFrom('a', 'b', '', ':', ' : ', '"', '\\', '\\"', '":', '\\":', 'a:b', '__proto__'),
  fc.string({ maxLength: 4 }),
);

interface Written {
  readonly text: string;
  /** How many keys are in their object already. */
  readonly repeated: number;
}

const { value } = fc.letrec<{ value: Written }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    word.map(text => ({ text: JSON.stringify(text), repeated: 0 })),
    fc.constantFrom('1', 'true', 'null').map(text => ({ text, repeated: 0 })),
    fc.array(tie('value'), { maxLength: 4 }).map(items => ({
      text: `[${items.map(({ text }) => text).join(',')}]`,
      repeated: items.reduce((sum, { repeated }) => sum + repeated, 0),
    })),
    fc.array(fc.tuple(word, space, space, tie('value')), { maxLength: 5 }).map(entries => ({
      text: `{${entries
        .map(
          ([key, before, after, { text }]) =>
            `${before}${JSON.stringify(key)}${after}:${before}${text}`,
        )
        .join(',')}}`,
      repeated:
        entries.length -
        new Set(entries.map(([key]) => key)).size +
        entries.reduce((sum, [, , , { repeated }]) => sum + repeated, 0),
    })),
  ),
}));

function problemsIn(text: string): Problems {
  const problems = new Problems(Number.POSITIVE_INFINITY);
  addRepeatedKeys(problems, text);
  return problems;
}

describe('repeated keys', () => {
  test('are found by counting wherever they are found by looking', () => {
    let some = 0;
    fc.assert(
      fc.property(value, ({ text, repeated }) => {
        if (repeated > 0) some++;
        expect(repeatsKeys(text, JSON.parse(text))).toBe(repeated > 0);
        expect(problemsIn(text).count).toBe(repeated);
      }),
      { numRuns: 2000 },
    );
    expect(some).toBeGreaterThan(50);
  });

  test.each([
    ['{"a": 1, "a" : 2}', ['a']],
    ['{"a": ": \\":", "b": {"a": 1, "\\u0061": 2}}', ['b.a']],
    ['[{"a": 1}, {"a": 1}]', []],
    ['[{"a": 1}, {"a": 1, "a": 1, "a": 1}]', ['[1].a', '[1].a']],
    ['{"a": {"b": 1}, "c": {"b": 1}}', []],
    ['{"a": [{"b": 1}], "a": [{"b": 1}]}', ['a']],
    ['{"__proto__": 1, "__proto__": 2}', ['__proto__']],
  ])('in %s', (text, paths) => {
    expect(
      problemsIn(text).list.map(({ path }) =>
        path
          .map(step => (typeof step === 'number' ? `[${step}]` : step))
          .join('.')
          .replaceAll('.[', '['),
      ),
    ).toEqual(paths);
  });
});

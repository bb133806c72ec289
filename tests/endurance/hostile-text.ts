/** Texts that a terminal, a parser or a reader would trip over, and values of every wrong kind. */
import fc from 'fast-check';
import type { Chance } from './chance.js';

const sequences = [
  '\u001B[2J\u001B[H',
  '\u001B]52;c;ZXZpbA==\u0007',
  '\u009D52;c;ZXZpbA==\u009C',
  '\u001B[31m',
  '\u009B31m',
  '\u001B]0;title\u001B\\',
  '\u001BP+q544e\u001B\\',
  '\u001Bc',
  '\u001B[?1049l',
  '\u001B]8;;https://evil.example\u0007link\u001B]8;;\u0007',
  '\u001B',
  '\u001B[',
  '\u001B]',
  '\u0000',
  '\u0007',
  '\b\b\b',
  '\r',
  '\r\n',
  '\t',
  '\n\n',
  '\u000B',
  '\u000C',
  '\u007F',
  '\u0085',
  '\u009F',
  '\u202E',
  '\u2066',
  '\u2069',
  '\u200B',
  '\u200D',
  '\u200E',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u061C',
  '\u2028',
  '\u2029',
  '\uFFF9',
  '\u{E0041}',
  '\uD800',
  '\uDC00',
  '\uDBFF\u001B\uDC41',
  '\uFFFF',
  '\u0301'.repeat(40),
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  '\u6F22\u5B57',
  '\u{1F1F8}\u{1F1FB}',
  '\uFE0F',
  '\u0E33',
  '\uFDFD',
  '\u{12031}',
  '%s%n',
  '${x}',
  '<script>',
  '../../etc/passwd',
  '\\',
  '"',
  "'",
  '{}',
  '[]',
] as const;

export const prototypeNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'then',
  'length',
] as const;

const numbers = [0, -0, -1, 1, 0.5, 1e9, -1e9, 2 ** 31, 2 ** 53, 1e308, 5e-324, 1e21] as const;

/** A hostile text: a sequence, a prototype's name, binary noise, or something far too long. */
export function hostileText(chance: Chance): string {
  return chance.weighted<() => string>([
    [10, () => chance.oneOf(sequences)],
    [4, () => Array.from({ length: 2 + chance.below(6) }, () => chance.oneOf(sequences)).join('x')],
    [2, () => chance.oneOf(prototypeNames)],
    [3, () => sampled(chance, fc.string({ unit: 'binary', maxLength: 40 }))],
    [1, () => sampled(chance, fc.string({ unit: 'grapheme', maxLength: 80 }))],
    [
      0.4,
      () =>
        padded(
          chance.oneOf([
            'w',
            'a b ',
            '\u6F22',
            '\u0301',
            '\u{1F468}',
            '\u001B[',
            '\n',
            ' ',
            '"',
            '\\',
          ]),
        ),
    ],
  ])();
}

/** A hundred thousand characters of one kind. */
function padded(unit: string): string {
  return unit.repeat(Math.ceil(100_000 / unit.length));
}

/** A value of any kind that JSON has. */
export function hostileValue(chance: Chance): unknown {
  return chance.weighted<() => unknown>([
    [
      3,
      () =>
        chance.oneOf([
          null,
          true,
          false,
          '',
          [],
          {},
          [[]],
          [null],
          { id: 1 },
          { id: 'E1', as: 'said' },
        ]),
    ],
    [3, () => chance.oneOf(numbers)],
    [4, () => hostileText(chance)],
    [2, () => sampled(chance, fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }))],
    [0.6, () => `${deepMark}${chance.oneOf([10, 500, 5000, 100_000])}`],
    [0.3, () => Array.from({ length: 3000 }, (_one, at) => at)],
    [0.3, () => Object.fromEntries(Array.from({ length: 2000 }, (_one, at) => [`key${at}`, at]))],
  ])();
}

/** Stands for a value nested so deep that only a text can hold it: see `jsonOf`. */
export const deepMark = '\u0001deep:';

/** The JSON text of data, its marks of depth replaced by lists, or objects, within each other. */
export function jsonOf(data: unknown, indent = 0): string {
  return JSON.stringify(data, null, indent).replaceAll(
    /"\\u0001deep:(\d+)"/g,
    (_mark, digits: string) => {
      const depth = Number(digits);
      return depth % 3 === 1
        ? '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)
        : '['.repeat(depth) + ']'.repeat(depth);
    },
  );
}

/** One value of an arbitrary of fast-check. */
export function sampled<T>(chance: Chance, arbitrary: fc.Arbitrary<T>): T {
  for (const value of fc.sample(arbitrary, { seed: chance.below(2 ** 31), numRuns: 1 }))
    return value;
  throw new RangeError('fast-check made nothing');
}

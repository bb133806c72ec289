/** What is said of data that does not have the shape of its format. */
import { quoted } from './quoted.js';

const types: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

/** A type of the schema, by its name there. */
export const typeWords = (type: string): string => types[type] ?? type;

/** A value as what it is: "the text "7"". */
function valueWords(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  return quoted(value);
}

export const shapeWords = {
  missing: (key: string): string => `${quoted(key)} is missing`,
  unknownKey: (key: string, near: string | undefined): string =>
    `there is no key ${quoted(key)} here${near === undefined ? '' : `; did you mean "${near}"?`}`,
  mustBe: (wanted: readonly string[], value: unknown): string =>
    `must be ${wanted.join(' or ')}, not ${valueWords(value)}`,
  mustRead: (wanted: string, value: unknown): string => `must be ${wanted}, not ${quoted(value)}`,
  fitsNone: (value: unknown): string => `${quoted(value)} fits none of the forms allowed here`,
  notOneOf: (value: unknown, choices: readonly string[], near: string): string =>
    `${quoted(value)} is not one of ${choices.join(', ')}${near}`,
  /** `why` is the schema's own sentence; an empty text would be told as nothing. */
  wrong: (value: unknown, why: string): string => (value === '' ? why : `${quoted(value)} ${why}`),
} as const;

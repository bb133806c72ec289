/**
 * Where data does not have the shape that a zod schema describes, in plain words and with the
 * nearest valid choice.
 */
import { z } from 'zod';

import type { Path } from './json-text.js';
import { didYouMean, nearest } from './nearest.js';
import type { Problems } from './problem.js';
import { isRecord } from './record.js';
import { shapeWords, typeWords } from './words-shape.js';

type Schema = z.core.$ZodType;
type SchemaIssue = z.core.$ZodIssue;

/** Adds each place where the data at a path does not fit the schema. */
export function addShapeProblems(
  problems: Problems,
  schema: Schema,
  data: unknown,
  path: Path = [],
): void {
  const result = z.safeParse(schema, data);
  if (!result.success) addIssues(problems, { schema, data, path }, result.error.issues);
}

interface CheckedData {
  readonly schema: Schema;
  readonly data: unknown;
  /** Where the data stands in the file. */
  readonly path: Path;
}

function addIssues(problems: Problems, subject: CheckedData, issues: readonly SchemaIssue[]): void {
  // A mistyped key is one slip: what it leaves missing is not told a second time.
  const intendedKeys = new Set(
    issues.flatMap(issue =>
      issue.code === 'unrecognized_keys' ? meantKeys(subject.schema, subject.data, issue) : [],
    ),
  );
  for (const issue of issues) {
    if (!intendedKeys.has(placeOf(issue.path))) addIssue(problems, subject, issue);
  }
}

function addIssue(problems: Problems, subject: CheckedData, issue: SchemaIssue): void {
  const inner = stepsOf(issue.path);
  const path = [...subject.path, ...inner];
  const value = valueAt(subject.data, inner);
  if (value === undefined && inner.length > 0 && issue.code !== 'custom') {
    problems.error(path, 'missing-key', () => shapeWords.missing(String(inner.at(-1))));
    return;
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      addUnknownKeys(problems, subject, issue);
      return;
    case 'invalid_value': {
      const choices = issue.values.map(String);
      problems.error(path, 'unknown-value', () => notOneOf(value, choices));
      return;
    }
    case 'invalid_type':
      problems.error(path, 'wrong-type', () =>
        shapeWords.mustBe([typeWords(issue.expected)], value),
      );
      return;
    case 'invalid_union':
      addUnionIssue(problems, subject, issue, value);
      return;
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'too_big':
    case 'too_small':
      problems.error(path, 'wrong-value', () => shapeWords.wrong(value, issue.message));
  }
}

function addUnknownKeys(
  problems: Problems,
  { schema, data, path }: CheckedData,
  issue: z.core.$ZodIssueUnrecognizedKeys,
): void {
  const inner = stepsOf(issue.path);
  for (const key of issue.keys)
    problems.errorAtKey([...path, ...inner, key], 'unknown-key', () =>
      shapeWords.unknownKey(key, meantKey(schema, inner, valueAt(data, inner), key)),
    );
}

/** Of a union, the branch that the data was meant for speaks: the only one whose type it has. */
function addUnionIssue(
  problems: Problems,
  subject: CheckedData,
  issue: z.core.$ZodIssueInvalidUnion,
  value: unknown,
): void {
  const inner = stepsOf(issue.path);
  const path = [...subject.path, ...inner];
  const { discriminator } = issue;
  if (discriminator !== undefined) {
    const choices = discriminatorChoices(
      schemaAt(subject.schema, inner.slice(0, -1)),
      discriminator,
    );
    problems.error(path, 'unknown-value', () => notOneOf(value, choices));
    return;
  }
  const fitting = issue.errors.filter(
    branch => !branch.some(first => first.path.length === 0 && first.code === 'invalid_type'),
  );
  const [branch] = fitting;
  if (branch && fitting.length === 1) {
    addIssues(
      problems,
      subject,
      branch.map(deeper => ({ ...deeper, path: [...issue.path, ...deeper.path] })),
    );
    return;
  }
  const expected = issue.errors.flatMap(list =>
    list.flatMap(first => (first.code === 'invalid_type' ? [typeWords(first.expected)] : [])),
  );
  const wanted = [...new Set(expected)];
  problems.error(path, 'wrong-type', () =>
    wanted.length === 0 ? shapeWords.fitsNone(value) : shapeWords.mustBe(wanted, value),
  );
}

function notOneOf(value: unknown, choices: readonly string[]): string {
  if (choices.length === 1) return shapeWords.mustRead(choices[0] ?? '', value);
  const near = typeof value === 'string' ? didYouMean(value, choices) : '';
  return shapeWords.notOneOf(value, choices, near);
}

/** The places of the missing keys that the unknown keys of an object stand for. */
function meantKeys(
  schema: Schema,
  data: unknown,
  issue: z.core.$ZodIssueUnrecognizedKeys,
): readonly string[] {
  const inner = stepsOf(issue.path);
  const value = valueAt(data, inner);
  return issue.keys.flatMap(key => {
    const near = meantKey(schema, inner, value, key);
    return near === undefined || (isRecord(value) && Object.hasOwn(value, near))
      ? []
      : [placeOf([...inner, near])];
  });
}

/** The key that an unknown one was meant to be: one that is missing first, then any. */
function meantKey(schema: Schema, inner: Path, value: unknown, key: string): string | undefined {
  const known = keysOf(schemaAt(schema, inner));
  const missing = known.filter(name => !isRecord(value) || !Object.hasOwn(value, name));
  return nearest(key, missing, 1)[0] ?? nearest(key, known, 1)[0];
}

function keysOf(schema: Schema | undefined): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap(option => keysOf(unwrapped(option)));
  return [];
}

function discriminatorChoices(
  schema: Schema | undefined,
  discriminator: string,
): readonly string[] {
  if (!(schema instanceof z.ZodUnion)) return [];
  return schema.options.flatMap(option => {
    const field: unknown = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
    if (field instanceof z.ZodLiteral) return [...field.values].map(String);
    return option instanceof z.ZodUnion ? discriminatorChoices(option, discriminator) : [];
  });
}

/** The schema of the value at a path, as far as it can be told. */
function schemaAt(schema: Schema, path: Path): Schema | undefined {
  let at: Schema | undefined = unwrapped(schema);
  for (const step of path) {
    if (at === undefined) return undefined;
    const next = stepInto(at, step);
    at = next && unwrapped(next);
  }
  return at;
}

function stepInto(schema: Schema, step: string | number): Schema | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodObject) {
    const field: unknown = schema.shape[step];
    return field instanceof z.ZodType ? field : undefined;
  }
  if (!(schema instanceof z.ZodUnion)) return undefined;
  for (const option of schema.options) {
    const found = stepInto(unwrapped(option), step);
    if (found) return found;
  }
  return undefined;
}

function unwrapped(schema: Schema): Schema {
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap())
    : schema;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step];
    else if (isRecord(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

function stepsOf(path: readonly PropertyKey[]): Path {
  return path.map(step => (typeof step === 'symbol' ? String(step) : step));
}

function placeOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}

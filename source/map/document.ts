/**
 * What files of every kind have in common: a JSON object that says its format and may name its
 * map, read in one way and told alike where it is not as it should be.
 */
import { z } from 'zod';
import { safeData } from '../text/safe-text.js';
import type { Fault } from './fault.js';
import { readJson, withoutMark } from './read-json.js';
import { deepest, tooDeep } from './nesting.js';
import { faultsOf, Problems } from './problem.js';
import { isNewerFormat } from './document-name.js';
import { listIn } from './links.js';
import { isRecord, type Data } from './record.js';
import { addRepeatedKeys, repeatsKeys } from './repeated-keys.js';
import { addShapeProblems } from './shape.js';
import { faultWords } from './words.js';

export type OpenedDocument =
  | {
      readonly ok: true;
      /** Safe to show. */
      readonly data: Data;
      /** What stands in the file, for whoever writes it again. */
      readonly written: Data;
      /** What is wrong in the text itself; the rest is added to it. */
      readonly problems: Problems;
      /** The problems in the order of the text. */
      readonly faults: () => Fault[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The data of a text, or why it has none. */
export function openDocument(text: string, file: string, what: string): OpenedDocument {
  const json = withoutMark(text);
  const read = readJson(json, file);
  if (!read.ok) return read;
  const { data: written } = read;
  const problems = new Problems();
  const faults = (): Fault[] => faultsOf(problems, file, json);
  const deep = tooDeep(written);
  if (deep) {
    problems.error(deep.slice(0, 3), 'too-deep', () => faultWords.tooDeep(deepest));
    return { ok: false, faults: faults() };
  }
  if (repeatsKeys(json, written)) addRepeatedKeys(problems, json);
  const data = safeData<unknown>(written);
  if (isRecord(data) && isRecord(written)) return { ok: true, data, written, problems, faults };
  problems.error([], 'wrong-type', () => faultWords.noObject(what, data));
  return { ok: false, faults: faults() };
}

/** Adds a format that is not the one wanted: of a later version, or another altogether. */
export function addFormatProblem(problems: Problems, data: Data, format: string): void {
  const found = data['format'];
  if (typeof found !== 'string' || found === format) return;
  const newer = isNewerFormat(found, format);
  problems.error(['format'], newer ? 'future-format' : 'unknown-format', () =>
    newer ? faultWords.newerFormat(found, format) : faultWords.unknownFormat(found, format),
  );
}

/**
 * Adds what is not of the schema's shape. Item by item, so that a fault in one hides none in
 * another, and a hundred thousand faults take no more memory than a few. A wrong format is left to
 * `addFormatProblem`.
 */
export function addDocumentShape(problems: Problems, schema: z.ZodObject, data: Data): void {
  const items: { readonly key: string; readonly element: z.core.$ZodType }[] = [];
  const elsewhere: Record<string, z.ZodType> = {};
  if (typeof data['format'] === 'string') elsewhere['format'] = z.string();
  for (const [key, field] of Object.entries(schema.shape)) {
    const element = elementOf(field);
    if (element === undefined || listIn(data, key).length === 0) continue;
    items.push({ key, element });
    elsewhere[key] = z.unknown();
  }
  addShapeProblems(problems, schema.extend(elsewhere), data);
  for (const { key, element } of items)
    listIn(data, key).forEach((item, index) =>
      addShapeProblems(problems, element, item, [key, index]),
    );
}

function elementOf(field: z.core.$ZodType): z.core.$ZodType | undefined {
  if (field instanceof z.ZodOptional) return elementOf(field.unwrap());
  return field instanceof z.ZodArray ? field.element : undefined;
}

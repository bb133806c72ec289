/**
 * One item alone as JSON with comments that tell what each field takes: what an editor is given,
 * and how it is read again.
 */
import { z } from 'zod';
import { safeLine } from '../../text/safe-text.js';
import { walkJson } from '../json-text.js';
import { links } from '../links.js';
import { placesIn } from '../problem.js';
import { quoted, shortened } from '../quoted.js';
import { isRecord, type Data } from '../record.js';
import { citationSchema } from '../schema.js';
import { answerSchema, headSchema, itemSchemas } from './fields.js';
import { listOf, type ItemKind } from './item-name.js';
import { draftWords } from './words.js';

/** What a link may name: the id, and what is called so. */
export interface LinkChoice {
  readonly id: string;
  readonly title: string;
}

export interface Draft {
  /**
   * `map` for what the map says of itself, `answer` for an argument with how it answers another.
   */
  readonly kind: ItemKind | 'map' | 'answer';
  readonly value: Data;
  /** Says what this is, at the top. */
  readonly heading: string;
  /** What stands in a list of the map. */
  readonly choices: (list: string) => readonly LinkChoice[];
}

/** More choices than these are looked up, not read. */
const mostChoices = 24;

/** The text for the editor. */
export function draftText(draft: Draft): string {
  const { shape } = shapeOf(draft.kind);
  const present = Object.keys(shape).filter(field => draft.value[field] !== undefined);
  const lines = Object.entries(shape).flatMap(([field, schema]) => {
    const value = draft.value[field];
    const comments = commentsOf(draft, field, schema).map(words => `  // ${words}`);
    if (value === undefined) return ['', ...comments, `  // ${draftWords.mayBeAdded(field)}`];
    const comma = field === present.at(-1) ? '' : ',';
    return ['', ...comments, ...fieldLines(field, value, comma)];
  });
  return [
    `// ${safeLine(draft.heading)}`,
    ...draftWords.howTo.map(line => `// ${line}`),
    '{',
    ...lines.slice(1),
    '}',
    '',
  ].join('\n');
}

function shapeOf(kind: Draft['kind']): z.ZodObject {
  if (kind === 'map') return headSchema;
  return kind === 'answer' ? answerSchema : itemSchemas[kind];
}

/** The list that items of a draft stand in; undefined for the map's head. */
function listOfDraft(kind: Draft['kind']): string | undefined {
  if (kind === 'map') return undefined;
  return listOf(kind === 'answer' ? 'argument' : kind);
}

/** A text from the editor with what is wrong with it above it; what was said before is left out. */
export function withFaults(text: string, faults: readonly string[]): string {
  const mark = `// ${draftWords.fault('')}`;
  const lines = text.split('\n').filter(line => !line.startsWith(mark));
  return [...faults.map(fault => `${mark}${safeLine(fault)}`), ...lines].join('\n');
}

function fieldLines(field: string, value: unknown, comma: string): readonly string[] {
  const text = `${JSON.stringify(field)}: ${JSON.stringify(value, null, 2)}${comma}`;
  return text.split('\n').map(line => `  ${line}`);
}

function commentsOf(draft: Draft, field: string, schema: z.core.$ZodType): readonly string[] {
  const optional = schema instanceof z.ZodOptional;
  const inner = optional ? schema.unwrap() : schema;
  const about = descriptionOf(schema) ?? descriptionOf(inner);
  const values = valuesOf(inner);
  const link = links.find(({ list, key }) => list === listOfDraft(draft.kind) && key === field);
  const hints = [
    ...(about === undefined ? [] : [about]),
    ...(values.length === 0 ? [] : [draftWords.oneOf(values)]),
  ];
  const head = `${field}${optional ? draftWords.optional : ''}${hints.length > 0 ? ': ' : ''}`;
  return [
    `${head}${hints.join('; ')}`,
    ...(link ? linkComments(draft.choices(link.to), link.to) : []),
    ...(isCited(inner) ? [`  ${draftWords.citation}`] : []),
  ];
}

/** Whether a field holds citations, which may say what they rest on. */
function isCited(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodArray && schema.element === citationSchema;
}

function linkComments(choices: readonly LinkChoice[], list: string): readonly string[] {
  if (choices.length > mostChoices) return [`  ${draftWords.search(choices.length, list)}`];
  return choices.map(({ id, title }) => `  ${id}: ${shortened(safeLine(title))}`);
}

function descriptionOf(schema: z.core.$ZodType): string | undefined {
  return schema instanceof z.ZodType ? schema.description : undefined;
}

function valuesOf(schema: z.core.$ZodType): readonly string[] {
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

export type ReadDraft =
  | { readonly ok: true; readonly value: Data }
  /** Nothing but comments: whoever emptied it wants nothing changed. */
  | { readonly ok: false; readonly empty: true }
  | { readonly ok: false; readonly empty: false; readonly fault: string };

/**
 * The item that a draft holds. Whole lines of comment are left out; in JSON no text spans lines.
 */
export function readDraft(text: string): ReadDraft {
  const json = text
    .replace(/^\uFEFF/, '')
    .replaceAll(/^[ \t]*\/\/[^\r\n]*/gm, line => ' '.repeat(line.length));
  if (json.trim() === '') return { ok: false, empty: true };
  const slip = walkJson(json, () => {});
  if (slip) {
    const { line, column } = placesIn(json)(slip.offset);
    return { ok: false, empty: false, fault: draftWords.slip(line, column, slip.message) };
  }
  const value: unknown = JSON.parse(json);
  return isRecord(value)
    ? { ok: true, value }
    : { ok: false, empty: false, fault: draftWords.noObject(quoted(value)) };
}

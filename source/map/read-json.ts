/** From the text of a file of any kind to its data. */
import type { Fault } from './fault.js';
import { walkJson } from './json-text.js';
import { faultAt } from './problem.js';
import { syntaxWords } from './words-syntax.js';

export type ReadJson =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly faults: Fault[] };

/**
 * The data of a JSON text (a byte-order mark is left aside), or where and how its syntax goes
 * wrong.
 */
export function readJson(text: string, file: string): ReadJson {
  const json = withoutMark(text);
  if (json.trim() === '')
    return { ok: false, faults: [faultAt({ file, text: json }, 'empty', syntaxWords.empty)] };
  try {
    const data: unknown = JSON.parse(json);
    return { ok: true, data };
  } catch {
    const { offset, message } = walkJson(json, () => {}) ?? {
      offset: 0,
      message: syntaxWords.noJson,
    };
    return { ok: false, faults: [faultAt({ file, text: json, offset }, 'syntax', message)] };
  }
}

/** The text without the byte-order mark that some editors put before it. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

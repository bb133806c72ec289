/**
 * Keys that stand twice in one object. JSON.parse takes the last and drops the first without a
 * word, so that what somebody wrote would be lost unseen.
 */
import { walkJson } from './json-text.js';
import { placesIn, type Problems } from './problem.js';
import { isRecord } from './record.js';
import { faultWords } from './words.js';

/**
 * Whether any key of a JSON text stands twice in one object; `data` is what was parsed from it, not
 * nested deep. Counts keys in both, which takes a tenth of the time of parsing; only where the
 * counts differ are the keys looked at.
 */
export function repeatsKeys(json: string, data: unknown): boolean {
  return mostKeys(json) > keysIn(data) && firstRepeated(json);
}

/** Adds every key that is in its object already. */
export function addRepeatedKeys(problems: Problems, json: string): void {
  let place: ReturnType<typeof placesIn> | undefined;
  eachRepeated(json, (key, path, offset, first) =>
    problems.errorAt(offset, path, 'repeated-key', () => {
      place ??= placesIn(json);
      return faultWords.repeatedKey(key, place(first));
    }),
  );
}

function firstRepeated(json: string): boolean {
  let found = false;
  eachRepeated(json, () => {
    found = true;
  });
  return found;
}

type OnRepeatedKey = (
  key: string,
  path: readonly (string | number)[],
  offset: number,
  first: number,
) => void;

function eachRepeated(json: string, tell: OnRepeatedKey): void {
  /** For each object or list that is open, the keys seen in it with their places. */
  const open: Map<string, number>[] = [];
  walkJson(json, (path, offset, part) => {
    if (part === 'value') {
      open[path.length] = new Map();
      return;
    }
    const keys = open[path.length - 1];
    const key = String(path.at(-1));
    const first = keys?.get(key);
    if (first === undefined) keys?.set(key, offset);
    else tell(key, path, offset, first);
  });
}

/**
 * How many keys a JSON text can have at most: the colons that stand after a closing quote, or
 * after an opening one of a text that begins with a colon. Any number where a key holds an escape:
 * V8 now and then keeps such a key twice in one object, so that counting the data tells nothing.
 */
function mostKeys(json: string): number {
  let count = 0;
  for (let colon = json.indexOf(':'); colon !== -1; colon = json.indexOf(':', colon + 1)) {
    let at = colon - 1;
    while (isSpace(json.charCodeAt(at))) at--;
    if (json.charCodeAt(at) !== 34 || isEscaped(json, at)) continue;
    if (holdsEscape(json, at)) return Number.POSITIVE_INFINITY;
    count++;
  }
  return count;
}

/** Whether a text in quotes holds an escape, told from its closing quote. */
function holdsEscape(json: string, closing: number): boolean {
  let at = closing - 1;
  while (at >= 0 && json.charCodeAt(at) !== 34 && json.charCodeAt(at) !== 92) at--;
  // A quote within it is escaped itself.
  return json.charCodeAt(at) === 92 || json.charCodeAt(at - 1) === 92;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function isEscaped(json: string, quote: number): boolean {
  let at = quote - 1;
  while (json.charCodeAt(at) === 92) at--;
  return (quote - at) % 2 === 0;
}

/** How many keys data has, at every depth. In plain loops: a large map has two million. */
function keysIn(data: unknown): number {
  let count = 0;
  if (Array.isArray(data)) {
    for (let at = 0; at < data.length; at++) {
      const item: unknown = data[at];
      if (typeof item === 'object') count += keysIn(item);
    }
  } else if (isRecord(data)) {
    // Parsed data inherits no key.
    for (const key in data) {
      count++;
      const value = data[key];
      if (typeof value === 'object') count += keysIn(value);
    }
  }
  return count;
}

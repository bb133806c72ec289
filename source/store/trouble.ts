/** Why a file can't be read or saved, in a few words: never the system's own. */
import { codeOf } from './error-code.js';
import { reading, saving } from './words-trouble.js';

/** Why a file can't be saved. */
export function troubleWords(error: unknown): string {
  return wordsIn(saving, error);
}

/** Why a file can't be read. */
export function readingTrouble(error: unknown): string {
  return wordsIn(reading, error);
}

function wordsIn(words: Readonly<Record<string, string>>, error: unknown): string {
  const code = codeOf(error);
  if (Object.hasOwn(words, code)) return words[code] ?? code;
  const message = error instanceof Error ? error.message : String(error);
  // "EBUSY: resource busy or locked, rename '/a' -> '/b'": the middle says it to people.
  return /^E[A-Z]+: ([^,]+),/.exec(message)?.[1] ?? message;
}

/**
 * What a command says: results on standard output, everything else on standard error. A file's name
 * is as untrusted as what stands in it.
 */
import { safeText } from '../text/safe-text.js';
import type { Terminal } from './terminal.js';
import { commandLineWords } from './words.js';

/** Writes a result. */
export function print({ stdout }: Terminal, text: string): void {
  const safe = safeText(text);
  stdout.write(safe.endsWith('\n') ? safe : `${safe}\n`);
}

/** Data as the commands print and write it. */
export function jsonText(data: unknown): string {
  return JSON.stringify(data, null, 2);
}

export function printJson(terminal: Terminal, data: unknown): void {
  print(terminal, jsonText(data));
}

/** Says something that is no result: what was written, what is wrong. */
export function tell({ stderr }: Terminal, sentence: string): void {
  stderr.write(`${safeText(sentence)}\n`);
}

export interface UnsavedFile {
  readonly what: 'plan' | 'flow' | 'recording';
  readonly file: string;
  readonly text: string;
}

/** Prints what could not be saved in its file, where it can still be kept. */
export function printUnsaved(terminal: Terminal, { what, file, text }: UnsavedFile): void {
  tell(terminal, commandLineWords.unsaved(what, file));
  print(terminal, text);
}

/**
 * A word of a command line that can be pasted whatever it holds: in single quotes where it must be.
 */
export function pasteable(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

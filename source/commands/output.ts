/**
 * What a command says: results on standard output, everything else on standard error. A file's name
 * is as untrusted as what stands in it.
 */
import { safeText } from '../text/safe-text.js';

/** Writes a result. */
export function print(text: string): void {
  const safe = safeText(text);
  process.stdout.write(safe.endsWith('\n') ? safe : `${safe}\n`);
}

export function printJson(data: unknown): void {
  print(JSON.stringify(data, null, 2));
}

/** Says something that is no result: what was written, what is wrong. */
export function tell(sentence: string): void {
  process.stderr.write(`${safeText(sentence)}\n`);
}

/** Prints what could not be saved in its file, where it can still be kept. */
export function printUnsaved(what: string, file: string, text: string): void {
  tell(`The ${what} could not be saved in ${file}; it follows here, so that nothing is lost.`);
  print(text);
}

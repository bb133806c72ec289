/** What may never come out of the program, whatever went in. */
import stringWidth from 'string-width';
import type { Fault } from '../../source/map/fault.js';

/** Anything that a terminal obeys, that turns the reading order, or that hides letters. */
const dangerous =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/u;
/**
 * Bold, dim, underline, inverse and colours: all that a drawn screen says to a terminal beside its
 * words.
 */
// oxlint-disable-next-line no-control-regex
const looks = /\u001B\[[\d;]*m/g;
/** Words of a library or of the language, which say nothing to who wrote the file. */
const jargon =
  /invalid input|invalid_|\bundefined\b|\[object|\bNaN\b|ZodError|unrecognized|too_small|too_big|Symbol\(/i;
const longestMessage = 700;

/** What is wrong with a text that is shown: undefined where nothing is. Lines may be several. */
export function troubleInText(text: string): string | undefined {
  const found = dangerous.exec(text);
  if (found)
    return (
      `U+${(found[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0')} in ` +
      `${JSON.stringify(around(text, found.index))}`
    );
  return text.isWellFormed()
    ? undefined
    : `half a character in ${JSON.stringify(text.slice(0, 120))}`;
}

/**
 * What is wrong with a screen that was drawn: something that is no word and no look, a line too
 * wide, a line too many.
 */
export function troubleInScreen(drawn: string, columns: number, rows: number): string | undefined {
  const words = drawn.replaceAll(looks, '');
  const lines = words.split('\n');
  const wide = lines.find(line => stringWidth(line) > columns);
  if (wide !== undefined)
    return (
      `a line of ${stringWidth(wide)} columns in ${columns}: ` +
      `${JSON.stringify(wide.slice(0, 160))}`
    );
  if (lines.length > rows) return `${lines.length} lines in ${rows}`;
  return troubleInText(words);
}

/**
 * What is wrong with a fault as it is told: no place inside the file, or words that help nobody.
 */
export function troubleInFault(fault: Fault, text: string): string | undefined {
  const { line, column, message, path } = fault;
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const length = lines[line - 1]?.length;
  if (length === undefined || column < 1 || column > length + 1)
    return `the place ${line}:${column} is not in the file: ${message}`;
  if (message.trim() === '') return 'a fault without words';
  if (jargon.test(message)) return `words that help nobody: ${message}`;
  if (message.length > longestMessage)
    return `a message of ${message.length} characters: ${message.slice(0, 100)}`;
  const unsafe = troubleInText(`${path} ${message}`);
  return unsafe === undefined ? undefined : `the fault itself: ${unsafe}`;
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 30), at + 30);
}

/**
 * Text from a map, a script or a command line is untrusted: it must not move the cursor, recolour
 * the screen, write to the clipboard, reverse the reading order or hide letters. Every such text
 * passes here before it is shown.
 */

// Escape sequences go whole (OSC up to its terminator, CSI up to its final byte), so that no "[31m"
// litter is left.
const escapeSequences =
  // oxlint-disable-next-line no-control-regex
  /(?:\u001B\]|\u009D)[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)?|(?:\u001B[PX^_]|[\u0090\u0098\u009E\u009F])[^\u001B\u009C]*(?:\u001B\\|\u009C)?|(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]?|\u001B[ -/]*[0-~]?/g;
// Bidirectional controls, zero-width characters, soft hyphen, byte-order mark, tags, variation of
// invisible operators, and the two non-characters that no XML document may hold.
const invisible =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu;
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
const suspicious =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{DB40}\u{E0000}-\u{E007F}]|[\uD800-\uDFFF]/u;

/**
 * Text without anything that a terminal, a page or a document would obey. Newlines and tabs stay.
 */
export function safeText(text: string): string {
  if (!suspicious.test(text)) return text;
  // Well-formed first: two halves of a hidden character must not meet when what stood between them
  // goes.
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(escapeSequences, '')
    .replaceAll(invisible, '')
    .replaceAll(controls, '');
}

/** Safe text on one line: white space of any kind becomes single spaces. */
export function safeLine(text: string): string {
  return safeText(text).replaceAll(/\s+/g, ' ').trim();
}

/** A copy of plain JSON data with every string, keys included, made safe. */
export function safeData<T>(data: T): T;
export function safeData(data: unknown): unknown {
  if (typeof data === 'string') return safeText(data);
  if (Array.isArray(data)) return data.map(item => safeData<unknown>(item));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [safeText(key), safeData<unknown>(value)]),
  );
}

/**
 * Text from a map, a script or a command line is untrusted: it must not move the cursor, recolour
 * the screen, write to the clipboard, reverse the reading order or hide letters. Every such text
 * passes here before it is shown.
 */

// Escape sequences go whole, so that no "[31m" litter is left: OSC and the other strings up to
// their terminators, CSI up to its final byte.
const escapeSequences = new RegExp(
  [
    String.raw`(?:\u001B\]|\u009D)[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)?`,
    String.raw`(?:\u001B[PX^_]|[\u0090\u0098\u009E\u009F])[^\u001B\u009C]*(?:\u001B\\|\u009C)?`,
    String.raw`(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]?`,
    String.raw`\u001B[ -/]*[0-~]?`,
  ].join('|'),
  'g',
);
// Bidirectional controls, zero-width characters, soft hyphen, byte-order mark, tags, variation of
// invisible operators, and the two non-characters that no XML document may hold.
const hidden =
  String.raw`\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F` +
  String.raw`\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}`;
/** All control characters but tab and line feed. */
const control = String.raw`\u0000-\u0008\u000B-\u001F\u007F-\u009F`;
const hiddenOnes = new RegExp(`[${hidden}]`, 'gu');
const controls = new RegExp(`[${control}]`, 'g');
const suspicious = new RegExp(String.raw`[${control}${hidden}\u2028\u2029\uD800-\uDFFF]`, 'u');

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
    .replaceAll(hiddenOnes, '')
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

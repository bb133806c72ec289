/** The ways in which people and programs lay out one and the same JSON file. */

export interface Layout {
  readonly name: string;
  readonly indent: string;
  readonly lineEnd: string;
  readonly colon: string;
  /** The depth from which on objects and lists stand on one line. */
  readonly inline: number;
  /** Whether objects on one line have space inside their brackets. */
  readonly padded: boolean;
  readonly mark: boolean;
  readonly lastLineEnd: boolean;
  /** Whether letters beyond ASCII are written as escapes. */
  readonly escaped: boolean;
}

export const usual: Layout = {
  name: 'two spaces',
  indent: '  ',
  lineEnd: '\n',
  colon: ': ',
  inline: Infinity,
  padded: false,
  mark: false,
  lastLineEnd: true,
  escaped: false,
};

export const layouts: readonly Layout[] = [
  usual,
  { ...usual, name: 'CRLF', lineEnd: '\r\n' },
  { ...usual, name: 'tabs', indent: '\t' },
  { ...usual, name: 'four spaces', indent: '    ' },
  { ...usual, name: 'one item a line', inline: 2, padded: true },
  { ...usual, name: 'lists of an item on one line', inline: 3 },
  { ...usual, name: 'all on one line', inline: 0, colon: ':', lastLineEnd: false },
  { ...usual, name: 'a byte-order mark', mark: true },
  { ...usual, name: 'no last line end', lastLineEnd: false },
  { ...usual, name: 'escapes', escaped: true },
  { ...usual, name: 'space before the colon', colon: ' : ' },
];

/** Data as the text of a file in a layout. */
export function laidOut(data: unknown, layout: Layout): string {
  const text = written(data, layout, { depth: 0, indent: '' });
  const last = layout.lastLineEnd ? layout.lineEnd : '';
  return `${layout.mark ? '\uFEFF' : ''}${text}${last}`;
}

function written(
  value: unknown,
  layout: Layout,
  at: { readonly depth: number; readonly indent: string },
): string {
  if (typeof value !== 'object' || value === null) return scalar(value, layout);
  const entries = Object.entries(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (entries.length === 0) return `${open}${close}`;
  const inside = { depth: at.depth + 1, indent: at.indent + layout.indent };
  const parts = entries.map(([key, held]) =>
    Array.isArray(value)
      ? written(held, layout, inside)
      : `${scalar(key, layout)}${layout.colon}${written(held, layout, inside)}`,
  );
  const { lineEnd, inline, padded, colon } = layout;
  if (at.depth < inline)
    return (
      `${open}${lineEnd}${inside.indent}` +
      `${parts.join(`,${lineEnd}${inside.indent}`)}${lineEnd}${at.indent}${close}`
    );
  const pad = padded && open === '{' ? ' ' : '';
  return `${open}${pad}${parts.join(colon === ':' ? ',' : ', ')}${pad}${close}`;
}

function scalar(value: unknown, { escaped }: Layout): string {
  const text = JSON.stringify(value);
  return escaped
    ? text.replaceAll(
        /[\u0080-\uFFFF]/g,
        letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
    : text;
}

/** Fitting text into columns of a terminal. Widths are counted in cells, not characters. */
import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

// Printable ASCII, Latin letters, dashes and quotes: one column each, whatever stands beside them.
// Nearly all text is made of these, and a frame cuts and pads a hundred of them.
const simple = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027]*$/;

/**
 * No text of a language or of emoji takes more code units for a cell; one that does is shown in
 * part.
 */
const unitsPerCell = 12;

/**
 * The lines of a text wrapped at `width` cells; a word that is longer than a line is broken. Never
 * empty.
 * @param most how many lines are wanted: of a longer text there is then at least one more, and the
 * rest is not looked at.
 */
export function wrapLines(text: string, width: number, most = Infinity): readonly string[] {
  if (text.length <= width && !text.includes('\n') && stringWidth(text) <= width) return [text];
  const units = (most + 1) * (width + 1) * unitsPerCell;
  const firstPart = text.length > units ? `${startOf(text, units)}...` : text;
  return wrapAnsi(firstPart, Math.max(1, width), { hard: true, trim: true }).split('\n');
}

/** Whether a text takes at most `width` cells. */
export function fits(text: string, width: number): boolean {
  return text.length <= (width + 1) * unitsPerCell && stringWidth(text) <= width;
}

/** A text cut to `width` cells, with an ellipsis where something was cut. */
export function fitText(text: string, width: number, ellipsis = '…'): string {
  if (width <= 0) return '';
  const units = (width + 1) * unitsPerCell;
  if (text.length <= units && simple.test(text) && ellipsis.length === 1)
    return text.length <= width ? text : text.slice(0, width - 1) + ellipsis;
  return cliTruncate(text.length > units ? startOf(text, units) + ellipsis : text, width, {
    truncationCharacter: ellipsis,
  });
}

/** A text cut or padded with spaces to exactly `width` cells. */
export function padText(text: string, width: number, ellipsis = '…'): string {
  const fitted = fitText(text, width, ellipsis);
  return (
    fitted +
    ' '.repeat(Math.max(0, width - (simple.test(fitted) ? fitted.length : stringWidth(fitted))))
  );
}

/** A text cut from the left, so that its end (the place one is at) stays in sight. */
export function fitEnd(text: string, width: number, ellipsis = '…'): string {
  if (width <= 0) return '';
  const units = (width + 1) * unitsPerCell;
  const lastPart =
    text.length > units ? ellipsis + text.slice(wholeAt(text, text.length - units)) : text;
  if (simple.test(lastPart) && ellipsis.length === 1)
    return lastPart.length <= width
      ? lastPart
      : ellipsis + lastPart.slice(lastPart.length - width + 1);
  return cliTruncate(lastPart, width, { position: 'start', truncationCharacter: ellipsis });
}

/**
 * A long text in pieces of at most `size` characters, cut at sentences or words where there are
 * any.
 */
export function pieces(text: string, size = 360): readonly string[] {
  if (text.length <= size) return [text];
  const found: string[] = [];
  let rest = text;
  while (rest.length > size) {
    const cut = cutAt(rest, size);
    found.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  if (rest) found.push(rest);
  return found;
}

/** After the last sentence within `size`, else at the last word; not too near to the start. */
function cutAt(text: string, size: number): number {
  const start = text.slice(0, size);
  const sentence = Math.max(start.lastIndexOf('. '), start.lastIndexOf('\n'));
  if (sentence > size / 3) return sentence + 1;
  const word = start.lastIndexOf(' ');
  return word > size / 3 ? word : wholeAt(text, size);
}

/** The characters of a text as people count them: an accent or a joined emoji is part of one. */
export function graphemes(text: string): readonly string[] {
  if (simple.test(text)) return text.split('');
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

function startOf(text: string, units: number): string {
  return text.slice(0, wholeAt(text, units));
}

/** The place itself, or the one before it where a character would be cut in half. */
function wholeAt(text: string, at: number): number {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}

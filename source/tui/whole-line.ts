/**
 * Lines that hold text of which terminals dispute the width are redrawn whole: Ink keeps the
 * beginning of a line that it knows and goes on behind it, at a column that such text stands
 * elsewhere of.
 */

/**
 * Marks that join what stands before them, joiners, vowels of Thai and Lao; emoji, which are narrow
 * to terminals with an older Unicode, and all that lies as far behind as they do but Chinese.
 */
const mayBeDisputed =
  /[\p{M}\u200D\u0E33\u0EB3]|\p{Emoji_Presentation}|[\u{10000}-\u{1FFFF}\u{40000}-\u{10FFFF}]/u;

/** A blank that is a link: a line with a link in it is never patched. */
const linkedBlank = '\u001B]8;;about:blank\u0007 \u001B]8;;\u0007';

export function isDisputed(text: string): boolean {
  return mayBeDisputed.test(text);
}

/** The text, with a blank such that all of its line is drawn where any of it changes. */
export function redrawnWhole(text: string): string {
  return isDisputed(text) ? withLinkedBlank(text) : text;
}

/** The same with such a blank, whatever the text holds. */
export function withLinkedBlank(text: string): string {
  return text.includes(' ') ? text.replace(' ', linkedBlank) : text + linkedBlank;
}

// oxlint-disable-next-line no-control-regex
const link = /\u001B\]8;;[^\u0007\u001B]*(?:\u0007|\u001B\\)/g;

/** The same without such links, for what is no terminal. */
export function withoutLinks(drawn: string): string {
  return drawn.replaceAll(link, '');
}

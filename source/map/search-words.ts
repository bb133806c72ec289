/**
 * Words as search compares them: folded, so that case and accents do not matter, and near ones told
 * apart from others.
 */

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[.,](?=\p{N})\p{N}+)*/gu;
// Patterns over Unicode's properties take milliseconds to compile. Most texts hold ASCII, accents
// and the dashes and quotation marks of print, and need none.
const plainWords = /[a-z0-9]+(?:[.,](?=[0-9])[0-9]+)*/gi;
// oxlint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007F]*$/;
// oxlint-disable-next-line no-control-regex
const plain = /^[\u0000-\u007F\u2010-\u2027\u2030-\u205E]*$/;
const latinMarks = /[\u0300-\u036F]+/g;
const marks = /\p{M}+/gu;

/** Lower case and without accents: "Detención" and "detencion" fold to the same. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replaceAll(latinMarks, '');
  return (plain.test(bare) ? bare : bare.replaceAll(marks, '')).toLowerCase();
}

/** The folded words of a text; a number keeps its decimals (`4.76` is one word). */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text);
  return folded.match(plain.test(folded) ? plainWords : wordPattern) ?? [];
}

/** Those of them that begin with one of these; most texts hold none of these at all. */
export function wordsBeginning(text: string, begins: readonly string[]): readonly string[] {
  const folded = fold(text);
  return begins.some(begin => folded.includes(begin))
    ? wordsOf(text).filter(word => begins.some(begin => word.startsWith(begin)))
    : [];
}

/** The words of a text as they stand, each with its place. */
export function* placedWords(
  text: string,
): Generator<{ readonly word: string; readonly start: number; readonly end: number }> {
  for (const found of text.matchAll(plain.test(text) ? plainWords : wordPattern)) {
    yield { word: fold(found[0]), start: found.index, end: found.index + found[0].length };
  }
}

/**
 * How well a word of a text answers a sought one: 1 the same, less for a longer word that starts
 * with it, 0 not at all.
 */
export function likeness(sought: string, word: string): number {
  if (sought === word) return 1;
  return word.startsWith(sought) ? 0.6 + (0.3 * sought.length) / word.length : 0;
}

/**
 * Whether one slip (a letter too many, too few, another one, or two swapped) makes a word of the
 * other, or of its beginning.
 */
export function oneSlipApart(sought: string, word: string): boolean {
  return mayHaveSlipped(sought) && slipsInto(sought, word);
}

/**
 * Whether a sought word is long enough for a slip to be told from another word, and none that
 * figures make exact.
 */
export function mayHaveSlipped(sought: string): boolean {
  return sought.length >= 4 && !/\d/.test(sought);
}

/** `oneSlipApart` for a word that may have slipped: every word of a map is asked. */
export function slipsInto(sought: string, word: string): boolean {
  const first = sought.charCodeAt(0);
  const second = sought.charCodeAt(1);
  // Whatever the slip, one of these holds; for nearly all words none does.
  if (
    first !== word.charCodeAt(0) &&
    second !== word.charCodeAt(1) &&
    first !== word.charCodeAt(1) &&
    second !== word.charCodeAt(0)
  )
    return false;
  let at = 0;
  while (at < sought.length && sought.charCodeAt(at) === word.charCodeAt(at)) at++;
  return (
    endsAlike(sought, at + 1, word, at + 1) ||
    endsAlike(sought, at + 1, word, at) ||
    endsAlike(sought, at, word, at + 1) ||
    (sought.charCodeAt(at) === word.charCodeAt(at + 1) &&
      sought.charCodeAt(at + 1) === word.charCodeAt(at) &&
      endsAlike(sought, at + 2, word, at + 2))
  );
}

/**
 * Whether the rest of what is sought stands in a word from a place on. Every word of a map is
 * asked: nothing is copied.
 */
function endsAlike(sought: string, from: number, word: string, at: number): boolean {
  for (let index = from; index < sought.length; index++) {
    if (sought.charCodeAt(index) !== word.charCodeAt(at + index - from)) return false;
  }
  return true;
}

/** Words and names where they stand in a text as words of their own. */

const endsInLetter = /[\p{L}\p{N}]$/u;
const beginsWithLetter = /^[\p{L}\p{N}]/u;

/**
 * Where a word or name first stands in a text, as written and between no letters and digits of
 * other words; undefined where it does not. A pattern for each would take longer to make than a
 * text to read.
 */
export function wholeWordAt(text: string, sought: string): number | undefined {
  if (sought === '') return undefined;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    // Two units beside it hold one character, whatever its script.
    const isPart =
      endsInLetter.test(text.slice(Math.max(0, at - 2), at)) ||
      beginsWithLetter.test(text.slice(end, end + 2));
    if (!isPart) return at;
  }
  return undefined;
}

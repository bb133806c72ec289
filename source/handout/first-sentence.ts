/** The head of a text, for where a line is all there is. */

/** What is shorter says too little: an abbreviation ends it, not a sentence. */
const shortest = 40;

/** The first sentence of a text in a language; of what has none, all of it. */
export function firstSentence(text: string, language: string): string {
  let head = '';
  for (const { segment } of sentences(language).segment(text)) {
    head += segment;
    if (head.trim().length >= shortest) break;
  }
  return head.trim();
}

/** A map may name a language that nobody knows. */
function sentences(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

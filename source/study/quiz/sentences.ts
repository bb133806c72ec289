/** The sentences of a text, as its language ends them. */
export function sentencesOf(text: string, language: string): readonly string[] {
  return Array.from(
    new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text),
    ({ segment }) => segment.trim(),
  ).filter(sentence => sentence !== '');
}

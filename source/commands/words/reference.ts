/** What is said of references that a map does not have. */
const mostListed = 40;

interface Instead {
  readonly near: string | undefined;
  /** All that there are. */
  readonly ids: readonly string[];
}

export const referenceWords = {
  nothingCalled: (text: string, near: readonly string[]) =>
    `This map has nothing called ${text}. ` +
    (near.length > 0
      ? `Did you mean ${near.join(', or ')}?`
      : 'To find what there is: stancemap search WORDS'),
  noSuch: (kind: 'issue' | 'party', text: string, instead: Instead) =>
    `This map has no ${kind} called ${text}.${insteadWords(instead)}`,
};

/** The nearest, or all of a few. */
function insteadWords({ near, ids }: Instead): string {
  if (near !== undefined) return ` Did you mean ${near}?`;
  return ids.length > mostListed ? '' : ` It has: ${ids.join(', ')}.`;
}

/** What a search says beside its hits. */
export const searchWords = {
  none: (query: string) => `No match for "${query}".`,
};

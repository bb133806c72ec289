/** What is said of an issue beside the page that leads there. */
type Of = readonly [figure: number, of: number];

export const besideWords = {
  stands: 'How many arguments stand at each burden',
  standing: ([forIt, allFor]: Of, [against, allAgainst]: Of): string =>
    `${forIt} of ${allFor} for it, ${against} of ${allAgainst} against`,
  strongest: (side: 'for' | 'against'): string => `Best case ${side}`,
  question: 'An open question',
} as const;

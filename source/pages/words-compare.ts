/** What is said of two parties side by side. */
export const compareWords = {
  title: (one: string, other: string): string => `${one} and ${other}`,
  against: 'against',
  for: 'for',
  /** A step of the line between the two at which neither stands. */
  step: '.',
  comparison: {
    agree: 'they agree',
    clash: 'they clash',
    apart: 'they are apart',
    oneSilent: 'one is silent',
    bothSilent: 'both are silent',
  },
  unansweredBy: (party: string): string => `What ${party} leaves unanswered`,
  past: 'Where they talk past each other',
  accepted: 'What both accept, or rest on',
  nothing: 'Nothing in this map.',
} as const;

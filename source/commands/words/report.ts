/** What is said of reports. */
export const reportWords = {
  progress: (title: string) => `Progress: ${title}`,
  jsonOrAnki: 'Report is written as --json or as --anki, not both.',
  sideOfPlan: 'A side is one of a session plan: name it with --plan FILE.',
  ankiOfMap:
    'The tasks of a plan are written as text or as --json; --anki writes the cards of a map.',
};

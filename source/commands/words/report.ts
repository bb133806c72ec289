/** What is said of reports. */
export const reportWords = {
  progress: (title: string) => `Progress: ${title}`,
  group: (title: string) => `Progress of a group: ${title}`,
  folderOrProfile: 'Report is of one profile or of a folder of profiles, not of both.',
  ankiOfNobody: 'The cards are the same for everyone: --anki goes without --folder.',
  jsonOrAnki: 'Report is written as --json or as --anki, not both.',
  sideOfPlan: 'A side is one of a session plan: name it with --plan FILE.',
  severalOfPlan:
    'Several profiles are told beside the tasks of a session plan: name it with --plan FILE.',
  ankiOfMap:
    'The tasks of a plan are written as text or as --json; --anki writes the cards of a map.',
};

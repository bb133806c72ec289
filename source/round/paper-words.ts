/** What a flow says on paper. */

export const paperWords = {
  untitled: 'Flow of a round',
  sheet: (title: string, sheet: string | undefined) =>
    sheet === undefined ? title : `${title}: ${sheet}`,
  motion: 'Motion',
  nothing: 'Nothing was flowed.',
  row: 'Row',
  caption: (debate: string, sides: { readonly for: string; readonly against: string }) =>
    `${debate}: ${sides.for} for the motion, ${sides.against} against it`,
  legend:
    '« answers, » extends what the own side said (in another row where one is named); ' +
    '! dropped, ~ a first answer after its turn, + new in a speech that only sums up',
  answers: (rows: string) => `«${rows} `,
  extends: (rows: string) => `»${rows} `,
  marks: { dropped: '! ', late: '~ ', new: '+ ' },
  comment: (comment: string) => ` [${comment.trim()}]`,
  marksTitle: (title: string) => `${title}: marks and times`,
  dropped: 'Dropped',
  late: 'Answered late',
  isNew: 'New in a speech that only sums up',
  letGo: (turn: string) => `Let go by ${turn}.`,
  extended: (speeches: string) => `Extended in ${speeches}.`,
  mapAnswers: (standing: string, claim: string) =>
    `The map answers, ${standing} under this burden: ${claim}`,
  /** Words with an end, so that another sentence can follow. */
  sentence: (words: string) => (/[.?!)"”]$/.test(words) ? words : `${words}.`),
  times: 'Times',
  timeTaken: 'Time taken by each speech',
  speech: 'Speech',
  taken: 'Taken',
  allowed: 'Allowed',
  foot: (of: {
    readonly debate: string;
    readonly map: string;
    readonly updated: string;
    readonly burden: string;
  }) =>
    `Flow, ${of.debate}. Claims and standings of the map are those of "${of.map}" ` +
    `(${of.updated}), under the burden ${of.burden}; all other words are as they were flowed.`,
};

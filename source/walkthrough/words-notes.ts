/** What the presenter's notes say. */

export const notesWords = {
  key: "presenter's notes",
  crumb: 'Notes',
  title: (script: string): string => `Notes: ${script}`,
  noPlayer:
    'No player is playing this script now. Start one in another terminal: stancemap play, with ' +
    'the same file.',
  first: 'First',
  next: 'Next',
  last: 'This is the last step.',
  note: 'Note',
  noNote: 'No note.',
  said: 'Said now',
  nothingSaid: 'Nothing is said.',
  time: 'Time',
  times: ({ sinceStart, since, hold }: Times): string =>
    `${sinceStart} since the start; ${since} in this step, which has ${hold}`,
  away: 'The script was left to look around.',
  waits: 'It waits here.',
  runs: 'It goes on by itself.',
  chapter: (heading: string, chapter: string): string => `${heading}: ${chapter}`,
  shows: 'Shows',
  inTurn: (actions: readonly string[]): string => actions.join(', then '),
} as const;

/** Times as a clock shows them: since the start, since this step began, and what the step has. */
interface Times {
  readonly sinceStart: string;
  readonly since: string;
  readonly hold: string;
}

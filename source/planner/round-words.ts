/** What the planner says of a round's choices within its debate format. */
import { count } from '../text/figures.js';

export const roundPageWords = {
  row: 'The round',
  title: (format: string): string => `The round: ${format}`,
  usual: 'as the format has it',
  first: 'Speaks first',
  turned: (side: string): string => `The ${side} now speaks first; z undoes it.`,
  opens: (side: string): string => `the ${side} speaks first`,
  fixed: (why: string): string => `${sentence(why)} That can't be changed.`,
  before: 'Prep before',
  each: 'Prep each side',
  grace: 'Grace',
  graceOf: (seconds: number): string => `${count(seconds, 'second')}, then a last bell`,
  noGrace: 'no bell after the time',
  inFormat: (usual: string): string => `the format has ${usual}`,
  speeches: 'Speeches in order',
  about:
    'Enter or i changes a row; nothing written means as the format has it. A flow sheet that ' +
    'nobody has written in follows.',
  noTime: (text: string): string =>
    `"${text}" is no time here: write minutes such as 4 or 4:30, up to 120; of grace seconds.`,
  noLength: 'A speech needs at least a second.',
  changed: 'Changed; z undoes it.',
  usualAgain: 'As the format has it; z undoes it.',
  taken: 'The round is as the command line has it; z undoes it.',
  leftOut: (why: string): string => `Left out: ${why}.`,
} as const;

export const speechWords = {
  row: 'Made in',
  parted: 'parted by the order of the arguments',
  now: (speech: string): string =>
    `It is made in: ${speech}. Enter again for the next; z undoes it.`,
  notInCase: 'This argument is in no case of the plan.',
} as const;

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

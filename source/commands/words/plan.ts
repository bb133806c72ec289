/** What is said of session plans: how they are opened, and where they are. */
import { suggestionOf } from '../../command-line/words.js';

export const planWords = {
  learnersFlags: 'A learner opens a plan with --profile NAME; --side and --data-dir go with it.',
  coachsFlags:
    "--first, --prep, --grace and --lengths are the coach's, who opens a plan without --profile.",
  notThere: (file: string, instead: string) =>
    `${file}: there is no such file. ${instead} A coach begins a new one on a terminal, ` +
    'without --profile or --plain.',
  onlyPrinted: 'A plan from standard input can only be printed: name a file to work on it.',
  noSide: (named: string, sides: readonly string[]) =>
    `The plan has no side "${named}". It has: ${sides.join(', ')}.${suggestionOf(named, sides)}`,
  noIssue: (file: string) => `${file}: its map has no issue to debate.`,
  nothingChosen: (file: string) =>
    `No motion and no format were chosen: nothing was written to ${file}.`,
  nothingChanged: (command: string) => `Nothing was changed. To return: ${command}`,
  planIsIn: (file: string, command: string) => `The plan is in ${file}. To return: ${command}`,
};

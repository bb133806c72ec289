/** What is said of a round: its order, and where its flow is. */
import type { DebateFormat, Speech } from '../../debate/format-schema.js';
import { speechTitle } from '../../round/flow-words.js';
import { bellWords } from '../../round/timer-words.js';
import { clockFigures } from '../../text/figures.js';

export const roundWords = {
  speech: (format: DebateFormat, speech: Speech, number: number) =>
    `${number}. ${speechTitle(format, speech)}: ` +
    `${clockFigures(speech.seconds)}; bells at ${bellWords(format, speech)}`,
  preparation: ({ before, each }: DebateFormat['preparation']) =>
    `Preparation: ${clockFigures(before)} before the round, ` +
    `${clockFigures(each)} for each side between speeches`,
  choice: (problem: string) => `${problem[0]?.toUpperCase() ?? ''}${problem.slice(1)}.`,
  noLength: (given: string) =>
    `--lengths takes speeches with their time, such as pro-summary=2:00, not "${given}".`,
  noSpeech: (format: string, given: string, ids: readonly string[]) =>
    `"${given}" is no speech of ${format}. There are: ${ids.join(', ')}.`,
  hasChoices: (file: string) =>
    `${file} has its choices already: they stand under "round" in it, and are changed there.`,
  hasFormat: (file: string, title: string) => `${file} has its debate format already: ${title}.`,
  beginsBy: (file: string, ids: readonly string[]) =>
    `${file}: there is no such file. To begin a flow say how it is debated: --plan ` +
    `PLAN, or --debate with one of ${ids.join(', ')}.`,
  onlyPrinted: 'A flow from standard input can only be printed: name a file to work on it.',
  flowIsIn: (file: string) => `The flow is in ${file}.`,
  flowToReturn: (file: string, command: string) => `The flow is in ${file}. To return: ${command}`,
  nothingFlowed: (file: string) => `Nothing was flowed: nothing was written to ${file}.`,
  flowLeftOut: (faults: string) => `${faults}\nThe flow sheet is left out.`,
};

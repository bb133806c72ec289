/** What is said of a round: its order, and where its flow is. */
import type { DebateFormat, Speech } from '../../debate/format-schema.js';
import { bellWords } from '../../round/timer-words.js';
import { clockFigures } from '../../text/figures.js';

export const roundWords = {
  speech: ({ sides }: DebateFormat, speech: Speech, number: number) =>
    `${number}. ${speech.title}${speech.stands ? ` (${sides[speech.stands]})` : ''}: ` +
    `${clockFigures(speech.seconds)}; bells at ${bellWords(speech)}`,
  preparation: ({ before, each }: DebateFormat['preparation']) =>
    `Preparation: ${clockFigures(before)} before the round, ` +
    `${clockFigures(each)} for each side between speeches`,
  onlyPrinted: 'A flow from standard input can only be printed: name a file to work on it.',
  flowIsIn: (file: string) => `The flow is in ${file}.`,
  flowToReturn: (file: string, command: string) => `The flow is in ${file}. To return: ${command}`,
  nothingFlowed: (file: string) => `Nothing was flowed: nothing was written to ${file}.`,
  flowLeftOut: (faults: string) => `${faults}\nThe flow sheet is left out.`,
};

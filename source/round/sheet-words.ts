/** What a flow says on the screen. */
import type { Argument } from '../map/schema.js';
import { count } from '../text/figures.js';

export const arrowWords = {
  needsTwo: 'An arrow leads from one entry to another.',
  itself: 'Nothing answers itself.',
  early: 'A speech can only answer what was said before it.',
  sameSpeech: 'A side extends what it said in an earlier speech.',
  from: (place: string, key: string) =>
    `An arrow from ${place}: go to what it answers or extends and press ${key}.`,
  none: 'No arrow.',
  drawn: (kind: 'answers' | 'extends', place: string) =>
    kind === 'answers' ? `It answers ${place}.` : `It extends ${place}.`,
  taken: (kind: 'answers' | 'extends', place: string) =>
    kind === 'answers'
      ? `It does not answer ${place} any more.`
      : `It does not extend ${place} any more.`,
};

export const flowSays = {
  noEntry: 'Select an entry first.',
  takenOut: (undo: string) => `It is taken out: ${undo} brings it back.`,
  nothingToUndo: 'There is nothing to undo.',
  nothingToDoAgain: 'There is nothing to do again.',
  stays: (leave: string, quit: string) => `${leave} leaves the sheet, ${quit} the program.`,
  noArgument: 'It is no argument of the map.',
  nothingDropped: 'Nothing was dropped so far.',
  noLaterSpeech: 'No speech of the other side comes after it.',
  dropped: (at: number, of: number, by: string, answer: string | undefined) =>
    `Dropped ${at} of ${of}, by ${by}.${answer === undefined ? '' : ` ${answer}`}`,
  mapAnswers: (standing: string, claim: string) => `The map answers it (${standing}): ${claim}`,
};

export const droppedWords = {
  title: (found: number) => (found === 0 ? 'Nothing was dropped' : `Dropped: ${found}`),
  noSpeechOver: 'No speech is over yet.',
  allAnswered: 'Whatever was said and could be answered by a speech that is over, was.',
  letGoBy: (turn: string) => `Let go by ${turn}`,
  noArgument: 'It is no argument of the map.',
  noAnswer: (recorded: string) => `No answer to it is ${recorded}.`,
  mapAnswers: 'the map answers',
};

export const entryWords = {
  answers: (places: readonly string[]) => `answers ${places.join(' and ')}`,
  extends: (places: readonly string[]) => `extends ${places.join(' and ')}`,
  comment: (comment: string | undefined) =>
    comment === undefined ? '' : ` [comment: ${comment.trim()}]`,
  dropped: (by: string) => `dropped by ${by}`,
  late: 'late: a first answer after its turn',
  isNew: 'new in a speech that only sums up',
  place: (speech: string, row: number) => `${speech}, row ${row}`,
  lostArgument: (id: string) => `argument/${id}, which the map does not have any more`,
};

export const writingWords = {
  notedTo: (claim: string) => `Noted to ${claim}`,
  title: (
    speech: string,
    to: { readonly answers: string | undefined; readonly extends: string | undefined },
  ) =>
    `${speech}${to.answers === undefined ? '' : ` answers ${to.answers}`}` +
    `${to.extends === undefined ? '' : ` extends ${to.extends}`}`,
  pick: (title: string) => `${title}, from the map: type to narrow`,
};

export const sheetWords = {
  first: 'Case',
  untitled: (number: number) => `Sheet ${number}`,
  titleOf: (number: number) => `Title of sheet ${number}`,
  count: (sheets: number) =>
    `The flow has ${count(sheets, 'sheet')}: Alt+${sheets + 1} begins another.`,
  /** All sheets in a line, the one that shows in brackets. */
  tabs: (titles: readonly string[], at: number) =>
    titles
      .map((title, place) => (place === at ? `[${place + 1} ${title}]` : `${place + 1} ${title}`))
      .join('  '),
};

/** Before the speech that is on. */
export const onNow = 'NOW ';

/** The pages of a flow, each in a word. */
export const pageWords: Readonly<Record<string, string>> = {
  flow: 'Flow',
  dropped: 'Dropped',
  ballot: 'Ballot',
};

/** An argument of the coach's own, as an entry: always told as such. */
export function coachsWords({ title, claim }: Argument): string {
  return `Coach: ${title ?? claim}`;
}

/** What a drill says. */
import { count } from '../../text/figures.js';
import type { GradeName } from '../profile/schedule.js';

const gradeWords: Readonly<Record<GradeName, string>> = {
  again: 'not known',
  hard: 'known, with effort',
  good: 'known',
  easy: 'known at once',
};

interface SoFar {
  /** Absent while the cards are being made. */
  readonly due: number | undefined;
  readonly fresh: number;
  readonly answers: number;
  readonly days: number;
}

export const drillWords = {
  title: 'Drill',
  over: 'Drill: the round is done',
  cardAt: (at: number, all: number, kind: string): string => `Drill, card ${at} of ${all}: ${kind}`,
  making: ({ done, all }: { readonly done: number; readonly all: number }): string =>
    `Making the cards from the map: ${done} of ${count(all, 'kind')} made.`,
  beingMade: 'The cards are being made: no card is asked yet.',
  nothingToSee: 'There is no answer to see now.',
  gradeFirst: 'How well did you know it? 1 again, 2 hard, 3 good, 4 easy.',
  answerFirst: 'Answer with a number, or v to see the answer.',
  noCard: 'No card is asked now.',
  nothingToTakeBack: 'No answer of this round is left to take back.',
  noneToChoose: 'There is nothing to choose here: say it, then v shows the answer.',
  noSuchAnswer: 'There is no such answer here.',
  noSuchGrade: 'A grade is 1 again, 2 hard, 3 good or 4 easy.',
  answered: 'This card is answered: Space goes on.',
  notAsked: 'No card is asked now: Space begins.',
  tooLittle: 'The map has too little for such cards: choose otherwise.',
  nothingDue: 'Nothing is due, and every card was answered: come back later.',
  newAreUsed: (figure: number): string =>
    `The ${count(figure, 'new card')} of this day are answered: come back tomorrow, or take more.`,
  takenBack: 'The answer is taken back.',
  buried: 'This card is put off until tomorrow.',
  suspended: 'Not asked any more: the first page of the drill takes it back.',
  resumed: 'The card is asked again when it is due.',
  reported: "Kept for the map's editor; the card is not asked any more.",
  about: (round: number, perDay: number): string =>
    `${count(round, 'card')} at a time: those that are due, then new ones, ${perDay} a day.`,
  soFar: ({ due, fresh, answers, days }: SoFar): string =>
    `${due === undefined ? '' : `${count(due, 'card')} due; `}${fresh} new left of this day; ` +
    `${count(answers, 'answer')} given; ${count(days, 'day')} in a row.`,
  begin: 'Begin',
  moreNew: (figure: number): string => `Take ${count(figure, 'new card')} more on this day`,
  aloud: (on: boolean): string => `Say it yourself, then see: ${on ? 'on' : 'off'}`,
  blind: (on: boolean): string =>
    `Blind, who said what is hidden until the answer: ${on ? 'on' : 'off'}`,
  chosen: 'chosen',
  issue: 'Issue',
  everyIssue: 'Every issue',
  kind: 'Kind of card',
  everyKind: 'Every kind',
  whose: 'Whose words',
  everyone: 'Everyone',
  comingBack: 'Coming back',
  onDay: (day: string, cards: number): string => `${day}: ${count(cards, 'card')}`,
  today: 'today',
  tomorrow: 'tomorrow',
  leeches: 'Not known again and again: read them in the map',
  suspendedCards: 'Not asked any more: Enter asks again',
  sayIt: 'Say it yourself',
  see: 'See the answer',
  answerWith: (options: number): string =>
    `Answer with 1 ${options === 2 ? 'or' : 'to'} ${options}, or v to say it yourself`,
  option: (at: number): string => `Answer ${at}`,
  thisCard: 'This card',
  write: 'Write the answer out yourself',
  bury: 'Put it off until tomorrow',
  suspend: 'Do not ask it any more',
  wrong: 'This card is wrong: say so to the editor of the map',
  back: 'Take the last answer back',
  end: 'End the round here',
  writeTitle: 'Your answer, kept as you write; Esc shows the answer of the map',
  wrongTitle: "What is wrong with this card? It is kept for the map's editor",
  yourWords: 'You wrote',
  earlierWords: (day: string): string => `You wrote on ${day}`,
  answerGrade: 'The answer: grade yourself with 1 to 4',
  howWell: 'How well did you know it?',
  grade: (grade: GradeName, back: string): string =>
    `${grade}: ${gradeWords[grade]}; comes back ${back}`,
  right: (at: number, text: string): string => `Yes: ${at}. ${text}`,
  notRight: (at: number, text: string): string => `The answer is ${at}. ${text}`,
  nextCard: 'Next card',
  endOfRound: 'End of the round',
  youChose: 'You chose',
  itWas: { hard: 'It was hard', easy: 'It was easy' } as const,
  comesBack: (back: string): string => `It comes back ${back}.`,
  why: 'Why',
  question: 'The question was',
  readOn: 'Read on in the map',
  known: (known: number, all: number): string => `${known} of ${all} known.`,
  daysInARow: (days: number): string => `${count(days, 'day')} in a row.`,
  another: 'Another round',
  choose: 'Choose what is drilled',
  dueNow: (due: number, next: string | undefined): string =>
    `${count(due, 'card')} due now` +
    (next === undefined ? '.' : `; the next one comes back ${next}.`),
  notKnown: 'Not known this time',
  now: 'now',
  inMinutes: (minutes: number): string =>
    `in ${minutes < 60 ? count(minutes, 'minute') : count(Math.round(minutes / 60), 'hour')}`,
  on: (day: string): string => `on ${day}`,
} as const;

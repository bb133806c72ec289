/** What the planner says of arguments and cards of the coach's own. */
export const ownWords = {
  marked:
    "Your own argument: it is marked as the coach's wherever it is shown, and changes nothing in " +
    'how the arguments of the map stand. In a card, what is read aloud stands between __ and __.',
  empty: 'Nothing yet.',
  anotherCard: 'Another card',
  card: (number: number): string => `Card ${number}`,
  length: (time: string, words: string, isLong: boolean): string =>
    `${time} to read what is marked; ${words} in all${isLong ? ', more than a card holds' : ''}.`,
  answers: (figure: number): string => `It answers (${figure})`,
  answersNothing: 'Nothing yet: Space takes in what it answers from the list below.',
  couldAnswer: 'Could answer',
  newRow: 'An argument of your own',
  newRowEmpty: 'Nothing yet: begin one here.',
  title: 'An argument of my own',
} as const;

/** What "Where do I stand?" says. */
import { count } from '../../text/figures.js';
import type { StanceAnswer } from '../profile/profile.js';
import type { KnownView } from './nearest.js';
import type { Matter } from './statements.js';

const matterQuestions: Readonly<Record<Matter, string>> = {
  fact: 'Is it so?',
  law: 'Does the law allow it?',
  value: 'What should come first?',
};

/** What is asked of a claim, beside the question. */
const matterTasks: Readonly<Record<Matter, string>> = {
  fact: 'Say whether you take this to be so.',
  law: 'Say whether you would read the law, or the order, in this way.',
  value: 'Say whether you hold this.',
};

const matterAnswers: Readonly<Record<Matter, Readonly<Record<StanceAnswer, string>>>> = {
  fact: {
    agree: 'Yes, I take it to be so',
    disagree: 'No, I do not',
    unsure: "I don't know",
  },
  law: {
    agree: 'Yes, I would read it so',
    disagree: 'No, I would not',
    unsure: "I don't know",
  },
  value: {
    agree: 'Yes, I hold this',
    disagree: 'No, I do not',
    unsure: "I don't know",
  },
};

const matterTitles: Readonly<Record<Matter, string>> = {
  fact: 'On what is so',
  law: 'On what the law allows',
  value: 'On what should come first',
};

const answered: Readonly<Record<StanceAnswer, string>> = {
  agree: 'you said yes',
  disagree: 'you said no',
  unsure: "you said that you don't know",
};

const known: Readonly<Record<KnownView, string>> = {
  'its-own': 'it makes this claim',
  backs: 'it backs this claim',
  contests: 'it contests this claim',
  'by-side': 'known by its side alone',
};

const tensions = {
  answers: 'You said yes to both, and the first answers the second.',
  backs:
    'You said yes to the first, which the map gives as a reason for the second, and no to ' +
    'the second.',
  'both-sides':
    'You said yes to claims on both sides of the motion; neither answers the other directly.',
} as const;

const short: Readonly<Record<StanceAnswer, string>> = {
  agree: 'yes',
  disagree: 'no',
  unsure: "don't know",
};

export const quizWords = {
  title: 'Where do I stand?',
  crumb: (issue: string): string => `Where I stand, ${issue}`,
  intro:
    'Choose an issue. You are asked what you take to be so, what the law allows and what should ' +
    'come first, with claims of every side and nobody named. Answers stay on this machine.',
  issues: 'Issues',
  noIssues: 'This map has no issues yet.',
  answeredSoFar: (figure: number): string =>
    figure === 0 ? 'not begun' : `${count(figure, 'answer')} given`,
  tooLittle:
    'This map has too little on the issue: there have to be claims on both sides whose words do ' +
    'not name who makes them.',
  at: (title: string, at: number, all: number): string => `${title}, question ${at} of ${all}`,
  matterQuestion: (matter: Matter): string => matterQuestions[matter],
  matterTask: (matter: Matter): string => matterTasks[matter],
  answer: (matter: Matter, answer: StanceAnswer): string => matterAnswers[matter][answer],
  claim: 'Claim',
  answers: 'Your answer',
  toUnderstand: 'To understand it',
  against: 'Held against',
  more: 'About it',
  motion: 'In dispute',
  background: 'Background',
  otherIssues: 'Another issue',
  allIssues: 'Choose another issue',
  mostlyOpen: (answered: number, all: number): string =>
    `You answered ${answered} of ${all}, and left the rest open: by so few, who is nearest says ` +
    'little of where you stand.',
  nearest: (many: number): string => (many > 1 ? 'The nearest positions' : 'The nearest position'),
  nearNobody: "Your answers lean to no party's position.",
  forAndAgainst: (speaking: number, against: number): string =>
    `${count(speaking, 'answer')} of yours ${speaking === 1 ? 'speaks' : 'speak'} for it, ` +
    `${against} against.`,
  decidedBy: 'What decided it',
  deciding: (title: string, answer: StanceAnswer, how: KnownView): string =>
    `${title}: ${answered[answer]}; ${known[how]}`,
  byMatter: 'Taken apart',
  matterTitle: (matter: Matter): string => matterTitles[matter],
  nearestIn: (names: readonly string[]): string =>
    names.length === 0 ? 'near to nobody' : `nearest to ${names.join('; ')}`,
  tensions: 'Where your answers pull in two directions',
  noTension: 'Nowhere among what was asked.',
  tension: (why: keyof typeof tensions): string => tensions[why],
  best: 'The best answer to your view',
  bestRule:
    'What contradicts a claim of yours itself comes before what attacks a step or a source; then ' +
    'what stands under this burden; then what cites the better proof.',
  strongestOther:
    "Nothing in this map answers what you said yes to: this is the other side's best.",
  itAnswers: 'It answers',
  nothingToAnswer: 'You said yes to no claim, so there is nothing to answer.',
  toAccept: 'To hold that, you would have to accept this evidence',
  whatSupports: 'What supports the claims that you said yes to',
  nearestArgues: 'What the nearest party argues as well',
  earlier: (day: string): string => `Beside your answers of ${day}`,
  sameAnswers: (same: number, changed: number): string =>
    `${count(same, 'answer')} as ${same === 1 ? 'it was' : 'they were'}, ${changed} changed.`,
  nearestThen: (names: readonly string[]): string =>
    names.length === 0
      ? 'Then you were near to nobody.'
      : `Then you were nearest to ${names.join('; ')}.`,
  changedAnswer: (before: StanceAnswer, now: StanceAnswer): string =>
    `${short[before]} then, ${short[now]} now`,
  yourAnswers: 'Your answers, and whose claims they were',
  short: (answer: StanceAnswer): string => short[answer],
  again: 'Again',
  answerAgain: 'Answer again: these answers are kept, to be compared with the new ones',
  nothingAsked: 'Nothing is asked here now.',
} as const;

/** What cards ask and explain, and why a map has too little for one. */
import type { Evidence, RelationKind, Source, Status } from '../../map/schema.js';
import { gradeMeaning } from '../../outline/marks.js';
import { burdenWords, type Burden } from '../../standing/burden.js';
import type { Standing } from '../../standing/standing.js';
import { count } from '../../text/figures.js';
import { safeLine } from '../../text/safe-text.js';
import type { CardKind } from './card.js';

/** The kinds in a word or two, for those who choose. */
export const kindWords: Readonly<Record<CardKind, string>> = {
  'best-answer': 'the best answer',
  'who-argues': 'who argues it',
  'who-holds': 'who holds it',
  evidence: 'what it rests on',
  grade: 'how good the evidence is',
  standing: 'what stands',
  relation: 'rebut, undercut or concede',
  'blow-up': 'a whole set',
};

export const labels = {
  claim: 'Claim',
  first: 'First',
  second: 'Second',
  position: 'Position',
  party: 'Party',
  motion: 'Motion',
  evidence: 'Evidence',
  sources: 'Sources',
  cites: 'It cites',
  answeredBy: 'What answers it',
  supportedBy: 'What supports it',
} as const;

export const editorsOwn = "an editor's own observation";
export const nobodyNamed = 'nobody named';
export const nothing = 'nothing';
export const itself = 'itself';
export const noSource = 'none in this map';

export const questions = {
  bestAnswer: 'Which of these is the best answer to it that this map holds?',
  anAnswer: 'Which of these answers it, in this map?',
  evidence: 'Which of these does the map cite for it? Say also how good that is.',
  relation: 'How does the map take the second to bear on the first?',
  argues: 'Whose argument is this?',
  holds: (motion: string): string => `Whose position is this on the motion "${motion}"?`,
  contentGrade: 'How does the map grade what this says: is it so?',
  grade: 'How does the map grade this evidence?',
  standing: (burden: Burden): string =>
    `What standing has it under the burden ${burdenWords(burden)}? Say also why.`,
  allAnswers: (answers: number): string =>
    `Say everything in this map that answers it: ${count(answers, 'argument')}.`,
  wholeCase: (size: number): string =>
    `Say every argument of this party on the motion: ${size} of them.`,
} as const;

export const relationOptions: Readonly<Record<RelationKind, string>> = {
  rebuts: 'It rebuts: it contests the claim itself',
  undercuts: 'It undercuts: it attacks the inference, or what the claim rests on',
  replies: 'It replies: it was said to it, and does not contest it',
  concedes: 'It concedes: it grants part of the claim',
  supports: 'It supports: it backs the claim',
};

/** A grade with its meaning, as an option and in an explanation. */
export function gradeOption(status: Status): string {
  return `${status}: ${gradeMeaning(status)}`;
}

interface BestAnswer {
  readonly answer: string;
  readonly kind: RelationKind | undefined;
  readonly standing: Standing;
  readonly burden: Burden;
}

export function bestAnswerWords({ answer, kind, standing, burden }: BestAnswer): string {
  const how = standing === 'stands' ? 'standing' : standing;
  return `${answer} ${kind ?? 'answers'} it, and is ${how} under this burden (${burden}).`;
}

export const explanations = {
  otherAnswers: (references: readonly string[]): string =>
    `Others that answer it: ${references.join(', ')}.`,
  restsOn: (evidence: string, grade: Status): string =>
    `It rests on evidence/${evidence}, graded ${gradeOption(grade)}.`,
  onTheSaying: 'It rests on that having been said, not on what was said.',
  caveat: (caveat: string): string => `Caveat: ${safeLine(caveat)}`,
  alsoCites: (references: readonly string[]): string => `It also cites ${references.join(', ')}.`,
  graded: (evidence: string, grade: Status): string =>
    `evidence/${evidence} is graded ${gradeOption(grade)}.`,
  sayingGraded: (grade: Status): string => `That it was said is graded ${grade}.`,
  sources: (sources: readonly Source[]): string => {
    const names = sources.map(({ id, publisher }) => safeLine(`${publisher} (source/${id})`));
    return `Sources: ${names.join('; ') || noSource}.`;
  },
} as const;

export function assertedWords({ assertedBy, date }: Evidence): string {
  return safeLine(`${assertedBy || nobodyNamed}, ${date}`);
}

/** An argument quoted with its reference: `"..." (argument/x, Party)`. */
export function quotedArgument(claim: string, id: string, who: string): string {
  return `"${safeLine(claim)}" (argument/${id}, ${who})`;
}

/** Why a card was not made. */
export const refusals = {
  noAnswer: 'nothing in the map answers it',
  noSide: 'it is on neither side, so that nothing is certainly on its own',
  noWrongAnswers:
    'no three arguments on the issue certainly do not answer it and leave the right ' +
    'one unmarked',
  noEvidence: 'it cites no evidence',
  untellingEvidence: 'what it cites does not say so itself',
  noWrongEvidence:
    'no three items of evidence on the issue certainly do not carry it and leave the ' +
    'right one unmarked',
  joinsItself: 'it joins an argument to itself',
  severalRelations: 'the two meet in more ways than one',
  editorsRelation: "an editor's own observation counts for nothing",
  backsItself: 'that one party backs itself is plain',
  unexplainedRelation: 'the map does not say why it is that and not another',
  noParty: 'no party makes it',
  namesItsParty: 'it names its own party',
  noSpeaker: 'it does not say who speaks, so that others might make it as well',
  noWrongSpeakers: 'no three parties, of its side and another, certainly do not make it',
  brokenPosition: 'it names no party or issue of the map',
  noLeaning: 'the party takes no side, so that others might be right as well',
  noSummary: 'it has no summary',
  noHolder: 'it does not say whose it is, so that others might hold it as well',
  noWrongHolders: 'no three parties, of its leaning and another, certainly do not hold it',
  fewAnswers: 'fewer than two arguments answer it',
  manyAnswers: 'more arguments answer it than one can say',
  shortCase: 'the party makes fewer than two arguments on the issue',
  longCase: 'the party makes more arguments on the issue than one can say',
  noIssue: 'it belongs to no issue',
  noBurden: 'there is no burden',
} as const;

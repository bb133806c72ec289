/** What cards ask and explain, and why a map has too little for one. */
import type { Evidence, RelationKind, Status } from '../../map/schema.js';
import { gradeMeaning } from '../../outline/words-marks.js';
import type { Burden } from '../../standing/burden.js';
import { burdenWords } from '../../standing/words-burden.js';
import type { Standing } from '../../standing/standing.js';
import { count } from '../../text/figures.js';
import { safeLine } from '../../text/safe-text.js';
import type { Card, CardKind } from './card.js';

/** The kinds in a word or two, for those who choose. */
export const kindWords: Readonly<Record<CardKind, string>> = {
  'best-answer': 'the best answer',
  'who-argues': 'who argues it',
  'who-holds': 'who holds it',
  evidence: 'what it rests on, and how good',
  grade: 'how good the evidence is',
  standing: 'as better proof is asked for',
  relation: 'rebut, undercut or support',
  'blow-up': 'a whole set',
  change: 'what would change it',
  'talking-past': 'answering, or talking past',
};

/** A card in a list of some: what it is about, before what is asked of it. */
export function cardInList({ kind, ask, shown }: Pick<Card, 'kind' | 'ask' | 'shown'>): string {
  const [first] = shown;
  return safeLine(first ? `${first.text} (${kindWords[kind]})` : ask);
}

export const labels = {
  claim: 'Claim',
  first: 'First',
  second: 'Second',
  position: 'Position',
  party: 'Party',
  motion: 'Motion',
  evidence: 'Evidence',
  sources: 'Sources',
  caveat: 'Caveat',
  cites: 'It cites',
  answeredBy: 'What answers it',
  supportedBy: 'What supports it',
} as const;

export const editorsOwn = "an editor's own observation";
export const nobodyNamed = 'nobody named';
export const nothing = 'nothing';
/** In place of what would tell the answer. */
export const toldAfter = 'told with the answer';
export const noSource = 'none in this map';

export const bestRule =
  'The best answer contradicts the claim itself, before one that attacks a step or a source; ' +
  'then it stands; then it cites the better proof.';

export const questions = {
  bestAnswer: 'Which of these is the best answer to it that this map holds?',
  anAnswer: 'Which of these answers it, in this map?',
  evidence: 'Which of these does the map cite for it? Say also how good that is, and why.',
  relation: 'How does the second bear on the first, in this map?',
  talkingPast: 'Does the second answer the first, or do they talk past each other?',
  argues: 'Who argues this, in this map?',
  whoHolds: (motion: string): string => `Whose position is this on the motion "${motion}"?`,
  contentGrade: 'How does the map grade what this says: is it so? Say also why.',
  grade: 'How does the map grade this evidence? Say also why.',
  standing:
    'How does it fare as you ask for better proof: at word, report, corroboration and record? ' +
    'Say also why.',
  change: ({
    burden,
    standing,
    change,
  }: {
    readonly burden: Burden;
    readonly standing: Standing;
    readonly change: 'grant' | 'reject';
  }): string =>
    `Under the burden ${burdenWords(burden)}, this ${standingVerb[standing]}. Which of these ` +
    `would change that, if it ${change === 'grant' ? 'were granted' : 'did not count'}?`,
  allAnswers: (answers: number): string =>
    `Say everything in this map that answers it: ${count(answers, 'argument')}.`,
  coachsAnswers: (answers: number): string =>
    `Say what your coach answers to it: ${count(answers, 'argument')}.`,
  wholeCase: (size: number): string =>
    `Say every argument of this party on the motion: ${size} of them.`,
} as const;

const standingVerb: Readonly<Record<Standing, string>> = {
  stands: 'stands',
  contested: 'is contested',
  defeated: 'is defeated',
  unproven: 'is unproven',
};

export const relationOptions: Readonly<Record<RelationKind, string>> = {
  rebuts: 'It rebuts: it contradicts the claim itself',
  undercuts: 'It undercuts: it attacks the inference, or what the claim rests on',
  replies: 'It replies: it was said to it, and does not contest it',
  concedes: 'It concedes: it grants part of the claim',
  supports: 'It supports: it backs the claim',
};

export const answering = 'It answers it: the claim is contested, or a step or a source of it';
export const talkingPast = 'They talk past each other: nothing in the claim is contested';

/** A grade with its meaning, as an option and in an explanation. */
export function gradeOption(status: Status): string {
  return `${status}: ${gradeMeaning(status)}`;
}

/** The standings of one argument under each burden, in the order in which the question has them. */
export function standingRow(row: readonly Standing[]): string {
  return row.join(', ');
}

/** Why an argument has its standing under a burden, by the titles of the answers that decide it. */
export function standingWhy({
  burden,
  is,
  deciding,
  isAnswered,
}: {
  readonly burden: Burden;
  readonly is: Standing;
  readonly deciding: readonly string[];
  readonly isAnswered: boolean;
}): string {
  const because: Readonly<Record<Standing, string>> = {
    stands: isAnswered ? 'no answer to it counts here, or each is answered' : 'nothing answers it',
    contested:
      deciding.length > 0
        ? `an answer is contested as well: ${quoted(deciding)}`
        : 'what backs it is contested as well',
    defeated: `an answer stands: ${quoted(deciding)}`,
    unproven: 'nothing that it cites, and nothing that backs it, reaches this burden',
  };
  return `${burden}: ${is}, ${because[is]}.`;
}

/** What a grade lacks for a higher one. */
export const missing: Readonly<Record<Status, string>> = {
  established: 'Nothing is missing: no burden asks for more.',
  corroborated:
    'For established it would have to be undisputed, or to stand in a court finding or an ' +
    'official record.',
  reported:
    'For corroborated, several sources that do not depend on each other would have to bear it ' +
    'out: how many outlets carry one account does not count.',
  disputed: 'For more, credible sources would have to stop conflicting on it.',
  alleged: "For more, a credible source beside the party's own word would have to bear it out.",
  refuted: 'It was withdrawn or shown wrong, and counts under no burden.',
};

interface BestAnswer {
  readonly answer: string;
  readonly kind: RelationKind | undefined;
  readonly standing: Standing;
  readonly burden: Burden;
}

export function bestAnswerWords({ answer, kind, standing, burden }: BestAnswer): string {
  const how = kind ?? 'answers';
  return `${answer} ${how} it, and ${standingVerb[standing]} under the burden ${burden}.`;
}

export const explanations = {
  position: (party: string, stance: string, summary: string): string =>
    `${party} (${stance}): ${summary}`,
  asPut: (claim: string): string => `As it was put: ${claim}`,
  otherAnswers: (titles: readonly string[]): string => `Others that answer it: ${quoted(titles)}.`,
  onTheSaying: (grade: Status): string =>
    `It is cited for having been said, which is graded ${grade}, and not for what was said.`,
  caveat: (caveat: string): string => `Caveat: ${caveat}`,
  alsoCites: (titles: readonly string[]): string => `It also cites ${quoted(titles)}.`,
  graded: (title: string, grade: Status): string => `"${title}" is graded ${gradeOption(grade)}.`,
  sayingGraded: (grade: Status): string => `That it was said is graded ${grade}.`,
  sources: (publishers: readonly string[]): string =>
    `Sources: ${publishers.join('; ') || noSource}.`,
  related: (from: string, kind: RelationKind, to: string): string =>
    `"${from}" ${kind === 'replies' ? 'replies to' : kind} "${to}".`,
  wouldBe: (title: string, change: 'grant' | 'reject', to: Standing): string =>
    `${change === 'grant' ? 'With' : 'Without'} "${title}" it ${standingVerb[to]}.`,
  through: (title: string, isAnswer: boolean): string =>
    `It is cited by "${title}", which ${isAnswer ? 'answers' : 'bears on'} the claim.`,
  furtherOff: 'It bears on an answer to an answer, further off.',
  soWould: (titles: readonly string[]): string => `So would: ${quoted(titles)}.`,
} as const;

function quoted(titles: readonly string[]): string {
  return titles.map(title => `"${title}"`).join('; ');
}

export function assertedWords({ assertedBy, date }: Evidence): string {
  return safeLine(`${assertedBy || nobodyNamed}, ${date}`);
}

/** An argument quoted with who makes it: `"..." (Party)`. */
export function quotedArgument(claim: string, who: string): string {
  return `"${claim}" (${who})`;
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
  otherRelation: 'a relation of its kind is not asked about so',
  noParty: 'no party makes it',
  namesItsParty: 'it names its own party',
  noSpeaker: 'it does not say who speaks, so that others might make it as well',
  noWrongParties:
    'no three parties, of its side and another, are certainly wrong, or its party is right often ' +
    'enough',
  brokenPosition: 'it names no party or issue of the map',
  noLeaning: 'the party takes no side, so that others might be right as well',
  noSummary: 'it has no summary',
  noHolder: 'it does not say whose it is, so that others might hold it as well',
  fewAnswers: 'fewer than two arguments answer it',
  manyAnswers: 'more arguments answer it than one can say',
  shortCase: 'the party makes fewer than two arguments on the issue',
  longCase: 'the party makes more arguments on the issue than one can say',
  noIssue: 'it belongs to no issue',
  plainStanding: 'nothing answers it and no burden changes it',
  fewRows: 'too few arguments of the map fare otherwise',
  nothingChanges: 'no single item that another argument cites would change it',
  guessed: 'it could be guessed without knowing anything',
} as const;

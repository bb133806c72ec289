/** What the hand-out of one side says. */
import type { RelationKind } from '../../map/schema.js';
import type { DebateSide } from '../../debate/format-schema.js';
import { count } from '../../text/figures.js';

export const sectionTitles = {
  tasks: 'Before the debate',
  case: 'Case',
  answers: 'Answers to what will be said',
  concessions: 'Concessions to expect',
  questions: 'Questions to ask',
} as const;

export const labels = {
  drawsOn: 'Draws on',
  debate: 'Debate',
  grantedOfOurs: 'Granted of what this side says',
  grantedOfTheirs: 'Granted of what the other side says',
  otherAnswers: 'Also against it in the map',
  besides: 'Can be said; does not contest it',
} as const;

export function sideTitle(title: string, stands: DebateSide): string {
  return `${title}: ${stands} the motion`;
}

export function drawsOnWords(parties: readonly string[], map: string): string {
  return (
    `${parties.join('; ')}. What is argued here is what these parties and the others ` +
    `named have said, as the map "${map}" holds it.`
  );
}

export function debateWords(debate: string, burden: string, usual: string): string {
  const words =
    `${debate}. The judge applies the burden ${burden}; "counts" ` +
    'and "stands" are meant under this burden.';
  return usual === '' ? words : `${words} ${usual}`;
}

export function questionsOf(argument: string, by: string): string {
  return `Of ${argument} (${by})`;
}

/** What the answers to an argument are that follow, where there are any. */
export function answersWords(answers: number, planned: boolean): string {
  if (answers === 0) return 'No answer of this side is on record.';
  if (planned) return 'Answers, in the order of the plan:';
  return 'The plan names no answer; the best in the map:';
}

interface AnswerFacts {
  readonly by: string;
  readonly kind: RelationKind | undefined;
  /** Undefined where it stands as was said of all. */
  readonly standing: string | undefined;
  readonly note: string | undefined;
}

export function answerSentence({ by, kind, standing, note }: AnswerFacts): string {
  const stands = standing === undefined ? '' : `, and ${standing}`;
  const sentence = `Argued by ${by}. It ${kind ?? 'answers'} the argument${stands}.`;
  return note ? `${sentence} The map's note: ${note}` : sentence;
}

/** An argument that was set out before. */
export function setOutAbove(name: string): string {
  return `${name} (set out above).`;
}

export const taskWords = {
  read: (items: readonly string[]): string => `Read: ${items.join('; ')}.`,
  drill: (cards: number, about: string): string =>
    `Answer ${count(cards, 'drill card')} right${about === '' ? '' : ` (${about})`}.`,
  drillOn: (title: string): string => `on ${title}`,
  answer: (argument: string): string => `The argument to answer: ${argument}.`,
  note: (note: string): string => `The coach's note: ${note}`,
} as const;

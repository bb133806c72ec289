/** What a row or a key of "Where do I stand?" does: answers, or takes all answers back. */
import { currentStop } from '../walk/state/state.js';
import { stanceAnswers, type StanceAnswer } from './profile/profile.js';
import { readAnew, type StudyContext, type StudyReply } from './study-context.js';
import { issueHere } from './here.js';
import { quizWords } from './quiz/words.js';
import { stancePlace } from './stance-pages.js';
import { issueAsked } from './study-pages.js';
import { statementsOf, unansweredOf } from './quiz/statements.js';

/** Opens it on the issue where one is; where that is none, on the list of issues. */
export function openStances({ walk, state }: StudyContext): StudyReply {
  const issue = issueHere(walk.map, currentStop(state).place);
  const to = issue === undefined ? stancePlace : `${stancePlace}/${issue}`;
  return { next: [{ do: 'go', to }] };
}

/** Answers the statement that is asked about on an issue. */
export function answerStance(
  context: StudyContext,
  issue: string,
  answer: StanceAnswer,
): StudyReply {
  const { decks, walk, memory, now: at } = context;
  const [statement] = unansweredOf(statementsOf(decks.map(walk), issue), memory.study);
  if (!statement) return { say: quizWords.nothingAsked };
  const { reference } = statement;
  return readAnew(context, memory.with({ is: 'stance', reference, answer, at }));
}

export function takeBackStances(context: StudyContext, issue: string): StudyReply {
  const { decks, walk, memory, now: at } = context;
  const without = statementsOf(decks.map(walk), issue).reduce(
    (known, { reference }) => known.with({ is: 'stance', reference, at }),
    memory,
  );
  return readAnew(context, without);
}

/** A number: 1 agree, 2 disagree, 3 don't know. */
export function answerStanceByNumber(context: StudyContext, number: number): StudyReply {
  const issue = issueAsked(currentStop(context.state).place);
  const answer = stanceAnswers[number - 1];
  return issue === undefined || answer === undefined
    ? { say: quizWords.nothingAsked }
    : answerStance(context, issue, answer);
}

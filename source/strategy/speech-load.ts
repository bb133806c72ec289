/** How much of its speaking time a side's plan fills, read aloud. */
import type { Labelling } from '../standing/standing.js';
import { answeringSeconds, arguingSeconds } from '../debate/debate-formats.js';
import { wordsOfAnswer, caseWords, secondsFor } from './reading-time.js';
import { plannedArgumentIds } from './unanswered-points.js';
import type { SessionPlan, SessionSide } from '../plan/session-plan.js';

export interface SpeechLoad {
  /** Seconds that the arguments take, with the evidence that counts. */
  readonly arguments: number;
  readonly answers: number;
  /** Seconds in which the side makes its case: its speeches but those that only sum up. */
  readonly available: number;
  /** Seconds in which it can answer: its speeches after the other side has spoken. */
  readonly answering: number;
}

export function speechLoad(
  { map, debate, wordsPerMinute }: SessionPlan,
  labelling: Labelling,
  side: SessionSide,
): SpeechLoad {
  const chosen = new Set(side.arguments.map(({ argument }) => argument));
  const words = (ids: Iterable<string>, of: 'case' | 'answer'): number =>
    [...ids].reduce((sum, id) => {
      const argument = map.argumentById.get(id);
      if (!argument) return sum;
      return (
        sum + (of === 'case' ? caseWords(map, labelling, argument) : wordsOfAnswer(map, argument))
      );
    }, 0);
  const answers = new Set(plannedArgumentIds(side).filter(id => !chosen.has(id)));
  return {
    arguments: secondsFor(words(chosen, 'case'), wordsPerMinute),
    answers: secondsFor(words(answers, 'answer'), wordsPerMinute),
    available: arguingSeconds(debate, side.stands),
    answering: answeringSeconds(debate, side.stands),
  };
}

/** What is said and not answered, each with what the map could answer. */
import type { StanceMap } from '../map/stance-map.js';
import type { SessionSide } from '../plan/session-plan.js';
import type { UnansweredPoint } from '../strategy/unanswered-points.js';
import { argumentLine, text, type PlanReading, type PlanLine } from './plan-line.js';
import { leadWords, openWords } from './words.js';

/** Space on an answer takes it in. */
export function openLines(
  planReading: PlanReading,
  side: SessionSide,
  open: readonly UnansweredPoint[],
): readonly PlanLine[] {
  return open.flatMap(({ argument: opposing, against, because, replies: could }) => [
    argumentLine(
      planReading,
      opposing,
      against === undefined ? leadWords.theyArgue : leadWords.theyWillSay,
    ),
    ...(against ? [text(against.claim, openWords.against, 'muted')] : []),
    ...becauseLines(because),
    ...(could.length === 0
      ? [text(noneBetter(planReading.plan.map, because), undefined, 'muted')]
      : []),
    ...could.map(({ argument }) =>
      argumentLine(planReading, argument, leadWords.couldAnswer, {
        part: 'answer',
        side: side.id,
        ...(against ? { against: against.id } : {}),
        id: argument.id,
      }),
    ),
  ]);
}

function becauseLines(because: UnansweredPoint['because']): readonly PlanLine[] {
  const words = openWords.because[because];
  return words === undefined ? [] : [text(words, undefined, 'muted')];
}

function noneBetter(map: StanceMap, because: UnansweredPoint['because']): string {
  return because === 'only-defeated' ? openWords.noneBetter : openWords.noAnswer(map);
}

/**
 * One side in the planner: what it argues, what it leaves unanswered, and what else the map has for
 * it, by the question that it is on.
 */
import { coachParty } from '../map/coach.js';
import type { PlannedArgument } from '../plan/schema.js';
import type { SessionSide } from '../plan/session-plan.js';
import { caseWords, secondsFor } from '../strategy/reading-time.js';
import { speechLoad } from '../strategy/speech-load.js';
import { expectedArguments, unansweredPoints } from '../strategy/unanswered-points.js';
import { speechLoadWords, unansweredWords } from '../strategy/words.js';
import { missedClashLines } from './clash-lines.js';
import { openLines } from './open-lines.js';
import { ownWords } from './own-words.js';
import {
  argumentLine,
  argumentsOf,
  heading,
  link,
  note,
  headedLines,
  text,
  writingRow,
  inField,
  type PlanReading,
  type PlanLine,
} from './plan-line.js';
import { planWords, sideWords as words } from './words.js';

export function sideLines(planReading: PlanReading, side: SessionSide): readonly PlanLine[] {
  const { plan, labelling } = planReading;
  return [
    text(speechLoadWords(speechLoad(plan, labelling, side)), words.aloud),
    ...note(side.note, { field: 'side-note', side: side.id }),
    ...missedClashLines(planReading, side),
    ...caseLines(planReading, side),
    ...headedLines(
      words.ready,
      argumentsOf(plan.map, side.answers ?? []).map(argument =>
        argumentLine(planReading, argument, '', { part: 'answer', side: side.id, id: argument.id }),
      ),
    ),
    ...unansweredLines(planReading, side),
    ...notTakenLines(planReading, side),
    ...partyLines(planReading, side),
  ];
}

function caseLines(planReading: PlanReading, side: SessionSide): readonly PlanLine[] {
  return [
    heading(words.arguments(side.arguments.length)),
    ...(side.arguments.length === 0 ? [text(words.noneYet, undefined, 'muted')] : []),
    ...side.arguments.flatMap((chosen, at) => chosenLines(planReading, side, chosen, at)),
    writingRow({ field: 'new-own', side: side.id }, ownWords.newRowEmpty, ownWords.newRow),
  ];
}

function chosenLines(
  planReading: PlanReading,
  side: SessionSide,
  chosen: PlannedArgument,
  at: number,
): readonly PlanLine[] {
  const { plan, labelling } = planReading;
  const field = { field: 'argument-note', side: side.id, argument: chosen.argument } as const;
  return argumentsOf(plan.map, [chosen.argument]).flatMap(argument => {
    const expected = expectedArguments(plan, labelling, side, chosen);
    const seconds = secondsFor(caseWords(plan.map, labelling, argument), plan.wordsPerMinute);
    const answers = (chosen.answers ?? []).length;
    return [
      inField(
        argumentLine(planReading, argument, `${at + 1}.`, {
          part: 'argument',
          side: side.id,
          id: argument.id,
        }),
        field,
      ),
      inField(
        link(
          `plan/side/${side.id}/${argument.id}`,
          words.chosen(seconds, expected.length, answers),
        ),
        field,
      ),
      ...note(chosen.note, field),
    ];
  });
}

function unansweredLines(planReading: PlanReading, side: SessionSide): readonly PlanLine[] {
  const open = unansweredPoints(planReading.plan, planReading.labelling, side);
  return [
    heading(words.unanswered(unansweredWords(open))),
    ...(open.length === 0
      ? [text(planWords.nothingUnanswered, undefined, 'muted')]
      : openLines(planReading, side, open)),
  ];
}

function notTakenLines(planReading: PlanReading, side: SessionSide): readonly PlanLine[] {
  const taken = new Set(side.arguments.map(({ argument }) => argument));
  const rest = planReading
    .candidates(side.stands)
    .filter(({ argument }) => !taken.has(argument.id));
  return [
    heading(words.notTaken(rest.length)),
    ...(rest.length === 0 ? [text(words.noOther, undefined, 'muted')] : []),
    ...rest.map(({ argument }) =>
      argumentLine(planReading, argument, '', { part: 'argument', side: side.id, id: argument.id }),
    ),
  ];
}

/** Those that it draws on, then those that it could. */
function partyLines({ plan: { map, issue } }: PlanReading, side: SessionSide): readonly PlanLine[] {
  const drawn = new Set(side.parties);
  const arguing = new Set(
    map.arguments
      .filter(one => one.issue === issue.id && one.side === side.stands)
      .map(({ party }) => party),
  );
  const others = map.parties
    .map(({ id }) => id)
    .filter(id => !drawn.has(id) && id !== coachParty && arguing.has(id));
  return [
    heading(words.parties),
    ...[...side.parties, ...others].map((id): PlanLine => ({
      ...link(
        `party/${id}`,
        map.partyById.get(id)?.name ?? id,
        drawn.has(id) ? words.drawnOn : words.notDrawnOn,
      ),
      part: { part: 'party', side: side.id, id },
    })),
  ];
}

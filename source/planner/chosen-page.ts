/** One argument of a side: what will be said against it, and what is answered to that. */
import type { StanceMap } from '../map/stance-map.js';
import type { PlannedArgument } from '../plan/schema.js';
import { otherSide, type SessionSide } from '../plan/session-plan.js';
import { objectionsTo, repliesTo } from '../strategy/clash.js';
import { expectedArguments } from '../strategy/unanswered-points.js';
import type { Part } from './parts.js';
import { speechRow } from './speech-choice.js';
import {
  argumentLine,
  argumentsOf,
  heading,
  note,
  headedLines,
  text,
  inField,
  type PlanReading,
  type PlanLine,
} from './plan-line.js';
import { sideWords as words } from './words.js';

export function chosenPage(
  planReading: PlanReading,
  side: SessionSide,
  chosen: PlannedArgument,
): readonly PlanLine[] {
  const { plan, labelling } = planReading;
  const { map } = plan;
  const field = { field: 'argument-note', side: side.id, argument: chosen.argument } as const;
  const expected = expectedArguments(plan, labelling, side, chosen);
  const others = objectionsTo(map, labelling, chosen.argument, side.stands)
    .map(({ argument }) => argument.id)
    .filter(id => !expected.includes(id));
  const rows = (ids: readonly string[], part: 'expected' | 'answer', numbered: boolean) =>
    argumentsOf(map, ids).map((argument, at) =>
      argumentLine(
        planReading,
        argument,
        numbered ? `${at + 1}.` : '',
        against(part, side.id, chosen.argument, argument.id),
      ),
    );
  return [
    ...argumentsOf(map, [chosen.argument]).map(argument =>
      inField(
        argumentLine(planReading, argument, '', {
          part: 'argument',
          side: side.id,
          id: argument.id,
        }),
        field,
      ),
    ),
    ...note(chosen.note, field),
    ...speechRow(planReading, side, chosen.argument),
    heading(words.willSay(otherSide(plan, side).title, expected.length)),
    ...(expected.length === 0 ? [text(words.nothingExpected, undefined, 'muted')] : []),
    ...rows(expected, 'expected', true),
    ...answerLines(planReading, side, { chosen, expected, rows }),
    ...headedLines(words.notExpected, rows(others, 'expected', false)),
  ];
}

type Rows = (
  ids: readonly string[],
  part: 'expected' | 'answer',
  numbered: boolean,
) => readonly PlanLine[];

interface AnswersShown {
  readonly chosen: PlannedArgument;
  readonly expected: readonly string[];
  readonly rows: Rows;
}

function answerLines(
  planReading: PlanReading,
  side: SessionSide,
  { chosen, expected, rows }: AnswersShown,
): readonly PlanLine[] {
  const answers = chosen.answers ?? [];
  const could = repliesToAll(planReading, side, expected).filter(
    id => !answers.includes(id) && id !== chosen.argument,
  );
  return [
    heading(words.ourAnswers(answers.length)),
    ...(answers.length === 0
      ? [
          text(
            noAnswerWords(planReading.plan.map, expected.length, could.length),
            undefined,
            'muted',
          ),
        ]
      : []),
    ...rows(answers, 'answer', true),
    ...headedLines(words.couldAnswerList, rows(could, 'answer', false)),
  ];
}

function against(part: 'expected' | 'answer', side: string, to: string, id: string): Part {
  return { part, side, against: to, id };
}

function noAnswerWords(map: StanceMap, expected: number, could: number): string {
  if (expected === 0) return words.nothingToAnswer;
  return could === 0 ? words.noAnswer(map) : words.noneYet;
}

function repliesToAll(
  { plan: { map }, labelling }: PlanReading,
  side: SessionSide,
  expected: readonly string[],
): readonly string[] {
  return [
    ...new Set(
      expected.flatMap(id =>
        repliesTo(map, labelling, id, side.stands).map(({ argument }) => argument.id),
      ),
    ),
  ];
}

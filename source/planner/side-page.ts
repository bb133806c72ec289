/**
 * One side in the planner: what it argues, what it leaves unanswered, and what else the map has for
 * it, best first.
 */
import { clockFigures, count } from '../text/figures.js';
import { safeLine } from '../text/safe-text.js';
import { repliesTo, objectionsTo } from '../strategy/clash.js';
import {
  argumentLine,
  argumentsOf,
  heading,
  link,
  note,
  text,
  type Desk,
  type Line,
} from './plan-line.js';
import {
  expectedArguments,
  unansweredPoints,
  type UnansweredPoint,
} from '../strategy/unanswered-points.js';
import { caseWords, secondsFor } from '../strategy/reading-time.js';
import type { PlannedArgument } from '../plan/schema.js';
import { otherSide, type SessionSide } from '../plan/session-plan.js';
import { speechLoad } from '../strategy/speech-load.js';
import { speechLoadWords, unansweredWords } from '../strategy/words.js';

export function sideLines(desk: Desk, side: SessionSide): readonly Line[] {
  const { plan, labelling } = desk;
  const { map, issue } = plan;
  const open = unansweredPoints(plan, labelling, side);
  const taken = new Set(side.arguments.map(({ argument }) => argument));
  const rest = desk.candidates(side.stands).filter(({ argument }) => !taken.has(argument.id));
  const drawn = new Set(side.parties);
  const parties = [
    ...side.parties,
    ...map.parties
      .map(({ id }) => id)
      .filter(
        id =>
          !drawn.has(id) &&
          map.arguments.some(
            one => one.party === id && one.issue === issue.id && one.side === side.stands,
          ),
      ),
  ];
  return [
    text(speechLoadWords(speechLoad(plan, labelling, side)), 'Read aloud'),
    ...note(side.note, { field: 'side-note', side: side.id }),
    heading(`Its arguments, in the order of speaking (${side.arguments.length})`),
    ...(side.arguments.length === 0
      ? [text('None yet: Space takes one in from the list below.', undefined, 'muted')]
      : []),
    ...side.arguments.flatMap((chosen, at) => chosenLines(desk, side, chosen, at)),
    ...section(
      'Kept ready against their own case',
      argumentsOf(map, side.answers ?? []).map(argument =>
        argumentLine(desk, argument, '', { part: 'answer', side: side.id, id: argument.id }),
      ),
    ),
    heading(`Left unanswered: ${unansweredWords(open)}`),
    ...(open.length === 0
      ? [text('Nothing that the other side will say goes unanswered.', undefined, 'muted')]
      : openLines(desk, side, open)),
    heading(`Not taken, best first (${rest.length})`),
    ...(rest.length === 0
      ? [text('The map has no other argument for this side.', undefined, 'muted')]
      : []),
    ...rest.map(({ argument }) =>
      argumentLine(desk, argument, '', { part: 'argument', side: side.id, id: argument.id }),
    ),
    heading('Parties it draws on'),
    ...parties.map((id): Line => ({
      ...link(
        `party/${id}`,
        map.partyById.get(id)?.name ?? id,
        drawn.has(id) ? 'drawn on' : 'not drawn on',
      ),
      part: { part: 'party', side: side.id, id },
    })),
  ];
}

function chosenLines(
  desk: Desk,
  side: SessionSide,
  chosen: PlannedArgument,
  at: number,
): readonly Line[] {
  const { plan, labelling } = desk;
  return argumentsOf(plan.map, [chosen.argument]).flatMap(argument => {
    const expected = expectedArguments(plan, labelling, side, chosen);
    const seconds = secondsFor(caseWords(plan.map, labelling, argument), plan.wordsPerMinute);
    const answers = (chosen.answers ?? []).length;
    const said =
      expected.length === 0
        ? 'nothing in the map answers it'
        : `${expected.length} expected against it, ${count(answers, 'answer')} ready`;
    return [
      argumentLine(
        desk,
        argument,
        `${at + 1}.`,
        { part: 'argument', side: side.id, id: argument.id },
        { field: 'argument-note', side: side.id, argument: argument.id },
      ),
      {
        ...link(`plan/side/${side.id}/${argument.id}`, `${clockFigures(seconds)} to read; ${said}`),
        field: { field: 'argument-note', side: side.id, argument: argument.id },
      },
      ...note(chosen.note, { field: 'argument-note', side: side.id, argument: argument.id }),
    ];
  });
}

/**
 * What is said and not answered, each with what the map could answer: Space there takes the answer
 * in.
 */
export function openLines(
  desk: Desk,
  side: SessionSide,
  open: readonly UnansweredPoint[],
): readonly Line[] {
  return open.flatMap(({ argument: said, against, because, replies: could }) => [
    argumentLine(desk, said, against === undefined ? 'they argue,' : 'they will say,'),
    ...(against ? [text(safeLine(against.claim), 'Against our', 'muted')] : []),
    ...(because === 'only-defeated'
      ? [text('Answered only by what is defeated under this burden.', undefined, 'muted')]
      : []),
    ...(could.length === 0
      ? [
          text(
            because === 'nothing'
              ? 'The map has no answer to it.'
              : 'The map has no better answer.',
            undefined,
            'muted',
          ),
        ]
      : []),
    ...could.map(({ argument }) =>
      argumentLine(desk, argument, 'could answer,', {
        part: 'answer',
        side: side.id,
        ...(against ? { against: against.id } : {}),
        id: argument.id,
      }),
    ),
  ]);
}

/** One argument of a side: what will be said against it, and what is answered to that. */
export function chosenPage(
  desk: Desk,
  side: SessionSide,
  chosen: PlannedArgument,
): readonly Line[] {
  const { plan, labelling } = desk;
  const { map } = plan;
  const field = { field: 'argument-note', side: side.id, argument: chosen.argument } as const;
  const expected = expectedArguments(plan, labelling, side, chosen);
  const others = objectionsTo(map, labelling, chosen.argument, side.stands)
    .map(({ argument }) => argument)
    .filter(({ id }) => !expected.includes(id));
  const answers = chosen.answers ?? [];
  const could = repliesToAll(desk, side, expected).filter(
    id => !answers.includes(id) && id !== chosen.argument,
  );
  const part = (
    id: string,
  ): {
    readonly part: 'answer';
    readonly side: string;
    readonly against: string;
    readonly id: string;
  } => ({ part: 'answer', side: side.id, against: chosen.argument, id });
  return [
    ...argumentsOf(map, [chosen.argument]).map(argument =>
      argumentLine(desk, argument, '', { part: 'argument', side: side.id, id: argument.id }, field),
    ),
    ...note(chosen.note, field),
    heading(`${otherSide(plan, side).title} will say (${expected.length})`),
    ...(expected.length === 0 ? [text('Nothing is expected against it.', undefined, 'muted')] : []),
    ...argumentsOf(map, expected).map((argument, at) =>
      argumentLine(desk, argument, `${at + 1}.`, {
        part: 'expected',
        side: side.id,
        against: chosen.argument,
        id: argument.id,
      }),
    ),
    heading(`Our answers, best first (${answers.length})`),
    ...(answers.length === 0
      ? [text(noAnswerWords(expected.length, could.length), undefined, 'muted')]
      : []),
    ...argumentsOf(map, answers).map((argument, at) =>
      argumentLine(desk, argument, `${at + 1}.`, part(argument.id)),
    ),
    ...section(
      'Could answer',
      argumentsOf(map, could).map(argument => argumentLine(desk, argument, '', part(argument.id))),
    ),
    ...section(
      'Not expected',
      others.map(argument =>
        argumentLine(desk, argument, '', {
          part: 'expected',
          side: side.id,
          against: chosen.argument,
          id: argument.id,
        }),
      ),
    ),
  ];
}

function noAnswerWords(expected: number, could: number): string {
  if (expected === 0) return 'There is nothing to answer.';
  return could === 0
    ? 'The map has no answer to what is expected.'
    : 'None yet: Space takes one in from the list below.';
}

function repliesToAll(
  { plan: { map }, labelling }: Desk,
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

export function section(title: string, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [heading(title), ...lines];
}

/**
 * The planner's own pages: the plan at a glance, what is left unanswered, the motions and the
 * debate formats to choose from, the faults.
 */
import { formatFault } from '../map/fault.js';
import type { StanceMap } from '../map/stance-map.js';
import { debateFormats } from '../debate/debate-formats.js';
import type { DebateFormat } from '../debate/format-schema.js';
import { unansweredPoints } from '../strategy/unanswered-points.js';
import { roundLink } from './round-page.js';
import { missedClashRow } from './clash-lines.js';
import {
  argumentLine,
  argumentsOf,
  choice,
  heading,
  link,
  note,
  headedLines,
  text,
  inField,
  type PlanReading,
  type PlanLine,
} from './plan-line.js';
import { toPlan } from './plan-messages.js';
import type { SessionSide } from '../plan/session-plan.js';
import { openLines } from './open-lines.js';
import { speechLoad } from '../strategy/speech-load.js';
import { speechLoadWords, unansweredWords } from '../strategy/words.js';
import {
  chosenWords,
  faultWords,
  formatLead,
  formatLine,
  formatRow,
  formatWords,
  motionWords,
  planWords as words,
  speechLead,
  speechWithQuestions,
} from './words.js';

export function planLines(planReading: PlanReading): readonly PlanLine[] {
  const { plan, labelling, file, faults } = planReading;
  const open = plan.sides.map(
    side => `${side.title} ${unansweredWords(unansweredPoints(plan, labelling, side))}`,
  );
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return [
    { ...link('plan/motions', plan.wording, words.motion), field: { field: 'wording' } },
    link('plan/formats', formatRow(plan.debate), words.debate),
    ...(faults.length > 0
      ? [link('plan/faults', faultWords.row(errors, faults.length, file))]
      : []),
    ...note(plan.file.notes, { field: 'notes' }, words.notes),
    ...plan.sides.flatMap(side => [
      heading(side.title),
      link(
        `plan/side/${side.id}`,
        speechLoadWords(speechLoad(plan, labelling, side)),
        words.arguments(side.arguments.length),
      ),
      ...missedClashRow(planReading, side),
      ...argumentsOf(
        plan.map,
        side.arguments.map(({ argument }) => argument),
      ).map((argument, at) =>
        inField(
          argumentLine(planReading, argument, `${at + 1}.`, {
            part: 'argument',
            side: side.id,
            id: argument.id,
          }),
          { field: 'argument-note', side: side.id, argument: argument.id },
        ),
      ),
    ]),
    heading(words.session),
    roundLink(planReading),
    link('plan/unanswered', open.join('; '), words.unanswered),
    link(
      'plan/tasks',
      plan.file.tasks.length === 0 ? words.noTasks : words.taskCount(plan.file.tasks.length),
      words.tasks,
    ),
    text(words.judge(plan.file.burden)),
    text(words.saved(file), undefined, 'muted'),
  ];
}

/** What each side leaves unanswered, and what could answer it. */
export function unansweredLines(planReading: PlanReading): readonly PlanLine[] {
  const { plan, labelling } = planReading;
  return plan.sides.flatMap((side: SessionSide) => {
    const open = unansweredPoints(plan, labelling, side);
    return [
      heading(words.unansweredBy(side.title, unansweredWords(open))),
      ...(open.length === 0
        ? [text(words.nothingUnanswered, undefined, 'muted')]
        : openLines(planReading, side, open)),
    ];
  });
}

export function faultLines({ file, faults }: PlanReading): readonly PlanLine[] {
  if (faults.length === 0) return [text(faultWords.none(file))];
  return [text(faultWords.about(file)), ...faults.map(fault => text(formatFault(fault)))];
}

/** The keys of the rows on which a motion and a debate format are chosen. */
export const motionKey = (issue: string): string => `motion/${issue}`;
export const formatKey = (format: string): string => `format/${format}`;

/** The issues of the map, to choose the motion from. */
export function motionLines(
  map: StanceMap,
  chosen: string | undefined,
  starting: boolean,
): readonly PlanLine[] {
  return [
    text(starting ? motionWords.first : motionWords.another),
    heading(motionWords.list),
    ...map.issues.map(issue => {
      const [pro, con] = (['for', 'against'] as const).map(
        side => map.arguments.filter(one => one.issue === issue.id && one.side === side).length,
      );
      return choice(
        toPlan.send({ is: 'choose-motion', issue: issue.id }),
        motionKey(issue.id),
        motionWords.motion(issue.motion, pro ?? 0, con ?? 0),
        chosenWords(issue.title, issue.id === chosen),
      );
    }),
  ];
}

export function formatLines(chosen: DebateFormat | undefined): readonly PlanLine[] {
  const own = chosen && !debateFormats.some(({ id }) => id === chosen.id);
  return [
    ...(own ? [text(formatWords.own(chosen.title))] : []),
    heading(formatWords.list),
    ...debateFormats.map(format =>
      choice(
        toPlan.send({ is: 'choose-format', format: format.id }),
        formatKey(format.id),
        formatRow(format),
        formatLead(format.id === chosen?.id),
      ),
    ),
  ];
}

/** A format speech by speech. */
export function formatPage(format: DebateFormat): readonly PlanLine[] {
  return [
    text(formatLine(format)),
    ...(format.note === undefined ? [] : [text(format.note, formatWords.circuits)]),
    ...headedLines(
      formatWords.speeches,
      format.speeches.map(speech => text(speechWithQuestions(speech), speechLead(speech, format))),
    ),
  ];
}

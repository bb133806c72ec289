/**
 * The planner's own pages: the plan at a glance, what is left unanswered, the motions and the
 * debate formats to choose from, the faults.
 */
import { formatFault } from '../map/fault.js';
import type { StanceMap } from '../map/stance-map.js';
import { burdenWords } from '../standing/burden.js';
import { clockFigures, count } from '../text/figures.js';
import { debateFormats } from '../debate/debate-formats.js';
import type { DebateFormat } from '../debate/format-schema.js';
import { unansweredPoints } from '../strategy/unanswered-points.js';
import {
  argumentLine,
  argumentsOf,
  choice,
  heading,
  link,
  note,
  text,
  type Desk,
  type Line,
} from './plan-line.js';
import { toPlan } from './plan-messages.js';
import type { SessionSide } from '../plan/session-plan.js';
import { openLines, section } from './side-page.js';
import { speechLoad } from '../strategy/speech-load.js';
import { speechLoadWords, unansweredWords } from '../strategy/words.js';

export function planLines(desk: Desk): readonly Line[] {
  const { plan, labelling, file, faults } = desk;
  const open = plan.sides.map(
    side => `${side.title} ${unansweredWords(unansweredPoints(plan, labelling, side))}`,
  );
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return [
    { ...link('plan/motions', plan.wording, 'Motion'), field: { field: 'wording' } },
    link('plan/formats', `${plan.debate.title}: ${formatWords(plan.debate)}`, 'Debate'),
    ...(faults.length > 0
      ? [
          link(
            'plan/faults',
            `${errors > 0 ? `${count(errors, 'fault')} in ${file}; what is sound is here` : `${count(faults.length, 'warning')} in ${file}`}`,
          ),
        ]
      : []),
    ...note(plan.file.notes, { field: 'notes' }, 'Notes'),
    ...plan.sides.flatMap(side => [
      heading(side.title),
      link(
        `plan/side/${side.id}`,
        speechLoadWords(speechLoad(plan, labelling, side)),
        count(side.arguments.length, 'argument'),
      ),
      ...argumentsOf(
        plan.map,
        side.arguments.map(({ argument }) => argument),
      ).map((argument, at) =>
        argumentLine(
          desk,
          argument,
          `${at + 1}.`,
          { part: 'argument', side: side.id, id: argument.id },
          { field: 'argument-note', side: side.id, argument: argument.id },
        ),
      ),
    ]),
    heading('The session'),
    link('plan/unanswered', open.join('; '), 'Left unanswered'),
    link(
      'plan/tasks',
      plan.file.tasks.length === 0 ? 'none yet' : count(plan.file.tasks.length, 'task'),
      'Tasks for learners',
    ),
    text(`The judge's burden is ${burdenWords(plan.file.burden)}.`),
    text(`Saved in ${file} as you go.`, undefined, 'muted'),
  ];
}

/** What each side leaves unanswered, and what could answer it. */
export function unansweredLines(desk: Desk): readonly Line[] {
  const { plan, labelling } = desk;
  return plan.sides.flatMap((side: SessionSide) => {
    const open = unansweredPoints(plan, labelling, side);
    return [
      heading(`${side.title} leaves unanswered: ${unansweredWords(open)}`),
      ...(open.length === 0
        ? [text('Nothing that the other side will say goes unanswered.', undefined, 'muted')]
        : openLines(desk, side, open)),
    ];
  });
}

export function faultLines({ file, faults }: Desk): readonly Line[] {
  if (faults.length === 0) return [text(`There is no fault in ${file}.`)];
  return [
    text(
      `What is at fault is left out here, and stays in ${file} as it was written until ` +
        'somebody mends it.',
    ),
    ...faults.map(fault => text(formatFault(fault))),
  ];
}

/** The keys of the rows on which a motion and a debate format are chosen. */
export const motionKey = (issue: string): string => `motion/${issue}`;
export const formatKey = (format: string): string => `format/${format}`;

/** The issues of the map, to choose the motion from. */
export function motionLines(
  map: StanceMap,
  chosen: string | undefined,
  starting: boolean,
): readonly Line[] {
  return [
    text(
      starting
        ? 'A plan from nothing: choose the motion, then the debate format, and a balanced ' +
            'plan is proposed. b sets the burden that the judge applies.'
        : 'Another motion proposes a plan for it; arguments with a note of yours are kept.',
    ),
    heading('Motions of this map'),
    ...map.issues.map(issue => {
      const [pro, con] = (['for', 'against'] as const).map(
        side => map.arguments.filter(one => one.issue === issue.id && one.side === side).length,
      );
      return choice(
        toPlan.send({ is: 'choose-motion', issue: issue.id }),
        motionKey(issue.id),
        `${issue.motion} ${pro ?? 0} arguments for it, ${con ?? 0} against.`,
        `${issue.id === chosen ? 'chosen, ' : ''}${issue.title}`,
      );
    }),
  ];
}

export function formatLines(chosen: DebateFormat | undefined): readonly Line[] {
  const own = chosen && !debateFormats.includes(chosen);
  return [
    ...(own ? [text(`${chosen.title} is written in the plan's file, and is changed there.`)] : []),
    heading('Debate formats'),
    ...debateFormats.map(format =>
      choice(
        toPlan.send({ is: 'choose-format', format: format.id }),
        formatKey(format.id),
        formatWords(format),
        `${format === chosen ? 'chosen, ' : ''}${format.title}`,
      ),
    ),
  ];
}

/** A format in a line: how many speak for how long, and what preparation there is. */
function formatWords({ speeches, preparation, teams }: DebateFormat): string {
  const times = Map.groupBy(
    speeches.filter(({ kind }) => kind === 'speech'),
    ({ seconds }) => seconds,
  );
  const spoken = [...times]
    .map(([seconds, those]) => `${those.length} x ${clockFigures(seconds)}`)
    .join(', ');
  const asked = speeches.filter(({ kind }) => kind === 'questions').length;
  const before =
    preparation.before > 0 ? [`${clockFigures(preparation.before)} to prepare before`] : [];
  const each =
    preparation.each > 0 ? [`${clockFigures(preparation.each)} to prepare each side`] : [];
  return [
    ...(teams ? [`${teams.length} teams`] : []),
    `speeches ${spoken}`,
    ...(asked > 0 ? [`${asked} x questions`] : []),
    ...before,
    ...each,
  ].join('; ');
}

/** A format speech by speech. */
export function formatPage(format: DebateFormat): readonly Line[] {
  return [
    text(formatWords(format)),
    ...(format.note === undefined ? [] : [text(format.note, 'Where circuits differ')]),
    ...section(
      'Speeches in order',
      format.speeches.map(speech =>
        text(
          `${speech.title}${speech.protected && speech.protected.start < speech.seconds ? `; points of information from ${clockFigures(speech.protected.start)} to ` + `${clockFigures(speech.seconds - speech.protected.end)}` : ''}`,
          `${clockFigures(speech.seconds)}, ` +
            `${speech.stands === undefined ? 'both sides' : format.sides[speech.stands]}`,
        ),
      ),
    ),
  ];
}

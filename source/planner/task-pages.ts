/**
 * The tasks of a plan: for the coach who sets them, and with progress for the learner whose profile
 * is open.
 */
import { referenceTitle } from '../map/reference.js';
import type { Card } from '../study/cards/card.js';
import type { Study } from '../study/profile/profile.js';
import { hasSeen } from '../study/profile/visits.js';
import { count } from '../text/figures.js';
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
import type { Task } from '../plan/schema.js';
import type { TaskChoice } from './tasks/task-choices.js';
import { taskProgress, tasksFor } from './tasks/task-progress.js';
import { progressWords } from './tasks/words.js';

/** The learner whose profile is open. */
export interface Learner {
  readonly study: Study;
  readonly cards: readonly Card[];
  /** The id of the side that the learner is on, where it is known. */
  readonly side?: string | undefined;
}

export function taskListLines(desk: Desk, learner: Learner | undefined): readonly Line[] {
  const { plan } = desk;
  const tasks = tasksFor(plan.file.tasks, learner?.side);
  const done = learner
    ? tasks.filter(task => taskProgress(plan.map, learner.cards, learner.study, task).done).length
    : 0;
  const groups = [
    { title: 'For everyone', id: undefined },
    ...plan.sides.map(({ title, id }) => ({ title: `For ${title}`, id })),
  ];
  return [
    ...(learner ? [text(`${done} of ${count(tasks.length, 'task')} done in this profile.`)] : []),
    ...groups.flatMap(({ title, id }) => {
      const own = tasks.filter(task => task.side === id);
      return own.length === 0
        ? []
        : [heading(title), ...own.map(task => taskLine(desk, task, learner))];
    }),
    ...(tasks.length === 0 ? [text('There are no tasks yet.', undefined, 'muted')] : []),
  ];
}

function taskLine({ plan }: Desk, task: Task, learner: Learner | undefined): Line {
  const progress = learner && taskProgress(plan.map, learner.cards, learner.study, task);
  return {
    ...link(
      `plan/tasks/${task.id}`,
      `${task.title}: ${progress ? progressWords(progress) : taskWords(task)}`,
    ),
    part: { part: 'task', id: task.id },
    field: { field: 'task-title', task: task.id },
  };
}

/** What a task asks for, in a line. */
function taskWords({ read, drill, answer }: Task): string {
  const parts = [
    ...(read && read.length > 0 ? [`read ${count(read.length, 'item')}`] : []),
    ...(drill ? [`answer ${count(drill.cards, 'card')} right`] : []),
    ...(answer === undefined ? [] : ['answer one argument unseen']),
  ];
  return parts.length === 0 ? 'in your own words' : parts.join(', ');
}

export function taskLines(desk: Desk, task: Task, learner: Learner | undefined): readonly Line[] {
  const { map } = desk.plan;
  const { drill } = task;
  const side = desk.plan.sides.find(({ id }) => id === task.side);
  const progress = learner && taskProgress(map, learner.cards, learner.study, task);
  return [
    {
      ...text(task.title, side ? `For ${side.title}` : 'For everyone', 'strong'),
      field: { field: 'task-title', task: task.id },
    },
    ...(progress ? [text(progressWords(progress), 'So far')] : []),
    ...note(task.note, { field: 'task-note', task: task.id }),
    ...(task.read && task.read.length > 0
      ? [
          heading('Read these'),
          ...task.read.map((reference): Line => ({
            ...link(
              reference,
              referenceTitle(map, reference),
              learner ? (hasSeen(learner.study, reference) ? 'read' : 'not read yet') : undefined,
            ),
            part: { part: 'reading', task: task.id, id: reference },
          })),
        ]
      : []),
    ...(drill
      ? [
          heading('Drill these'),
          text(
            `${count(drill.cards, 'card')} answered ` +
              `right${drill.kind === undefined ? '' : `, of the kind ${drill.kind}`}.`,
          ),
          ...(drill.issue === undefined
            ? []
            : [
                link(
                  `issue/${drill.issue}`,
                  map.issueById.get(drill.issue)?.title ?? drill.issue,
                  'on the issue',
                ),
              ]),
          ...(learner
            ? [
                choice(
                  toPlan.send({ is: 'drill', task: task.id }),
                  'drill',
                  'Open the drill on these',
                ),
              ]
            : []),
          ...(drill.party === undefined
            ? []
            : [
                link(
                  `party/${drill.party}`,
                  map.partyById.get(drill.party)?.name ?? drill.party,
                  'on the party',
                ),
              ]),
        ]
      : []),
    ...(task.answer === undefined
      ? []
      : [
          heading('Answer this unseen'),
          ...argumentsOf(map, [task.answer]).map(argument => argumentLine(desk, argument, '')),
          text(
            'Answer it in your own words before you look at what answers it in the ' +
              `map${learner ? ': i writes your answer down' : ''}.`,
            undefined,
            'muted',
          ),
        ]),
    ...(learner ? [] : settingLines(desk, task)),
  ];
}

/** The key of the row on which a coach sets something of a task. */
export const setKey = (choice: TaskChoice): string => `set/${choice}`;

/** What a coach can set here. What is to be read is given from the map. */
function settingLines({ plan }: Desk, task: Task): readonly Line[] {
  const side = plan.sides.find(({ id }) => id === task.side)?.title ?? 'everyone';
  const setting = (of: TaskChoice, words: string, lead: string): Line =>
    choice(toPlan.send({ is: 'set', task: task.id, choice: of }), setKey(of), words, lead);
  return [
    heading('Set this task'),
    setting('side', side, 'For'),
    setting(
      'drill',
      task.drill ? `${count(task.drill.cards, 'card')} answered right` : 'no cards',
      'Drill',
    ),
    setting('answer', task.answer ?? 'no argument', 'Answer unseen'),
    text(
      'To give something to read, select it anywhere in the map and press A; Space here ' +
        'takes it out.',
      undefined,
      'muted',
    ),
  ];
}

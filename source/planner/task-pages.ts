/**
 * The tasks of a plan: for the coach who sets them, and with progress for the learner whose profile
 * is open.
 */
import { itemAt, referenceTitle } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { isCoachs } from '../map/coach.js';
import type { Card } from '../study/cards/card.js';
import type { Study } from '../study/profile/profile.js';
import { hasSeen } from '../study/profile/visits.js';
import {
  argumentLine,
  argumentsOf,
  choice,
  heading,
  link,
  note,
  headedLines,
  text,
  type PlanReading,
  type PlanLine,
} from './plan-line.js';
import { toPlan } from './plan-messages.js';
import type { DrillTask, Task } from '../plan/schema.js';
import type { TaskChoice } from './tasks/task-choices.js';
import { taskProgress, tasksFor } from './tasks/task-progress.js';
import { forEveryone, forSide, progressWords } from './tasks/words.js';
import { taskLine, taskWords as words } from './task-words.js';

/** The learner whose profile is open. */
export interface OpenLearner {
  readonly study: Study;
  readonly cards: readonly Card[];
  /** The id of the side that the learner is on, where it is known. */
  readonly side?: string | undefined;
}

export function taskListLines(
  planReading: PlanReading,
  learner: OpenLearner | undefined,
): readonly PlanLine[] {
  const { plan } = planReading;
  const tasks = tasksFor(plan.file.tasks, learner?.side);
  const done = learner
    ? tasks.filter(task => taskProgress(plan.map, learner.cards, learner.study, task).done).length
    : 0;
  const groups = [
    { title: forEveryone, id: undefined },
    ...plan.sides.map(({ title, id }) => ({ title: forSide(title), id })),
  ];
  return [
    ...(learner ? [text(words.done(done, tasks.length))] : []),
    ...groups.flatMap(({ title, id }) => {
      const own = tasks.filter(task => task.side === id);
      return own.length === 0
        ? []
        : [heading(title), ...own.map(task => taskRow(planReading, task, learner))];
    }),
    ...(tasks.length === 0 ? [text(words.noTasks, undefined, 'muted')] : []),
  ];
}

function taskRow({ plan }: PlanReading, task: Task, learner: OpenLearner | undefined): PlanLine {
  const progress = learner && taskProgress(plan.map, learner.cards, learner.study, task);
  return {
    ...link(
      `plan/tasks/${task.id}`,
      `${task.title}: ${progress ? progressWords(progress) : taskLine(task)}`,
    ),
    part: { part: 'task', id: task.id },
    field: { field: 'task-title', task: task.id },
  };
}

export function taskLines(
  planReading: PlanReading,
  task: Task,
  learner: OpenLearner | undefined,
): readonly PlanLine[] {
  const { map } = planReading.plan;
  const side = planReading.plan.sides.find(({ id }) => id === task.side);
  const progress = learner && taskProgress(map, learner.cards, learner.study, task);
  return [
    {
      ...text(task.title, side ? forSide(side.title) : forEveryone, 'strong'),
      field: { field: 'task-title', task: task.id },
    },
    ...(progress ? [text(progressWords(progress), words.soFar)] : []),
    ...note(task.note, { field: 'task-note', task: task.id }),
    ...headedLines(words.read, readingLines(map, task, learner)),
    ...(task.drill ? drillLines(map, task.id, task.drill, learner !== undefined) : []),
    ...answerLines(planReading, task, learner !== undefined),
    ...(learner ? [] : settingLines(planReading, task)),
  ];
}

function readingLines(
  map: StanceMap,
  { id: task, read = [] }: Task,
  learner: OpenLearner | undefined,
): readonly PlanLine[] {
  return read.map(reference => ({
    ...link(
      ownPlace(map, reference, learner),
      referenceTitle(map, reference),
      seenWords(reference, learner),
    ),
    part: { part: 'reading', task, id: reference },
  }));
}

/** A coach reads an argument of their own where it is written; a learner walks to it. */
function ownPlace(map: StanceMap, reference: string, learner: OpenLearner | undefined): string {
  const at = itemAt(map, reference);
  return !learner && at?.kind === 'argument' && isCoachs(at.item)
    ? `plan/own/${at.item.id}`
    : reference;
}

function seenWords(reference: string, learner: OpenLearner | undefined): string | undefined {
  return learner && words.seen(hasSeen(learner.study, reference));
}

function drillLines(
  map: StanceMap,
  task: string,
  { cards, kind, issue, party }: DrillTask,
  isLearner: boolean,
): readonly PlanLine[] {
  return [
    heading(words.drill),
    text(words.cards(cards, kind)),
    ...(issue === undefined
      ? []
      : [link(`issue/${issue}`, map.issueById.get(issue)?.title ?? issue, words.onIssue)]),
    ...(isLearner ? [choice(toPlan.send({ is: 'drill', task }), 'drill', words.openDrill)] : []),
    ...(party === undefined
      ? []
      : [link(`party/${party}`, map.partyById.get(party)?.name ?? party, words.onParty)]),
  ];
}

function answerLines(
  planReading: PlanReading,
  { answer }: Task,
  isLearner: boolean,
): readonly PlanLine[] {
  if (answer === undefined) return [];
  return [
    heading(words.unseen),
    ...argumentsOf(planReading.plan.map, [answer]).map(argument =>
      argumentLine(planReading, argument, ''),
    ),
    text(words.how(isLearner), undefined, 'muted'),
  ];
}

/** The key of the row on which a coach sets something of a task. */
export const setKey = (choice: TaskChoice): string => `set/${choice}`;

/** What a coach can set here. What is to be read is given from the map. */
function settingLines({ plan }: PlanReading, task: Task): readonly PlanLine[] {
  const side = plan.sides.find(({ id }) => id === task.side)?.title ?? words.everyone;
  const setting = (of: TaskChoice, what: string, lead: string): PlanLine =>
    choice(toPlan.send({ is: 'set', task: task.id, choice: of }), setKey(of), what, lead);
  return [
    heading(words.set),
    setting('side', side, words.for),
    setting('drill', words.setCards(task.drill?.cards), words.setDrill),
    setting('answer', task.answer ?? words.noArgument, words.setUnseen),
    text(words.giving, undefined, 'muted'),
  ];
}

/** A learner's progress with the tasks of a plan, for the coach. */
import type { Card } from '../../study/cards/card.js';
import type { Study } from '../../study/profile/profile.js';
import { referenceTitle } from '../../map/reference.js';
import { safeLine } from '../../text/safe-text.js';
import type { Block, Outline } from '../../outline/outline.js';
import type { SessionPlan } from '../../plan/session-plan.js';
import { taskProgress, tasksFor, type TaskProgress } from './task-progress.js';
import {
  doneWords,
  forEveryone,
  forSide,
  notReadYet,
  progressWords,
  reportTitle,
} from './words.js';

/** A stable shape: `stancemap report --plan FILE --json` prints it. */
export interface TaskReport {
  readonly plan: string;
  readonly map: string;
  readonly done: number;
  readonly tasks: readonly TaskProgress[];
}

/** Of a learner on one side, the tasks of that side and of everyone count. */
export function taskReport(
  { file, map }: SessionPlan,
  cards: readonly Card[],
  study: Study,
  side?: string,
): TaskReport {
  const tasks = tasksFor(file.tasks, side).map(task => taskProgress(map, cards, study, task));
  return {
    plan: file.title,
    map: map.file.id,
    done: tasks.filter(({ done }) => done).length,
    tasks,
  };
}

/** The report in words, by the side that a task is for. */
export function taskReportOutline(
  { sides, map }: SessionPlan,
  { plan, done, tasks }: TaskReport,
  profile: string,
): Outline {
  const groups = [
    { id: undefined, title: forEveryone },
    ...sides.map(({ id, title }) => ({ id, title: forSide(title) })),
  ];
  const lines = (task: TaskProgress): readonly Block[] => [
    { kind: 'text', label: safeLine(task.title), text: progressWords(task) },
    ...(task.read?.left ?? []).map((reference): Block => ({
      kind: 'row',
      to: reference,
      lead: notReadYet,
      text: safeLine(referenceTitle(map, reference)),
      marks: [],
    })),
  ];
  return {
    place: 'report',
    title: safeLine(reportTitle(plan, profile)),
    blocks: [
      { kind: 'text', text: doneWords(done, tasks.length) },
      ...groups.flatMap(({ id, title }): readonly Block[] => {
        const own = tasks.filter(({ side }) => side === id);
        return own.length === 0
          ? []
          : [{ kind: 'heading', text: safeLine(title) }, ...own.flatMap(lines)];
      }),
    ],
  };
}

/** How far several learners are with the tasks of a plan: one table, learners by tasks. */
import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import type { SessionPlan } from '../../plan/session-plan.js';
import { defined } from '../../text/data.js';
import { safeLine } from '../../text/safe-text.js';
import type { TaskProgress } from './task-progress.js';
import { squadWords, shortProgress, forEveryone, forSide } from './words.js';

/** A stable shape: `stancemap report --plan FILE --profile A --profile B --json` prints it. */
export interface SquadReport {
  readonly plan: string;
  readonly map: string;
  readonly learners: readonly {
    readonly profile: string;
    readonly done: number;
    readonly tasks: readonly TaskProgress[];
  }[];
  readonly tasks: readonly {
    readonly task: string;
    readonly title: string;
    readonly side?: string;
    /** What its side is called in the debate. */
    readonly sideTitle?: string;
  }[];
}

/** The tasks that any of the learners has, in the plan's order. */
export function squadReport(
  { file, map, sides }: Pick<SessionPlan, 'file' | 'map' | 'sides'>,
  learners: SquadReport['learners'],
): SquadReport {
  const taskIds = new Set(learners.flatMap(({ tasks }) => tasks.map(({ task }) => task)));
  return {
    plan: file.title,
    map: map.file.id,
    learners,
    tasks: file.tasks
      .filter(({ id }) => taskIds.has(id))
      .map(({ id, title, side }) => ({
        task: id,
        title,
        ...defined({ side, sideTitle: sides.find(one => one.id === side)?.title }),
      })),
  };
}

/** The table, the tasks as numbers; under it, what each number is. */
export function squadLines({ plan, learners, tasks }: SquadReport): readonly string[] {
  const head = [squadWords.learner, squadWords.done, ...tasks.map((_task, at) => String(at + 1))];
  const rows = learners.map(({ profile, done, tasks: own }) => [
    safeLine(profile),
    `${done}/${own.length}`,
    ...tasks.map(({ task }) => {
      const progress = own.find(one => one.task === task);
      return progress ? shortProgress(progress) : squadWords.notTheirs;
    }),
  ]);
  return [
    safeLine(squadWords.title(plan)),
    '',
    markdownTable([head, ...rows], { stringLength: stringWidth }),
    '',
    ...tasks.map(({ title, side, sideTitle = side }, at) =>
      safeLine(
        `${at + 1}. ${title} (${sideTitle === undefined ? forEveryone : forSide(sideTitle)})`,
      ),
    ),
  ];
}

/** Which lines a place of the planner has. */
import type { StanceMap } from '../map/stance-map.js';
import { debateFormats } from '../debate/debate-formats.js';
import { text, type Desk, type Line } from './plan-line.js';
import {
  faultLines,
  formatKey,
  formatLines,
  formatPage,
  motionKey,
  motionLines,
  planLines,
  unansweredLines,
} from './plan-pages.js';
import type { PlanPlace } from './plan-place.js';
import { chosenPage, sideLines } from './side-page.js';
import { taskLines, taskListLines, type Learner } from './task-pages.js';

export interface PlanPage {
  readonly title: string;
  readonly lines: readonly Line[];
}

const missing: PlanPage = {
  title: 'Not in this plan',
  lines: [text('This plan has nothing of that name.')],
};

interface Paged {
  readonly map: StanceMap;
  /** Without a desk there is no plan yet, and only what it starts from is shown. */
  readonly desk: Desk | undefined;
  /** The motion, chosen before there is a plan. */
  readonly motion: string | undefined;
  readonly learner: Learner | undefined;
}

export function pageOf(paged: Paged, place: PlanPlace | undefined): PlanPage {
  const { map, desk, motion, learner } = paged;
  if (!place) return missing;
  if (place.page === 'motions')
    return {
      title: 'Choose the motion',
      lines: motionLines(map, desk?.plan.issue.id ?? motion, desk === undefined),
    };
  if (place.page === 'formats')
    return { title: 'Choose the debate format', lines: formatLines(desk?.plan.debate) };
  return desk ? deskPage(desk, place, learner) : missing;
}

/** What is behind a row on which a motion or a debate format is chosen, by the row's key. */
export function choicePage(map: StanceMap, key: string | undefined): PlanPage | undefined {
  const issue = map.issues.find(({ id }) => motionKey(id) === key);
  if (issue)
    return {
      title: issue.title,
      lines: [text(issue.motion, 'Motion', 'strong'), text(issue.background, 'Background')],
    };
  const format = debateFormats.find(({ id }) => formatKey(id) === key);
  return format && { title: format.title, lines: formatPage(format) };
}

type DeskPlace = Exclude<PlanPlace, { readonly page: 'motions' | 'formats' }>;

function deskPage(desk: Desk, place: DeskPlace, learner: Learner | undefined): PlanPage {
  const { plan } = desk;
  switch (place.page) {
    case 'plan':
      return { title: plan.file.title, lines: planLines(desk) };
    case 'unanswered':
      return { title: 'Left unanswered', lines: unansweredLines(desk) };
    case 'tasks':
      return { title: 'Tasks for learners', lines: taskListLines(desk, learner) };
    case 'faults':
      return { title: `Faults in ${desk.file}`, lines: faultLines(desk) };
    case 'side': {
      const side = plan.sides.find(({ id }) => id === place.side);
      return side
        ? { title: `${side.title}, ${side.stands} the motion`, lines: sideLines(desk, side) }
        : missing;
    }
    case 'chosen':
      return chosenArgumentPage(desk, place);
    case 'task': {
      const task = plan.file.tasks.find(({ id }) => id === place.task);
      return task ? { title: 'Task', lines: taskLines(desk, task, learner) } : missing;
    }
  }
}

function chosenArgumentPage(
  desk: Desk,
  place: Extract<PlanPlace, { readonly page: 'chosen' }>,
): PlanPage {
  const side = desk.plan.sides.find(({ id }) => id === place.side);
  const chosen = side?.arguments.find(({ argument }) => argument === place.argument);
  return side && chosen
    ? {
        title: `${side.title}, argument ${side.arguments.indexOf(chosen) + 1}`,
        lines: chosenPage(desk, side, chosen),
      }
    : missing;
}

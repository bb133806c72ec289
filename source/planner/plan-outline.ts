/** Which lines a place of the planner has. */
import type { StanceMap } from '../map/stance-map.js';
import { debateFormats } from '../debate/debate-formats.js';
import { text, type Desk, type Line } from './plan-line.js';
import {
  faultLines,
  formatLines,
  formatPage,
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

/**
 * The page at a place. Without a desk there is no plan yet, and only what it starts from is shown.
 */
export function pageOf(
  map: StanceMap,
  desk: Desk | undefined,
  motion: string | undefined,
  place: PlanPlace | undefined,
  learner: Learner | undefined,
): PlanPage {
  switch (place?.page) {
    case 'motions':
      return {
        title: 'Choose the motion',
        lines: motionLines(map, desk?.plan.issue.id ?? motion, desk === undefined),
      };
    case 'formats':
      return { title: 'Choose the debate format', lines: formatLines(desk?.plan.debate) };
    case 'motion': {
      const issue = map.issueById.get(place.issue);
      return issue
        ? {
            title: issue.title,
            lines: [text(issue.motion, 'Motion', 'strong'), text(issue.background, 'Background')],
          }
        : missing;
    }
    case 'format': {
      const format = debateFormats.find(({ id }) => id === place.format);
      return format ? { title: format.title, lines: formatPage(format) } : missing;
    }
    case undefined:
      return missing;
    case 'plan':
    case 'unanswered':
    case 'tasks':
    case 'faults':
    case 'side':
    case 'chosen':
    case 'task':
    case 'set':
    case 'drill':
      return desk ? deskPage(desk, place, learner) : missing;
  }
}

function deskPage(desk: Desk, place: PlanPlace, learner: Learner | undefined): PlanPage {
  const { plan } = desk;
  const sideId = place.page === 'side' || place.page === 'chosen' ? place.side : undefined;
  const side = plan.sides.find(({ id }) => id === sideId);
  switch (place.page) {
    case 'unanswered':
      return { title: 'Left unanswered', lines: unansweredLines(desk) };
    case 'tasks':
      return { title: 'Tasks for learners', lines: taskListLines(desk, learner) };
    case 'faults':
      return { title: `Faults in ${desk.file}`, lines: faultLines(desk) };
    case 'side':
      return side
        ? { title: `${side.title}, ${side.stands} the motion`, lines: sideLines(desk, side) }
        : missing;
    case 'chosen': {
      const chosen = side?.arguments.find(({ argument }) => argument === place.argument);
      return side && chosen
        ? {
            title: `${side.title}, argument ${side.arguments.indexOf(chosen) + 1}`,
            lines: chosenPage(desk, side, chosen),
          }
        : missing;
    }
    case 'task':
    case 'set':
    case 'drill': {
      const task = plan.file.tasks.find(({ id }) => id === place.task);
      return task ? { title: 'Task', lines: taskLines(desk, task, learner) } : missing;
    }
    case 'plan':
    case 'motions':
    case 'formats':
    case 'motion':
    case 'format':
      return { title: plan.file.title, lines: planLines(desk) };
  }
}

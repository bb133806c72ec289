/** Which lines a place of the planner has. */
import type { StanceMap } from '../map/stance-map.js';
import { debateFormats } from '../debate/debate-formats.js';
import { text, type PlanReading, type PlanLine } from './plan-line.js';
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
import { chosenPage } from './chosen-page.js';
import { roundLines } from './round-page.js';
import { ownPage } from './own-page.js';
import { sideLines } from './side-page.js';
import { taskLines, taskListLines, type OpenLearner } from './task-pages.js';
import { roundPageWords } from './round-words.js';
import { taskWords } from './task-words.js';
import { faultWords, formatWords, motionWords, planWords, sideWords } from './words.js';

export interface PlanPage {
  readonly title: string;
  readonly lines: readonly PlanLine[];
}

const missing: PlanPage = {
  title: planWords.missing,
  lines: [text(planWords.missingText)],
};

interface PlanPageParts {
  readonly map: StanceMap;
  /** Without a planReading there is no plan yet, and only what it starts from is shown. */
  readonly planReading: PlanReading | undefined;
  /** The motion, chosen before there is a plan. */
  readonly motion: string | undefined;
  readonly learner: OpenLearner | undefined;
}

export function planPageOf(paged: PlanPageParts, place: PlanPlace | undefined): PlanPage {
  const { map, planReading, motion, learner } = paged;
  if (!place) return missing;
  if (place.page === 'motions')
    return {
      title: motionWords.title,
      lines: motionLines(map, planReading?.plan.issue.id ?? motion, planReading === undefined),
    };
  if (place.page === 'formats')
    return { title: formatWords.title, lines: formatLines(planReading?.plan.debate) };
  return planReading ? deskPage(planReading, place, learner) : missing;
}

/** What is behind a row on which a motion or a debate format is chosen, by the row's key. */
export function choicePage(map: StanceMap, key: string | undefined): PlanPage | undefined {
  const issue = map.issues.find(({ id }) => motionKey(id) === key);
  if (issue)
    return {
      title: issue.title,
      lines: [
        text(issue.motion, planWords.motion, 'strong'),
        text(issue.background, motionWords.background),
      ],
    };
  const format = debateFormats.find(({ id }) => formatKey(id) === key);
  return format && { title: format.title, lines: formatPage(format) };
}

type DeskPlace = Exclude<PlanPlace, { readonly page: 'motions' } | { readonly page: 'formats' }>;

function deskPage(
  planReading: PlanReading,
  place: DeskPlace,
  learner: OpenLearner | undefined,
): PlanPage {
  const { plan } = planReading;
  switch (place.page) {
    case 'plan':
      return { title: plan.file.title, lines: planLines(planReading) };
    case 'round':
      return { title: roundPageWords.title(plan.debate.title), lines: roundLines(planReading) };
    case 'unanswered':
      return { title: planWords.unanswered, lines: unansweredLines(planReading) };
    case 'tasks':
      return { title: planWords.tasks, lines: taskListLines(planReading, learner) };
    case 'faults':
      return { title: faultWords.title(planReading.file), lines: faultLines(planReading) };
    case 'side': {
      const side = plan.sides.find(({ id }) => id === place.side);
      return side
        ? { title: sideWords.title(side.title, side.stands), lines: sideLines(planReading, side) }
        : missing;
    }
    case 'chosen':
      return chosenArgumentPage(planReading, place);
    case 'own': {
      const own = plan.file.own?.find(({ id }) => id === place.own);
      return own ? { title: own.title, lines: ownPage(planReading, own) } : missing;
    }
    case 'task': {
      const task = plan.file.tasks.find(({ id }) => id === place.task);
      return task
        ? { title: taskWords.title, lines: taskLines(planReading, task, learner) }
        : missing;
    }
  }
}

function chosenArgumentPage(
  planReading: PlanReading,
  place: Extract<PlanPlace, { readonly page: 'chosen' }>,
): PlanPage {
  const side = planReading.plan.sides.find(({ id }) => id === place.side);
  const chosen = side?.arguments.find(({ argument }) => argument === place.argument);
  return side && chosen
    ? {
        title: sideWords.argument(side.title, side.arguments.indexOf(chosen) + 1),
        lines: chosenPage(planReading, side, chosen),
      }
    : missing;
}

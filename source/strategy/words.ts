/** What is said of a plan's speeches and gaps, and the words of what is proposed. */
import type { DebateFormat } from '../debate/format-schema.js';
import type { Issue } from '../map/schema.js';
import { clockFigures } from '../text/figures.js';
import type { SpeechLoad } from './speech-load.js';
import type { UnansweredPoint } from './unanswered-points.js';

/** How long a side speaks and how long it may, with what is over where it is too much. */
export function speechLoadWords({ arguments: own, answers, available }: SpeechLoad): string {
  const over = own + answers - available;
  const load =
    `${clockFigures(own)} of arguments and ${clockFigures(answers)} of answers, in ` +
    `${clockFigures(available)} of speeches, summing up aside`;
  return over > 0 ? `${load}: ${clockFigures(over)} too long` : load;
}

/** What is unanswered: `2`, or `2, and 3 answered only by what is defeated`. */
export function unansweredWords(points: readonly UnansweredPoint[]): string {
  const weak = points.filter(({ because }) => because === 'only-defeated').length;
  const none = String(points.length - weak);
  return weak > 0 ? `${none}, and ${weak} answered only by what is defeated` : none;
}

export function proposedTitle(issue: Issue, debate: DebateFormat): string {
  return `${issue.title}: ${debate.title}`;
}

export const proposedTaskTitles = {
  question: 'Read the motion and where the parties stand',
  case: 'Read your own arguments and their evidence',
  other: 'Read the best of the other side',
  unseen: 'Answer an argument of the other side unseen',
  drill: 'Drill the issue',
} as const;

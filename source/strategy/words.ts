/** What is said of a plan's speeches and gaps, and the words of what is proposed. */
import type { DebateFormat } from '../debate/format-schema.js';
import type { Argument, Issue } from '../map/schema.js';
import { clockFigures } from '../text/figures.js';
import type { MissedClash } from './main-clash.js';
import type { SpeechLoad } from './speech-load.js';
import type { UnansweredPoint } from './unanswered-points.js';

/**
 * How long a case and its answers take read aloud, each beside the speeches that they are for, with
 * what is over where it is too much.
 */
export function speechLoadWords(load: SpeechLoad): string {
  return (
    `${timeWords(load.arguments, 'arguments', load.available)} of constructives; ` +
    `${timeWords(load.answers, 'answers', load.answering)} of speeches that answer`
  );
}

function timeWords(taken: number, what: string, available: number): string {
  const over = taken - available;
  const long = over > 0 ? ` (${clockFigures(over)} too long)` : '';
  return `${clockFigures(taken)} of ${what}${long} in ${clockFigures(available)}`;
}

/** What is unanswered: `2`, or `2, 1 talked past and 3 answered only by what is defeated`. */
export function unansweredWords(points: readonly UnansweredPoint[]): string {
  const of = (why: UnansweredPoint['because']): number =>
    points.filter(({ because }) => because === why).length;
  const [past, weak] = [of('talked-past'), of('only-defeated')];
  const parts = [
    ...(past > 0 ? [`${past} only talked past`] : []),
    ...(weak > 0 ? [`${weak} answered only by what is defeated`] : []),
  ];
  return [String(of('nothing')), parts.join(' and ')].filter(part => part !== '').join(', and ');
}

/** What a case that leaves out the main clash is told, of what the two sides say there. */
export function missedClashWords({ ours, theirs }: MissedClash): string {
  return (
    `This case does not answer the main clash: "${shortName(ours)}" against ` +
    `"${shortName(theirs)}".`
  );
}

/** An argument in as few words as the map has for it. */
export function shortName({ title, claim }: Argument): string {
  return title ?? claim;
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

/** What is said of a reader's assumptions: the same on a screen, in a transcript and on paper. */
import type { StanceMap } from '../map/stance-map.js';
import { count } from '../text/figures.js';
import type { Assumptions } from './assumptions.js';

const editorCounts = 'editor counted';

/** Each assumption in short: `+E1` is granted, `-E2` rejected. */
export function assumptionSigns({
  granted,
  rejected,
  editorCounts: counts,
}: Assumptions): readonly string[] {
  return [
    ...granted.map(id => `+${id}`),
    ...rejected.map(id => `-${id}`),
    ...(counts ? [editorCounts] : []),
  ];
}

/** `no assumptions`, or how many and which: `2 assumptions (+E1 -E2)`. */
export function assumptionsWords(assumptions: Assumptions): string {
  const signs = assumptionSigns(assumptions);
  return signs.length === 0
    ? 'no assumptions'
    : `${count(signs.length, 'assumption')} (${signs.join(' ')})`;
}

/** The same behind a comma, for a sentence that says nothing where nothing is assumed. */
export function assumedBeside(assumptions: Assumptions): string {
  return assumptionSigns(assumptions).length === 0 ? '' : `, ${assumptionsWords(assumptions)}`;
}

/**
 * How far a map has looked, after "no answer is": `recorded up to the horizon (2026-03-18)`.
 * What was not found may have been said all the same, later or elsewhere.
 */
export function recordedWords({ file: { horizon } }: StanceMap): string {
  return horizon === undefined ? 'recorded' : `recorded up to the horizon (${horizon})`;
}

/** Whether the editor's own observations count, in a sentence. */
export function editorSentence(counts: boolean): string {
  return counts
    ? "The editor's observations count, as arguments do."
    : "The editor's observations count for nothing.";
}

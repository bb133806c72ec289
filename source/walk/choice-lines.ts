/** The lines of a list of choices around the cursor: choices, and the heading of each group. */
import type { Choice } from './overlay-kind.js';
import { isMenu, isTyping } from './overlays.js';
import type { Overlay } from './state/overlay.js';

export interface ChoiceAt {
  readonly choice: Choice;
  /** Its place among the choices. */
  readonly at: number;
}

/** At most `height` lines, with the cursor's among them. */
export function choiceLines(
  choices: readonly Choice[],
  cursor: number,
  height: number,
): readonly (string | ChoiceAt)[] {
  // As many headings may stand above the cursor as there are lines: no more choices are looked at.
  const from = Math.max(0, cursor - height);
  const lines = choices.slice(from, cursor + height).flatMap((choice, nth) => {
    const at = from + nth;
    const isFirst = choice.group !== undefined && choice.group !== choices[at - 1]?.group;
    const line: ChoiceAt = { choice, at };
    return isFirst && choice.group !== undefined ? [choice.group, line] : [line];
  });
  const here = lines.findIndex(line => typeof line !== 'string' && line.at === cursor);
  const first = Math.max(0, Math.min(here - Math.floor(height / 2), lines.length - height));
  return lines.slice(first, first + height);
}

/** Lines under a list that tell of what is selected, at most. */
const mostDetails = 7;

/**
 * How many of `height` lines are kept free under a list, so that it stays where it is while one
 * moves in it: never more than the list has.
 */
export function linesUnderChoices(choices: readonly Choice[], height: number): number {
  const wanted = choices.reduce((most, { details = [] }) => Math.max(most, details.length), 0);
  return Math.max(0, Math.min(wanted, mostDetails, Math.floor(height / 2)));
}

/** The lines under the head of an overlay: all of a short menu, else those around the cursor. */
export function shownChoices(
  overlay: Overlay,
  choices: readonly Choice[],
  height: number,
): readonly (string | ChoiceAt)[] {
  return isMenu(overlay)
    ? choices.map((choice, at) => ({ choice, at }))
    : choiceLines(choices, overlay.cursor, height - linesUnderChoices(choices, height));
}

/** The first choice of the next group, or of the one before: the same where there is none. */
export function groupAfter(
  choices: readonly Pick<Choice, 'group'>[],
  cursor: number,
  by: number,
): number {
  const starts = choices.flatMap(({ group }, at) => (group === choices[at - 1]?.group ? [] : [at]));
  const next = by > 0 ? starts.find(at => at > cursor) : starts.findLast(at => at < cursor);
  return next ?? cursor;
}

/** Lines over the choices: what the menu is, and what is typed. */
export function linesOverChoices(overlay: Overlay): number {
  return isTyping(overlay) ? 2 : 1;
}

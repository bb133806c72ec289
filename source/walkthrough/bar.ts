/**
 * The narration bar under a walkthrough: where one is and what is said. Words only, and how many
 * rows they take.
 */
import { fitText, wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import type { WalkState } from '../walk/state/state.js';
import { playingIn, type PlayingState } from './playing.js';
import type { Walkthrough } from './walkthrough.js';
import { byItself, speedWords, waits, wayBack } from './words.js';

/** The lines of narration that there is always room for, where the window has it. */
export const easyLines = 3;
/** The rows that are left to the walk before narration takes any more than one. */
const walkRows = 11;

export interface Bar {
  /** Where one is in the script. */
  readonly place: string;
  /** How it goes on; empty where nothing needs to be said of that. */
  readonly hint: string;
  /** What is said, whole. */
  readonly narration: string;
  /** The same, in as many lines as the bar has for it. */
  readonly lines: readonly string[];
}

/** Narration as it is drawn: wrapped to the window, two columns left free. */
export function narrationLines(say: string, columns: number, most?: number): readonly string[] {
  return wrapLines(safeLine(say), columns - 2, most);
}

/** The rows of the bar in a window: the same at every step, so that nothing jumps. */
export function barRows(script: Walkthrough, columns: number, rows: number): number {
  const most = Math.max(1, rows - walkRows - 1);
  const longest = script.steps.reduce(
    (found, { step }) =>
      Math.max(found, step.say === undefined ? 0 : narrationLines(step.say, columns, most).length),
    easyLines,
  );
  return 1 + Math.max(1, Math.min(longest, most));
}

/** What the bar says at a state. `most` is how many lines it has for narration. */
export function barOf(
  { steps }: Walkthrough,
  state: WalkState,
  columns: number,
  most: number,
): Bar {
  const playing = playingIn(state);
  const at = playing?.at ?? 0;
  const step = steps[at]?.step;
  const narration = safeLine(step?.say ?? '');
  return {
    place: [`${at + 1}/${steps.length}`, ...chapterAt(steps.slice(0, at + 1))].join('  '),
    hint: playing ? hintOf(playing, step?.pause === true) : '',
    narration,
    lines: linesOf(narration, columns, most),
  };
}

/** The chapter that the last of these steps is in; none before the first. */
function chapterAt(steps: Walkthrough['steps']): readonly string[] {
  const mark = steps.findLast(({ step }) => step.mark !== undefined)?.step.mark;
  return mark === undefined ? [] : [safeLine(mark)];
}

function hintOf({ away, over, running, speed }: PlayingState, pauses: boolean): string {
  if (away) return wayBack(over === 'typing');
  if (!running) return '';
  return [pauses ? waits : byItself, ...(speed === 1 ? [] : [speedWords(speed)])].join(', ');
}

/** Exactly `most` lines: blank where there is less to say, cut in the last where there is more. */
function linesOf(narration: string, columns: number, most: number): readonly string[] {
  const lines = narration === '' ? [] : narrationLines(narration, columns, most);
  const shown = Array.from({ length: most }, (_line, at) => lines[at] ?? '');
  if (most === 0 || lines.length <= most) return shown;
  return shown.with(-1, fitText(`${shown.at(-1) ?? ''}...`, columns - 2, '...'));
}

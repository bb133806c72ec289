/**
 * The narration bar under a walkthrough: where one is and what is said. Words only, and how many
 * rows they take.
 */
import { fitText, wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import type { WalkState } from '../walk/state/state.js';
import { playingIn } from './playing.js';
import type { Walkthrough } from './walkthrough.js';

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
  readonly said: string;
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

/** What the bar says at a state. `room` is the lines it has for narration. */
export function barOf(
  { steps }: Walkthrough,
  state: WalkState,
  columns: number,
  room: number,
): Bar {
  const playing = playingIn(state);
  const at = playing?.at ?? 0;
  const step = steps[at]?.step;
  const chapter = steps.slice(0, at + 1).findLast(known => known.step.mark !== undefined)
    ?.step.mark;
  const said = safeLine(step?.say ?? '');
  const lines = said === '' ? [] : narrationLines(said, columns, room);
  return {
    place: [
      `${at + 1}/${steps.length}`,
      ...(chapter === undefined ? [] : [safeLine(chapter)]),
    ].join('  '),
    hint: playing?.away
      ? `You left the script: ${playing.over === 'typing' ? 'Esc, then ' : ''}Space returns`
      : playing?.running
        ? [
            step?.pause ? 'waits for Space' : 'by itself',
            ...(playing.speed === 1 ? [] : [`speed ${playing.speed}`]),
          ].join(', ')
        : '',
    said,
    lines: Array.from({ length: room }, (_line, index) =>
      index === room - 1 && lines.length > room
        ? fitText(`${lines[index] ?? ''}...`, columns - 2, '...')
        : (lines[index] ?? ''),
    ),
  };
}

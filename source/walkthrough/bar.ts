/** The narration bar at the foot of a walkthrough: where one is, what is said, what a presenter can press. Words only. */
import { safeLine } from '../text/safe-text.js';
import { wrapLines } from '../text/layout.js';
import { narrationRows, type PlayState } from './player.js';
import type { Walkthrough } from './walkthrough.js';

export interface Bar {
  /** Where one is in the script. */
  readonly place: string;
  /** What can be pressed, or what the last key did. */
  readonly hint: string;
  /** What is said, in as many lines as the bar has for it. */
  readonly lines: readonly string[];
}

/** Narration as it is drawn: wrapped to the window, two columns left free. */
export function narrationLines(say: string, columns: number): readonly string[] {
  return wrapLines(safeLine(say), columns - 2);
}

export function barOf({ steps }: Walkthrough, play: PlayState): Bar {
  const here = steps[play.at]?.step;
  const chapter = steps.slice(0, play.at + 1).findLast(({ step }) => step.mark !== undefined)?.step.mark;
  const states = [play.paused ? 'waiting' : '', play.speed === 1 ? '' : `speed ${play.speed}`].filter(Boolean);
  const room = narrationRows - 1;
  const lines = here?.say === undefined ? [] : narrationLines(here.say, play.columns);
  return {
    place: [`${play.at + 1}/${steps.length}`, ...(chapter === undefined ? [] : [safeLine(chapter)]), ...states].join('  '),
    hint: hintOf(play),
    lines: Array.from({ length: room }, (_line, at) => (at === room - 1 && lines.length > room ? `${(lines[at] ?? '').slice(0, -3)}...` : (lines[at] ?? ''))),
  };
}

function hintOf({ message, away, count }: PlayState): string {
  if (count !== '') return `${count}G goes to step ${count}`;
  if (message !== undefined) return message;
  return away ? 'You left the script: Space returns to it' : 'Space next  Left back  p pause  q quit';
}

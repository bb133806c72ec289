/** The first line of every screen: the path to the page, each step with its place, and the dial. */
import stringWidth from 'string-width';
import type { Place } from '../outline/place.js';
import type { Signs } from '../outline/signs.js';
import { dialWords } from '../outline/words-dial.js';
import { fitText } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import type { Program } from './program.js';
import { currentStop, type WalkState } from './state/state.js';

/** Columns between the path and the dial, at least. */
const gap = 2;

/** A step of the path as it shows: its columns, from the first to the one after its last. */
export interface Crumb {
  readonly place: Place;
  readonly from: number;
  readonly to: number;
}

export interface HeadLine {
  readonly path: string;
  readonly crumbs: readonly Crumb[];
  readonly dial: string;
}

export function headLine(program: Program, state: WalkState, signs: Signs): HeadLine {
  const proof = dialWords(state.burden, signs, state.columns);
  const dial = [...program.headNotes(state).map(words => safeLine(words)), proof].join('  ');
  const steps = program.path(currentStop(state).place);
  const words = steps.map(step => safeLine(step.words));
  const path = fitText(
    words.join(signs.crumb),
    state.columns - stringWidth(dial) - gap,
    signs.ellipsis,
  );
  const shown = stringWidth(path);
  const between = stringWidth(signs.crumb);
  const crumbs: Crumb[] = [];
  let from = 0;
  for (const [at, { place }] of steps.entries()) {
    const to = Math.min(shown, from + stringWidth(words[at] ?? ''));
    if (from < to) crumbs.push({ place, from, to });
    from = to + between;
  }
  return { path, crumbs, dial };
}

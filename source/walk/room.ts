/** The room of a screen: what stays in sight at the top of its page, and what is left under it. */
import type { Block, Outline } from '../outline/outline.js';
import { headIn, headLines, titleLines, viewportOf, type Viewport } from '../outline/viewport.js';
import { currentStop, type WalkState } from './state/state.js';

/** Lines that a search, a menu or a text to read needs to be of use. */
const leastOverPage = 12;

export interface Room {
  /** What stays in sight. */
  readonly head: readonly Block[];
  /** The first line under it, counted from 0. */
  readonly top: number;
  readonly under: Viewport;
}

/** What lies over a page has its head give way where that would leave it too few lines. */
export function roomOf(outline: Pick<Outline, 'wide' | 'head' | 'keys'>, state: WalkState): Room {
  const { columns, rows, overlay } = state;
  const { column } = currentStop(state);
  const head = headIn(outline, columns, rows);
  const under = viewportOf(columns, rows, outline, column);
  if (!overlay || head.length === 0 || under.height >= leastOverPage)
    return { head, top: titleLines + headLines(head, columns, rows), under };
  return {
    head: [],
    top: titleLines,
    under: viewportOf(columns, rows, { ...outline, head: [] }, column),
  };
}

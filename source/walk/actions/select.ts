/**
 * The cursor to the first row or cell that leads somewhere, or has that name: how a script selects,
 * whatever the order of the rows.
 */
import { z } from 'zod';
import { defineAction } from './define-action.js';
import { cellsOf, isEntered, type Entered } from '../../outline/outline.js';
import type { WalkState } from '../state/state.js';
import { reveal, withStop } from '../state/stops.js';
import type { Walk } from '../state/walk.js';
import { nothingLeadsTo } from './words.js';
import { stepWords } from './words-script.js';

export const select = defineAction(
  'select',
  { what: z.string() },
  {
    update: (walk, state, { what }) => selected(walk, state, what),
    words: ({ what }) => stepWords.selected(what),
    names: [{ kind: 'place', at: ['what'] }],
  },
);

function selected(walk: Walk, state: WalkState, what: string): WalkState {
  const { outline, stops } = walk.page(state);
  const isIt = ({ to, key }: Entered): boolean => to === what || key === what;
  for (const [cursor, index] of stops.entries()) {
    const block = outline.blocks[index];
    if (!block || !isEntered(block)) continue;
    const isLine = (block.kind === 'row' || block.kind === 'grid') && isIt(block);
    const column = isLine ? 0 : cellsOf(block).findIndex(cell => isIt(cell)) + 1;
    if (column > 0 || isLine) return reveal(walk, withStop(state, { cursor, column }));
  }
  return { ...state, message: nothingLeadsTo(what) };
}

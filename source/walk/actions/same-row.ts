/** Keeps the cursor on its row when the rows around it change. */
import { currentStop, type WalkState } from '../state/state.js';
import { reveal, withStop } from '../state/stops.js';
import type { Walk } from '../state/walk.js';

/**
 * The later state with the cursor on the row that it was on before; where that is gone, on the row
 * that it stood under, and so on up its thread.
 */
export function sameRow(walk: Walk, before: WalkState, after: WalkState): WalkState {
  const entered = walk.entered(before);
  const { outline, stops } = walk.page(after);
  const at = (wanted: string, of: 'key' | 'to'): number =>
    stops.findIndex(index => {
      const block = outline.blocks[index];
      return block?.kind === 'row' && block[of] === wanted;
    });
  let key = entered?.key ?? '';
  while (key !== '') {
    const cursor = at(key, 'key');
    if (cursor >= 0) return reveal(walk, withStop(after, { cursor }));
    key = key.slice(0, Math.max(0, key.lastIndexOf('/')));
  }
  const cursor = entered?.to === undefined ? -1 : at(entered.to, 'to');
  return reveal(
    walk,
    cursor < 0 ? after : withStop(after, { cursor, top: currentStop(after).top }),
  );
}

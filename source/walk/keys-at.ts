/** Which keys hold at a moment, and what they need to know of it. */
import { itemAt } from '../map/reference.js';
import { graphemes } from '../text/layout.js';
import type { StanceMap } from '../map/stance-map.js';
import { pageAt } from '../pages/pages.js';
import { cellsOf, type Block } from '../outline/outline.js';
import type { Binding } from './bindings.js';
import { wingWith } from './page-cache.js';
import type { Moment, PageHere } from './state/moment.js';
import { currentStop, type WalkState } from './state/state.js';
import type { Walk } from './state/walk.js';
import type { Wing } from './wing.js';

/**
 * The bindings that hold at a moment: of two with one key the first, so that a wing's pages can
 * have keys of their own. Where letters are text, one whose keys are letters is left without any:
 * the palette has it still.
 */
export function bindingsAt(all: readonly Binding[], moment: Moment): readonly Binding[] {
  const taken = new Set<string>();
  return all.flatMap(binding => {
    if (binding.in?.(moment) === false) return [];
    const keys = binding.keys.filter(key => !taken.has(key));
    for (const key of keys) taken.add(key);
    if (keys.length === 0) return [];
    const pressed = moment.takesText ? keys.filter(key => !isText(key)) : keys;
    return pressed.length === binding.keys.length ? [binding] : [{ ...binding, keys: pressed }];
  });
}

/** Whether a key is a character, or begins with one, as `g g` does. */
export function isText(key: string): boolean {
  const [first = ''] = key === ' ' ? [key] : key.split(' ');
  return graphemes(first).length === 1;
}

/** What the table of bindings needs to know of this moment. */
export function momentOf(walk: Walk, wings: readonly Wing[], state: WalkState): Moment {
  const stop = currentStop(state);
  const place = pageHere(walk.map, wings, stop.place);
  const entered = walk.entered(state);
  const block = walk.block(state);
  const { ways, folds: foldable, lists } = walk.page(state).outline;
  return {
    place,
    target: entered?.to,
    runs: entered?.run !== undefined,
    key: entered?.key,
    canGoBack: state.at > 0,
    canGoForward: state.at < state.trail.length - 1,
    cells: cellsOf(block).length,
    ...(ways ? { ways } : {}),
    ...foldsAt(block),
    folds: foldable === true,
    lists: lists === true,
    hasSearched: state.sought !== undefined,
    editorCounts: state.assumptions.editorCounts === true,
    party: partyOf(walk.map, place) ?? partyNamed(entered?.to),
    takesText: wingWith(wings, stop.place)?.pages?.typed(stop.place, '') !== undefined,
    writing: state.overlay?.kind === 'write' ? state.overlay.writing : undefined,
    wings: state.wings,
  };
}

function foldsAt(block: Block | undefined): Pick<Moment, 'fold' | 'depth'> {
  const tree = block?.kind === 'row' ? block.tree : undefined;
  const fold = tree?.fold === 'open' || tree?.fold === 'folded' ? tree.fold : undefined;
  return { depth: tree?.passes.length ?? 0, ...(fold === undefined ? {} : { fold }) };
}

function pageHere(map: StanceMap, wings: readonly Wing[], place: string): PageHere {
  const wing = wingWith(wings, place);
  if (wing) return { screen: 'wing', wing: wing.id, place };
  const { item, isItem = false } = pageAt(map, place) ?? {};
  return { screen: 'page', isItem, ...(item === undefined ? {} : { item }) };
}

/** The party of the item that is shown. */
function partyOf(map: StanceMap, page: PageHere): string | undefined {
  const found = page.screen === 'page' && page.isItem ? itemAt(map, page.item ?? '') : undefined;
  if (found?.kind === 'party') return found.item.id;
  return found?.kind === 'position' || found?.kind === 'argument' ? found.item.party : undefined;
}

function partyNamed(target: string | undefined): string | undefined {
  return /^(?:party|position)\/([^/]+)/.exec(target ?? '')?.[1];
}

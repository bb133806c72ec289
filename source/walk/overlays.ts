/** The list of what can lie over a screen: the compiler asks for each kind here. */
import type { StanceMap } from '../map/stance-map.js';
import type { Signs } from '../outline/signs.js';
import { wrapLines } from '../text/layout.js';
import { burdenOverlay } from './burden-overlay.js';
import { chooseOverlay } from './choose-overlay.js';
import { compareOverlay } from './compare-overlay.js';
import { filterOverlay } from './filter-overlay.js';
import { findOverlay } from './find-overlay.js';
import { helpOverlay, signsOverlay, writeOverlay } from './reading-overlays.js';
import type { Choice, Offering, OverlayDefinition } from './overlay-kind.js';
import { namesOverlay } from './names-overlay.js';
import { paletteOverlay } from './palette-overlay.js';
import { pickOverlay } from './pick-overlay.js';
import { searchOverlay } from './search-overlay.js';
import type { NamedOverlay, Overlay, OverlayKind } from './state/overlay.js';
import { welcomeOverlay } from './welcome-overlay.js';

const named = {
  search: searchOverlay,
  find: findOverlay,
  palette: paletteOverlay,
  help: helpOverlay,
  signs: signsOverlay,
  burden: burdenOverlay,
  filter: filterOverlay,
  compare: compareOverlay,
  names: namesOverlay,
  welcome: welcomeOverlay,
} satisfies Readonly<Record<OverlayKind, OverlayDefinition<NamedOverlay>>>;

/** What is asked of the definition of an overlay, with the overlay as its own kind. */
function askDefinition<T>(overlay: Overlay, ask: Ask<T>): T {
  if (overlay.kind === 'pick') return ask(pickOverlay, overlay);
  if (overlay.kind === 'choose') return ask(chooseOverlay, overlay);
  if (overlay.kind === 'write') return ask(writeOverlay, overlay);
  return ask<NamedOverlay>(named[overlay.kind], overlay);
}

type Ask<T> = <O extends Overlay>(definition: OverlayDefinition<O>, overlay: O) => T;

/** Whether letters are text: in the others they are keys. */
export function isTyping(overlay: Overlay | undefined): boolean {
  return overlay !== undefined && askDefinition(overlay, definition => definition.isTyping);
}

/** Whether it is only read, and scrolls: it offers nothing to choose. */
export function isRead(overlay: Overlay): boolean {
  return overlay.kind === 'help' || overlay.kind === 'signs';
}

/** Whether it is a short menu. */
export function isMenu(overlay: Overlay): boolean {
  return askDefinition(overlay, definition => definition.isMenu === true);
}

/** What stands above the choices of an overlay. */
export function overlayTitle(overlay: Overlay, map: StanceMap): string {
  return askDefinition(overlay, (definition, own) => definition.title(own, map));
}

/** What stands under the choices of an overlay: as many sentences as there is room for, whole. */
export function linesUnder(
  overlay: Overlay,
  { signs, map }: { readonly signs: Signs; readonly map: StanceMap },
  { width, height }: { readonly width: number; readonly height: number },
): readonly string[] {
  const sentences = askDefinition(overlay, definition => definition.under?.(signs, map) ?? []);
  return sentences.reduce<readonly string[]>((lines, sentence) => {
    const longer = [...lines, ...wrapLines(sentence, width)];
    return longer.length > height ? lines : longer;
  }, []);
}

/** The choices of the overlay that lies over the screen, best first; none where none does. */
export function choicesOf(offering: Offering): readonly Choice[] {
  const { overlay } = offering.state;
  if (!overlay) return [];
  return askDefinition(overlay, (definition, own) => definition.choices(offering, own));
}

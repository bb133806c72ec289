/** What the text of a page names: evidence, terms and parties, so that a reference can be followed. */
import { mentionedItems } from '../map/mentions.js';
import { parseReference, referenceTitle, type Reference } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Block, Outline } from '../outline/outline.js';
import { narrowed, type Choice, type Offering, type OverlayDefinition } from './overlay-kind.js';
import { kindNames, overlayWords as words } from './overlay-words.js';
import type { NamedOverlay } from './state/overlay.js';

export const namesOverlay: OverlayDefinition<NamedOverlay> = {
  title: () => words.names,
  isTyping: true,
  choices: (offering, { text }) => narrowed(namesHere(offering), text),
};

/** Everything that the page names, in the order of its text, each as a way to it. */
export function namesHere({ map, named }: Pick<Offering, 'map' | 'named'>): readonly Choice[] {
  return named().map(reference => {
    const kind = parseReference(reference)?.kind;
    return {
      label: referenceTitle(map, reference),
      ...(kind === undefined ? {} : { hint: kindNames[kind].toLowerCase() }),
      group: words.named,
      action: { do: 'go', to: reference },
    };
  });
}

/** What the texts of a page name, and the row that the cursor is on; never the page itself. */
export function namedOn(
  map: StanceMap,
  { place, head = [], blocks }: Outline,
  here: Block | undefined,
): readonly Reference[] {
  const texts = [...head, ...blocks].flatMap(textsOf);
  const all = [...(here?.kind === 'row' ? rowTexts(here) : []), ...texts].join('\n');
  return mentionedItems(map, all).filter(reference => reference !== place);
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'text') return [block.text];
  return block.kind === 'box' ? [block.text, block.more ?? ''] : [];
}

function rowTexts({ text, whole, note }: Block<'row'>): readonly string[] {
  return [whole ?? text, note ?? ''];
}

/** The search: hits by kind, arguments first, each kind with how many there are. */
import {
  itemAt,
  parseReference,
  referenceKinds,
  type Reference,
  type ReferenceKind,
} from '../map/reference.js';
import type { Hit } from '../map/search.js';
import type { StanceMap } from '../map/stance-map.js';
import { sideColumns } from '../outline/viewport.js';
import { speaker } from '../pages/rows.js';
import { wrapLines } from '../text/layout.js';
import type { Choice, OverlayDefinition } from './overlay-kind.js';
import type { NamedOverlay } from './state/overlay.js';
import { kindNames, overlayWords as words } from './overlay-words.js';

/** What people look for most stands first. */
const order: readonly ReferenceKind[] = [
  'argument',
  'issue',
  'party',
  'position',
  ...referenceKinds.filter(kind => !['argument', 'issue', 'party', 'position'].includes(kind)),
];

export const searchOverlay: OverlayDefinition<NamedOverlay> = {
  title: ({ text }) => (text.trim() === '' ? words.searchEmpty : words.search),
  isTyping: true,
  choices: ({ map, find, state: { columns } }, { text }) =>
    text.trim() === '' ? [] : byKind(map, find(text), sideColumns(columns) > 0 ? 0 : columns),
};

/** Columns beside what is told of a hit under the list. */
const margin = 4;

/**
 * The hits by kind; the very best first of all, whatever it is. In a window of so many columns the
 * words around what was found stand under the list; 0: the page itself stands beside it.
 */
export function byKind(map: StanceMap, hits: readonly Hit[], columns = 0): readonly Choice[] {
  return order.flatMap(kind => {
    const mine = hits.filter(({ reference }) => parseReference(reference)?.kind === kind);
    return mine.map(({ title, reference, excerpt }): Choice => ({
      label: withSpeaker(map, reference, title),
      ...(columns === 0 ? {} : { details: wrapLines(excerpt, columns - margin) }),
      group: words.group(kindNames[kind], mine.length),
      action: { do: 'go', to: reference },
    }));
  });
}

/** An argument with who makes it, as its row has it. */
function withSpeaker(map: StanceMap, reference: Reference, title: string): string {
  const found = itemAt(map, reference);
  return found?.kind === 'argument' ? `${speaker(map, found.item)}: ${title}` : title;
}

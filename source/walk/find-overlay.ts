/** Finds a row on a long page: its rows narrow as one types, the cursor goes to the chosen one. */
import type { Block } from '../outline/outline.js';
import { wholeRowText } from '../outline/row.js';
import { fold } from '../map/search-words.js';
import type { Choice, Offering, OverlayDefinition } from './overlay-kind.js';
import { overlayWords as words } from './overlay-words.js';
import type { NamedOverlay } from './state/overlay.js';

export const findOverlay: OverlayDefinition<NamedOverlay> = {
  title: () => words.find,
  isTyping: true,
  choices: (offering, { text }) => {
    const terms = fold(text).split(/\s+/).filter(Boolean);
    const found = rowsOf(offering).flatMap(({ choice, searchText }) =>
      terms.every(word => searchText.includes(word)) ? [choice] : [],
    );
    const everywhere: Choice = {
      label: words.searchMap(text.trim()),
      group: words.elsewhere,
      action: { do: 'search', text },
    };
    return [...counted(found), everywhere];
  },
};

/** Each heading with how many of its rows were found. */
function counted(found: readonly Choice[]): readonly Choice[] {
  const rows = new Map<string, number>();
  for (const { group = '' } of found) rows.set(group, (rows.get(group) ?? 0) + 1);
  return found.map(choice =>
    choice.group === undefined
      ? choice
      : { ...choice, group: words.foundUnder(choice.group, rows.get(choice.group) ?? 0) },
  );
}

interface FoundRow {
  readonly choice: Choice;
  /** All that the row says, folded as a search folds it. */
  readonly searchText: string;
}

/** The rows of the page under the headings that they stand under. */
function rowsOf({ page }: Offering): readonly FoundRow[] {
  let group: string | undefined;
  return page.flatMap((block): readonly FoundRow[] => {
    if (block.kind === 'heading') group = block.text;
    const what = nameOf(block);
    if (what === undefined || block.kind !== 'row') return [];
    const { lead, text } = block;
    return [
      {
        choice: {
          label: lead === undefined ? text : `${lead}  ${text}`,
          ...(group === undefined ? {} : { group }),
          action: { do: 'select', what },
        },
        searchText: fold([wholeRowText(block), text, block.note ?? '', block.to ?? ''].join(' ')),
      },
    ];
  });
}

/** By what the cursor finds it. */
function nameOf(block: Block): string | undefined {
  return block.kind === 'row' ? (block.key ?? block.to) : undefined;
}

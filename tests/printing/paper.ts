/**
 * What must hold of hand-outs on paper, whatever wrote them: nothing is lost, no page ends in a
 * heading.
 */
import {
  labelled,
  leadOf,
  runsOf,
  type PaperDocument,
  type Passage,
  type Words,
} from '../../source/handout/document.js';
import type { PaperPage } from './programs.js';

/** Text without white space: lines are broken anew on paper. */
export const bare = (text: string): string => text.replaceAll(/[\s\u00AD]/g, '');

/** Every text of a document, in order, that must be found on the pages. */
export function textsOf(document: PaperDocument): readonly string[] {
  const plain = (words: Words): string =>
    runsOf(words)
      .map(({ text }) => text)
      .join('');
  const of = (passage: Passage): readonly string[] => {
    switch (passage.kind) {
      case 'heading':
        return [passage.text];
      case 'text':
        return [plain(labelled(passage.label, passage.words))];
      case 'cite':
        return [plain(passage.words)];
      case 'list':
        return [
          ...(passage.lead === undefined ? [] : [plain(leadOf(passage.lead))]),
          ...passage.items.map(plain),
        ];
      case 'terms':
        return passage.items.map(({ meaning }) => plain(meaning));
      case 'table':
        return passage.rows.flat().map(plain);
    }
  };
  return document.handouts.flatMap(({ title, passages }) => [title, ...passages.flatMap(of)]);
}

/** The texts that the pages lack. */
export function lost(document: PaperDocument, pages: readonly PaperPage[]): readonly string[] {
  const all = bare(pages.flatMap(({ lines }) => lines).join(''));
  return textsOf(document).filter(text => !all.includes(bare(text)));
}

/** The last lines of pages that are the end of a heading or of a lead-in. */
export function orphans(document: PaperDocument, pages: readonly PaperPage[]): readonly string[] {
  const heads = document.handouts
    .flatMap(({ title, passages }) => [
      title,
      ...passages.flatMap(passage => {
        if (passage.kind === 'heading') return [passage.text];
        if (passage.kind === 'list' && passage.lead !== undefined) return [`${passage.lead}:`];
        return passage.kind === 'table' ? [passage.caption, passage.columns.join('')] : [];
      }),
    ])
    .map(bare);
  return pages.flatMap(({ lines }) => {
    const ends = [1, 2, 3].map(count => lines.slice(-count).join(''));
    return ends.some(end => heads.includes(bare(end))) ? [lines.at(-1) ?? ''] : [];
  });
}

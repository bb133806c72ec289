/** A document as Markdown: CommonMark, with tables as GitHub, Pandoc and most readers take them. */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { safeLine } from '../text/safe-text.js';
import {
  addressOf,
  labelled,
  leadOf,
  runsOf,
  type Level,
  type PaperDocument,
  type Passage,
  type Words,
} from './document.js';

/** The text of the file. Whatever a map says is text in it, never markup. */
export function markdown(document: PaperDocument): string {
  const root: Root = {
    type: 'root',
    children: [
      ...document.handouts.flatMap((handout, at): readonly RootContent[] => [
        ...(at === 0 ? [] : [{ type: 'thematicBreak' } as const]),
        heading('pocket', handout.title),
        ...handout.passages.flatMap(passage => contentOf(passage)),
      ]),
      { type: 'thematicBreak' },
      { type: 'paragraph', children: phrasing(document.foot) },
    ],
  };
  return toMarkdown(root, {
    bullet: '-',
    rule: '-',
    emphasis: '*',
    resourceLink: false,
    listItemIndent: 'one',
    extensions: [gfmTableToMarkdown()],
  });
}

function heading(level: Level, text: string): RootContent {
  const depths = { pocket: 1, hat: 2, block: 3, tag: 4 } as const satisfies Record<Level, number>;
  return { type: 'heading', depth: depths[level], children: phrasing(text) };
}

function contentOf(passage: Passage): readonly RootContent[] {
  switch (passage.kind) {
    case 'heading':
      return [heading(passage.level, passage.text)];
    case 'text':
      return [{ type: 'paragraph', children: phrasing(labelled(passage.label, passage.words)) }];
    case 'cite':
      return [{ type: 'paragraph', children: phrasing(passage.words) }];
    case 'list':
      return [
        ...(passage.lead === undefined
          ? []
          : [{ type: 'paragraph', children: phrasing(leadOf(passage.lead)) } as const]),
        listOf(passage.items, passage.ordered === true),
      ];
    case 'terms':
      return [
        listOf(
          passage.items.map(({ term, meaning }) => labelled(term, meaning)),
          false,
        ),
      ];
    case 'table':
      return [
        { type: 'paragraph', children: phrasing([{ text: passage.caption, strong: true }]) },
        {
          type: 'table',
          children: [passage.columns, ...passage.rows].map(row => ({
            type: 'tableRow',
            children: row.map(cell => ({ type: 'tableCell', children: phrasing(cell) })),
          })),
        },
      ];
  }
}

function listOf(items: readonly Words[], ordered: boolean): RootContent {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map(item => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: phrasing(item) }],
    })),
  };
}

/**
 * Runs as text, strong text and links; spaces at the edges of a strong run stand outside it, as
 * Markdown needs.
 */
function phrasing(words: Words): PhrasingContent[] {
  return runsOf(words).flatMap((run): PhrasingContent[] => {
    const value = safeLine(run.text);
    const [before, after] = [
      /^\s/.test(run.text) ? ' ' : '',
      /\s$/.test(run.text) && value !== '' ? ' ' : '',
    ];
    const url = addressOf(run);
    const inner: PhrasingContent =
      url === undefined
        ? { type: 'text', value }
        : { type: 'link', url: safeLine(url), children: [{ type: 'text', value }] };
    const emphasis: PhrasingContent = run.read ? { type: 'emphasis', children: [inner] } : inner;
    const whole: PhrasingContent = run.strong ? { type: 'strong', children: [emphasis] } : emphasis;
    if (!run.strong && !run.read && url === undefined)
      return [{ type: 'text', value: before + value + after }];
    return [
      ...(before ? [{ type: 'text', value: before } as const] : []),
      whole,
      ...(after ? [{ type: 'text', value: after } as const] : []),
    ];
  });
}

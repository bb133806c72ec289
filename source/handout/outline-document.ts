/** A page of the walk as a document, for reading it on paper or in another program. */
import { spokenWords } from '../outline/blocks.js';
import type { Block, Outline } from '../outline/outline.js';
import type { PaperDocument, Passage, DocumentRun } from './document.js';

export interface PrintedOutline {
  readonly language: string;
  /** Of which map, and under which burden. */
  readonly foot: string;
}

/** Says what the page says, in its order: headings, texts, and what leads on as lists. */
export function outlineDocument(
  outline: Outline,
  { language, foot }: PrintedOutline,
): PaperDocument {
  const { place, title, head = [], blocks } = outline;
  const footPassages: readonly Passage[] =
    outline.foot === undefined ? [] : [{ kind: 'text', words: outline.foot }];
  return {
    title,
    language,
    foot,
    handouts: [
      {
        id: place.replaceAll(/[^A-Za-z0-9]+/g, '-'),
        title,
        passages: [...passagesOf(head), ...footPassages, ...passagesOf(blocks)],
      },
    ],
  };
}

/** Lines that follow each other are one list. */
function passagesOf(blocks: readonly Block[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (const block of blocks) {
    const last = passages.at(-1);
    const next = passageOf(block);
    if (last?.kind === 'list' && next?.kind === 'list')
      passages[passages.length - 1] = { ...last, items: [...last.items, ...next.items] };
    else if (next) passages.push(next);
  }
  return passages;
}

function passageOf(block: Block): Passage | undefined {
  const words = spokenWords(block).flatMap(({ text }) => (text === '' ? [] : [text]));
  if (words.length === 0) return undefined;
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: 'hat', text: words.join(' ') };
    case 'text':
      return {
        kind: 'text',
        words: linked(block.text),
        ...(block.label === undefined ? {} : { label: block.label }),
      };
    case 'box':
    case 'columns':
    case 'figures':
    case 'legend':
      return { kind: 'text', words: linked(words.join(' ')) };
    case 'row':
    case 'grid':
    case 'pair':
    case 'nodes':
      return { kind: 'list', items: itemsOf(words) };
  }
}

const bullet = '- ';

/** What follows a line without a bullet of its own belongs to it. */
function itemsOf(words: readonly string[]): readonly (readonly DocumentRun[])[] {
  const items: string[] = [];
  for (const line of words) {
    const before = items.length - 1;
    if (line.startsWith(bullet) || before < 0) items.push(line.replace(bullet, ''));
    else items[before] = `${items[before] ?? ''}. ${line}`;
  }
  return items.map(item => linked(item));
}

/** Text with its addresses as links. */
function linked(text: string): readonly DocumentRun[] {
  return text
    .split(/(https?:\/\/[^\s)]+)/)
    .flatMap((piece, at): readonly DocumentRun[] =>
      piece === '' ? [] : [at % 2 === 1 ? { text: piece, href: piece } : { text: piece }],
    );
}

/**
 * A debater's file as arguments with cards: headings are pocket, hat, block and tag; under a tag
 * stand its cite and its words.
 */
import { safeLine } from '../text/safe-text.js';
import type { WordFile, WordParagraph, WordRun } from './word-file.js';
import { caseLosses } from './words-word.js';

export interface CasePiece {
  readonly words: string;
  readonly read?: true;
}

export interface CaseCard {
  readonly tag: string;
  /** The cite in full, empty where there is none, and the part of it that is said. */
  readonly cite: string;
  readonly author?: string;
  readonly quote: readonly CasePiece[];
}

export interface CaseBlock {
  readonly pocket: string;
  readonly title: string;
  /** What stands under the block before its first card. */
  readonly texts: readonly string[];
  readonly cards: readonly CaseCard[];
}

export interface WordCase {
  readonly blocks: readonly CaseBlock[];
  readonly changed: readonly string[];
  readonly dropped: readonly string[];
}

interface OpenCard {
  tag: string;
  cites: string[];
  author: string | undefined;
  runs: WordRun[];
}

interface OpenBlock {
  pocket: string;
  title: string;
  texts: string[];
  cards: OpenCard[];
}

/** What our own hand-outs put before a title: on the way back it is taken off. */
const numbered = /^(?:[A-Z]{1,2}|\d{1,3})\. /;
const cardNumber = /^Card \d+(?:, the coach's)?\. /;
const coachsMark = / \(the coach's own\)$/;

/**
 * @param most the words that a card may have: what is not read aloud is left out of longer ones
 */
export function wordCase({ paragraphs, omitted }: WordFile, most: number): WordCase {
  const reader = new CaseReader();
  for (const paragraph of paragraphs) reader.take(paragraph);
  const shortened: string[] = [];
  const blocks = reader.blocks
    .filter(({ texts, cards }) => texts.length > 0 || cards.length > 0)
    .map(({ cards, ...block }): CaseBlock => ({
      ...block,
      cards: cards.map(card => {
        const whole = piecesOf(card.runs);
        const quote = shortenedTo(whole, most);
        if (quote !== whole) shortened.push(card.tag);
        return {
          tag: card.tag,
          cite: card.cites.join(' '),
          ...(card.author === undefined ? {} : { author: card.author }),
          quote,
        };
      }),
    }));
  return {
    blocks,
    changed: [...shortened.map(tag => caseLosses.longCard(tag, most)), ...reader.changed],
    dropped: [
      ...[...omitted].map(([what, times]) => caseLosses.omitted(what, times)),
      ...reader.dropped,
    ],
  };
}

class CaseReader {
  readonly blocks: OpenBlock[] = [];
  readonly changed: string[] = [];
  readonly dropped: string[] = [];
  private pocket = '';
  private hat = '';

  take(paragraph: WordParagraph): void {
    const text = safeLine(paragraph.runs.map(run => run.text).join(''));
    switch (paragraph.level) {
      case 'pocket':
        this.pocket = text;
        this.hat = '';
        break;
      case 'hat':
        this.hat = text;
        break;
      case 'block':
        this.begin(text.replace(numbered, '').replace(coachsMark, ''));
        break;
      case 'tag':
        this.card(text.replace(cardNumber, '').replace(numbered, ''));
        break;
      case undefined:
        this.under(paragraph, text);
        break;
    }
  }

  private begin(title: string): OpenBlock {
    const block: OpenBlock = { pocket: this.pocket, title, texts: [], cards: [] };
    this.blocks.push(block);
    return block;
  }

  /** A tag without a block is an argument of its own. */
  private card(tag: string): void {
    const open = this.blocks.at(-1);
    const block = open && open.pocket === this.pocket ? open : this.begin(tag);
    block.cards.push({ tag, cites: [], author: undefined, runs: [] });
  }

  private under(paragraph: WordParagraph, text: string): void {
    const block = this.blocks.at(-1);
    if (!block || block.pocket !== this.pocket) {
      this.dropped.push(caseLosses.noBlock(text.slice(0, 60)));
      return;
    }
    const card = block.cards.at(-1);
    if (!card) block.texts.push(text);
    else if (isCite(paragraph, card)) addCite(card, paragraph, text);
    else card.runs.push(...(card.runs.length > 0 ? [space] : []), ...paragraph.runs);
  }
}

const space: WordRun = { text: ' ', read: false, highlighted: false, cite: false };

/** How debaters begin a cite: a name, the year in two digits or four, and the rest in brackets. */
const citeForm = /^\p{Lu}[^.!?()[\]]{0,60}\s['’]?(?:19|20)?\d\d\s*[([]/u;

/** A cite comes before the words: known by its style, its form, or as a line with an address. */
function isCite({ cite, runs }: WordParagraph, card: OpenCard): boolean {
  if (cite || runs.some(run => run.cite)) return card.runs.length === 0;
  const isPlain = runs.every(({ read, highlighted }) => !read && !highlighted);
  return (
    card.runs.length === 0 &&
    card.cites.length === 0 &&
    isPlain &&
    (runs.some(({ text }) => /https?:\/\//.test(text)) ||
      citeForm.test(runs.map(({ text }) => text).join('')))
  );
}

function addCite(card: OpenCard, { runs }: WordParagraph, text: string): void {
  card.cites.push(text);
  const author = safeLine(
    runs
      .filter(({ cite }) => cite)
      .map(run => run.text)
      .join(''),
  );
  if (author !== '' && author !== text) card.author ??= author;
}

/** Where words are highlighted, those are read aloud; else those that are underlined. */
function piecesOf(runs: readonly WordRun[]): readonly CasePiece[] {
  const byHighlight = runs.some(({ highlighted }) => highlighted);
  const pieces: CasePiece[] = [];
  for (const { text, read, highlighted } of runs) {
    const isRead = byHighlight ? highlighted : read;
    const last = pieces.at(-1);
    if (last && (last.read ?? false) === isRead)
      pieces[pieces.length - 1] = { ...last, words: last.words + text };
    else pieces.push(isRead ? { words: text, read: true } : { words: text });
  }
  return pieces;
}

/** The longest stretches that are not read give way, until the words are few enough. */
function shortenedTo(pieces: readonly CasePiece[], most: number): readonly CasePiece[] {
  const wordsIn = ({ words }: CasePiece): number => words.split(/\s+/).filter(Boolean).length;
  let shorter = pieces;
  const total = (): number => shorter.reduce((sum, piece) => sum + wordsIn(piece), 0);
  while (total() > most) {
    const [longest] = shorter
      .filter(piece => !piece.read && wordsIn(piece) > 1)
      .toSorted((one, other) => wordsIn(other) - wordsIn(one));
    if (!longest) return shorter;
    shorter = shorter.map(piece => (piece === longest ? { words: ' [...] ' } : piece));
  }
  return shorter;
}

/**
 * A document: what goes on paper, without type, colour or page size. Hand-outs and flow sheets are
 * made as documents, and the writers (Markdown, HTML, Word) render them, so that every format says
 * the same in the same order.
 */
import { directionOf, type Direction } from '../text/direction.js';

/**
 * The heading levels of debaters' templates, highest first: a hand-out, its sections, an argument,
 * a card.
 */
export const levels = ['pocket', 'hat', 'block', 'tag'] as const;
export type Level = (typeof levels)[number];

/** A run of text on one line. An address is only ever http or https; writers drop any other. */
export interface DocumentRun {
  readonly text: string;
  readonly strong?: true;
  /** What of a card is read aloud. */
  readonly read?: true;
  /** Where something is from, in the middle of other words. */
  readonly cite?: true;
  readonly href?: string;
}

/** Text is one run without emphasis. */
export type Words = string | readonly DocumentRun[];

export type Passage =
  | { readonly kind: 'heading'; readonly level: Exclude<Level, 'pocket'>; readonly text: string }
  /** `keep`: what follows belongs to it, and stays on its page. */
  | { readonly kind: 'text'; readonly words: Words; readonly label?: string; readonly keep?: true }
  /** Where something is from: who published it, what, when, at which address. */
  | { readonly kind: 'cite'; readonly words: Words }
  /** The lead says what the list is of, and stays with it. */
  | {
      readonly kind: 'list';
      readonly lead?: string;
      readonly ordered?: true;
      readonly items: readonly Words[];
    }
  | {
      readonly kind: 'terms';
      readonly items: readonly { readonly term: string; readonly meaning: Words }[];
    }
  /** The first cell of a row names it. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      /** The part of the width that each column has; by its cells where it is left out. */
      readonly shares?: readonly number[];
      readonly rows: readonly (readonly Words[])[];
    };

/** What one person is handed: it starts on a page of its own. */
export interface Handout {
  /** Unique in its document, fit for an address: letters, digits, hyphens. */
  readonly id: string;
  /** The pocket heading. */
  readonly title: string;
  /** On a page on its side, its tables in type of so many points. */
  readonly landscape?: { readonly type: number };
  readonly passages: readonly Passage[];
}

export interface PaperDocument {
  readonly title: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** Small type and little space, for what has to fit a page or two. */
  readonly compact?: true;
  /** The line at the foot of every page, where the format has pages. */
  readonly foot: string;
  readonly handouts: readonly Handout[];
}

/** Words as runs. */
export function runsOf(words: Words): readonly DocumentRun[] {
  return typeof words === 'string' ? [{ text: words }] : words;
}

/**
 * The direction of a paragraph: that of its first letter, whatever the label before it is; that of
 * the document where it has none.
 */
export function directionIn(document: Direction, words: Words, label = ''): Direction {
  const text = runsOf(words)
    .map(run => run.text)
    .join('');
  return directionOf(text) ?? directionOf(label) ?? document;
}

/** The address of a run where it is one that a page may lead to. */
export function addressOf(run: DocumentRun): string | undefined {
  return run.href !== undefined && /^https?:\/\/[^\s/]/.test(run.href) ? run.href : undefined;
}

/** A label and what it labels, as every writer puts them. */
export function labelled(label: string | undefined, words: Words): readonly DocumentRun[] {
  return label === undefined
    ? runsOf(words)
    : [{ text: `${label}:`, strong: true }, { text: ' ' }, ...runsOf(words)];
}

/** What a list is of, as every writer puts it. */
export function leadOf(lead: string): readonly DocumentRun[] {
  return [{ text: `${lead}:`, strong: true }];
}

/** A table with so little text, in characters, stays on one page. */
const wholeText = 800;

/** Whether a passage is a table that should stay on one page. */
export function isWhole(passage: Passage): boolean {
  return passage.kind === 'table' && passagesText([passage]).length <= wholeText;
}

/** All text of a hand-out, for finding what occurs in it. */
export function passagesText(passages: readonly Passage[]): string {
  const plain = (words: Words): string =>
    runsOf(words)
      .map(({ text }) => text)
      .join('');
  return passages
    .map(passage => {
      switch (passage.kind) {
        case 'heading':
          return passage.text;
        case 'text':
        case 'cite':
          return plain(passage.words);
        case 'list':
          return [passage.lead ?? '', ...passage.items.map(plain)].join('\n');
        case 'terms':
          return passage.items.map(({ term, meaning }) => `${term}: ${plain(meaning)}`).join('\n');
        case 'table':
          return passage.rows.map(row => row.map(plain).join(' ')).join('\n');
      }
    })
    .join('\n');
}

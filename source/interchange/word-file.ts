/** A Word file as paragraphs with what debaters mark in them, and what of it is not read. */
import { strFromU8 } from 'fflate';
import { wholeParts } from './whole-parts.js';
import { wordStyles, type WordLevel, type WordStyle } from './word-styles.js';
import { attributeOf, wordTokens, type WordToken } from './word-xml.js';
import type { LeftOut } from './words-word.js';

export interface WordRun {
  readonly text: string;
  readonly read: boolean;
  readonly highlighted: boolean;
  readonly cite: boolean;
}

export interface WordParagraph {
  readonly level?: WordLevel;
  /** Whether its style is that of a cite. */
  readonly cite: boolean;
  readonly runs: readonly WordRun[];
}

export interface WordFile {
  readonly paragraphs: readonly WordParagraph[];
  /** How many of what is in the file and not in its paragraphs: pictures, notes, tables. */
  readonly omitted: ReadonlyMap<LeftOut, number>;
}

/** Undefined where the bytes are no Word file. */
export function readWord(bytes: Uint8Array): WordFile | undefined {
  try {
    const parts = wholeParts(bytes, ['word/document.xml', 'word/styles.xml']);
    const body = parts['word/document.xml'];
    if (!body) return undefined;
    const styles = wordStyles(strFromU8(parts['word/styles.xml'] ?? new Uint8Array()));
    return new WordReader(styles).read(strFromU8(body));
  } catch {
    return undefined;
  }
}

/** What is told of what cannot be taken over, by the tag that stands for it. */
const leftOut: Readonly<Record<string, LeftOut>> = {
  'w:drawing': 'picture',
  'w:pict': 'picture',
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
  'w:commentReference': 'comment',
  'w:tbl': 'table',
  'w:del': 'deletion',
};

class WordReader {
  private readonly paragraphs: WordParagraph[] = [];
  private readonly omitted = new Map<LeftOut, number>();
  private runs: WordRun[] = [];
  private style: WordStyle = {};
  private runStyle: WordStyle = {};
  private underlined = false;
  private highlighted = false;
  private isText = false;
  /** How deep in what is passed over: the second telling of a drawing. */
  private passed = 0;

  constructor(private readonly styles: ReadonlyMap<string, WordStyle>) {}

  read(xml: string): WordFile {
    for (const token of wordTokens(xml)) this.take(token);
    return { paragraphs: this.paragraphs, omitted: this.omitted };
  }

  private take(token: WordToken): void {
    if (token.kind === 'text') {
      if (this.isText && this.passed === 0) this.add(token.text);
    } else if (token.name === 'mc:Fallback')
      this.passed += token.kind === 'close' ? -1 : Number(!token.closed);
    else if (this.passed > 0) return;
    else if (token.kind === 'close') this.close(token.name);
    else this.open(token);
  }

  private open({ name, attributes, closed }: Extract<WordToken, { readonly kind: 'open' }>): void {
    const kind = leftOut[name];
    if (kind !== undefined) this.omitted.set(kind, (this.omitted.get(kind) ?? 0) + 1);
    if (name === 'w:p' && !closed) this.begin();
    else if (name === 'w:t') this.isText = !closed;
    else if (name === 'w:tab' || name === 'w:br') this.add(' ');
    else if (name === 'w:r') this.beginRun();
    else this.mark(name, attributeOf(attributes, 'w:val'));
  }

  /** A property of the paragraph or the run. */
  private mark(name: string, value: string | undefined): void {
    switch (name) {
      case 'w:pStyle':
        this.style = this.styles.get(value ?? '') ?? {};
        break;
      case 'w:rStyle':
        this.runStyle = this.styles.get(value ?? '') ?? {};
        break;
      case 'w:u':
        this.underlined = value !== 'none';
        break;
      case 'w:highlight':
        this.highlighted = value !== 'none';
        break;
      default:
    }
  }

  private beginRun(): void {
    this.runStyle = {};
    this.underlined = false;
    this.highlighted = false;
  }

  private close(name: string): void {
    if (name === 'w:t') this.isText = false;
    if (name === 'w:p') this.end();
  }

  private begin(): void {
    this.runs = [];
    this.style = {};
  }

  private add(text: string): void {
    const { style, runStyle } = this;
    this.runs.push({
      text,
      read: this.underlined || runStyle.read === true || style.read === true,
      highlighted: this.highlighted,
      cite: runStyle.cite === true,
    });
  }

  private end(): void {
    if (this.runs.some(({ text }) => text.trim() !== ''))
      this.paragraphs.push({
        ...(this.style.level === undefined ? {} : { level: this.style.level }),
        cite: this.style.cite === true,
        runs: this.runs,
      });
    this.runs = [];
  }
}

/** The text of a Word file: runs with their styles, and which way they run. */
import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import { directionOf, type Direction } from '../text/direction.js';
import { safeLine } from '../text/safe-text.js';
import { addressOf, directionIn, runsOf, type DocumentRun, type Words } from './document.js';

/** What every paragraph of a file is written with. */
export interface DocxContext {
  /** The direction of what has no letter. */
  readonly language: Direction;
  readonly compact: boolean;
  readonly nextList: () => number;
}

/** Where a paragraph runs from right to left, it says so. */
export function bidirectional({ language }: DocxContext, words: Words, label?: string): object {
  return directionIn(language, words, label) === 'rtl' ? { bidirectional: true } : {};
}

export function inline(words: Words, style?: string): ParagraphChild[] {
  return runsOf(words).map(run => {
    const link = addressOf(run);
    const text = new TextRun({
      text: fit(run.text),
      ...(directionOf(run.text) === 'rtl' ? { rightToLeft: true } : {}),
      ...(run.strong ? { bold: true } : {}),
      ...styleOf(run, style),
    });
    return link === undefined
      ? text
      : new ExternalHyperlink({ link: safeLine(link), children: [text] });
  });
}

/** The style of debaters' templates for what a run is: read aloud, or where something is from. */
function styleOf(
  { read, cite }: DocumentRun,
  around: string | undefined,
): { readonly style?: string } {
  if (read) return { style: 'StyleUnderline' };
  if (cite) return { style: 'Cite' };
  return around === undefined ? {} : { style: around };
}

/** Safe text on one line, with the spaces at its edges that part it from its neighbours. */
export function fit(text: string): string {
  const line = safeLine(text);
  if (line === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${line}${/\s$/.test(text) ? ' ' : ''}`;
}

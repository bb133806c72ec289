/** A part of the legend: each sign, as the screen draws it, with what it means. */
import { wrapLines } from '../text/layout.js';
import { margin, type BlockKind } from './block-kind.js';
import { span } from './spans.js';
import { legendParts, meaningWords, type Meaning } from './words-legend.js';

export interface Legend {
  readonly kind: 'legend';
  /** Which part of it, from 0. */
  readonly part: number;
}

function meanings({ part }: Legend): readonly Meaning[] {
  return legendParts[part] ?? [];
}

export const legend: BlockKind<Legend> = {
  lines: (block, { width, signs }) =>
    meanings(block)
      .flatMap(meaning => wrapLines(meaningWords(meaning, signs), Math.max(8, width - margin)))
      .map(line => [span(' '.repeat(margin)), span(line)]),
  words: block => meanings(block).map(meaning => ({ text: meaningWords(meaning), indent: 0 })),
};

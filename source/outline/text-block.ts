/** Text that leads nowhere: it is read, and scrolls. */
import { wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import { proofGauge, type Proof } from './proof.js';
import { lineText, span, type Role } from './spans.js';
import { margin, spokenLines, type BlockKind } from './block-kind.js';

export type Tone = 'plain' | 'muted' | 'strong';

export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
  readonly label?: string;
  /** A grade, drawn before the text that says it. */
  readonly proof?: Proof;
  readonly tone?: Tone;
  /** At most so many lines on a screen; the page has the rest elsewhere. */
  readonly most?: number;
}

/**
 * A text's words on one line: a tab or a newline of the map's would move what is drawn beside and
 * below it.
 */
export function textWords({ label, text }: Pick<TextBlock, 'label' | 'text'>): string {
  return safeLine(label ? `${label}: ${text}` : text);
}

/** At most `most` lines; where some are left out the last one says so. */
export function firstLines(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return [
    ...lines.slice(0, most - 1),
    `${(lines[most - 1] ?? '').split(' ').slice(0, -1).join(' ')}...`,
  ];
}

export const text: BlockKind<TextBlock> = {
  lines: (block, { width, signs }) => {
    const role: Role = block.tone ?? 'plain';
    const { most = Infinity } = block;
    const gauge = block.proof ? lineText(proofGauge(block.proof, signs)) : '';
    const shown = gauge === '' ? block : { ...block, text: `${gauge} ${block.text}` };
    const lines = wrapLines(textWords(shown), Math.max(8, width - margin), most);
    return firstLines(lines, most).map(line => [span(' '.repeat(margin)), span(line, role)]);
  },
  words: block => spokenLines(textWords(block)),
};

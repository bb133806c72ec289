/** Figures to be read from far: drawn as large as the window allows; said in words. */
import stringWidth from 'string-width';
import { padText } from '../text/layout.js';
import { figureLines } from './figures.js';
import { span, type Role } from './spans.js';
import { margin, spokenLines, type BlockKind } from './block-kind.js';
import type { Tone } from './text-block.js';

export interface FiguresBlock {
  readonly kind: 'figures';
  readonly figures: string;
  readonly words: string;
  /** Lines that they may take. */
  readonly rows: number;
  readonly tone?: Tone;
}

const toneRoles: Readonly<Record<Tone, Role>> = {
  plain: 'strong',
  muted: 'muted',
  strong: 'focus',
};

export const figures: BlockKind<FiguresBlock> = {
  lines: (block, { width, signs }) => {
    const inner = Math.max(8, width - margin);
    const drawn = figureLines(block.figures, inner, block.rows).map(line =>
      line.replaceAll('#', signs.block),
    );
    const wide = Math.max(...drawn.map(line => stringWidth(line)));
    const indent = ' '.repeat(Math.max(0, Math.floor((width - wide) / 2)));
    return drawn.map(line => [
      span(padText(indent + line, width, signs.ellipsis), toneRoles[block.tone ?? 'plain']),
    ]);
  },
  words: ({ words }) => spokenLines(words),
};

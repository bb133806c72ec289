/** Somebody's words in a frame: who speaks and how it stands in its upper edge. */
import stringWidth from 'string-width';
import { fitText, padText, wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import type { Mark } from './marks.js';
import type { Signs } from './signs.js';
import { span, type Line, type Role } from './spans.js';
import { spokenLines, type BlockKind, type Setting } from './block-kind.js';
import { markSign } from './mark-sign.js';
import { markWords } from './words-marks.js';
import { firstLines } from './text-block.js';

export interface BoxBlock {
  readonly kind: 'box';
  /** Who says it, and for which side. */
  readonly title: string;
  readonly mark: Mark;
  readonly text: string;
  /** What follows it, as far as there is room. */
  readonly more?: string;
  /** At most so many lines of both, in a window that is small. */
  readonly most?: number;
}

/** Of a longer text the page has the rest. */
const mostLines = 7;
/** Lines of text and what follows it; what follows has one at least. */
const wantedLines = 5;

export const box: BlockKind<BoxBlock> = {
  lines: (block, { width, signs }) => {
    const inner = Math.max(8, width - 4);
    const most = Math.min(mostLines, block.most ?? mostLines);
    const lines = firstLines(wrapLines(safeLine(block.text), inner, most), most);
    const { box: edge } = signs;
    const room = Math.max(1, Math.min(wantedLines, most) - lines.length);
    const more =
      block.more === undefined || lines.length === block.most
        ? []
        : firstLines(wrapLines(safeLine(block.more), inner, room), room);
    return [
      topLine(block, { width, signs }),
      ...lines.map(line => inEdges(line, 'strong', { inner, signs })),
      ...more.map(line => inEdges(line, 'plain', { inner, signs })),
      [span(edge.bottomLeft + signs.rule.repeat(width - 2) + edge.bottomRight, 'muted')],
    ];
  },
  words: ({ title, mark, text }) => spokenLines(safeLine(`[${markWords(mark)}] ${title}: ${text}`)),
};

function inEdges(
  line: string,
  role: Role,
  { inner, signs }: { readonly inner: number; readonly signs: Signs },
): Line {
  return [
    span(`${signs.box.side} `, 'muted'),
    span(padText(line, inner, signs.ellipsis), role),
    span(` ${signs.box.side}`, 'muted'),
  ];
}

function topLine({ title, mark }: BoxBlock, setting: Pick<Setting, 'width' | 'signs'>): Line {
  const { width, signs } = setting;
  const sign = markSign(mark, signs);
  const verdict = `${sign ? `${sign.text} ` : ''}${markWords(mark)}`;
  const who = fitText(safeLine(title), width - stringWidth(verdict) - 8, signs.ellipsis);
  const rest = Math.max(1, width - stringWidth(who) - stringWidth(verdict) - 6);
  return [
    span(`${signs.box.topLeft} `, 'muted'),
    span(who, 'title'),
    span(` ${signs.rule.repeat(rest)} `, 'muted'),
    span(verdict, sign?.role ?? 'plain'),
    span(` ${signs.box.topRight}`, 'muted'),
  ];
}

/**
 * Somebody's words in a frame: who speaks and how it stands in its upper edge, which is all that a
 * window of few lines has of the frame.
 */
import stringWidth from 'string-width';
import { fitText, padText, wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import type { Mark } from './marks.js';
import type { Signs } from './signs.js';
import { span, type Line, type Role } from './spans.js';
import { margin, spokenLines, type BlockKind, type Setting } from './block-kind.js';
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
  /** Where the rest of that is, told where it is cut. */
  readonly rest?: string;
  /** At most so many lines of both, in a window that is small. */
  readonly most?: number;
}

/** Of a longer text the page has the rest. */
const mostLines = 7;

export const box: BlockKind<BoxBlock> = {
  lines: (block, setting) =>
    setting.isShort ? underRule(block, setting) : inFrame(block, setting),
  words: ({ title, mark, text }) => spokenLines(safeLine(`[${markWords(mark)}] ${title}: ${text}`)),
};

function inFrame(block: BoxBlock, { width, signs }: Setting): readonly Line[] {
  const inner = Math.max(8, width - 4);
  const { box: edge } = signs;
  const { words, more } = wordsIn(block, inner, { wanted: 5, least: 1 });
  return [
    topLine(block, { width, signs }, [edge.topLeft, edge.topRight]),
    ...words.map(line => inEdges(line, 'strong', { inner, signs })),
    ...more.map(line => inEdges(line, 'plain', { inner, signs })),
    [span(edge.bottomLeft + signs.rule.repeat(width - 2) + edge.bottomRight, 'muted')],
  ];
}

/** Every line that the frame does not take shows one more row of what stands under it. */
function underRule(block: BoxBlock, { width, signs }: Setting): readonly Line[] {
  const inner = Math.max(8, width - margin);
  const { words, more } = wordsIn(block, inner, { wanted: 3, least: 0 });
  const rule = signs.rule.repeat(2);
  const under = (line: string, role: Role): Line => [span(' '.repeat(margin)), span(line, role)];
  return [
    topLine(block, { width, signs }, [rule, rule]),
    ...words.map(line => under(line, 'strong')),
    ...more.map(line => under(line, 'plain')),
  ];
}

/** Lines of the text and what follows it, and how many of what follows there are at least. */
interface Wanted {
  readonly wanted: number;
  readonly least: number;
}

function wordsIn(
  block: BoxBlock,
  width: number,
  { wanted, least }: Wanted,
): { readonly words: readonly string[]; readonly more: readonly string[] } {
  const most = Math.min(mostLines, block.most ?? mostLines);
  const words = firstLines(wrapLines(safeLine(block.text), width, most), most);
  const room = Math.max(least, Math.min(wanted, most) - words.length);
  const hasRoom = room > 0 && words.length !== block.most;
  return { words, more: hasRoom ? moreLines(block, width, room) : [] };
}

/** What follows; where it is cut, with the words for where the rest is. */
function moreLines({ more, rest }: BoxBlock, width: number, room: number): readonly string[] {
  if (more === undefined) return [];
  const lines = wrapLines(safeLine(more), width, room);
  if (lines.length <= room) return lines;
  const end = rest === undefined ? '...' : `... ${rest}`;
  const [last = ''] = wrapLines(lines[room - 1] ?? '', Math.max(8, width - stringWidth(end)));
  return [...lines.slice(0, room - 1), last + end];
}

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

function topLine(
  { title, mark }: BoxBlock,
  setting: Pick<Setting, 'width' | 'signs'>,
  [left, right]: readonly [string, string],
): Line {
  const { width, signs } = setting;
  const edges = stringWidth(left + right);
  const sign = markSign(mark, signs);
  const verdict = `${sign ? `${sign.text} ` : ''}${markWords(mark)}`;
  const who = fitText(safeLine(title), width - stringWidth(verdict) - edges - 6, signs.ellipsis);
  const rest = Math.max(1, width - stringWidth(who) - stringWidth(verdict) - edges - 4);
  return [
    span(`${left} `, 'muted'),
    span(who, 'title'),
    span(` ${signs.rule.repeat(rest)} `, 'muted'),
    span(verdict, sign?.role ?? 'plain'),
    span(` ${right}`, 'muted'),
  ];
}

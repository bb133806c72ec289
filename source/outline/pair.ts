/**
 * Two things side by side where there is room, else one under the other: a case for and a case
 * against, an argument and its answer. Each leads somewhere; the cursor is on one of them.
 */
import { fitText, padText, wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import { cellOfLine, margin, type BlockKind, type Setting } from './block-kind.js';
import type { Entered } from './enter.js';
import { markSign } from './mark-sign.js';
import { proofGauge } from './proof.js';
import { row, type Row } from './row.js';
import { lineText, span, type Line } from './spans.js';
import { firstLines } from './text-block.js';

export interface Half {
  /** What is said, and where Enter leads. */
  readonly claim: Row;
  /** The best answer to it, told under it. */
  readonly answer?: Row;
}

export interface PairBlock {
  readonly kind: 'pair';
  readonly halves: readonly [Half, Half] | readonly [Half];
  /** Each is told in its whole sentence, not by its title. */
  readonly whole?: true;
}

/** Columns from which the halves stand side by side. */
const sideBySide = 96;
const mostLines = { title: 2, whole: 7 } as const;

/** What Enter does on each half. */
export function halfEntries({ halves }: PairBlock): readonly Entered[] {
  return halves.map(({ claim }) => claim);
}

export function isStacked(width: number): boolean {
  return width < sideBySide;
}

export const pair: BlockKind<PairBlock> = {
  lines: (block, setting) =>
    isStacked(setting.width) ? stacked(block, setting).flat() : beside(block, setting),
  cellAt: (block, setting, { line, column }) => {
    if (isStacked(setting.width)) return cellOfLine(stacked(block, setting), line);
    return Math.min(block.halves.length, column < halfWidth(setting.width) + 2 ? 1 : 2);
  },
  words: ({ halves }) =>
    halves.flatMap(({ claim, answer }) => [
      ...row.words({ ...claim, ...(claim.whole === undefined ? {} : { text: claim.text }) }),
      ...(answer
        ? row.words(answer).map(({ text, indent }) => ({ text, indent: indent + 2 }))
        : []),
    ]),
};

const isHere = ({ selected, column }: Setting, at: number): boolean =>
  selected && Math.max(1, column) === at + 1;

/** The lines of each half. */
function stacked({ halves, whole }: PairBlock, setting: Setting): readonly (readonly Line[])[] {
  return halves.map(({ claim, answer }, at) => [
    ...row.lines(whole ? { ...claim, text: claim.whole ?? claim.text, wraps: true } : claim, {
      ...setting,
      selected: isHere(setting, at),
      beside: false,
    }),
    ...(answer ? row.lines(answer, { ...setting, selected: false }) : []),
  ]);
}

const halfWidth = (width: number): number => Math.floor((width - 3) / 2);

function beside({ halves, whole }: PairBlock, setting: Setting): readonly Line[] {
  const { width, signs } = setting;
  const each = halfWidth(width);
  const [left = [], right = []] = halves.map((half, at) =>
    halfLines(half, { ...setting, width: each, selected: isHere(setting, at) }, whole === true),
  );
  return Array.from({ length: Math.max(left.length, right.length) }, (_line, at): Line => [
    ...(left[at] ?? [span(' '.repeat(each))]),
    span(` ${signs.divider} `, 'muted'),
    ...(right[at] ?? []),
  ]);
}

/** Every line of a half is exactly as wide as the half. */
function halfLines({ claim, answer }: Half, setting: Setting, whole: boolean): readonly Line[] {
  const { width, selected, signs } = setting;
  const sign = markSign(claim.marks[0], signs);
  const gauge = claim.proof ? [span(' '), ...proofGauge(claim.proof, signs)] : [];
  const who = safeLine([claim.lead, claim.relation].filter(Boolean).join(', '));
  const room = width - margin - 2 - (claim.proof ? 6 : 0);
  const inner = width - 2 * margin;
  const most = whole ? mostLines.whole : mostLines.title;
  const words = safeLine(whole ? (claim.whole ?? claim.text) : claim.text);
  const first = [
    span(selected ? `${signs.pointer} ` : ' '.repeat(margin)),
    ...(sign ? [sign, span(' ')] : [span('  ')]),
    span(padText(who, room, signs.ellipsis), 'strong'),
    ...gauge,
  ];
  return [
    selected ? [span(padText(lineText(first), width, signs.ellipsis), 'focus')] : first,
    ...firstLines(wrapLines(words, inner, most), most).map((line): Line => [
      span(' '.repeat(2 * margin)),
      span(padText(line, inner, signs.ellipsis)),
    ]),
    ...(answer ? [answerLine(answer, setting)] : []),
  ];
}

function answerLine(answer: Row, { width, signs }: Setting): Line {
  const sign = markSign(answer.marks[0], signs);
  const gauge = answer.proof ? [span(' '), ...proofGauge(answer.proof, signs)] : [];
  const start = [
    span(' '.repeat(2 * margin)),
    span(signs.tree.last, 'muted'),
    ...(sign ? [sign] : []),
  ];
  const room = width - 2 * margin - 3 - (answer.proof ? 6 : 0);
  const words = safeLine(
    `${[answer.lead, answer.relation].filter(Boolean).join(' ')}: ${answer.text}`,
  );
  return [
    ...start,
    span(padText(` ${fitText(words, room - 1, signs.ellipsis)}`, room), 'muted'),
    ...gauge,
  ];
}

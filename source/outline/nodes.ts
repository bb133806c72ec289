/**
 * A layer of a graph: boxes side by side, each joined to the layer below or above. Where they would
 * be too narrow to read they stand one under the other, as rows.
 */
import stringWidth from 'string-width';
import { fitText, padText, wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import { cellOfLine, margin, type BlockKind, type Setting } from './block-kind.js';
import type { Entered } from './enter.js';
import { markSign } from './mark-sign.js';
import { row, type Row } from './row.js';
import type { Signs } from './signs.js';
import { lineText, span, type Line, type Role } from './spans.js';

export interface NodesBlock {
  readonly kind: 'nodes';
  readonly cells: readonly Row[];
  /** Where its boxes are joined, by lines that say how. */
  readonly joined?: 'below' | 'above';
}

const narrowest = 24;
const widest = 44;
const gap = 2;
const textLines = 2;

export function nodeEntries({ cells }: NodesBlock): readonly Entered[] {
  return cells;
}

const boxWidth = (count: number, width: number): number =>
  Math.min(widest, Math.floor((width - margin - gap * (count - 1)) / Math.max(1, count)));

/** Whether the boxes would be too narrow at a width. */
export function areRows({ cells }: NodesBlock, width: number): boolean {
  return boxWidth(cells.length, width) < narrowest;
}

export const nodes: BlockKind<NodesBlock> = {
  lines: (block, setting) => {
    const wide = boxWidth(block.cells.length, setting.width);
    return areRows(block, setting.width)
      ? asRows(block, setting).flat()
      : boxes(block, setting, wide);
  },
  cellAt: (block, setting, { line, column }) => {
    if (areRows(block, setting.width)) return cellOfLine(asRows(block, setting), line);
    const count = block.cells.length;
    const wide = boxWidth(count, setting.width);
    const along = column - indentOf(count, wide, setting.width);
    return Math.max(1, Math.min(count, Math.floor(along / (wide + gap)) + 1));
  },
  words: ({ cells }) => cells.flatMap(cell => row.words(cell)),
};

function isHere({ selected, column }: Setting, at: number): boolean {
  return selected && Math.max(1, column) === at + 1;
}

/** The lines of each. */
function asRows({ cells }: NodesBlock, setting: Setting): readonly (readonly Line[])[] {
  return cells.map((cell, at) =>
    row.lines(cell, { ...setting, selected: isHere(setting, at), beside: false }),
  );
}

/** Columns before the first of so many boxes. */
function indentOf(count: number, wide: number, width: number): number {
  return Math.max(0, Math.floor((width - count * wide - gap * (count - 1)) / 2));
}

function boxes({ cells, joined }: NodesBlock, setting: Setting, wide: number): readonly Line[] {
  const { width, signs } = setting;
  const indent = span(' '.repeat(indentOf(cells.length, wide, width)));
  const drawn = cells.map((cell, at) => {
    // What joins it to the argument in the middle stands beside the line; here there is none.
    const label = joined === undefined ? (cell.relation ?? '') : '';
    return nodeLines(cell, { wide, label, here: isHere(setting, at) }, signs);
  });
  const across = (of: (at: number) => Line): Line => [
    indent,
    ...cells.flatMap((_cell, at) => [...(at === 0 ? [] : [span(' '.repeat(gap))]), ...of(at)]),
  ];
  const height = textLines + 3;
  const body = Array.from({ length: height }, (_line, y) => across(at => drawn[at]?.[y] ?? []));
  if (joined === undefined) return body;
  const join = across(at => joint(cells[at], wide, signs));
  return joined === 'below' ? [...body, join] : [join, ...body];
}

/** The line between a box and the argument in the middle, and what it means. */
function joint(cell: Row | undefined, wide: number, signs: Signs): Line {
  const words = ` ${cell?.relation ?? ''}`;
  const middle = Math.floor(wide / 2);
  const before = ' '.repeat(Math.max(0, Math.min(middle, wide - 1 - stringWidth(words))));
  return [
    span(before + signs.divider, 'muted'),
    span(padText(words, wide - stringWidth(before) - 1, signs.ellipsis), 'muted'),
  ];
}

interface Box {
  readonly wide: number;
  /** What stands in its upper edge. */
  readonly label: string;
  readonly here: boolean;
}

function nodeLines(cell: Row, { wide, label, here }: Box, signs: Signs): readonly Line[] {
  const inner = wide - 4;
  const sign = markSign(cell.marks[0], signs);
  const frame: Role = 'muted';
  const lines = wrapLines(safeLine(cell.text), inner, textLines);
  const text = Array.from({ length: textLines }, (_line, at) => {
    const rest = at < textLines - 1 ? lines.slice(at, at + 1) : lines.slice(at);
    return padText(rest.join(' '), inner, signs.ellipsis);
  });
  const who = padText(safeLine(cell.lead ?? ''), inner - (sign ? 2 : 0), signs.ellipsis);
  const { box } = signs;
  const edge = (content: Line): Line => [
    span(`${box.side} `, frame),
    ...content,
    span(` ${box.side}`, frame),
  ];
  const drawn: readonly Line[] = [
    [span(box.topLeft + upperEdge(label, wide - 2, signs) + box.topRight, frame)],
    edge([...(sign ? [sign, span(' ')] : []), span(who, 'strong')]),
    ...text.map(line => edge([span(line)])),
    [span(box.bottomLeft + signs.rule.repeat(wide - 2) + box.bottomRight, frame)],
  ];
  return here ? drawn.map(line => [span(lineText(line), 'focus')]) : drawn;
}

function upperEdge(label: string, width: number, signs: Signs): string {
  const words = label === '' ? '' : ` ${fitText(safeLine(label), width - 2, signs.ellipsis)} `;
  return words + signs.rule.repeat(Math.max(0, width - stringWidth(words)));
}

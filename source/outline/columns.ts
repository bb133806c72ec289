/** The heads of the columns of the grid lines under it. */
import { padText, wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import { span } from './spans.js';
import { margin, type BlockKind } from './block-kind.js';
import { cellWidth, labelWidth, shownCells, type Sheet } from './grid.js';
import { sheetHead } from './sheet.js';

export interface ColumnsBlock {
  readonly kind: 'columns';
  readonly label: string;
  readonly titles: readonly string[];
  readonly sheet?: Sheet;
}

const mostLines = 2;

export const columns: BlockKind<ColumnsBlock> = {
  lines: ({ label, titles, sheet }, setting) => {
    const { width, column, signs } = setting;
    if (sheet) return [sheetHead(titles, sheet, setting)];
    const wide = cellWidth(width, titles.length) - 1;
    const heads = shownCells(titles, column, width).map(([title]) =>
      wrapLines(safeLine(title), wide, mostLines).slice(0, mostLines),
    );
    // Words of a head stand one under the other before one of them is cut.
    const height = Math.max(1, ...heads.map(lines => lines.length));
    return Array.from({ length: height }, (_line, y) => [
      span(' '.repeat(margin)),
      span(padText(y === 0 ? safeLine(label) : '', labelWidth(width), signs.ellipsis), 'title'),
      span(heads.map(lines => padText(lines[y] ?? '', wide, signs.ellipsis)).join(' '), 'title'),
    ]);
  },
  words: ({ label, titles }) => [
    { text: '', indent: 0 },
    { text: safeLine(`${label}: ${titles.join(', ')}`), indent: 0 },
  ],
};

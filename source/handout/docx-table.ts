/** A table of a Word file: its head on every page, and no row parted between two. */
import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { columnShares } from './budget.js';
import { isWhole, type Passage, type Words } from './document.js';
import { textWidth } from './docx-styles.js';
import { bidirectional, inline, type DocxContext } from './docx-text.js';

export function table(
  passage: Extract<Passage, { readonly kind: 'table' }>,
  context: DocxContext,
): Table {
  const { columns, rows } = passage;
  const whole = isWhole(passage);
  const width = textWidth(context.compact);
  const widths = columnShares([columns, ...rows], passage.shares).map(share =>
    Math.floor(width * share),
  );
  const cell = (words: Words, at: number, keepNext: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { left: 80, right: 80, top: 30, bottom: 30 },
      children: [
        new Paragraph({ keepNext, ...bidirectional(context, words), children: inline(words) }),
      ],
    });
  return new Table({
    columnWidths: widths,
    ...(context.language === 'rtl' ? { visuallyRightToLeft: true } : {}),
    width: { size: width, type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, at) => cell([{ text: column, strong: true }], at, true)),
      }),
      ...rows.map(
        (row, line) =>
          new TableRow({
            cantSplit: true,
            children: row.map((words, at) => cell(words, at, whole && line < rows.length - 1)),
          }),
      ),
    ],
  });
}

/**
 * A line of a flow sheet: the row's label and the cells that show, each in lines of its own column.
 */
import { Text } from 'ink';
import type { ReactElement } from 'react';
import { padText } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import type { Block, Sheet } from '../outline/outline.js';
import { sheetCell, sheetColumn, sheetLabel, sheetLines, sheetShown } from '../outline/sheet.js';
import type { Theme } from './theme.js';

interface Drawn {
  /** Whether the cursor is on this line of the sheet. */
  readonly here: boolean;
  /** The cell of the cursor, counted from 1; 0 is the label. */
  readonly column: number;
  readonly width: number;
  readonly theme: Theme;
}

export function sheetRow(
  block: Extract<Block, { readonly kind: 'grid' }>,
  sheet: Sheet,
  { here, column, width, theme }: Drawn,
): readonly ReactElement[] {
  const count = block.cells.length;
  const shown = sheetShown(sheet.beside, column - 1, width).flatMap(at => {
    const cell = block.cells[at];
    return cell
      ? [
          {
            at,
            lines: sheetCell(cell, width, count, theme.answers, here),
            sign: cell.mark?.of === 'flow' ? theme.flow[cell.mark.is] : ' ',
          },
        ]
      : [];
  });
  const wide = sheetColumn(width, count) - 1;
  return sheetLines(block, width, column, here).map((_line, y) => (
    <Text key={y} wrap="truncate">
      <Text bold={here}>{here && y === 0 ? `${theme.pointer} ` : '  '}</Text>
      <Text dimColor={!here}>
        {padText(y === 0 ? safeLine(block.label) : '', sheetLabel, theme.ellipsis)}
      </Text>
      {shown.map(({ at, lines, sign }) => (
        <Text key={at}>
          <Text inverse={here && column === at + 1} bold={sign !== ' '}>
            {padText(`${y === 0 ? sign : ' '} ${lines[y] ?? ''}`, wide, theme.ellipsis)}
          </Text>{' '}
        </Text>
      ))}
    </Text>
  ));
}

/** The names of the columns that show; the cursor's stands out. */
export function sheetHead(
  { titles }: Extract<Block, { readonly kind: 'columns' }>,
  sheet: Sheet,
  { column, width, theme }: Drawn,
): ReactElement {
  const wide = sheetColumn(width, titles.length) - 1;
  return (
    <Text key="head" wrap="truncate">
      {' '.repeat(2 + sheetLabel)}
      {sheetShown(sheet.beside, column - 1, width).map(at => (
        <Text
          key={at}
          bold={column === at + 1}
          underline={column === at + 1}
        >{`${padText(`  ${safeLine(titles[at] ?? '')}`, wide, theme.ellipsis)} `}</Text>
      ))}
    </Text>
  );
}

/** Blocks of an outline, drawn line by line within a pane. Only what shows is rendered. */
import { Box, Text } from 'ink';
import { cloneElement, type ReactElement } from 'react';
import stringWidth from 'string-width';
import { fitText, padText } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import { blockLines, type Viewport } from '../outline/viewport.js';
import type { Block } from '../outline/outline.js';
import { sheetHead, sheetRow } from './SheetLine.js';
import { markColour, type Theme } from './theme.js';

interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly top: number;
  /** The block that the cursor is on, or -1. */
  readonly cursor: number;
  readonly column: number;
  readonly room: Viewport;
  readonly theme: Theme;
}

export function Blocks({ blocks, top, cursor, column, room, theme }: BlocksProps): ReactElement {
  const lines: ReactElement[] = [];
  for (let index = top; index < blocks.length && lines.length < room.height; index++) {
    const block = blocks[index];
    if (!block) break;
    const drawn = drawBlock(block, index === cursor, column, room.width, theme, index);
    lines.push(...drawn.slice(0, room.height - lines.length));
  }
  return (
    <Box
      flexDirection="column"
      width={room.width}
      height={room.height}
      flexShrink={0}
      overflow="hidden"
    >
      {lines}
    </Box>
  );
}

function drawBlock(
  block: Block,
  here: boolean,
  column: number,
  width: number,
  theme: Theme,
  index: number,
): readonly ReactElement[] {
  const pointer = here ? `${theme.pointer} ` : '  ';
  switch (block.kind) {
    case 'columns': {
      if (block.sheet) return [sheetHead(block, block.sheet, { here, column, width, theme })];
      return [
        <Text
          key={index}
          bold
          wrap="truncate"
        >{`  ${padText(safeLine(block.label), labelWidth(width), theme.ellipsis)}${shownCells(
          block.titles,
          column,
          width,
        )
          .map(([title]) =>
            padText(safeLine(title), cellWidth(width, block.titles.length) - 1, theme.ellipsis),
          )
          .join(' ')}`}</Text>,
      ];
    }
    case 'grid': {
      if (block.sheet)
        return sheetRow(block, block.sheet, { here, column, width, theme }).map((line, at) =>
          cloneElement(line, { key: `${index}.${at}` }),
        );
      const wide = cellWidth(width, block.cells.length);
      return [
        <Text key={index} wrap="truncate">
          <Text bold={here}>{pointer}</Text>
          <Text inverse={here && column === 0} bold={here}>
            {padText(safeLine(block.label), labelWidth(width) - 1, theme.ellipsis)}
          </Text>
          {shownCells(block.cells, column, width).map(([cell, at]) => (
            <Text key={at}>
              {' '}
              <Text inverse={here && column === at + 1}>
                {padText(
                  cell.mark?.of === 'stance'
                    ? `${theme.stance[cell.mark.is]} ${cell.brief}`
                    : cell.brief,
                  wide - 1,
                  theme.ellipsis,
                )}
              </Text>
            </Text>
          ))}
        </Text>,
      ];
    }
    case 'row': {
      const [mark] = block.marks;
      const sign = mark?.of === 'standing' ? theme.standing[mark.is] : undefined;
      const worded = `[${mark?.is ?? ''}`;
      return blockLines(block, width).map((line, at) => {
        const marked = at === 0 && sign !== undefined && mark && line.startsWith(worded);
        return (
          <Text key={`${index}.${at}`} wrap="truncate" bold={here}>
            {at === 0 ? pointer : '  '}
            {marked ? <Text {...markColour(theme, mark)}>{`${sign} ${mark.is}`}</Text> : ''}
            {marked ? line.slice(worded.length).replace(']', '') : line}
          </Text>
        );
      });
    }
    case 'heading': {
      return blockLines(block, width).map((line, at) => (
        <Text key={`${index}.${at}`} wrap="truncate" bold underline={line !== ''}>
          {line === '' ? ' ' : fitText(line, width, theme.ellipsis)}
        </Text>
      ));
    }
    case 'figures': {
      const drawn = blockLines(block, width).map(line => line.replaceAll('#', theme.block));
      const wide = Math.max(...drawn.map(line => stringWidth(line)));
      const margin = ' '.repeat(Math.max(0, Math.floor((width - wide) / 2)));
      return drawn.map((line, at) => (
        <Text
          key={`${index}.${at}`}
          wrap="truncate"
          bold={block.tone !== 'muted'}
          dimColor={block.tone === 'muted'}
          inverse={block.tone === 'strong'}
        >
          {padText(margin + line, width, theme.ellipsis)}
        </Text>
      ));
    }
    case 'text': {
      return blockLines(block, width).map((line, at) => (
        <Text
          key={`${index}.${at}`}
          wrap="truncate"
          bold={block.tone === 'strong'}
          dimColor={block.tone === 'muted'}
        >
          {here && at === 0 ? pointer : '  '}
          {line}
        </Text>
      ));
    }
  }
}

const labelWidth = (width: number): number => (width >= 100 ? 20 : 15);
const cellWidth = (width: number, cells: number): number =>
  Math.max(9, Math.min(24, Math.floor((width - 2 - labelWidth(width)) / Math.max(1, cells))));

/**
 * The cells of a grid line that fit, with their places in it: from the first, or so far along that
 * the cursor's shows.
 */
function shownCells<T>(
  cells: readonly T[],
  column: number,
  width: number,
): readonly (readonly [cell: T, at: number])[] {
  const fitting = Math.max(
    1,
    Math.floor((width - 2 - labelWidth(width)) / cellWidth(width, cells.length)),
  );
  const first = Math.max(0, Math.min(column, cells.length) - fitting);
  return cells.map((cell, at) => [cell, at] as const).slice(first, first + fitting);
}

/** A text that is being written: as much of it as fits, with the caret in sight. */
import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import { graphemes, wrapLines } from '../text/layout.js';
import { safeLine, safeText } from '../text/safe-text.js';
import type { Overlay } from '../walk/state/overlay.js';

/** More code units for a cell of the window than any language takes. */
const unitsPerCell = 4;

interface WritePaneProps {
  readonly overlay: Extract<Overlay, { readonly kind: 'write' }>;
  readonly width: number;
  readonly height: number;
}

export function WritePane({
  overlay: { text, cursor, writing },
  width,
  height,
}: WritePaneProps): ReactElement {
  const characters = graphemes(text);
  const { before, after } = nearby(
    characters.slice(0, cursor).join(''),
    characters.slice(cursor).join(''),
    width * height * unitsPerCell,
  );
  const lines = wrapLines(safeText(`${before}_${after}`), width - 2);
  const caretLine = wrapLines(safeText(`${before}_`), width - 2).length - 1;
  const top = Math.max(0, caretLine - (height - 2));
  return (
    <Box flexDirection="column" width={width} height={height} overflow="hidden">
      <Text bold wrap="truncate">
        {safeLine(writing.title)}
      </Text>
      <Text wrap="truncate">{lines.slice(top, top + height - 1).join('\n')}</Text>
    </Box>
  );
}

/**
 * What may show of a long text around the caret. It begins at every so many characters, so that
 * typing moves no line breaks before it reaches the next such place.
 */
function nearby(
  before: string,
  after: string,
  room: number,
): { readonly before: string; readonly after: string } {
  const start = Math.max(0, Math.floor(before.length / room) - 1) * room;
  return { before: before.slice(start).toWellFormed(), after: after.slice(0, room).toWellFormed() };
}

/** A text that is being written: as much of it as fits, with the caret in sight. */
import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import { graphemes, wrapLines } from '../text/layout.js';
import { safeLine, safeText } from '../text/safe-text.js';
import type { Overlay } from '../walk/state.js';

interface WritePaneProps {
  readonly overlay: Extract<Overlay, { readonly kind: 'write' }>;
  readonly width: number;
  readonly height: number;
}

export function WritePane({ overlay: { text, cursor, writing }, width, height }: WritePaneProps): ReactElement {
  const characters = graphemes(text);
  const lines = wrapLines(safeText(`${characters.slice(0, cursor).join('')}_${characters.slice(cursor).join('')}`), width - 2);
  const caretLine = wrapLines(safeText(`${characters.slice(0, cursor).join('')}_`), width - 2).length - 1;
  const top = Math.max(0, caretLine - (height - 2));
  return (
    <Box flexDirection="column" width={width} height={height} overflow="hidden">
      <Text bold wrap="truncate">{safeLine(writing.title)}</Text>
      <Text wrap="truncate">{lines.slice(top, top + height - 1).join('\n')}</Text>
    </Box>
  );
}

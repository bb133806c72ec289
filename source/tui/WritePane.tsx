/** A text that is being written: as much of it as fits, with the caret in sight. */
import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import { safeLine } from '../text/safe-text.js';
import type { Overlay } from '../walk/state/overlay.js';
import { writtenLines } from '../walk/written-lines.js';
import { redrawnWhole } from './whole-line.js';

interface WritePaneProps {
  readonly overlay: Extract<Overlay, { readonly kind: 'write' }>;
  readonly width: number;
  readonly height: number;
}

export function WritePane({ overlay, width, height }: WritePaneProps): ReactElement {
  const { lines } = writtenLines(overlay, width, height - 1);
  return (
    <Box flexDirection="column" width={width} height={height} overflow="hidden">
      <Text bold wrap="truncate">
        {redrawnWhole(safeLine(overlay.writing.title))}
      </Text>
      <Text wrap="truncate">{lines.map(line => redrawnWhole(line)).join('\n')}</Text>
    </Box>
  );
}

/** The second pane of a wide window: what the selected line, or the selected hit, leads to. */
import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import { fitText } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import type { Outline } from '../outline/outline.js';
import type { Viewport } from '../outline/viewport.js';
import { Blocks } from './Blocks.js';
import { styleOf, type Theme } from './theme.js';
import { redrawnWhole } from './whole-line.js';

/** What stays in sight there stands above the rest. */
export function Aside({
  aside: { title, head = [], blocks },
  room: { side, height, isShort = false },
  theme,
}: {
  readonly aside: Outline;
  readonly room: Pick<Viewport, 'side' | 'height' | 'isShort'>;
  readonly theme: Theme;
}): ReactElement {
  return (
    <Box flexDirection="column" paddingLeft={1}>
      <Text bold wrap="truncate">
        {redrawnWhole(fitText(`  ${safeLine(title)}`, side - 1, theme.signs.ellipsis))}
      </Text>
      <Blocks
        blocks={[...head, ...blocks]}
        top={0}
        cursor={-1}
        column={0}
        room={{ width: side - 1, height: height - 1, side: 0, isShort }}
        theme={theme}
      />
    </Box>
  );
}

export function Divider({ height, theme }: { readonly height: number; readonly theme: Theme }) {
  return (
    <Text {...styleOf(theme, 'muted')}>
      {Array.from({ length: height }, () => theme.signs.divider).join('\n')}
    </Text>
  );
}

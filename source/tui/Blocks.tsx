/** Blocks of an outline, drawn line by line within a pane. Only what shows is rendered. */
import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import { linesOf } from '../outline/blocks.js';
import { isEntered, type Block } from '../outline/outline.js';
import { lineText, span, type Line } from '../outline/spans.js';
import type { Viewport } from '../outline/viewport.js';
import { withQuietBlanks } from './blanks.js';
import { styleOf, type Theme } from './theme.js';
import { isDisputed, withLinkedBlank } from './whole-line.js';

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
    const selected = index === cursor && isEntered(block);
    const drawn = linesOf(block, {
      width: room.width,
      column,
      selected,
      beside: room.side > 0,
      isShort: room.isShort === true,
      signs: theme.signs,
    }).slice(0, room.height - lines.length);
    lines.push(
      ...drawn.map((line, at) => <SpanLine key={`${index}.${at}`} line={line} theme={theme} />),
    );
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

function SpanLine({
  line: drawn,
  theme,
}: {
  readonly line: Line;
  readonly theme: Theme;
}): ReactElement {
  const quiet = withQuietBlanks(drawn, theme);
  const line = isDisputed(lineText(drawn)) ? wholeSpans(quiet) : quiet;
  return (
    <Text wrap="truncate">
      {line.length === 0
        ? ' '
        : line.map(({ text, role }, at) =>
            role === 'plain' ? (
              text
            ) : (
              <Text key={at} {...styleOf(theme, role)}>
                {text}
              </Text>
            ),
          )}
    </Text>
  );
}

/** With a blank of the line such that all of it is drawn where any of it changes. */
function wholeSpans(line: Line): Line {
  const at = line.findIndex(({ text }) => text.includes(' '));
  const whole = line.map((one, index) =>
    index === at ? { ...one, text: withLinkedBlank(one.text) } : one,
  );
  return at < 0 ? [...whole, span(withLinkedBlank(''))] : whole;
}

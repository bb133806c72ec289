/**
 * What stands under every screen of a session: where one is in a script, say, and what is said
 * there. Without state, so that a recording draws it too.
 */
import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import stringWidth from 'string-width';
import { fitText } from '../text/layout.js';
import type { WalkState } from '../walk/state/state.js';
import type { Bar } from '../walkthrough/bar.js';
import type { Theme } from './theme.js';
import { redrawnWhole } from './whole-line.js';

/** A bar as a session is handed it: the rows it takes in a window, and its words at a state. */
export interface SessionBar {
  rows(columns: number, rows: number): number;
  words(state: WalkState, columns: number, rows: number): Bar;
}

export function BarView({
  bar: { place, hint, lines },
  columns,
  theme,
}: {
  readonly bar: Bar;
  readonly columns: number;
  readonly theme: Theme;
}): ReactElement {
  const shownHint = fitText(hint, Math.max(0, columns - 8), theme.signs.ellipsis);
  const shownPlace = fitText(
    place,
    Math.max(0, columns - stringWidth(shownHint) - 5),
    theme.signs.ellipsis,
  );
  const rule = theme.signs.rule.repeat(
    Math.max(
      1,
      columns - stringWidth(shownPlace) - stringWidth(shownHint) - (shownHint === '' ? 3 : 4),
    ),
  );
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Text wrap="truncate">
        {theme.signs.rule} <Text bold>{shownPlace}</Text> {rule}
        {shownHint === '' ? '' : ' '}
        <Text dimColor>{shownHint}</Text>
      </Text>
      {lines.map((line, at) => (
        <Text key={at} wrap="truncate" bold>
          {redrawnWhole(` ${fitText(line, columns - 2, theme.signs.ellipsis)}`)}
        </Text>
      ))}
    </Box>
  );
}

/** A walkthrough's screen: the program's own, with the narration bar under it. Without state, so that a recording draws it too. */
import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import stringWidth from 'string-width';
import { fitText } from '../text/layout.js';
import type { Program } from '../walk/program.js';
import { barOf } from '../walkthrough/bar.js';
import type { PlayState } from '../walkthrough/player.js';
import type { Walkthrough } from '../walkthrough/walkthrough.js';
import { Screen } from './App.js';
import type { Theme } from './theme.js';

export interface PlayScreenProps {
  readonly program: Program;
  readonly script: Walkthrough;
  readonly play: PlayState;
  readonly theme: Theme;
}

export function PlayScreen({ program, script, play, theme }: PlayScreenProps): ReactElement {
  const { place, hint, lines } = barOf(script, play);
  const { columns } = play;
  const shownHint = fitText(hint, Math.max(0, columns - 8), theme.ellipsis);
  const shownPlace = fitText(place, Math.max(0, columns - stringWidth(shownHint) - 5), theme.ellipsis);
  const rule = theme.rule.repeat(Math.max(1, columns - stringWidth(shownPlace) - stringWidth(shownHint) - 4));
  return (
    <Box flexDirection="column" width="100%" height={play.rows} overflow="hidden">
      <Screen program={program} state={play.walk} theme={theme} />
      <Text wrap="truncate">
        {theme.rule} <Text bold>{shownPlace}</Text> {rule} <Text dimColor>{shownHint}</Text>
      </Text>
      {lines.map((line, at) => <Text key={at} wrap="truncate" bold>{` ${fitText(line, columns - 2, theme.ellipsis)}`}</Text>)}
    </Box>
  );
}

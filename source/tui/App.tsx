/** The one component with state: a walk, moved by actions alone. It holds no navigation of its own. */
import { Box, Text, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useReducer, type ReactElement } from 'react';
import { safeLine } from '../text/safe-text.js';
import { roomOf } from '../walk/geometry.js';
import type { Program } from '../walk/program.js';
import { currentStop, type WalkState } from '../walk/state.js';
import { update } from '../walk/update.js';
import { Blocks } from './Blocks.js';
import { Foot, Head } from './Frame.js';
import { paste, pressKey, type Typed } from './input.js';
import { keyNames } from './keys.js';
import { OverlayPane } from './Overlay.js';
import { ScreenReaderView } from './ScreenReaderView.js';
import type { Theme } from './theme.js';

export interface AppProps {
  readonly program: Program;
  readonly start: WalkState;
  readonly theme: Theme;
  readonly screenReader: boolean;
  /** Told the state whenever it changes, and once more when it has ended. */
  readonly onState: (state: WalkState) => void;
  readonly onEnd: (how: 'quit' | 'interrupted') => void;
}

type Report = { readonly keys: readonly string[] } | { readonly pasted: string } | { readonly columns: number; readonly rows: number };

export function App({ program, start, theme, screenReader, onState, onEnd }: AppProps): ReactElement {
  const [typed, send] = useReducer(
    (before: Typed, report: Report): Typed => {
      if ('pasted' in report) return paste(program, before, report.pasted);
      if ('columns' in report) return { ...before, state: update(program, before.state, { do: 'resize', ...report }) };
      return report.keys.reduce((at, key) => (at.state.ended ? at : pressKey(program, at, key)), before);
    },
    { state: start, pending: undefined },
  );
  const { columns, rows } = useWindowSize();
  useInput((input, key) => {
    const keys = keyNames(input, key);
    const interrupt = keys.indexOf('ctrl+c');
    if (interrupt >= 0) onEnd('interrupted');
    else send({ keys });
  });
  usePaste(pasted => send({ pasted }));
  useEffect(() => send({ columns, rows }), [columns, rows]);
  const { state } = typed;
  useEffect(() => {
    onState(state);
    if (state.ended) onEnd('quit');
  }, [state, onState, onEnd]);

  if (columns < 40 || rows < 10) return <Text wrap="truncate">Please enlarge: 60x18 or more.</Text>;
  const shown: WalkState = { ...state, columns, rows };
  if (screenReader) return <ScreenReaderView program={program} state={shown} />;
  return <Screen program={program} state={shown} theme={theme} />;
}

interface ScreenProps {
  readonly program: Program;
  readonly state: WalkState;
  readonly theme: Theme;
}

/**
 * One screen: head, list pane, second pane on wide terminals, foot. Never taller or wider than the terminal: the width is
 * the window's own, since Ink draws the old tree once at a new size, and a line too wide would wrap and be lost to its diff.
 */
export function Screen({ program, state, theme }: ScreenProps): ReactElement {
  const room = roomOf(state.columns, state.rows);
  const page = program.page(state);
  const stop = currentStop(state);
  const target = room.side > 0 && !state.overlay ? program.target(state) : undefined;
  return (
    <Box flexDirection="column" width="100%" height={state.rows} overflow="hidden">
      <Head program={program} state={state} page={page} theme={theme} />
      {state.overlay ? (
        <OverlayPane overlay={state.overlay} bindings={program.bindings} choices={program.choices(state)} room={room} theme={theme} />
      ) : (
        <Box flexDirection="row" height={room.height} flexShrink={0}>
          <Blocks blocks={page.outline.blocks} top={stop.top} cursor={page.stops[stop.cursor] ?? -1} column={stop.column} room={room} theme={theme} />
          {room.side > 0 ? <Text>{`${theme.divider}\n`.repeat(room.height).trimEnd()}</Text> : null}
          {room.side > 0 && target ? (
            <Box flexDirection="column" paddingLeft={1}>
              <Text bold wrap="truncate">{`  ${safeLine(program.page(state, target).outline.title)}`}</Text>
              <Blocks blocks={program.page(state, target).outline.blocks} top={0} cursor={-1} column={0} room={{ width: room.side - 1, height: room.height - 1, side: 0 }} theme={theme} />
            </Box>
          ) : null}
        </Box>
      )}
      <Foot program={program} state={state} theme={theme} />
    </Box>
  );
}

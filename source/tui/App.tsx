/**
 * The screens of a walk. They hold no state of their own: what is there is read from the session,
 * and keys are sent to it.
 */
import { Box, Text, useApp, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useSyncExternalStore, type ReactElement } from 'react';
import { safeLine } from '../text/safe-text.js';
import { headLines, viewportOf } from '../outline/viewport.js';
import type { Program } from '../walk/program.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import { update } from '../walk/update.js';
import type { Bar } from '../walkthrough/bar.js';
import { BarView, type SessionBar } from './BarView.js';
import { Blocks } from './Blocks.js';
import { Foot, Head } from './Frame.js';
import { paste, pressKey, type Typed } from './input.js';
import { keyNames } from './keys.js';
import type { Live } from './live.js';
import { OverlayPane } from './Overlay.js';
import { ScreenReaderView } from './ScreenReaderView.js';
import type { Theme } from './theme.js';

export interface AppProps {
  readonly program: Program;
  readonly live: Live<Typed>;
  /** Changes what is live, and ends the session where that goes wrong. */
  readonly send: (change: (typed: Typed) => Typed) => void;
  readonly theme: Theme;
  readonly screenReader: boolean;
  /** What stands under every screen, if anything. */
  readonly bar?: SessionBar | undefined;
  readonly onInterrupt: () => void;
  readonly onSuspend?: (() => void) | undefined;
  /** Told at the start how the terminal is handed over for a while. */
  readonly onHandOver?: (handOver: HandOver) => void;
}

/** Hands the terminal over as it was while `meanwhile` lasts, then draws everything anew. */
export type HandOver = (meanwhile: () => void | Promise<void>) => Promise<void>;

export function App({
  program,
  live,
  send,
  theme,
  screenReader,
  bar,
  onInterrupt,
  onSuspend,
  onHandOver,
}: AppProps): ReactElement {
  const { state } = useSyncExternalStore(live.subscribe, live.state);
  const { columns, rows } = useWindowSize();
  const { suspendTerminal } = useApp();
  const under = bar?.rows(columns, rows) ?? 0;
  useInput((input, key) => {
    const keys = keyNames(input, key);
    if (keys.includes('ctrl+c')) onInterrupt();
    else if (onSuspend && keys.includes('ctrl+z')) onSuspend();
    else
      send(before =>
        keys.reduce(
          (typed, name) => (typed.state.ended ? typed : pressKey(program, typed, name)),
          before,
        ),
      );
  });
  useEffect(() => onHandOver?.(suspendTerminal), [onHandOver, suspendTerminal]);
  usePaste(pasted => send(before => paste(program, before, pasted)));
  useEffect(() => {
    // Told at the start, too, when nothing has changed: then nothing is drawn again.
    send(before =>
      before.state.columns === columns && before.state.rows === rows - under
        ? before
        : {
            ...before,
            state: update(program, before.state, { do: 'resize', columns, rows: rows - under }),
          },
    );
  }, [program, send, columns, rows, under]);

  if (columns < 40 || rows < 10) return <Text wrap="truncate">Please enlarge: 60x18 or more.</Text>;
  const shown: WalkState = { ...state, columns, rows: rows - under };
  const words = bar?.words(shown, columns, under - 1);
  if (screenReader) return <ScreenReaderView program={program} state={shown} bar={words} />;
  if (!words) return <Screen program={program} state={shown} theme={theme} />;
  return <ScreenOverBar program={program} state={shown} theme={theme} bar={words} />;
}

/** A screen with a bar under it. */
export function ScreenOverBar({
  bar,
  ...screen
}: ScreenProps & { readonly bar: Bar }): ReactElement {
  const { columns, rows } = screen.state;
  return (
    <Box flexDirection="column" width="100%" height={rows + 1 + bar.lines.length} overflow="hidden">
      <Screen {...screen} />
      <BarView bar={bar} columns={columns} theme={screen.theme} />
    </Box>
  );
}

/** Lines that the writing of one line takes: its title, and two for the text. */
const writingLines = 3;

interface ScreenProps {
  readonly program: Program;
  readonly state: WalkState;
  readonly theme: Theme;
}

/**
 * One screen: head, list pane, second pane on wide terminals, foot. Never taller or wider than the
 * terminal: the width is the window's own, since Ink draws the old tree once at a new size, and a
 * line too wide would wrap and be lost to its diff.
 */
export function Screen({ program, state, theme }: ScreenProps): ReactElement {
  const page = program.page(state);
  const { head = [] } = page.outline;
  const room = viewportOf(state.columns, state.rows, page.outline);
  // One line of text is written under the page, so that what it is about stays in sight.
  const under =
    state.overlay?.kind === 'write' &&
    !state.overlay.writing.lines &&
    room.height > 2 * writingLines
      ? writingLines
      : 0;
  const stop = currentStop(state);
  const aside = room.side > 0 && !state.overlay ? program.aside(state) : undefined;
  return (
    <Box flexDirection="column" width="100%" height={state.rows} overflow="hidden">
      <Head program={program} state={state} page={page} theme={theme} />
      {head.length > 0 ? (
        <Blocks
          blocks={head}
          top={0}
          cursor={-1}
          column={stop.column}
          room={{ ...room, height: headLines(head, room.width) }}
          theme={theme}
        />
      ) : null}
      {state.overlay && under === 0 ? (
        <OverlayPane
          overlay={state.overlay}
          bindings={program.bindingsAt(program.moment(state))}
          choices={program.choices(state)}
          room={room}
          theme={theme}
        />
      ) : (
        <Box flexDirection="row" height={room.height - under} flexShrink={0}>
          <Blocks
            blocks={page.outline.blocks}
            top={stop.top}
            cursor={page.stops[stop.cursor] ?? -1}
            column={stop.column}
            room={{ ...room, height: room.height - under }}
            theme={theme}
          />
          {room.side > 0 ? (
            <Text>{`${theme.divider}\n`.repeat(room.height - under).trimEnd()}</Text>
          ) : null}
          {aside ? (
            <Box flexDirection="column" paddingLeft={1}>
              <Text bold wrap="truncate">{`  ${safeLine(aside.title)}`}</Text>
              <Blocks
                blocks={aside.blocks}
                top={0}
                cursor={-1}
                column={0}
                room={{ width: room.side - 1, height: room.height - 1, side: 0 }}
                theme={theme}
              />
            </Box>
          ) : null}
        </Box>
      )}
      {under > 0 && state.overlay ? (
        <OverlayPane
          overlay={state.overlay}
          bindings={[]}
          choices={[]}
          room={{ ...room, height: under }}
          theme={theme}
        />
      ) : null}
      <Foot program={program} state={state} theme={theme} />
    </Box>
  );
}

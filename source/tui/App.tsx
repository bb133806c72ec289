/**
 * The screens of a walk. They hold no state of their own: what is there is read from the session,
 * and keys are sent to it.
 */
import { Box, Text, useCursor, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useSyncExternalStore, type ReactElement } from 'react';
import { headRoom } from '../outline/viewport.js';
import { cursorPoint } from '../walk/cursor-point.js';
import { isRead } from '../walk/overlays.js';
import type { Program } from '../walk/program.js';
import { roomOf } from '../walk/room.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import { linesOfWriting } from '../walk/state/writing-lines.js';
import { update } from '../walk/update.js';
import type { Bar } from '../walkthrough/bar.js';
import { Aside, Divider } from './Aside.js';
import { BarView, type SessionBar } from './BarView.js';
import { Blocks } from './Blocks.js';
import { Foot, Head } from './Frame.js';
import { paste, pressKey } from './input.js';
import { keyNames } from './keys.js';
import type { Live } from './live.js';
import { OverlayPane } from './Overlay.js';
import type { LiveWalk, TypedChange } from './running.js';
import { useSpokenCursor, type HandOver } from './spoken-cursor.js';
import { ScreenReaderView } from './ScreenReaderView.js';
import { useModes, type Modes } from './terminal-modes.js';
import type { Theme } from './theme.js';
import { screenWords } from './words.js';

export interface AppProps {
  readonly live: Live<LiveWalk>;
  /** Changes what is live, and ends the session where that goes wrong. */
  readonly send: (change: TypedChange) => void;
  readonly theme: Theme;
  readonly screenReader: boolean;
  /** What stands under every screen, if anything. */
  readonly bar?: SessionBar | undefined;
  readonly modes: Modes;
  readonly onInterrupt: () => void;
  readonly onSuspend?: (() => void) | undefined;
  /** Told at the start how the terminal is handed over for a while. */
  readonly onHandOver?: (handOver: HandOver) => void;
}

export function App({
  live,
  send,
  theme,
  screenReader,
  bar,
  modes,
  onInterrupt,
  onSuspend,
  onHandOver,
}: AppProps): ReactElement {
  const {
    program,
    typed: { state },
  } = useSyncExternalStore(live.subscribe, live.state);
  const { columns, rows } = useWindowSize();
  useModes(modes);
  const { setCursorPosition } = useCursor();
  const under = bar?.rows(columns, rows) ?? 0;
  useInput((input, key) => {
    const keys = keyNames(input, key);
    if (keys.includes('ctrl+c')) onInterrupt();
    else if (onSuspend && keys.includes('ctrl+z')) onSuspend();
    // Keys that arrive together are heard one by one: each may ask for something that the next is
    // to wait for.
    else
      for (const name of keys)
        send((typed, now) => (typed.state.ended ? typed : pressKey(now, typed, name)));
  });
  const spoken = useSpokenCursor(onHandOver);
  usePaste(pasted => send((before, now) => paste(now, before, pasted)));
  useEffect(() => {
    // Told at the start, too, when nothing has changed: then nothing is drawn again.
    send((before, now) =>
      before.state.columns === columns && before.state.rows === rows - under
        ? before
        : {
            ...before,
            state: update(now, before.state, { do: 'resize', columns, rows: rows - under }),
          },
    );
  }, [send, columns, rows, under]);

  const isTooSmall = columns < 40 || rows < 10;
  const point =
    isTooSmall || screenReader
      ? undefined
      : cursorPoint(program, { ...state, columns, rows: rows - under });
  setCursorPosition(point && { x: point.column, y: point.row });
  if (isTooSmall) return <Text wrap="truncate">{screenWords.enlarge}</Text>;
  const shown: WalkState = { ...state, columns, rows: rows - under };
  const words = bar?.words(shown, columns, under - 1);
  if (screenReader)
    return <ScreenReaderView program={program} state={shown} bar={words} cursor={spoken} />;
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
  const { head, under: room } = roomOf(page.outline, state);
  // One line of text is written under the page, so that what it is about stays in sight.
  const under = linesOfWriting(state.overlay, room.height);
  const stop = currentStop(state);
  const aside = room.side > 0 && !state.overlay ? program.aside(state) : undefined;
  return (
    <Box flexDirection="column" width="100%" height={state.rows} overflow="hidden">
      <Head program={program} state={state} page={page} room={room} theme={theme} />
      {head.length > 0 ? (
        <Blocks
          blocks={head}
          top={0}
          cursor={-1}
          column={stop.column}
          room={headRoom(head, state.columns, state.rows)}
          theme={theme}
        />
      ) : null}
      {state.overlay && under === 0 ? (
        <OverlayPane
          overlay={state.overlay}
          map={program.map}
          reading={isRead(state.overlay) ? program.reading(state, state.columns, theme.signs) : []}
          choices={program.choices(state)}
          preview={program.preview(state)}
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
          {room.side > 0 ? <Divider height={room.height - under} theme={theme} /> : null}
          {aside ? <Aside aside={aside} room={room} theme={theme} /> : null}
        </Box>
      )}
      {under > 0 && state.overlay ? (
        <OverlayPane
          overlay={state.overlay}
          map={program.map}
          reading={[]}
          choices={[]}
          room={{ ...room, height: under }}
          theme={theme}
        />
      ) : null}
      <Foot program={program} state={state} theme={theme} />
    </Box>
  );
}

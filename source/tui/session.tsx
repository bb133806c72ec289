/**
 * A running program is a session: streams, size, clock, environment and map are handed in. Nothing
 * here reads the process.
 */
import chalk from 'chalk';
import { render } from 'ink';
import { Component, type ReactElement, type ReactNode } from 'react';
import type { StanceMap } from '../map/stance-map.js';
import type { Action } from '../walk/action.js';
import { Program } from '../walk/program.js';
import type { Start, WalkState } from '../walk/state/state.js';
import { update } from '../walk/update.js';
import type { Wing } from '../walk/wing.js';
import { App } from './App.js';
import type { HandOver } from './spoken-cursor.js';
import type { SessionBar } from './BarView.js';
import { machineClock, type Clock } from './clock.js';
import { pressMouse } from './mouse.js';
import { Pulses } from './pulses.js';
import { Running, type ProgramState } from './running.js';
import { withKeysAlone } from './terminal-input.js';
import { modesOf } from './terminal-modes.js';
import type { Theme } from './theme.js';

export interface SessionOptions {
  readonly map: StanceMap;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly theme: Theme;
  readonly start: Start;
  readonly screenReader: boolean;
  /** Whether clicks and the wheel are heard; absent: they are, but for a screen reader. */
  readonly mouse?: boolean;
  readonly wings?: readonly Wing[];
  readonly clock?: Clock;
  /**
   * Whether the terminal knows bold and inverse; absent, as the environment says. Ink's painter has
   * one level for all sessions of a process: it paints each colour as the theme of a session names
   * it, since it would turn one that a terminal has not into one that may be black on black.
   */
  readonly styled?: boolean;
  /** What stands under every screen. */
  readonly bar?: SessionBar;
  /** What the program does before its first screen is drawn. */
  readonly opening?: readonly Action[];
  /**
   * Told the state after each change, before it is drawn. What it sends takes effect after that.
   */
  readonly onState?: (state: WalkState, before: WalkState) => void;
  /** Asked to stop for a while, as Ctrl+Z does; absent: nobody can. */
  readonly onSuspend?: () => void;
}

export interface SessionEnd {
  readonly how: 'quit' | 'interrupted' | 'crashed';
  readonly state: WalkState;
  readonly error?: unknown;
}

export interface Session {
  readonly ended: Promise<SessionEnd>;
  /** Resolves when what was sent so far is on the screen. */
  readonly settled: () => Promise<void>;
  readonly state: () => WalkState;
  /** Moves the program, as a key would. */
  readonly send: (action: Action) => void;
  /**
   * Draws the whole screen anew: for when the terminal may have lost some of it. Does nothing once
   * the session has ended.
   */
  readonly redraw: () => void;
  /**
   * Hands the terminal back as it was while `meanwhile` lasts, then takes it again and draws
   * everything anew. Does nothing once the session has ended.
   */
  readonly suspend: (meanwhile: () => void | Promise<void>) => Promise<void>;
  /**
   * Goes on with another program, once `work` yields what it makes of the walk. Keys and actions
   * that come meanwhile are heard after that, by the next program.
   */
  readonly goOnAfter: (work: () => Promise<(walk: ProgramState) => ProgramState>) => Promise<void>;
}

const eraseScreen = '\u001B[2J\u001B[H';

/** Starts a session. The terminal is whole again when `ended` resolves, whatever ended it. */
export function startSession({
  map,
  stdin,
  stdout,
  stderr,
  theme,
  start,
  screenReader,
  mouse = true,
  wings = [],
  clock = machineClock,
  styled,
  bar,
  opening = [],
  onState,
  onSuspend,
}: SessionOptions): Session {
  if (styled !== undefined) chalk.level = styled ? 3 : 0;
  const program = new Program(map, wings);
  let how: SessionEnd['how'] = 'quit';
  let error: unknown;
  let isRunning = true;
  let isAway = false;
  let handOver: HandOver | undefined;
  const end = (ending: SessionEnd['how'], crash?: unknown): void => {
    isRunning = false;
    pulses.end();
    how = ending;
    error = crash;
    setImmediate(() => instance.unmount());
  };
  const [columns, rows] = [stdout.columns ?? 80, stdout.rows ?? 24];
  const first = opening.reduce(
    (state, action) => update(program, state, action),
    program.start({ ...start, columns, rows: rows - (bar?.rows(columns, rows) ?? 0) }),
  );
  const running = new Running(
    { program, state: first },
    {
      onChange: (now, before) => {
        pulses.follow(now);
        if (now.state !== before) onState?.(now.state, before);
        if (now.state.ended && !before.ended) end('quit');
      },
      onCrash: fault => end('crashed', fault),
    },
  );
  const act = (action: Action): void =>
    running.send((typed, now) => ({ ...typed, state: update(now, typed.state, action) }));
  const pulses = new Pulses(clock, act);
  pulses.follow(running);
  const modes = modesOf({ mouse, screenReader });
  const screens = (
    <Guard onCrash={crash => end('crashed', crash)}>
      <App
        live={running.live}
        send={running.send}
        theme={theme}
        screenReader={screenReader}
        bar={bar}
        modes={modes}
        onInterrupt={() => end('interrupted')}
        onSuspend={onSuspend}
        onHandOver={found => (handOver = found)}
      />
    </Guard>
  );
  const release = withKeysAlone(stdin, {
    now: () => clock.now(),
    onMouse: report =>
      running.send((typed, now) =>
        typed.state.ended ? typed : pressMouse(now, typed, report, clock.now()),
      ),
  });
  const instance = render(screens, {
    stdin,
    stdout,
    stderr,
    interactive: true,
    alternateScreen: !screenReader,
    isScreenReaderEnabled: screenReader,
    incrementalRendering: true,
    patchConsole: false,
    exitOnCtrlC: false,
    maxFps: 120,
  });
  const ended = instance
    .waitUntilExit()
    .finally(() => {
      stdout.off('resize', redrawWider);
      release();
      // What is read aloud stays where it is, and what is said after it begins a line of its own.
      if (screenReader) stdout.write('\n');
    })
    .then(
      (): SessionEnd => ({ how, state: running.state, error }),
      (thrown: unknown): SessionEnd => ({
        how: 'crashed',
        state: running.state,
        error: thrown,
      }),
    );
  const redraw = (): void => {
    // A screen reader would be read all of it again; what has the terminal meanwhile draws itself.
    if (!isRunning || isAway || screenReader) return;
    // Ink forgets what it drew; where the cursor is may be other than it thinks, so the screen is
    // erased from its corner.
    instance.clear();
    stdout.write(eraseScreen);
    instance.rerender(screens);
  };
  // Some terminals keep what a narrower window cuts off, and show it again when it is wider.
  let width = columns;
  const redrawWider = (): void => {
    const before = width;
    width = stdout.columns ?? width;
    if (width > before) redraw();
  };
  stdout.on('resize', redrawWider);
  const suspend = async (meanwhile: () => void | Promise<void>): Promise<void> => {
    if (!isRunning) return;
    // Something else has the terminal already, and is stopped with the program.
    if (isAway) return meanwhile();
    isAway = true;
    try {
      await handOver?.(async () => {
        stdout.write(modes.off);
        try {
          await meanwhile();
        } finally {
          stdout.write(modes.on);
        }
      });
    } finally {
      isAway = false;
    }
    // The alternate screen is entered again wherever the cursor was left by what had the terminal.
    redraw();
  };
  return {
    ended,
    settled: () => instance.waitUntilRenderFlush(),
    state: () => running.state,
    send: act,
    redraw,
    suspend,
    goOnAfter: running.goOnAfter,
  };
}

/** A crash inside a screen must not leave the terminal in the alternate screen either. */
class Guard extends Component<
  { readonly children: ReactNode; readonly onCrash: (error: unknown) => void },
  { readonly crashed: boolean }
> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onCrash(error);
  }

  override render(): ReactElement | ReactNode {
    return this.state.crashed ? null : this.props.children;
  }
}

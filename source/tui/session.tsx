/** A running program is a session: streams, size, environment and map are handed in. Nothing here reads the process. */
import { render } from 'ink';
import { Component, type ReactElement, type ReactNode } from 'react';
import type { StanceMap } from '../map/stance-map.js';
import { Program } from '../walk/program.js';
import { startState, type Start, type WalkState } from '../walk/state.js';
import type { Wing } from '../walk/wing.js';
import { App } from './App.js';
import type { Theme } from './theme.js';

export interface SessionOptions {
  readonly map: StanceMap;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly theme: Theme;
  readonly start: Start;
  readonly screenReader: boolean;
  readonly wings?: readonly Wing[];
  /** Told the state whenever it changes. */
  readonly onState?: (state: WalkState) => void;
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
}

/** Starts a session. The terminal is whole again when `ended` resolves, whatever ended it. */
export function startSession({ map, stdin, stdout, stderr, theme, start, screenReader, wings = [], onState }: SessionOptions): Session {
  const program = new Program(map, wings);
  let state = startState({ ...start, columns: stdout.columns ?? 80, rows: stdout.rows ?? 24 });
  let how: SessionEnd['how'] = 'quit';
  let error: unknown;
  const instance = render(
    <Guard
      onCrash={crash => {
        how = 'crashed';
        error = crash;
        setImmediate(() => instance.unmount());
      }}
    >
      <App
        program={program}
        start={state}
        theme={theme}
        screenReader={screenReader}
        onState={next => {
          state = next;
          onState?.(next);
        }}
        onEnd={ending => {
          how = ending;
          setImmediate(() => instance.unmount());
        }}
      />
    </Guard>,
    {
      stdin, stdout, stderr,
      interactive: true,
      alternateScreen: !screenReader,
      isScreenReaderEnabled: screenReader,
      incrementalRendering: true,
      patchConsole: false,
      exitOnCtrlC: false,
      maxFps: 120,
    },
  );
  const ended = instance.waitUntilExit().then(
    (): SessionEnd => ({ how, state, error }),
    (thrown: unknown): SessionEnd => ({ how: 'crashed', state, error: thrown }),
  );
  return { ended, settled: () => instance.waitUntilRenderFlush(), state: () => state };
}

/** A crash inside a screen must not leave the terminal in the alternate screen with the message lost in it. */
class Guard extends Component<{ readonly children: ReactNode; readonly onCrash: (error: unknown) => void }, { readonly crashed: boolean }> {
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

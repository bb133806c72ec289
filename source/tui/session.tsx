/**
 * A running program is a session: streams, size, clock, environment and map are handed in. Nothing
 * here reads the process.
 */
import chalk from 'chalk';
import type { ReactElement } from 'react';
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
import { DrawnScreen } from './drawn-screen.js';
import { Guard } from './guard.js';
import { pressMouse } from './mouse.js';
import { Pulses } from './pulses.js';
import { Running, type ProgramState } from './running.js';
import { withKeysAlone } from './terminal-input.js';
import { modesOf, type Modes } from './terminal-modes.js';
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

/** Starts a session. The terminal is whole again when `ended` resolves, whatever ended it. */
export function startSession(options: SessionOptions): Session {
  if (options.styled !== undefined) chalk.level = options.styled ? 3 : 0;
  return new InkSession(options);
}

class InkSession implements Session {
  readonly ended: Promise<SessionEnd>;
  private readonly running: Running;
  private readonly pulses: Pulses;
  private readonly screen: DrawnScreen;
  private ending: Pick<SessionEnd, 'how' | 'error'> = { how: 'quit' };

  constructor(private readonly options: SessionOptions) {
    const { stdin, stdout, stderr, screenReader, mouse = true } = options;
    const modes = modesOf({ mouse, screenReader });
    this.running = new Running(beginning(options), {
      onChange: (now, before) => this.changed(now, before),
      onCrash: fault => this.end('crashed', fault),
    });
    this.pulses = new Pulses(this.clock, this.send);
    this.pulses.follow(this.running);
    const release = this.hearMouse();
    this.screen = new DrawnScreen({ stdin, stdout, stderr, screenReader, modes }, onHandOver =>
      this.screens(modes, onHandOver),
    );
    this.ended = this.screen
      .taken()
      .finally(release)
      .then(
        (): SessionEnd => ({ ...this.ending, state: this.state() }),
        (error: unknown): SessionEnd => ({ how: 'crashed', state: this.state(), error }),
      );
  }

  readonly state = (): WalkState => this.running.state;

  readonly settled = (): Promise<void> => this.screen.settled();

  readonly redraw = (): void => this.screen.redraw();

  readonly suspend = (meanwhile: () => void | Promise<void>): Promise<void> =>
    this.screen.suspend(meanwhile);

  readonly goOnAfter: Session['goOnAfter'] = work => this.running.goOnAfter(work);

  readonly send = (action: Action): void =>
    this.running.send((typed, now) => ({ ...typed, state: update(now, typed.state, action) }));

  private get clock(): Clock {
    return this.options.clock ?? machineClock;
  }

  private changed(now: ProgramState, before: WalkState): void {
    this.pulses.follow(now);
    if (now.state !== before) this.options.onState?.(now.state, before);
    if (now.state.ended && !before.ended) this.end('quit');
  }

  private end(how: SessionEnd['how'], error?: unknown): void {
    this.ending = { how, error };
    this.pulses.end();
    // Once what is being done is done: the first frame may be what fails.
    setImmediate(() => this.screen.close());
  }

  /** Has reports of the mouse heard and taken out of what is typed; what is returned ends that. */
  private hearMouse(): () => void {
    const now = (): number => this.clock.now();
    return withKeysAlone(this.options.stdin, {
      now,
      onMouse: report =>
        this.running.send((typed, program) =>
          typed.state.ended ? typed : pressMouse(program, typed, report, now()),
        ),
    });
  }

  private screens(modes: Modes, onHandOver: (handOver: HandOver) => void): ReactElement {
    const { theme, screenReader, bar, onSuspend } = this.options;
    return (
      <Guard onCrash={crash => this.end('crashed', crash)}>
        <App
          live={this.running.live}
          send={this.running.send}
          theme={theme}
          screenReader={screenReader}
          bar={bar}
          modes={modes}
          onInterrupt={() => this.end('interrupted')}
          onSuspend={onSuspend}
          onHandOver={onHandOver}
        />
      </Guard>
    );
  }
}

/** The program, and the walk as it is before the first screen is drawn. */
function beginning({
  map,
  wings = [],
  start,
  stdout,
  bar,
  opening = [],
}: SessionOptions): ProgramState {
  const program = new Program(map, wings);
  const [columns, rows] = [stdout.columns ?? 80, stdout.rows ?? 24];
  const first = program.start({ ...start, columns, rows: rows - (bar?.rows(columns, rows) ?? 0) });
  return {
    program,
    state: opening.reduce((state, action) => update(program, state, action), first),
  };
}

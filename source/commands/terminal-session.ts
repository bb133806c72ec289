/**
 * Opening the program on a terminal: how it is drawn, what its end means. Every command with
 * screens opens them here.
 */
import { bugReport, exitCodes } from '../command-line/failure.js';
import { pasteable, tell } from '../command-line/output.js';
import type { Terminal } from '../command-line/terminal.js';
import type { StanceMap } from '../map/stance-map.js';
import type { ThemeName } from '../outline/theme-names.js';
import { defined } from '../text/data.js';
import type { SessionBar } from '../tui/BarView.js';
import type { Session, SessionEnd, SessionOptions } from '../tui/session.js';
import { looksFrom, themeFor } from '../tui/theme.js';
import type { Action } from '../walk/action.js';
import type { Start, WalkState } from '../walk/state/state.js';
import type { Wing } from '../walk/wing.js';
import type { Greeting } from './greeting.js';
import type { ProfileValues } from './profile-file.js';
import { isForScreenReader } from './screen-reader.js';
import { hearSignals } from './session-signals.js';

export interface ScreenValues {
  readonly ascii?: boolean | undefined;
  readonly 'no-color'?: boolean | undefined;
  readonly theme?: ThemeName | undefined;
  readonly 'screen-reader'?: boolean | undefined;
  readonly 'no-mouse'?: boolean | undefined;
}

export interface TerminalSession {
  readonly map: StanceMap;
  readonly start: Start;
  readonly wings: readonly Wing[];
  readonly values: ScreenValues;
  readonly terminal: Terminal;
  /** The first lines, where they are on the screen already. */
  readonly greeting?: Greeting | undefined;
  /** Told the state after each change, before it is drawn. */
  readonly onState?: (state: WalkState, before: WalkState) => void;
  /** What stands under every screen. */
  readonly bar?: SessionBar;
  /** What the program does before its first screen is drawn. */
  readonly opening?: readonly Action[];
  /** Handed the session once it runs, to send it what comes from elsewhere. */
  readonly onStart?: (session: Session) => void;
  /** Puts on the disk what is not there yet: done before a signal ends the program. */
  readonly save?: () => Promise<unknown>;
  /** Whether another program has the terminal for a while. */
  readonly isAway?: () => boolean;
}

/** Runs a session until it ends. A crash is told on stderr once the terminal is whole again. */
export async function terminalSession(options: TerminalSession): Promise<SessionEnd> {
  const { terminal, greeting, onStart, save, isAway } = options;
  const { stdin, stdout, signals } = terminal;
  // Raw before Ink is loaded: keys typed meanwhile are neither echoed nor lost, and Ctrl+C is a key
  // from the first frame on.
  stdin.setRawMode(true);
  const { startSession } = await import('../tui/session.js');
  // Signals are heard before the first frame is seen: whoever stops the program then gets a whole
  // terminal.
  const { session, deafen } = inOnePiece(stdout, () => {
    greeting?.erase();
    const session = startSession(sessionOptions(options));
    greeting?.handOver();
    return {
      session,
      deafen: hearSignals(signals, session, save && { save, ...defined({ isAway }) }),
    };
  });
  onStart?.(session);
  const end = await session.ended;
  deafen();
  stdin.setRawMode(false);
  if (end.how === 'crashed') tell(terminal, bugReport(end.error));
  return end;
}

function sessionOptions({
  map,
  start,
  wings,
  values,
  terminal,
  opening,
  bar,
  onState,
}: TerminalSession): SessionOptions {
  const { stdin, stdout, stderr, env, clock, signals } = terminal;
  const looks = looksFrom(env, {
    ascii: values.ascii ?? false,
    noColour: values['no-color'] ?? false,
  });
  return {
    map,
    stdin,
    stdout,
    stderr,
    clock,
    theme: themeFor({ ...looks, ...defined({ theme: values.theme }) }),
    start,
    wings,
    screenReader: isForScreenReader(values, terminal),
    mouse: values['no-mouse'] !== true,
    // Without bold and inverse nobody sees what is selected: only a terminal that knows neither
    // goes without.
    styled: looks.colour || env['TERM'] !== 'dumb',
    onSuspend: () => signals.raiseForAll('SIGTSTP'),
    ...defined({ opening, bar, onState }),
  };
}

/**
 * What is written meanwhile goes out together: a terminal that clears its alternate screen when it
 * is entered again shows no gap.
 */
function inOnePiece<T>(stdout: NodeJS.WriteStream, work: () => T): T {
  stdout.cork();
  try {
    return work();
  } finally {
    stdout.uncork();
  }
}

/** The exit code of a session's end. */
export function exitCodeOf({ how }: SessionEnd): number {
  return { quit: exitCodes.done, interrupted: exitCodes.interrupted, crashed: exitCodes.ourBug }[
    how
  ];
}

/** The flags that name the same profile again. */
export function profileFlagsFor({ profile, 'data-dir': folder }: ProfileValues): readonly string[] {
  return [
    ...(profile === undefined ? [] : ['--profile', pasteable(profile)]),
    ...(folder === undefined ? [] : ['--data-dir', pasteable(folder)]),
  ];
}

/**
 * Opening the program on this terminal: how it is drawn, what its end means. Every command with
 * screens opens them here.
 */
import type { StanceMap } from '../map/stance-map.js';
import { safeText } from '../text/safe-text.js';
import type { SessionBar } from '../tui/BarView.js';
import type { Session, SessionEnd } from '../tui/session.js';
import type { Action } from '../walk/action.js';
import type { Start, WalkState } from '../walk/state/state.js';
import type { Wing } from '../walk/wing.js';
import { bugReport, exitCodes } from './failure.js';
import type { Greeting } from './greeting.js';
import type { ProfileValues } from './profile-flags.js';

/** The flags of every command with screens. */
export const screenFlags = {
  ascii: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  'screen-reader': { type: 'boolean' },
} as const;

export interface ScreenValues {
  readonly ascii?: boolean | undefined;
  readonly 'no-color'?: boolean | undefined;
  readonly 'screen-reader'?: boolean | undefined;
}

export interface TerminalSession {
  readonly map: StanceMap;
  readonly start: Start;
  readonly wings: readonly Wing[];
  readonly values: ScreenValues;
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
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Whether there is a terminal to draw on and to type at. */
export function onTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/** Whether the program is to speak to a screen reader: by flag, else by Ink's variable. */
export function forScreenReader(values: ScreenValues): boolean {
  return values['screen-reader'] ?? process.env['INK_SCREEN_READER'] === 'true';
}

/** Runs a session until it ends. A crash is told on stderr once the terminal is whole again. */
export async function terminalSession({
  map,
  start,
  wings,
  values,
  greeting,
  onState,
  onStart,
  bar,
  opening = [],
  save,
}: TerminalSession): Promise<SessionEnd> {
  const { stdin, stdout, stderr, env } = process;
  const { looksFrom, themeFor } = await import('../tui/theme.js');
  const looks = looksFrom(env, {
    ascii: values.ascii ?? false,
    noColour: values['no-color'] ?? false,
  });
  // Chalk takes any CI variable for "no colour at all"; this is a terminal, and the theme has
  // decided.
  delete env['CI'];
  // It also takes --no-color for no bold and no inverse, without which nobody sees what is
  // selected.
  if (!looks.colour && env['TERM'] !== 'dumb') env['FORCE_COLOR'] = '1';
  // Raw before Ink is loaded: keys typed meanwhile are neither echoed nor lost, and Ctrl+C is a key
  // from the first frame on.
  stdin.setRawMode(true);
  const { startSession } = await import('../tui/session.js');
  const session = inOnePiece(stdout, () => {
    greeting?.erase();
    const started = startSession({
      map,
      stdin,
      stdout,
      stderr,
      theme: themeFor(looks),
      start,
      screenReader: forScreenReader(values),
      wings,
      opening,
      ...(bar ? { bar } : {}),
      ...(onState ? { onState } : {}),
      // The whole group, as the terminal itself would: npm stops as well.
      onSuspend: () => process.kill(0, 'SIGTSTP'),
    });
    greeting?.handOver();
    return started;
  });
  onStart?.(session);
  // A window that is another size for a moment loses what stood in it, and Node tells only of sizes
  // that last.
  process.on('SIGWINCH', session.redraw);
  const stops = stopAndContinue(session);
  if (save) saveFirst(save);
  const end = await session.ended;
  process.off('SIGWINCH', session.redraw);
  stops.end();
  stdin.setRawMode(false);
  if (end.how === 'crashed') stderr.write(`${safeText(bugReport(end.error))}\n`);
  return end;
}

/**
 * Saved first; then the signal does what it always does, and the terminal is restored. It holds
 * until the program ends: a window is often closed right after the last key, while that is still
 * being saved.
 */
function saveFirst(save: () => Promise<unknown>): void {
  const onSignal = (signal: NodeJS.Signals): void => {
    for (const one of signals) process.off(one, onSignal);
    void save().finally(() => process.kill(process.pid, signal));
  };
  for (const signal of signals) process.on(signal, onSignal);
}

/**
 * Stopped by Ctrl+Z or from outside, the program hands the terminal back first and takes it again
 * when it goes on; stopped where nothing can be done before (SIGSTOP), it takes it again all the
 * same, since a shell has set the terminal to its own ways meanwhile.
 */
function stopAndContinue(session: Session): { readonly end: () => void } {
  let stopping = false;
  const onStop = (): void => {
    stopping = true;
    void session
      .suspend(() => void process.kill(process.pid, 'SIGSTOP'))
      .finally(() => {
        stopping = false;
      });
  };
  const onContinue = (): void => {
    if (!stopping) void session.suspend(() => {});
  };
  process.on('SIGTSTP', onStop);
  process.on('SIGCONT', onContinue);
  return {
    end() {
      process.off('SIGTSTP', onStop);
      process.off('SIGCONT', onContinue);
    },
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
export function profileWords({ profile, 'data-dir': folder }: ProfileValues): readonly string[] {
  return [
    ...(profile === undefined ? [] : ['--profile', pasteable(profile)]),
    ...(folder === undefined ? [] : ['--data-dir', pasteable(folder)]),
  ];
}

/**
 * A word of a command line that can be pasted whatever it holds: in single quotes where it must be.
 */
export function pasteable(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

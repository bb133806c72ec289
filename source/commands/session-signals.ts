/** What signals do to a session that is open on a terminal. */
import type { Signal, Signals } from '../command-line/terminal.js';
import type { Session } from '../tui/session.js';

const ending: readonly Signal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** What a signal that ends the program waits for. */
export interface SaveFirst {
  readonly save: () => Promise<unknown>;
  /** Whether another program has the terminal: then Ctrl+C is meant for that. */
  readonly isAway?: () => boolean;
}

/**
 * Has a session hear signals; what is returned ends that, but for saving.
 *
 * @param save puts on the disk what is not there yet: done before a signal ends the program
 */
export function hearSignals(
  signals: Signals,
  session: Session,
  save: SaveFirst | undefined,
): () => void {
  // A window that is another size for a moment loses what stood in it, and Node tells only of sizes
  // that last.
  signals.on('SIGWINCH', session.redraw);
  const endStops = stopAndContinue(signals, session);
  if (save) saveFirst(signals, save);
  return () => {
    signals.off('SIGWINCH', session.redraw);
    endStops();
  };
}

/**
 * Saved first; then the signal does what it always does, and the terminal is restored. It holds
 * until the program ends: a window is often closed right after the last key, while that is still
 * being saved.
 */
function saveFirst(signals: Signals, { save, isAway }: SaveFirst): void {
  const onSignal = (signal: Signal): void => {
    if (signal === 'SIGINT' && isAway?.()) return;
    for (const one of ending) signals.off(one, onSignal);
    void save().finally(() => signals.raise(signal));
  };
  for (const signal of ending) signals.on(signal, onSignal);
}

/**
 * Stopped by Ctrl+Z or from outside, the program hands the terminal back first and takes it again
 * when it goes on; stopped where nothing can be done before (SIGSTOP), it takes it again all the
 * same, since a shell has set the terminal to its own ways meanwhile.
 */
function stopAndContinue(signals: Signals, session: Session): () => void {
  let stopping = false;
  // Nobody is told of another size of the window while the program is stopped.
  const lookAtWindow = (): void => signals.raise('SIGWINCH');
  const onStop = (): void => {
    stopping = true;
    void session
      .suspend(() => signals.raise('SIGSTOP'))
      .finally(() => {
        stopping = false;
        lookAtWindow();
      });
  };
  const onContinue = (): void => {
    if (!stopping) void session.suspend(() => {}).finally(lookAtWindow);
  };
  signals.on('SIGTSTP', onStop);
  signals.on('SIGCONT', onContinue);
  return () => {
    signals.off('SIGTSTP', onStop);
    signals.off('SIGCONT', onContinue);
  };
}

/** What signals do to a session that is open on a terminal. */
import type { Signal, Signals } from '../command-line/terminal.js';
import type { Session } from '../tui/session.js';

const ending: readonly Signal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Saved first; then the signal does what it always does, and the terminal is restored. It holds
 * until the program ends: a window is often closed right after the last key, while that is still
 * being saved.
 */
export function saveFirst(signals: Signals, save: () => Promise<unknown>): void {
  const onSignal = (signal: Signal): void => {
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
export function stopAndContinue(signals: Signals, session: Session): { readonly end: () => void } {
  let stopping = false;
  const onStop = (): void => {
    stopping = true;
    void session
      .suspend(() => signals.raise('SIGSTOP'))
      .finally(() => {
        stopping = false;
      });
  };
  const onContinue = (): void => {
    if (!stopping) void session.suspend(() => {});
  };
  signals.on('SIGTSTP', onStop);
  signals.on('SIGCONT', onContinue);
  return {
    end() {
      signals.off('SIGTSTP', onStop);
      signals.off('SIGCONT', onContinue);
    },
  };
}

/**
 * Modes of the terminal that a session turns on, beside what Ink itself does, and off again on
 * every way out.
 */
import { useStdout } from 'ink';
import { useInsertionEffect } from 'react';

/** Clicks and turns of the wheel are reported (1000), by cell in any size of window (1006). */
const mouse = { on: '\u001B[?1000h\u001B[?1006h', off: '\u001B[?1006l\u001B[?1000l' } as const;

/**
 * Lines end at the edge and are not carried on into the next (7): where a terminal takes a text for
 * wider than it was counted, the next line stays whole.
 */
const cutLines = { on: '\u001B[?7l', off: '\u001B[?7h' } as const;

/** The alternate screen is entered where the cursor happens to be; frames begin in its corner. */
const corner = '\u001B[H';

/** What turns on the modes that a session wants, and what turns them off. */
export interface Modes {
  readonly on: string;
  readonly off: string;
}

/** For a screen reader the terminal stays as it is: lines are wrapped, nothing is clicked. */
export function modesOf(wanted: {
  readonly mouse: boolean;
  readonly screenReader: boolean;
}): Modes {
  if (wanted.screenReader) return { on: '', off: '' };
  if (!wanted.mouse) return cutLines;
  return { on: cutLines.on + mouse.on, off: mouse.off + cutLines.off };
}

/**
 * Has the terminal in these modes, from its corner, from before the first frame. Ink takes its
 * screens down on every way out, a signal and a crash among them, and this with them.
 */
export function useModes({ on, off }: Modes): void {
  const { stdout } = useStdout();
  useInsertionEffect(() => {
    if (on !== '') stdout.write(corner + on);
    return () => {
      if (off !== '') stdout.write(off);
    };
  }, [stdout, on, off]);
}

/** A walkthrough on a terminal, and the presenter's notes on another. */
import type { Terminal } from '../command-line/terminal.js';
import type { GivenTo } from '../command-line/usage.js';
import type { ReadWalkthrough } from '../files/load-walkthrough.js';
import type { SessionBar } from '../tui/BarView.js';
import type { play } from '../usage/play.js';
import type { WalkState } from '../walk/state/state.js';
import { barOf, barRows } from '../walkthrough/bar.js';
import { notesPlace, notesWing, toNotes } from '../walkthrough/notes.js';
import { openingAction, playerWing } from '../walkthrough/player-wing.js';
import { playingIn } from '../walkthrough/playing.js';
import { positionOf } from '../walkthrough/position.js';
import type { Walkthrough } from '../walkthrough/walkthrough.js';
import { Announcer, followPosition, positionFile } from './play-position.js';
import { walkthroughFile } from './read-walkthrough.js';
import { isForScreenReader } from './screen-reader.js';
import { exitCodeOf, terminalSession } from './terminal-session.js';

/** A script that was read by a name, and how it is to be shown. */
export interface ScriptShowing extends ReadWalkthrough {
  readonly name: string;
  readonly flags: GivenTo<typeof play>['flags'];
}

/** Plays a script until somebody ends it, and announces each step to whoever follows. */
export async function playOn(
  terminal: Terminal,
  { name, script, map, flags }: ScriptShowing,
): Promise<number> {
  const { clock, processes } = terminal;
  const file = await positionFile(walkthroughFile(name), flags, terminal);
  const announcer = new Announcer(file, processes);
  const announce = (state: WalkState, before?: WalkState): void => {
    const playing = playingIn(state);
    if (playing && playing !== (before && playingIn(before)))
      announcer.announce(positionOf(playing, processes.own));
  };
  const end = await terminalSession({
    map,
    start: { burden: script.burden },
    wings: [
      playerWing({
        script,
        now: () => clock.now(),
        running: flags.auto ?? false,
        speed: flags.speed,
      }),
    ],
    values: flags,
    terminal,
    bar: sessionBar(script),
    opening: [openingAction],
    save: () => announcer.end(),
    onState: announce,
    onStart: session => announce(session.state()),
  });
  await announcer.end();
  return exitCodeOf(end);
}

/**
 * The narration under every screen. Its height is reckoned once per window, however long the
 * script.
 */
function sessionBar(script: Walkthrough): SessionBar {
  const known = new Map<string, number>();
  return {
    rows: (columns, rows) => {
      const size = `${columns}x${rows}`;
      const found = known.get(size) ?? barRows(script, columns, rows);
      known.set(size, found);
      return found;
    },
    words: (state, columns, room) => barOf(script, state, columns, room),
  };
}

/** Shows the presenter's notes, following a player of the same script. */
export async function followOn(
  terminal: Terminal,
  { name, script, map, flags }: ScriptShowing,
): Promise<number> {
  const { clock, processes } = terminal;
  const file = await positionFile(walkthroughFile(name), flags, terminal);
  let stop = (): void => {};
  const end = await terminalSession({
    map,
    start: { burden: script.burden, place: notesPlace },
    values: flags,
    terminal,
    wings: [
      notesWing({
        script,
        now: () => clock.now(),
        ticking: !isForScreenReader(flags, terminal),
      }),
    ],
    onStart: session => {
      stop = followPosition(file, processes, position =>
        session.send(toNotes.send({ is: 'position', position: position ?? null })),
      );
    },
  });
  stop();
  return exitCodeOf(end);
}

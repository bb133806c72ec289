/** A walkthrough on this terminal, and the presenter's notes on another. */
import { machineClock } from '../tui/clock.js';
import { barOf, barRows } from '../walkthrough/bar.js';
import { notesPlace, notesWing, toNotes } from '../walkthrough/notes.js';
import { openingAction, playerWing } from '../walkthrough/player-wing.js';
import { playingIn } from '../walkthrough/playing.js';
import { positionOf } from '../walkthrough/position.js';
import type { Walkthrough } from '../walkthrough/walkthrough.js';
import { Announcer, followPosition, positionFile } from './play-position.js';
import { walkthroughFile, type ReadWalkthrough } from './read-walkthrough.js';
import {
  exitCodeOf,
  forScreenReader,
  terminalSession,
  type ScreenValues,
} from './terminal-session.js';

export interface LiveValues extends ScreenValues {
  readonly 'data-dir'?: string | undefined;
}

/** Plays a script until somebody ends it, and announces each step to whoever follows. */
export async function play(
  name: string,
  { script, map }: ReadWalkthrough,
  values: LiveValues & { readonly auto: boolean; readonly speed: number },
): Promise<number> {
  const announcer = new Announcer(await positionFile(walkthroughFile(name), values['data-dir']));
  const wing = playerWing({
    script,
    now: () => machineClock.now(),
    running: values.auto,
    speed: values.speed,
  });
  const end = await terminalSession({
    map,
    start: { burden: script.burden },
    wings: [wing],
    values,
    bar: sessionBar(script),
    opening: [openingAction],
    save: () => announcer.end(),
    onState: (state, before) => {
      const playing = playingIn(state);
      if (playing && playing !== playingIn(before))
        announcer.announce(positionOf(playing, process.pid));
    },
    onStart: session => {
      const playing = playingIn(session.state());
      if (playing) announcer.announce(positionOf(playing, process.pid));
    },
  });
  await announcer.end();
  return exitCodeOf(end);
}

/**
 * The narration under every screen. Its height is reckoned once per window, however long the
 * script.
 */
function sessionBar(
  script: Walkthrough,
): NonNullable<Parameters<typeof terminalSession>[0]['bar']> {
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
export async function follow(
  name: string,
  { script, map }: ReadWalkthrough,
  values: LiveValues,
): Promise<number> {
  const file = await positionFile(walkthroughFile(name), values['data-dir']);
  let stop = (): void => {};
  const end = await terminalSession({
    map,
    start: { burden: script.burden, place: notesPlace },
    values,
    wings: [
      notesWing({ script, now: () => machineClock.now(), ticking: !forScreenReader(values) }),
    ],
    onStart: session => {
      stop = followPosition(file, position =>
        session.send(toNotes.send({ is: 'position', position: position ?? null })),
      );
    },
  });
  stop();
  return exitCodeOf(end);
}

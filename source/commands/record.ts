/**
 * `stancemap record OUT [MAP]`: opens a map, and writes the walk as a walkthrough while it is
 * walked.
 */
import { dirname, relative, resolve } from 'node:path';
import { KeptFile } from '../store/kept-file.js';
import { textOf } from '../store/whole-file.js';
import { troubleWords } from '../store/trouble.js';
import { count } from '../text/figures.js';
import { machineClock } from '../tui/clock.js';
import { Program } from '../walk/program.js';
import { startState } from '../walk/state/state.js';
import { easyLines } from '../walkthrough/bar.js';
import { recorderWing, recordingBar, recordingIn } from '../walkthrough/recorder.js';
import type { Pauses, Recording } from '../walkthrough/recording.js';
import type { Size } from '../walkthrough/schema.js';
import { exitCodes, usageFailure, UserFailure } from './failure.js';
import { readBurden, readFlags } from './flags.js';
import { print, printUnsaved, tell } from './output.js';
import { placeOf } from './place-of.js';
import { readMap } from './read-map.js';
import {
  exitCodeOf,
  onTerminal,
  pasteable,
  screenFlags,
  terminalSession,
} from './terminal-session.js';
import { refuseNoFolder } from './write-file.js';

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(args, {
    pauses: { type: 'string' },
    title: { type: 'string' },
    force: { type: 'boolean' },
    at: { type: 'string' },
    burden: { type: 'string' },
    ...screenFlags,
  });
  const [out, file, ...more] = positionals;
  if (out === undefined || more.length > 0)
    throw usageFailure('Record takes the file to write, and a map if it is not the bundled one.');
  if (file === '-' || out === '-')
    throw usageFailure('Record reads the keyboard and writes a file: neither can be "-".');
  const pauses = pausesOf(values.pauses);
  const burden = readBurden(values.burden);
  const map = await readMap(file);
  const place = values.at === undefined ? 'overview' : placeOf(map, values.at);
  const opened = await existing(out, values.force ?? false);
  if (!onTerminal()) throw new UserFailure('Record needs a terminal to walk on.');
  const size = sizeOf(process.stdout.columns ?? 80, process.stdout.rows ?? 24);
  const start = startState({ place, burden, columns: size.columns, rows: size.rows });
  const title = values.title ?? `A walk through ${map.file.title}`;
  const named = file === undefined ? undefined : relative(dirname(resolve(out)), resolve(file));
  const textFor = (recording: Recording): string =>
    `${JSON.stringify(recording.file({ title, map: named, size, start, pauses }), null, 2)}\n`;
  let said: string | undefined;
  const kept = new KeptFile({
    file: out,
    opened,
    now: () => new Date(machineClock.now()),
    say: sentence => (said = sentence),
  });
  const wing = recorderWing({ program: new Program(map), start, now: () => machineClock.now() });
  const end = await terminalSession({
    map,
    start: { place, burden },
    wings: [wing],
    values,
    bar: recordingBar(out),
    save: () => kept.flush(),
    // Written behind every step and every letter of narration, so that a recording outlives
    // whatever ends the program.
    onState: (state, before) => {
      const recording = recordingIn(state);
      if (recording && recording !== recordingIn(before)) kept.keep(textFor(recording));
    },
    onStart: session => {
      const recording = recordingIn(session.state());
      if (recording) kept.keep(textFor(recording));
    },
  });
  const saved = await kept.flush();
  if (said !== undefined) tell(said);
  const recording = recordingIn(end.state);
  const steps = recording?.length ?? 0;
  if (!saved) {
    if (recording) printUnsaved('recording', out, textFor(recording));
    return exitCodes.badInput;
  }
  if (end.how !== 'crashed')
    print(
      `Recorded ${count(steps, 'step')} in ${out}. To play it: stancemap play ${pasteable(out)}`,
    );
  return exitCodeOf(end);
}

function pausesOf(text = 'kept'): Pauses {
  if (text === 'kept' || text === 'even') return text;
  throw usageFailure(`--pauses takes kept or even, not "${text}".`);
}

/** The size that shows the same rows when it is played, with the narration under them. */
function sizeOf(columns: number, rows: number): Size {
  const within = (value: number, least: number, most: number): number =>
    Math.max(least, Math.min(most, value));
  return { columns: within(columns, 60, 400), rows: within(rows + easyLines, 22, 200) };
}

/**
 * The text of a file that is to be replaced; a file that is there is left alone unless that is
 * asked for.
 */
async function existing(out: string, force: boolean): Promise<string | undefined> {
  let text: string | undefined;
  try {
    text = await textOf(out);
  } catch (error) {
    throw new UserFailure(`${out}: it can't be written: ${troubleWords(error)}.`);
  }
  if (text === undefined) refuseNoFolder(out);
  if (text !== undefined && !force)
    throw new UserFailure(
      `${out}: there is such a file already. Choose another name, or give --force to replace it.`,
    );
  return text;
}

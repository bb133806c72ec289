/**
 * `stancemap record OUT [MAP]`: opens a map, and writes the walk as a walkthrough while it is
 * walked.
 */
import { dirname, relative, resolve } from 'node:path';
import { exitCodes, UserFailure } from '../command-line/failure.js';
import { pasteable, print, printUnsaved, tell } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { isInteractive, today, type Terminal } from '../command-line/terminal.js';
import type { StanceMap } from '../map/stance-map.js';
import { KeptFile } from '../store/kept-file.js';
import { troubleWords } from '../store/trouble.js';
import { textOf } from '../store/whole-file.js';
import type { SessionEnd } from '../tui/session.js';
import { record } from '../usage/record.js';
import { Program } from '../walk/program.js';
import { startState, type WalkState } from '../walk/state/state.js';
import { easyLines } from '../walkthrough/bar.js';
import { recorderWing, recordingBar, recordingIn } from '../walkthrough/recorder.js';
import type { Recording } from '../walkthrough/recording.js';
import type { Size } from '../walkthrough/schema.js';
import { assumedBy } from './assumed-by.js';
import { CommandFiles } from './command-files.js';
import { placeMeant } from './place-of.js';
import { readMap } from './read-map.js';
import { exitCodeOf, terminalSession, type ScreenValues } from './terminal-session.js';
import { playWords } from './words/play.js';
import { refuseNoFolder } from './write-file.js';

export const run = commandOf(record, async ({ args, flags }, terminal) => {
  const { out, map: file } = args;
  const files = new CommandFiles(terminal);
  const map = await readMap(files, file);
  const place = flags.at === undefined ? 'overview' : placeMeant(map, flags.at);
  await files.refuseInput(out);
  const opened = await existing(out, flags.force ?? false);
  if (!isInteractive(terminal)) throw new UserFailure(playWords.needsTerminal);
  const { burden, pauses } = flags;
  const size = sizeOf(terminal);
  const { columns, rows } = size;
  const start = startState({ place, burden, assumptions: assumedBy(flags), columns, rows });
  const title = flags.title ?? playWords.titleOf(map.file.title);
  const named = file === undefined ? undefined : relative(dirname(resolve(out)), resolve(file));
  const textFor = (recording: Recording): string =>
    `${JSON.stringify(recording.file({ title, map: named, size, start, pauses }), null, 2)}\n`;
  return recorded({ map, start, out, opened, textFor, flags }, terminal);
});

interface RecordingStart {
  readonly map: StanceMap;
  readonly start: WalkState;
  readonly out: string;
  /** What the file holds; undefined where there is none yet. */
  readonly opened: string | undefined;
  readonly textFor: (recording: Recording) => string;
  readonly flags: ScreenValues;
}

/** Records a walk until it ends. */
async function recorded(
  { map, start, out, opened, textFor, flags }: RecordingStart,
  terminal: Terminal,
): Promise<number> {
  let message: string | undefined;
  const recordingFile = new KeptFile({
    file: out,
    opened,
    now: () => today(terminal),
    processes: terminal.processes,
    say: sentence => (message = sentence),
  });
  // Written behind every step and every letter of narration, so that a recording outlives whatever
  // ends the program.
  const keep = (state: WalkState, before?: WalkState): void => {
    const recording = recordingIn(state);
    if (recording && recording !== (before && recordingIn(before)))
      recordingFile.keep(textFor(recording));
  };
  const { clock } = terminal;
  const end = await terminalSession({
    map,
    start: {
      place: start.trail[start.at]?.place ?? 'overview',
      burden: start.burden,
      assumptions: start.assumptions,
    },
    wings: [recorderWing({ program: new Program(map), start, now: () => clock.now() })],
    values: flags,
    terminal,
    bar: recordingBar(out),
    save: () => recordingFile.flush(),
    onState: keep,
    onStart: session => keep(session.state()),
  });
  const isSaved = await recordingFile.flush();
  if (message !== undefined) tell(terminal, message);
  const recording = recordingIn(end.state);
  if (isSaved) return tellRecorded(end, recording?.length ?? 0, out, terminal);
  if (recording) printUnsaved(terminal, { what: 'recording', file: out, text: textFor(recording) });
  return exitCodes.badInput;
}

/** Tells what was recorded, and the exit code. */
function tellRecorded(end: SessionEnd, steps: number, out: string, terminal: Terminal): number {
  if (end.how !== 'crashed')
    print(terminal, playWords.recorded(steps, out, `stancemap play ${pasteable(out)}`));
  return exitCodeOf(end);
}

/** The size that shows the same rows when it is played, with the narration under them. */
function sizeOf({ stdout }: Terminal): Size {
  const within = (value: number, least: number, most: number): number =>
    Math.max(least, Math.min(most, value));
  return {
    columns: within(stdout.columns ?? 80, 60, 400),
    rows: within((stdout.rows ?? 24) + easyLines, 22, 200),
  };
}

/**
 * The text of a file that is to be replaced; a file that is there is left alone unless that is
 * asked for.
 */
async function existing(out: string, isForced: boolean): Promise<string | undefined> {
  let text: string | undefined;
  try {
    text = await textOf(out);
  } catch (error) {
    throw new UserFailure(playWords.unwritable(out, troubleWords(error)));
  }
  if (text === undefined) refuseNoFolder(out);
  if (text !== undefined && !isForced) throw new UserFailure(playWords.alreadyThere(out));
  return text;
}

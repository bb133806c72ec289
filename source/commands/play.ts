/**
 * `stancemap play FILE`: a walkthrough on the terminal; `--check` plays it without one, `--text`,
 * `--cast` and `--svg` write it down.
 */
import { exitCodes } from '../command-line/failure.js';
import { print, tell } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { isInteractive, type Terminal } from '../command-line/terminal.js';
import { formatFault } from '../map/fault.js';
import { play } from '../usage/play.js';
import { Program } from '../walk/program.js';
import { checkWalkthrough } from '../walkthrough/check.js';
import { transcript } from '../walkthrough/transcript.js';
import { CommandFiles } from './command-files.js';
import type { ScriptShowing } from './play-live.js';
import { readWalkthrough } from './read-walkthrough.js';
import { playWords } from './words/play.js';

export const run = commandOf(play, async ({ args: name, flags }, terminal) => {
  const files = new CommandFiles(terminal);
  const shown = { name, flags, ...(await readWalkthrough(files, name, flags.map)) };
  if (flags.check) return check(shown, terminal);
  if (flags.cast !== undefined || flags.svg !== undefined) return writeDown(shown, files, terminal);
  if (isInteractive(terminal) && !flags.text) {
    const { followOn, playOn } = await import('./play-live.js');
    return flags.notes ? followOn(terminal, shown) : playOn(terminal, shown);
  }
  print(
    terminal,
    transcript(new Program(shown.map), shown.script, { notes: flags.notes ?? false }),
  );
  return exitCodes.done;
});

async function writeDown(
  { map, script, flags }: ScriptShowing,
  files: CommandFiles,
  terminal: Terminal,
): Promise<number> {
  const { framesOf, writeCast, writePictures } = await import('./record-files.js');
  const { cast, svg } = flags;
  const version = flags['cast-version'] === '2' ? 2 : 3;
  const frames = await framesOf(map, script, flags.ascii ?? false);
  const written = [
    ...(cast === undefined ? [] : await writeCast(files, cast, { script, frames, version })),
    ...(svg === undefined ? [] : await writePictures(files, svg, { script, frames })),
  ];
  if (written.length > 0) tell(terminal, playWords.wrote(written));
  return exitCodes.done;
}

function check({ name, map, script }: ScriptShowing, terminal: Terminal): number {
  const faults = checkWalkthrough(new Program(map), script);
  const isFailing = faults.some(({ severity }) => severity === 'error');
  print(
    terminal,
    [
      ...faults.map(fault => formatFault(fault)),
      isFailing ? playWords.disagrees(name) : playWords.agrees(name, script.steps.length),
    ].join('\n'),
  );
  return isFailing ? exitCodes.badInput : exitCodes.done;
}

/**
 * The first lines of the screen, written before the map is read and Ink is loaded, just as the
 * first frame will have them. They stand in the alternate screen, so that whatever goes wrong
 * afterwards can be told on a screen left as it was.
 */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { UserFailure } from '../command-line/failure.js';
import { readLine } from '../command-line/read-line.js';
import { isInteractive, type Terminal } from '../command-line/terminal.js';
import type { GivenTo } from '../command-line/usage.js';
import { asciiSigns, unicodeSigns } from '../outline/signs.js';
import { dialWords } from '../outline/words-dial.js';
import { defaultBurden } from '../standing/burden.js';
import { looksFrom } from '../tui/theme.js';
import { open } from '../usage/open.js';
import { dataFolder } from './package-folder.js';
import { profileFile } from './profile-file.js';
import { isForScreenReader } from './screen-reader.js';
import { openWords } from './words/open.js';

type OpenFlags = GivenTo<typeof open>['flags'];

const enterAlternate = '\u001B[?1049h\u001B[?25l\u001B[2J\u001B[H';
const leaveAlternate = '\u001B[?25h\u001B[?1049l';
const home = '\u001B[H';

export interface Greeting {
  /**
   * Takes the lines away and gives the terminal back as it was, unless a session has taken it over.
   */
  readonly withdraw: () => void;
  /** Wipes the lines, so that nothing of a longer one stays beside what a session draws over it. */
  readonly erase: () => void;
  /** A session draws from here on. */
  readonly handOver: () => void;
}

/**
 * Greets where a session is going to open on this terminal, in which case keys are kept from now
 * on; else does nothing.
 */
export function greet(args: readonly string[], terminal: Terminal): Greeting | undefined {
  if (!isInteractive(terminal)) return undefined;
  const given = givenIn(args, terminal);
  const lines = given && firstLines(given, terminal);
  if (!lines) return undefined;
  const { stdin, stdout } = terminal;
  // Raw before anything is drawn: keys typed meanwhile are neither echoed nor lost, and Ctrl+C is a
  // key, which leaves no alternate screen behind.
  stdin.setRawMode(true);
  stdout.write(`${enterAlternate}${lines.join('\n')}${home}`);
  let ours = true;
  return {
    withdraw: () => {
      if (!ours) return;
      stdin.setRawMode(false);
      stdout.write(leaveAlternate);
    },
    erase: () => {
      if (ours) stdout.write(`\u001B[2J${home}`);
    },
    handOver: () => {
      ours = false;
    },
  };
}

/** What the command line says; nothing where it is wrong, which the command itself tells. */
function givenIn(args: readonly string[], terminal: Terminal): GivenTo<typeof open> | undefined {
  try {
    return readLine(open, args, terminal);
  } catch (error) {
    if (error instanceof UserFailure) return undefined;
    throw error;
  }
}

function firstLines(
  { args: file = join(dataFolder, 'cecot.json'), flags }: GivenTo<typeof open>,
  terminal: Terminal,
): readonly string[] | undefined {
  const { columns, rows } = terminal.stdout;
  if (flags.plain || columns < 40 || rows < 10 || isForScreenReader(flags, terminal))
    return undefined;
  const title = titleIn(file);
  if (title === undefined) return undefined;
  // Where one is within the map is not known before the map is; where a learner was, and under
  // which burden, not before the profile is.
  const isFresh = !existsSync(profileFile(flags, terminal));
  return [
    isFresh && flags.at === undefined ? headLine(flags, terminal) : '',
    flags.at === undefined ? `\u001B[1m${title.slice(0, columns - 12)}\u001B[22m` : '',
  ];
}

/** Where one is, and the dial of proof at the right. */
function headLine(
  { burden = defaultBurden, ascii = false, 'no-color': noColour = false }: OpenFlags,
  { env, stdout }: Terminal,
): string {
  const signs = looksFrom(env, { ascii, noColour }).ascii ? asciiSigns : unicodeSigns;
  const dial = dialWords(burden, signs, stdout.columns);
  const gap = ' '.repeat(Math.max(1, stdout.columns - openWords.overview.length - dial.length));
  return `${openWords.overview}${gap}\u001B[1m${dial}\u001B[22m`;
}

/**
 * The title near the start of a map's file: empty where it is not plain, none where the file can't
 * be read.
 */
function titleIn(file: string): string | undefined {
  const start = Buffer.alloc(4096);
  try {
    const opened = openSync(file, 'r');
    try {
      const text = start.toString('latin1', 0, readSync(opened, start));
      return (
        /^[^[{]*\{[^[{]*?"title"\s*:\s*"([ !#-[\]-~]+)"/
          .exec(text)?.[1]
          ?.replaceAll(/\s+/g, ' ')
          .trim() ?? ''
      );
    } finally {
      closeSync(opened);
    }
  } catch {
    return undefined;
  }
}

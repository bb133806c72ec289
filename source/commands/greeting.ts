/**
 * The first lines of the screen, written before the map is read and Ink is loaded, just as the
 * first frame will have them. They stand in the alternate screen, so that whatever goes wrong
 * afterwards can be told on a screen left as it was.
 */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { isatty, ReadStream } from 'node:tty';
import { parseArgs } from 'node:util';
import { burdens, burdenWords } from '../standing/burden.js';
import { looksFrom } from '../tui/theme.js';
import { openFlags } from './open-flags.js';
import { dataFolder } from './package-folder.js';
import { profileFile } from './profile-flags.js';

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
export function greet(args: readonly string[]): Greeting | undefined {
  if (!isatty(0) || !isatty(1)) return undefined;
  const { stdin, stdout, env } = process;
  const lines = firstLines(args, stdout.columns, stdout.rows);
  if (!lines) return undefined;
  // Raw before anything is drawn: keys typed meanwhile are neither echoed nor lost, and Ctrl+C is a
  // key, which leaves no alternate screen behind.
  if (stdin instanceof ReadStream) stdin.setRawMode(true);
  stdout.write(`${enterAlternate}${lines.join('\n')}${home}`);
  let ours = true;
  return {
    withdraw: () => {
      if (!ours) return;
      if (stdin instanceof ReadStream) stdin.setRawMode(false);
      stdout.write(leaveAlternate);
    },
    erase: () => {
      if (ours) stdout.write(`\u001B[2J${home}`);
    },
    handOver: () => {
      ours = false;
    },
  };

  function firstLines(
    given: readonly string[],
    columns: number,
    rows: number,
  ): readonly string[] | undefined {
    // A wrong command line is told by the command itself.
    const { values, positionals } = parseArgs({
      args: [...given],
      options: openFlags,
      allowPositionals: true,
      strict: false,
    });
    const burden = burdens.find(name => name === (values.burden ?? 'report'));
    const known = Object.keys(values).every(name => Object.hasOwn(openFlags, name));
    const [file = join(dataFolder, 'cecot.json'), ...more] = positionals;
    if (
      !known ||
      more.length > 0 ||
      !burden ||
      columns < 40 ||
      rows < 10 ||
      values.plain === true ||
      values['screen-reader'] === true ||
      env['INK_SCREEN_READER'] === 'true'
    )
      return undefined;
    const title = titleIn(file);
    if (title === undefined) return undefined;
    const { colour } = looksFrom(env, {
      ascii: values.ascii === true,
      noColour: values['no-color'] === true,
    });
    const whole = `Burden ${burdenWords(burden)}; no assumptions`;
    const status = whole.length <= columns ? whole : `Burden ${burden}; no assumptions`;
    // Where one is within the map is not known before the map is; where a learner was, and what was
    // assumed, not before the profile is.
    const text = (value: string | boolean | undefined): string | undefined =>
      typeof value === 'string' ? value : undefined;
    const fresh = !existsSync(
      profileFile({ profile: text(values.profile), 'data-dir': text(values['data-dir']) }),
    );
    const place = fresh && values.at === undefined;
    return [
      place ? '\u001B[2mOverview\u001B[22m' : '',
      values.at === undefined ? `\u001B[1m${title.slice(0, columns - 8)}\u001B[22m` : '',
      !fresh ? '' : colour ? `\u001B[36m${status}\u001B[39m` : status,
    ];
  }
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

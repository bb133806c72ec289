/** `stancemap [map]`: opens a map on the terminal, or prints its overview where there is none. */
import { exitCodes } from '../command-line/failure.js';
import { pasteable, print } from '../command-line/output.js';
import { readLine } from '../command-line/read-line.js';
import { isInteractive, today, type Terminal } from '../command-line/terminal.js';
import type { GivenTo } from '../command-line/usage.js';
import type { StanceMap } from '../map/stance-map.js';
import { outlineLines } from '../outline/outline-text.js';
import type { Place } from '../outline/place.js';
import { pageAt } from '../pages/pages.js';
import { defaultBurden } from '../standing/burden.js';
import { open } from '../usage/open.js';
import { Program } from '../walk/program.js';
import { assumedBy } from './assumed-by.js';
import { CommandFiles } from './command-files.js';
import type { Greeting } from './greeting.js';
import { placeOf } from './place-of.js';
import { readMap } from './read-map.js';
import { exitCodeOf, profileFlagsFor } from './terminal-session.js';
import { openWords } from './words/open.js';

type Given = GivenTo<typeof open>;

/** `greeting`: the first lines, where they are on the screen already. */
export async function runOpen(
  args: readonly string[],
  terminal: Terminal,
  greeting?: Greeting,
): Promise<number> {
  const given = readLine(open, args);
  const { args: file, flags } = given;
  const files = new CommandFiles(terminal);
  const map = await readMap(files, file);
  const place = flags.at === undefined ? undefined : await placeIn(map, flags.at);
  if (!isInteractive(terminal) || flags.plain) {
    print(terminal, await pageLines(map, place ?? 'overview', given.flags, terminal));
    return exitCodes.done;
  }
  const { studiedSession } = await import('./studied.js');
  const end = await studiedSession({ map, files, values: flags, at: place, terminal, greeting });
  const at = end.state.trail[end.state.at]?.place ?? 'overview';
  if (end.how !== 'crashed' && at !== 'overview')
    print(terminal, openWords.wayBack(at, wayBack(given, at)));
  return exitCodeOf(end);
}

async function pageLines(
  map: StanceMap,
  place: Place,
  { burden = defaultBurden, plain, ...assumed }: Given['flags'],
  terminal: Terminal,
): Promise<string> {
  // No profile is touched: a page of study says what it says to someone new.
  const program = new Program(
    map,
    pageAt(map, place)
      ? []
      : [(await import('../study/study-wing.js')).studyWing({ map, now: () => today(terminal) })],
  );
  const { outline } = program.page(
    program.start({ place, burden, assumptions: assumedBy(assumed) }),
  );
  return outlineLines(outline, plain ? undefined : 100).join('\n');
}

function wayBack({ args: file, flags }: Given, at: Place): string {
  return [
    'stancemap',
    ...(file === undefined ? [] : [pasteable(file)]),
    ...profileFlagsFor(flags),
    '--at',
    at,
  ].join(' ');
}

/** The place that `--at` means, a page of study among them. */
async function placeIn(map: StanceMap, text: string): Promise<Place> {
  const { isStudyPage } = await import('../study/study-pages.js');
  return pageAt(map, text) || isStudyPage(map, text) ? text : placeOf(map, text);
}

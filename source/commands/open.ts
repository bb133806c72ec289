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
import type { AuthoredEnd } from './authored.js';
import type { Greeting } from './greeting.js';
import type { Authored } from './map-writer.js';
import { placeMeant } from './place-of.js';
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
  const given = readLine(open, args, terminal);
  const { args: file, flags } = given;
  const files = new CommandFiles(terminal);
  const map = await readMap(files, file);
  const place = flags.at === undefined ? undefined : await placeIn(map, flags.at);
  if (!isInteractive(terminal) || flags.plain) {
    print(terminal, await pageLines(map, place ?? 'overview', given.flags, terminal));
    return exitCodes.done;
  }
  const { file: now, ...end } = await walked({
    file,
    map,
    files,
    values: flags,
    at: place,
    terminal,
    greeting,
  });
  const at = end.state.trail[end.state.at]?.place ?? 'overview';
  if (end.how !== 'crashed' && at !== 'overview')
    print(terminal, openWords.wayBack(at, wayBack(given, now, at)));
  return exitCodeOf(end);
}

/** Walks the map until the reader ends it; the tour comes back to where it was asked for. */
async function walked(options: Authored): Promise<AuthoredEnd> {
  const { authoredSession } = await import('./authored.js');
  if (options.file !== undefined) return authoredSession(options);
  const { isTourAsked, tourWing } = await import('../walkthrough/tour-wing.js');
  let end = await authoredSession({ ...options, beside: [tourWing()] });
  while (isTourAsked(end.state)) {
    await takeTour(options);
    const at = end.state.trail[end.state.at]?.place;
    const { file } = end;
    const map = file === undefined ? options.map : await readMap(options.files, file);
    const { toStudy } = await import('../study/study-messages.js');
    const sentence = openWords.afterTour(end.state.burden);
    const opening = [toStudy.send({ is: 'say', sentence })];
    const on = { ...options, file, map, greeting: undefined, at, opening };
    end = await authoredSession({ ...on, beside: [tourWing()] });
  }
  return end;
}

/** The tour, drawn as the map is. */
async function takeTour({ values, terminal }: Authored): Promise<void> {
  const { run } = await import('./play.js');
  const toggles = ['ascii', 'no-color', 'no-mouse', 'screen-reader'] as const;
  const looks = toggles.flatMap(name => (values[name] ? [`--${name}`] : []));
  const theme = values.theme === undefined ? [] : ['--theme', values.theme];
  await run([openWords.tour, ...looks, ...theme], terminal);
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

function wayBack({ flags }: Given, file: string | undefined, at: Place): string {
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
  return pageAt(map, text) || isStudyPage(map, text) ? text : placeMeant(map, text);
}

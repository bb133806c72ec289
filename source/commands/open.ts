/** `stancemap [map]`: opens a map on the terminal, or prints its overview where there is none. */
import type { StanceMap } from '../map/stance-map.js';
import { outlineLines } from '../outline/outline-text.js';
import type { Place } from '../outline/place.js';
import { pageAt } from '../pages/pages.js';
import { Program } from '../walk/program.js';
import { exitCodes, usageFailure } from './failure.js';
import { readBurden, readFlags } from './flags.js';
import { print } from './output.js';
import type { Greeting } from './greeting.js';
import { openFlags } from './open-flags.js';
import { placeOf } from './place-of.js';
import { checkedName } from './profile-flags.js';
import { readMap } from './read-map.js';
import { exitCodeOf, onTerminal, pasteable, profileWords } from './terminal-session.js';

/** `greeting`: the first lines, where they are on the screen already. */
export async function run(args: readonly string[], greeting?: Greeting): Promise<number> {
  const { values, positionals } = readFlags(args, openFlags);
  const [file, ...more] = positionals;
  if (more.length > 0) throw usageFailure('One map opens at a time.');
  const burden = readBurden(values.burden);
  checkedName(values);
  const interactive = onTerminal() && !values.plain;
  const map = await readMap(file);
  const place = values.at === undefined ? 'overview' : await placeIn(map, values.at);
  if (!interactive) {
    // No profile is touched: a page of study says what it says to someone new.
    const program = new Program(
      map,
      pageAt(map, place)
        ? []
        : [(await import('../study/study-wing.js')).studyWing({ map, now: () => new Date() })],
    );
    print(
      outlineLines(
        program.page(program.start({ place, burden })).outline,
        values.plain ? undefined : 100,
      ).join('\n'),
    );
    return exitCodes.done;
  }
  const { studiedSession } = await import('./studied.js');
  const end = await studiedSession({
    map,
    values,
    at: values.at === undefined ? undefined : place,
    greeting,
  });
  const at = end.state.trail[end.state.at]?.place ?? 'overview';
  if (end.how !== 'crashed' && at !== 'overview')
    print(
      `You were at ${at}. To return: stancemap ` +
        `${[...(file === undefined ? [] : [pasteable(file)]), ...profileWords(values), '--at', at].join(' ')}`,
    );
  return exitCodeOf(end);
}

/** The place that `--at` means, a page of study among them. */
async function placeIn(map: StanceMap, text: string): Promise<Place> {
  const { isStudyPage } = await import('../study/study-pages.js');
  return pageAt(map, text) || isStudyPage(map, text) ? text : placeOf(map, text);
}

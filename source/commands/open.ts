/** `stancemap [map]`: opens a map on the terminal, or prints its overview where there is none. */
import { resolveReference } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { outlineLines } from '../walk/outline-text.js';
import { parsePlace, type Place } from '../walk/place.js';
import { Program } from '../walk/program.js';
import { startState } from '../walk/state.js';
import { exitCodes, usageFailure, UserFailure } from './failure.js';
import { print, readBurden, readFlags } from './flags.js';
import type { Greeting } from './greeting.js';
import { openFlags } from './open-flags.js';
import { readMap } from './read-map.js';
import { exitCodeOf, onTerminal, pasteable, terminalSession } from './terminal-session.js';
import { wingsOf } from './wings.js';

/** `greeting`: the first lines, where they are on the screen already. */
export async function run(args: readonly string[], greeting?: Greeting): Promise<number> {
  const { values, positionals } = readFlags(args, openFlags);
  const [file, ...more] = positionals;
  if (more.length > 0) throw usageFailure('One map opens at a time.');
  const burden = readBurden(values.burden);
  const interactive = onTerminal() && !values.plain;
  const map = await readMap(file);
  const place = values.at === undefined ? 'overview' : placeOf(map, values.at);
  if (!interactive) {
    const program = new Program(map);
    print(outlineLines(program.page(startState({ place, burden })).outline, values.plain ? undefined : 100).join('\n'));
    return exitCodes.done;
  }
  const end = await terminalSession({ map, start: { place, burden }, wings: wingsOf(), values, greeting });
  const at = end.state.trail[end.state.at]?.place ?? 'overview';
  if (end.how !== 'crashed' && at !== 'overview') print(`You were at ${at}. To return: stancemap ${file === undefined ? '' : `${pasteable(file)} `}--at ${at}`);
  return exitCodeOf(end);
}

/** The place that `--at` means. Throws a UserFailure that offers the nearest references. */
export function placeOf(map: StanceMap, text: string): Place {
  if (parsePlace(map, text)) return text;
  const resolved = resolveReference(map, text);
  if ('reference' in resolved) return resolved.reference;
  throw new UserFailure(`This map has nothing called ${text}.${resolved.nearest.length > 0 ? ` Did you mean ${resolved.nearest.join(', or ')}?` : ''}`);
}

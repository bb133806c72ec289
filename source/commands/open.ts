/** `stancemap [map]`: opens a map on the terminal, or prints its overview where there is none. */
import { resolveReference } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { safeText } from '../text/safe-text.js';
import { outlineLines } from '../walk/outline-text.js';
import { parsePlace, type Place } from '../walk/place.js';
import { Program } from '../walk/program.js';
import { startState } from '../walk/state.js';
import { bugReport, exitCodes, usageFailure, UserFailure } from './failure.js';
import { print, readBurden, readFlags } from './flags.js';
import { readMap } from './read-map.js';
import { wingsOf } from './wings.js';

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(args, {
    at: { type: 'string' },
    burden: { type: 'string' },
    ascii: { type: 'boolean' },
    plain: { type: 'boolean' },
    'no-color': { type: 'boolean' },
    'screen-reader': { type: 'boolean' },
  });
  const [file, ...more] = positionals;
  if (more.length > 0) throw usageFailure('One map opens at a time.');
  const burden = readBurden(values.burden);
  const { stdin, stdout, stderr, env } = process;
  const interactive = stdin.isTTY && stdout.isTTY && !values.plain;
  const map = await readMap(file);
  const place = values.at === undefined ? 'overview' : placeOf(map, values.at);
  if (!interactive) {
    const program = new Program(map);
    print(outlineLines(program.page(startState({ place, burden })).outline, values.plain ? undefined : 100).join('\n'));
    return exitCodes.done;
  }
  const { looksFrom, themeFor } = await import('../tui/theme.js');
  const looks = looksFrom(env, { ascii: values.ascii ?? false, noColour: values['no-color'] ?? false });
  // Chalk takes any CI variable for "no colour at all"; this is a terminal, and the theme has decided.
  delete env['CI'];
  // Raw before Ink is loaded: keys typed meanwhile are neither echoed nor lost, and Ctrl+C is a key from the first frame on.
  stdin.setRawMode(true);
  const { startSession } = await import('../tui/session.js');
  const screenReader = values['screen-reader'] ?? env['INK_SCREEN_READER'] === 'true';
  const session = startSession({ map, stdin, stdout, stderr, theme: themeFor(looks), start: { place, burden }, screenReader, wings: wingsOf() });
  const end = await session.ended;
  stdin.setRawMode(false);
  const at = end.state.trail[end.state.at]?.place ?? 'overview';
  if (end.how === 'crashed') {
    stderr.write(`${safeText(bugReport(end.error))}\n`);
    return exitCodes.ourBug;
  }
  // Single quotes, so that the line can be pasted whatever the path holds.
  const named = file === undefined ? '' : /^[\w./-]+$/.test(file) ? `${file} ` : `'${file.replaceAll("'", "'\\''")}' `;
  if (at !== 'overview') print(`You were at ${at}. To return: stancemap ${named}--at ${at}`);
  return end.how === 'interrupted' ? exitCodes.interrupted : exitCodes.done;
}

/** The place that `--at` means. Throws a UserFailure that offers the nearest references. */
export function placeOf(map: StanceMap, text: string): Place {
  if (parsePlace(map, text)) return text;
  const resolved = resolveReference(map, text);
  if ('reference' in resolved) return resolved.reference;
  throw new UserFailure(`This map has nothing called ${text}.${resolved.nearest.length > 0 ? ` Did you mean ${resolved.nearest.join(', or ')}?` : ''}`);
}

/**
 * `stancemap play FILE`: a walkthrough on the terminal; `--check` plays it without one, `--text`,
 * `--cast` and `--svg` write it down.
 */
import { formatFault } from '../map/fault.js';
import { Program } from '../walk/program.js';
import { checkWalkthrough } from '../walkthrough/check.js';
import { transcript } from '../walkthrough/transcript.js';
import type { Walkthrough } from '../walkthrough/walkthrough.js';
import { exitCodes, usageFailure } from './failure.js';
import { readFlags } from './flags.js';
import { print, tell } from './output.js';
import { readWalkthrough } from './read-walkthrough.js';
import { onTerminal, screenFlags } from './terminal-session.js';

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(args, {
    map: { type: 'string' },
    check: { type: 'boolean' },
    text: { type: 'boolean' },
    cast: { type: 'string' },
    'cast-version': { type: 'string' },
    svg: { type: 'string' },
    auto: { type: 'boolean' },
    speed: { type: 'string' },
    notes: { type: 'boolean' },
    'data-dir': { type: 'string' },
    ...screenFlags,
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw usageFailure(
      'Play takes one walkthrough: a file, or the name of a bundled one such as three-minute-tour.',
    );
  const version = values['cast-version'] ?? '3';
  if (version !== '2' && version !== '3')
    throw usageFailure(`--cast-version takes 2 or 3, not "${version}".`);
  const speed = speedOf(values.speed);
  const read = await readWalkthrough(name, values.map);
  const { script, map } = read;
  if (values.check) return check(name, new Program(map), script);
  if (values.cast !== undefined || values.svg !== undefined) {
    const { framesOf, writeCast, writePictures } = await import('./record-files.js');
    const frames = await framesOf(map, script, values.ascii ?? false);
    const written = [
      ...(values.cast === undefined
        ? []
        : await writeCast(values.cast, script, frames, version === '2' ? 2 : 3)),
      ...(values.svg === undefined ? [] : await writePictures(values.svg, script, frames)),
    ];
    tell(
      'Wrote ' +
        `${written.length > 2 ? `${written.length} files, from ${written[0] ?? ''} to ${written.at(-1) ?? ''}` : written.join(' and ')}.`,
    );
    return exitCodes.done;
  }
  if (onTerminal() && !values.text) {
    const { follow, play } = await import('./play-live.js');
    return values.notes
      ? follow(name, read, values)
      : play(name, read, { ...values, auto: values.auto ?? false, speed });
  }
  print(transcript(new Program(map), script, { notes: values.notes ?? false }));
  return exitCodes.done;
}

function check(name: string, program: Program, script: Walkthrough): number {
  const faults = checkWalkthrough(program, script);
  const failing = faults.some(fault => fault.severity === 'error');
  const ending = failing
    ? `${name}: the script and its map do not agree`
    : `${name}: ${script.steps.length} steps, all as expected`;
  print([...faults.map(fault => formatFault(fault)), ending].join('\n'));
  return failing ? exitCodes.badInput : exitCodes.done;
}

function speedOf(text: string | undefined): number {
  if (text === undefined) return 1;
  const speed = Number(text);
  if (text.trim() === '' || !(speed >= 0.1 && speed <= 10))
    throw usageFailure(`--speed takes a number from 0.1 to 10, not "${text}".`);
  return speed;
}

/**
 * Kills `stancemap edit` while it changes a map, again and again: at any moment the file is the map
 * before the change or after it, to the byte, and the next change is made.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nightTrainsFile } from '../night-trains.js';
import { cli } from '../terminal/built-program.js';
import type { Chance } from './chance.js';

export interface EditKills {
  readonly kills: number;
  /** Changes that were on the disk when the program was killed, or had ended before. */
  readonly kept: number;
  /** Times that the file held something else than the map before or after the change. */
  readonly broken: number;
  /** What lies beside the map at the end. */
  readonly filesLeft: readonly string[];
}

export async function killEdits(kills: number, chance: Chance): Promise<EditKills> {
  const folder = await mkdtemp(join(tmpdir(), 'stancemap-edit-kills-'));
  const file = join(folder, 'trains.json');
  const map = nightTrainsFile();
  const [argument] = map.arguments;
  if (!argument) throw new Error('the map has no argument');
  const textWith = (claim: string): string =>
    `${JSON.stringify({ ...map, arguments: [{ ...argument, claim }, ...map.arguments.slice(1)] }, null, 2)}\n`;
  let [claim, kept, broken] = [argument.claim, 0, 0];
  await writeFile(file, textWith(claim));
  const started = performance.now();
  await edited(file, { ...argument, claim });
  const whole = performance.now() - started;
  for (let round = 0; round < kills; round++) {
    const next = `Claim number ${round}`;
    // Most of a run is starting: the later half of it is where the file is written.
    await edited(file, { ...argument, claim: next }, whole * (0.4 + chance.next() * 0.8));
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text === textWith(next)) {
      claim = next;
      kept++;
    } else if (text !== textWith(claim)) broken++;
  }
  await edited(file, { ...argument, claim: 'The last' });
  if ((await readFile(file, 'utf8')) !== textWith('The last')) broken++;
  const filesLeft = (await readdir(folder)).filter(name => name !== 'trains.json');
  await rm(folder, { recursive: true });
  return { kills, kept, broken, filesLeft };
}

/** Changes an argument; killed after so many milliseconds where they are given. */
async function edited(
  file: string,
  item: { readonly id: string; readonly claim: string },
  after?: number,
): Promise<void> {
  const args = ['edit', `argument/${item.id}`, '--stdin', '--map', file];
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.on('error', () => {});
  child.stdin.end(JSON.stringify(item));
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  await new Promise(resolve => child.on('exit', resolve));
  clearTimeout(timer);
}

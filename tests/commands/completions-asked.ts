/** What is asked for when a line is completed, and a folder to ask it in. */
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { soundFiles } from '../fixtures/files.js';

/** A folder with maps, a plan, and profiles in a folder of their own. */
export function folderToComplete(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stancemap-completion-'));
  copyFileSync(soundFiles.map, join(folder, 'my map.json'));
  copyFileSync(soundFiles.map, join(folder, 'square.json'));
  copyFileSync(soundFiles.plan, join(folder, 'plan.json'));
  mkdirSync(join(folder, 'some folder'));
  for (const name of ['ann', 'ben.2'])
    writeFileSync(join(folder, 'some folder', `${name}.json`), '{}');
  return folder;
}

/** What only the program knows, of the files that a line names: the line, and what fits its end. */
export const asked: readonly (readonly [
  what: string,
  line: readonly string[],
  wanted: readonly string[],
])[] = [
  [
    'references of a map',
    ['show', '--map', 'my map.json', 'argument/'],
    ['argument/air', 'argument/counted', 'argument/trade'],
  ],
  ['a reference that is half typed', ['show', '--map', 'square.json', 'party/sh'], ['party/shops']],
  ['places of the map that is opened', ['my map.json', '--at', 'issue/'], ['issue/cars']],
  [
    'arguments for a reason',
    ['standing', '--map', 'square.json', '--why', 'argument/c'],
    ['argument/counted'],
  ],
  [
    'one more of a list of evidence',
    ['standing', '--map', 'square.json', '--grant', 'E1,E3,'],
    ['E1,E3,E2'],
  ],
  ['issues', ['drill', '--map', 'square.json', '--issue', ''], ['cars']],
  ['parties', ['search', 'air', '--map', 'square.json', '--party', 'w'], ['walkers']],
  [
    'whom a hand-out is for',
    ['brief', 'plan.json', '--side', 'o'],
    ['opening-government', 'opening-opposition', 'opposition'],
  ],
  ['whom it is for beside the sides', ['brief', 'plan.json', '--side', 'j'], ['judge']],
  [
    'sides of a plan',
    ['report', '--plan', 'plan.json', '--side', ''],
    ['government', 'opposition'],
  ],
  ['profiles', ['report', '--data-dir', 'some folder', '--profile', 'b'], ['ben.2']],
  ['issues of the bundled map', ['drill', '--issue', 'leg'], ['legality']],
  ['nothing of a map that is not there', ['show', '--map', 'none.json', 'a'], []],
];

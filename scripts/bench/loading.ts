/**
 * Loading a large map beside reading its JSON alone, and beside Argdown's parser and model of the
 * same map.
 */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeMap } from '../made-map.js';
import { argdownText } from './argdown-text.js';
import { bundled, figures } from './children.js';
import type { Family } from './row.js';
import { median, pairedRatio, rotated } from './statistics.js';

type Figures = Readonly<Record<string, number>>;

const largeFile = 'load-100000.json';

/** @param folder where made maps are kept */
export function loading(folder: string): Family {
  return {
    name: 'loading',
    async measure({ quick }) {
      const runs = await largeRuns(folder, quick ? 5 : 9);
      const small = await besideArgdown(folder, quick ? 3 : 7);
      const size = statSync(join(folder, largeFile)).size;
      const resident = runs('load').map(one => one['resident'] ?? Number.NaN);
      return [
        {
          id: 'load',
          figure: 'read, validate and index 100,000 arguments',
          value: median(ms(runs('load'))),
          unit: 'ms',
          beside: { what: 'read and JSON.parse', value: median(ms(runs('parse'))) },
          ratio: pairedRatio(ms(runs('load')), ms(runs('parse'))),
          target: 1.4,
          gate: 2.2,
        },
        {
          id: 'memory',
          figure: 'resident memory after it',
          value: median(resident) / 2 ** 20,
          unit: 'MiB',
          beside: { what: 'the file', value: size / 2 ** 20 },
          ratio: median(resident) / size,
          target: 7,
          gate: 9,
        },
        {
          id: 'argdown',
          figure: 'read, validate and index 10,000 arguments',
          value: median(ms(small('load'))),
          unit: 'ms',
          beside: { what: 'Argdown core: parse and model', value: median(ms(small('argdown'))) },
          ratio: pairedRatio(ms(small('load')), ms(small('argdown'))),
          target: 0.25,
          gate: 0.35,
        },
      ];
    },
  };
}

function ms(list: readonly Figures[]): readonly number[] {
  return list.map(one => one['ms'] ?? Number.NaN);
}

/** A large map loaded, and its JSON parsed alone. */
async function largeRuns(
  folder: string,
  rounds: number,
): Promise<(name: string) => readonly Figures[]> {
  const file = join(folder, largeFile);
  writeFileSync(file, JSON.stringify(madeMap(100_000)));
  const child = await bundled('load', folder);
  const works = {
    load: () => figures(child, file, 'load'),
    parse: () => figures(child, file, 'parse'),
  };
  return rotated(works, rounds, 0);
}

/** A smaller map loaded, and the same as Argdown reads it. */
async function besideArgdown(
  folder: string,
  rounds: number,
): Promise<(name: string) => readonly Figures[]> {
  const [map, argdown] = [join(folder, 'load-10000.json'), join(folder, 'load-10000.argdown')];
  writeFileSync(map, JSON.stringify(madeMap(10_000)));
  writeFileSync(argdown, argdownText(madeMap(10_000)));
  const child = await bundled('load', folder);
  const neighbour = new URL('beside/argdown.mjs', import.meta.url).pathname;
  const works = {
    load: () => figures(child, map, 'load'),
    argdown: () => figures(neighbour, argdown),
  };
  return rotated(works, rounds, 0);
}

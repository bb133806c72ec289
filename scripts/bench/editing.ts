/** Editing one claim of a map, large and bundled, beside what a person would wait for. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeMap } from '../made-map.js';
import { bundled, figures } from './children.js';
import type { Family } from './row.js';
import { median, rotated } from './statistics.js';

/** What a person waits for, and what a machine has to spare. */
const limits = { large: 2000, memory: 600, alone: 30 };

/** @param folder where the maps are: on a disk, or syncing costs nothing */
export function editing(folder: string): Family {
  return {
    name: 'editing',
    async measure({ quick }) {
      const [large, small] = [join(folder, 'edit-100000.json'), join(folder, 'edit-cecot.json')];
      writeFileSync(large, JSON.stringify(madeMap(100_000), null, 2));
      copyFileSync(new URL('../../data/cecot.json', import.meta.url), small);
      const child = await bundled('edit', folder);
      const runs = await rotated(
        {
          large: () => figures(child, large, 'argument/a50000'),
          small: () => figures(child, small, 'argument/release-offer'),
        },
        quick ? 2 : 7,
        0,
      );
      const figure = (of: 'large' | 'small', name: string): number =>
        median(runs(of).map(one => one[name] ?? Number.NaN));
      const memory = figure('large', 'resident') / 2 ** 20;
      return [
        {
          id: 'edit',
          figure: 'one claim of 100,000 arguments edited, checked and saved',
          value: figure('large', 'ms'),
          unit: 'ms',
          beside: { what: 'the limit', value: limits.large },
          ratio: figure('large', 'ms') / limits.large,
          target: 1,
          gate: 2.5,
        },
        {
          id: 'edit-memory',
          figure: 'resident memory for it',
          value: memory,
          unit: 'MiB',
          beside: { what: 'the limit', value: limits.memory },
          ratio: memory / limits.memory,
          target: 1,
          gate: 1.3,
        },
        {
          id: 'edit-text',
          figure: "one claim edited in the bundled map's text, in cold code",
          value: figure('small', 'alone'),
          unit: 'ms',
          beside: { what: 'the limit', value: limits.alone },
          ratio: figure('small', 'alone') / limits.alone,
          target: 1,
          gate: 2.5,
        },
      ];
    },
  };
}

/**
 * Search at every key press over a hundred thousand arguments, and whether what is wanted is among
 * the first twenty.
 */
import { bundled, figures } from './children.js';
import type { Family, Row } from './row.js';
import { median, rotated } from './statistics.js';

/** @param folder where bundled children are kept */
export function searching(folder: string): Family {
  return {
    name: 'searching',
    async measure({ quick }) {
      const child = await bundled('search', folder);
      const runs = await rotated({ search: () => figures(child, '100000') }, quick ? 1 : 3, 0);
      const figure = (name: string): number =>
        median(runs('search').map(one => one[name] ?? Number.NaN));
      const found = ([id, what]: readonly [string, string]): Row => ({
        id: `search-${id}`,
        figure: `wanted argument among the first 20, ${what}`,
        value: figure(id),
        unit: '%',
        beside: undefined,
        ratio: figure(id),
        target: 98,
        gate: 95,
        better: 'more',
      });
      return [
        {
          id: 'search-key',
          figure: 'a key press in search, 99th of 100, 100,000 arguments',
          value: figure('p99'),
          unit: 'ms',
          beside: { what: 'a plain scan of the folded claims', value: figure('scan') },
          ratio: figure('p99'),
          target: 50,
          gate: 100,
        },
        ...(
          [
            ['exact', 'words as they are'],
            ['prefix', 'a word begun'],
            ['typo', 'one slip'],
            ['accent', 'accents left out'],
          ] as const
        ).map(found),
      ];
    },
  };
}

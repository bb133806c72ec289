/**
 * Saving what a learner did, so that neither a kill nor a power cut loses it, beside a write that
 * promises neither.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundled, figures } from './children.js';
import type { Family } from './row.js';
import { median, rotated } from './statistics.js';

/** @param folder where profiles are written: on a disk, or syncing costs nothing */
export function saving(folder: string): Family {
  return {
    name: 'saving',
    async measure({ quick }) {
      const child = await bundled('save', folder);
      let run = 0;
      const runs = await rotated(
        {
          save: () => {
            const profiles = join(folder, `profiles-${run++}`);
            mkdirSync(profiles);
            return figures(child, profiles, quick ? '25' : '60');
          },
        },
        quick ? 1 : 5,
        0,
      );
      const figure = (name: string): number =>
        median(runs('save').map(one => one[name] ?? Number.NaN));
      return [
        {
          id: 'save',
          figure: 'durable save of a 50 kB profile',
          value: figure('ours'),
          unit: 'ms',
          beside: { what: "lowdb's own unsynced write", value: figure('theirs') },
          ratio: figure('ratio'),
          target: 8,
          gate: 15,
        },
      ];
    },
  };
}

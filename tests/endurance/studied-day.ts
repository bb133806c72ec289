/** A day with the wing of study, its profile kept in a store as the program keeps it. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { withChange } from '../../source/study/profile/change.js';
import { memoryOf } from '../../source/study/memory.js';
import { toStudy } from '../../source/study/study-messages.js';
import { studyOf } from '../../source/study/profile/profile.js';
import { ProfileStore } from '../../source/study/profile/profile-store.js';
import { studyWing } from '../../source/study/study-wing.js';
import { Chance } from './chance.js';
import { Program } from '../../source/walk/program.js';
import { replayDay, type DayReport } from './day.js';
import { bundledMap } from './subjects/sound-files.js';

export interface StudiedDay extends Omit<DayReport, 'state'> {
  /** Whether what the store has on the disk in the end is what the wing remembers. */
  readonly allKept: boolean;
  readonly profileKilobytes: number;
}

export async function studiedDay(seed: number, actions: number): Promise<StudiedDay> {
  const folder = await mkdtemp(join(tmpdir(), 'stancemap-day-'));
  let time = Date.parse('2026-03-01T08:00:00Z');
  const now = (): Date => new Date((time += 2000));
  const open = (): Promise<ProfileStore> =>
    ProfileStore.open({ folder, name: 'anna', now, say: () => {} });
  const store = await open();
  let handed = 0;
  const { state, ...report } = await replayDay(
    new Program(bundledMap, [studyWing({ map: bundledMap, now })]),
    new Chance(seed),
    actions,
    current => {
      const { changes, next } = memoryOf(current);
      // In bundles: a store that is busy takes up what gathered meanwhile.
      if (next - handed < 20) return undefined;
      const fresh = changes.slice(changes.length - (next - handed));
      handed = next;
      store.change(profile =>
        fresh.reduce((known, change) => withChange(known, bundledMap.file.id, change), profile),
      );
      return toStudy.send({ is: 'saved', upTo: next });
    },
  );
  const { changes, next, study } = memoryOf(state);
  const rest = changes.slice(changes.length - (next - handed));
  store.change(profile =>
    rest.reduce((known, change) => withChange(known, bundledMap.file.id, change), profile),
  );
  await store.flush();
  const kept = studyOf((await open()).profile, bundledMap.file.id);
  const { size } = await stat(join(folder, 'anna.json'));
  await rm(folder, { recursive: true });
  return {
    ...report,
    allKept: isDeepStrictEqual(kept, JSON.parse(JSON.stringify(study))),
    profileKilobytes: Math.round(size / 1024),
  };
}

/**
 * `save FOLDER ROUNDS`: a change of a 50 kB profile saved durably, and lowdb's own write of the
 * same data, in ms round by round.
 */
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { emptyProfile, withStudy, type Profile } from '../../../source/study/profile/profile.js';
import { ProfileStore } from '../../../source/study/profile/profile-store.js';

const [folder = '', rounds = '1'] = process.argv.slice(2);
const store = await ProfileStore.open({
  folder,
  name: 'bench',
  now: () => new Date(),
  say: sentence => {
    throw new Error(sentence);
  },
});
/** The profile with as many notes as come to some 50 kB, one of them just changed. */
const notes = (profile: Profile, round: number): Profile =>
  withStudy(profile, 'made', study => ({
    ...study,
    notes: Object.fromEntries(
      Array.from({ length: 80 }, (_one, at) => [
        `argument/a${at}`,
        {
          text: `${at === 0 ? round : at} ${'a note of some length '.repeat(25)}`,
          at: '2026-01-05T10:00:00.000Z',
        },
      ]),
    ),
  }));
const low = new Low<Profile>(new JSONFile<Profile>(join(folder, 'low.json')), emptyProfile);
const [ours, theirs]: [number[], number[]] = [[], []];
for (let round = -5; round < Number(rounds); round++) {
  const start = performance.now();
  store.change(profile => notes(profile, round));
  await store.flush();
  const middle = performance.now();
  await low.read();
  low.data = notes(low.data, round);
  await low.write();
  const end = performance.now();
  if (round >= 0) {
    ours.push(middle - start);
    theirs.push(end - middle);
  }
}
const middleOf = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
process.stdout.write(
  JSON.stringify({
    ours: middleOf(ours),
    theirs: middleOf(theirs),
    ratio: middleOf(ours.map((time, at) => time / (theirs[at] ?? Number.NaN))),
  }),
);

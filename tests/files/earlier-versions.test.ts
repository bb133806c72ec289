/**
 * Files that an earlier version wrote, as they were then: they open, and nothing in them is lost.
 */
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withChange } from '../../source/study/profile/change.js';
import { emptyStudy } from '../../source/study/profile/profile.js';
import { ProfileStore } from '../../source/study/profile/profile-store.js';
import { answer } from '../commands/answer.js';
import { fixture } from '../fixtures/files.js';

const versions = ['version-0.1'];

/** A folder with the files of a version, each to be written to. */
function filesOf(version: string): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'stancemap-earlier-'));
  cpSync(fixture(version), folder, { recursive: true });
  return name => join(folder, name);
}

test.each(versions)('every file of %s is still without fault', async version => {
  const at = filesOf(version);
  const names = ['map', 'plan', 'flow', 'walkthrough', 'profile'].map(name => at(`${name}.json`));
  expect(await answer(['check', ...names])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('no faults'),
  });
});

test.each(versions)('what %s opened is opened', async version => {
  const at = filesOf(version);
  const map = at('map.json');
  for (const args of [
    [map, '--plain'],
    ['plan', at('plan.json'), '--plain'],
    ['flow', at('flow.json'), '--plain'],
    ['brief', at('plan.json'), '--to', 'html'],
    ['flow', at('flow.json'), '--to', 'md'],
    ['play', at('walkthrough.json'), '--check'],
    ['report', '--map', map, '--profile', 'profile', '--data-dir', at('.')],
    ['report', '--plan', at('plan.json'), '--profile', 'profile', '--data-dir', at('.')],
  ])
    expect(await answer(args), args.join(' ')).toMatchObject({ code: 0, stderr: '' });
});

test.each(versions)(
  'a profile of %s keeps all that it had through whatever is done',
  async version => {
    const at = filesOf(version);
    const before: unknown = JSON.parse(readFileSync(at('profile.json'), 'utf8'));
    const store = await ProfileStore.open({
      folder: at('.'),
      name: 'profile',
      now: () => new Date('2026-12-01T10:00:00Z'),
      say: () => {},
    });
    store.change(profile =>
      withChange(profile, 'another', {
        is: 'answer',
        card: 'grade/E1',
        grade: 'good',
        at: new Date('2026-12-01T10:00:00Z'),
      }),
    );
    store.change(profile =>
      withChange(profile, 'm', {
        is: 'visit',
        place: 'party/shops',
        at: new Date('2026-12-01T10:00:00Z'),
      }),
    );
    expect(await store.flush()).toBe(true);
    const after: unknown = JSON.parse(readFileSync(at('profile.json'), 'utf8'));
    expect(after).toMatchObject({
      maps: { another: { ...emptyStudy, cards: expect.anything(), answers: [expect.anything()] } },
    });
    // Whatever was there is there, and more beside it.
    expect(after).toMatchObject(withoutWalk(before));
  },
);

/** The steps of the walk become more: a list, which would have to be the same. */
function withoutWalk(profile: unknown): object {
  return JSON.parse(JSON.stringify(profile), (key, value: unknown) =>
    key === 'walked' ? undefined : value,
  );
}

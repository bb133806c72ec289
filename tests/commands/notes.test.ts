/** What a learner wrote and chose goes out, as text for people and as data, with references. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withCardChange } from '../../source/study/profile/card-changes.js';
import { withStudyChange } from '../../source/study/profile/change.js';
import { LearnersTime } from '../../source/study/profile/day.js';
import { emptyProfile, emptyStudy, type Study } from '../../source/study/profile/profile.js';
import { withAnswer } from '../../source/study/profile/schedule.js';
import { answer } from './answer.js';

const at = new Date(2026, 2, 1, 12);
const typed = (card: string, about: string, text: string, when: Date) =>
  ({ is: 'typed', card, about, ask: 'Who argues this, in this map?', text, at: when }) as const;

/** Somebody who has used all that there is to be used. */
function busy(): Study {
  let study: Study = emptyStudy;
  const reference = 'argument/release-offer';
  const text = 'Ask who paid.\n*Then* <script>';
  study = withStudyChange(study, { is: 'note', reference, before: '', text, at });
  study = withStudyChange(study, { is: 'bookmark', reference: 'evidence/E004', on: true, at });
  study = withCardChange(study, typed('who-argues/release-offer', reference, 'Bukele does.', at));
  study = withCardChange(study, typed('gone/x', 'argument/gone', 'Nobody now.', at));
  study = withCardChange(study, {
    ...typed('change/jgg-notice', 'argument/jgg-notice', 'Two of these are right.', at),
    is: 'wrong-card',
  });
  const stance = 'argument/no-torture-in-the-prisons';
  study = withStudyChange(study, { is: 'stance', reference: stance, answer: 'unsure', at });
  const later = new Date(2026, 3, 2, 12);
  return withStudyChange(study, { is: 'stance', reference: stance, answer: 'disagree', at: later });
}

function folderWith(profiles: Readonly<Record<string, Study>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'stancemap-notes-'));
  for (const [name, study] of Object.entries(profiles))
    writeFileSync(
      join(folder, `${name}.json`),
      JSON.stringify({ ...emptyProfile, maps: { cecot: study } }),
    );
  return folder;
}

describe('notes', () => {
  const folder = folderWith({ ann: busy(), bob: emptyStudy });
  const notes = (name: string, ...more: readonly string[]) =>
    answer(['notes', '--profile', name, '--data-dir', folder, ...more]);

  test('go to a file that is named, and never over one that is there', async () => {
    const file = join(folder, 'ann.md');
    const printed = await notes('ann');
    expect(await notes('ann', '--out', file)).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe(printed.stdout);
    expect((await notes('bob', '--out', file)).code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(printed.stdout);
  });

  test('go out as Markdown, each with its title and reference', async () => {
    const { stdout, code } = await notes('ann');
    expect(code).toBe(0);
    for (const line of [
      '# Notes: CECOT and the deportations to it',
      '### Freed witnesses would bear out torture if it is systemic',
      'argument/release-offer, 2026-03-01',
      'Ask who paid.',
      '## Bookmarks',
      'An offer to send the whole prison population abroad',
      'evidence/E004, 2026-03-01',
      '## Answers written out',
      'Bukele does.',
      'Government of El Salvador',
      'Nobody now.',
      '## Where I stand',
      '### Conditions in CECOT',
      "**no**: There is no torture in the country's prisons, El Salvador",
      "don't know on 2026-03-01",
      '## Cards found wrong',
      '### Notice must come in time to go to court',
      'Who argues this, in this map?',
      'Two of these are right.',
    ])
      expect(stdout).toContain(line);
    // What a learner wrote is text, whatever it looks like.
    expect(stdout).toContain(String.raw`\*Then\* \<script>`);
  });

  test('go out as data of a stable shape', async () => {
    const { stdout } = await notes('ann', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      profile: 'ann',
      map: 'cecot',
      notes: [{ reference: 'argument/release-offer', text: 'Ask who paid.\n*Then* <script>' }],
      bookmarks: [{ reference: 'evidence/E004', at: at.toISOString() }],
      written: [
        {
          card: 'who-argues/release-offer',
          answers: [{ text: 'Bukele does.' }],
          map: ['Government of El Salvador'],
        },
        { card: 'gone/x', reference: 'argument/gone' },
      ],
      stances: [
        {
          reference: 'argument/no-torture-in-the-prisons',
          issue: 'conditions',
          party: 'bukele',
          answer: 'disagree',
          earlier: [{ answer: 'unsure', at: at.toISOString() }],
        },
      ],
      wrongCards: [{ card: 'change/jgg-notice', text: 'Two of these are right.' }],
    });
  });

  test('of somebody who has none say so', async () => {
    const { stderr, code } = await notes('bob');
    expect(code).toBe(0);
    expect(stderr).toContain('The profile bob has nothing on this map yet.');
    expect((await notes('cid')).code).toBe(1);
  });
});

describe('the report of a folder of profiles', () => {
  const now = new LearnersTime(new Date(2026, 2, 1, 12));
  const card = 'who-argues/release-offer';
  const folder = folderWith({
    ann: withAnswer(emptyStudy, card, 'again', now),
    bob: withAnswer(
      withAnswer(emptyStudy, card, 'again', now),
      'who-argues/aea-applies',
      'good',
      now,
    ),
    cid: emptyStudy,
  });
  writeFileSync(join(folder, 'torn.json'), '{');
  writeFileSync(join(folder, 'ann.json.last-good'), '{}');
  const report = (...more: readonly string[]) =>
    answer(['report', '--folder', folder, ...more], { now: '2026-03-01T13:00:00Z' });

  test('has a line for each learner, and what most of them do not know', async () => {
    const { stdout, stderr, code } = await report();
    expect(code).toBe(0);
    for (const line of [
      'Progress of a group: CECOT and the deportations to it',
      'ann: 1 answer given, 0% right, the last on 2026-03-01',
      'bob: 2 answers given, 50% right',
      'cid: 0 answers given; seen 0 of',
      'Not known by most',
      '2 of 3 learners: Freed witnesses would bear out torture if it is systemic (who argues it)',
    ])
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(line);
    expect(stderr).toContain('torn.json is no profile that can be read: it is left out.');
    expect(stderr).toMatch(/left out\. .*torn\.json:1:2: the text ends where/);
  });

  test('is data as well', async () => {
    const { stdout } = await report('--json');
    expect(JSON.parse(stdout)).toMatchObject({
      map: 'cecot',
      learners: [{ profile: 'ann', answers: 1 }, { profile: 'bob' }, { profile: 'cid' }],
      missed: [{ card, learners: 2 }],
    });
  });

  test('is of a folder or of one profile, and of profiles', async () => {
    expect(await report('--profile', 'ann')).toMatchObject({ code: 2 });
    expect(await report('--anki')).toMatchObject({ code: 2 });
    const empty = mkdtempSync(join(tmpdir(), 'stancemap-none-'));
    expect(await answer(['report', '--folder', empty])).toMatchObject({
      code: 1,
      stderr: `There is no profile in ${empty}.\n`,
    });
    expect((await answer(['report', '--folder', join(empty, 'no')])).code).toBe(1);
  });

  test('tells the tasks of a plan, learner by learner', async () => {
    const { stdout, code } = await report('--plan', 'conditions-bp', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      map: 'cecot',
      learners: [{ profile: 'ann', done: 0 }, { profile: 'bob' }, { profile: 'cid' }],
    });
  });
});

/**
 * The built program with a profile: one comes back to where one was, whatever ended the last time.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer } from '../commands/answer.js';
import { open } from './built-program.js';
import { folderOf, studyIn, trains, walked } from './learner.js';

describe('a card that is wrong', () => {
  test('is told to the editor of the map in a file beside the profile', async () => {
    const folder = folderOf();
    const { pty, until, exited, text } = open([
      'drill',
      '--kind',
      'who-holds',
      '--profile',
      'ann',
      '--data-dir',
      folder,
    ]);
    await until('Begin');
    pty.write(' ');
    await until('card 1 of 10');
    pty.write('!');
    await until('What is wrong with this card?');
    pty.write('Two of them hold it.');
    await until('Two of them hold it.');
    pty.write('\u001B');
    await until('the card is not asked any more');
    pty.write('q');
    await exited;
    await until('The cards that you found wrong are in');
    const file = readFileSync(join(folder, 'ann.cecot.wrong-cards.md'), 'utf8');
    expect(file).toContain('# Cards found wrong: CECOT and the deportations to it');
    expect(file).toContain('> Two of them hold it.');
    expect(file).toMatch(/- card: `who-holds\/[a-z-]+\/[a-z-]+`/);
    expect(text()).not.toContain('could not be written');
  });
});

describe('closing and opening', () => {
  test(
    'the page one comes back to has nothing of the first lines beside it, and the way back ' +
      'names the profile',
    async () => {
      const folder = folderOf();
      const profile = ['--profile', 'ann', '--data-dir', folder];
      const first = open([...profile, '--at', 'drill']);
      await first.until('ann is a new profile');
      first.pty.write('q');
      await first.exited;
      await first.until('To return: ');
      await expect
        .poll(() => first.text().replaceAll('\n', ''))
        .toContain(`stancemap --profile ann --data-dir ${folder} --at drill`);
      const again = open(profile);
      await again.until('Back where you were');
      expect(again.lines()[1]).toMatch(/^Drill/);
      again.pty.write('q');
      await again.exited;
    },
  );

  test('a report of a profile that is not there says so, and offers the one that was meant', async () => {
    const folder = folderOf();
    const { pty, until, exited } = open([trains, '--profile', 'ann', '--data-dir', folder]);
    await until('ann is a new profile');
    // The welcome closes first.
    pty.write('qq');
    await exited;
    const slip = await answer(['report', '--profile', 'anne', '--data-dir', folder]);
    expect(slip).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `There is no profile called anne in ${folder}. Did you mean ann?\n`,
    });
    expect(await answer(['report', '--profile', 'ann', '--data-dir', trains])).toMatchObject({
      code: 1,
      stderr:
        `There is no profile called ann in ${trains}. One begins with: stancemap --profile ` +
        'ann\n',
    });
    expect(
      (await answer(['report', '--map', trains, '--profile', 'ann', '--data-dir', folder])).code,
    ).toBe(0);
  });

  test.each([
    ['q', async ({ pty }: Awaited<ReturnType<typeof walked>>) => pty.write('\u001B'), 'q'],
    ['Ctrl+C', () => {}, '\u0003'],
  ])(
    'by %s, one is back where one was, with burden, assumptions and note',
    async (_how, before, key) => {
      const folder = folderOf();
      const first = await walked(folder);
      await before(first);
      if (key === 'q') await first.gone('half a thou_');
      first.pty.write(key);
      await first.exited;
      const again = open([trains, '--data-dir', folder]);
      await again.until('Back where you were');
      expect(again.lines()[0]).toContain('E1');
      expect(again.lines()[2]).toMatch(/1 assumption \(\+E1\)/);
      again.pty.write('i');
      await again.until('half a thou_');
      again.pty.write('\u0003');
      await again.exited;
    },
  );

  test.each(['SIGTERM', 'SIGHUP', 'SIGINT'])('by %s as well', async signal => {
    const folder = folderOf();
    const session = await walked(folder);
    session.pty.kill(signal);
    await session.exited;
    expect(studyIn(folder)).toMatchObject({
      last: { place: 'evidence/E1', burden: 'record', assumptions: { granted: ['E1'] } },
      notes: { 'evidence/E1': { text: 'half a thou' } },
    });
  });

  test('--at and --burden say otherwise; how it is drawn is remembered', async () => {
    const folder = folderOf();
    const first = await walked(folder);
    first.pty.write('\u0003');
    await first.exited;
    const other = open([
      trains,
      '--data-dir',
      folder,
      '--at',
      'argument/cost',
      '--burden',
      'word',
      '--ascii',
    ]);
    await other.until('What answers it');
    expect(other.lines()[0]).toContain('proof asked #... word');
    expect(other.lines()[2]).toContain('+E1');
    other.pty.write('q');
    await other.exited;
    const third = open([trains, '--data-dir', folder]);
    await third.until('Back where you were');
    expect(third.lines()[0]).toMatch(/^Overview > Funding > /);
    third.pty.write('0q');
    await third.exited;
  });

  test('each profile and each map is where it was left; a page of study as well', async () => {
    const folder = folderOf();
    const anna = open([trains, '--data-dir', folder, '--profile', 'anna', '--at', 'notes']);
    await anna.until('None yet');
    anna.pty.write('q');
    await anna.exited;
    const back = open([trains, '--data-dir', folder, '--profile', 'anna']);
    await back.until('Back where you were');
    expect(back.lines()[1]).toContain('Notes');
    back.pty.write('q');
    await back.exited;
    const other = open(['--data-dir', folder, '--profile', 'anna']);
    await other.until('Overview');
    await other.until('What do you want to do?');
    other.pty.write('qq');
    await other.exited;
    expect(existsSync(join(folder, 'default.json'))).toBe(false);
  });

  test('the cursor is on the row and the cell where it was', async () => {
    const folder = folderOf();
    const first = open([trains, '--data-dir', folder]);
    await first.until('What do you want to do?');
    first.pty.write('\r\tjl');
    await first.until('Treasury on Funding: denies');
    first.pty.write('q');
    await first.exited;
    const again = open([trains, '--data-dir', folder]);
    await again.until('Treasury on Funding: denies');
    again.pty.write('\r');
    await again.until('Esc back');
    expect(again.lines()[0]).toContain('Treasury › Funding');
    again.pty.write('q');
    await again.exited;
  });

  test('four programs with one profile at once lose nothing of each other', async () => {
    const folder = folderOf();
    const items = ['argument/demand', 'argument/cost', 'evidence/E1', 'party/greens'];
    const sessions = items.map(item => open([trains, '--data-dir', folder, '--at', item]));
    await Promise.all(sessions.map(session => session.until('Esc back')));
    for (const { pty } of sessions) pty.write('mi');
    await Promise.all(sessions.map(session => session.until('saved as you write')));
    for (const { pty } of sessions) pty.write('mine');
    await Promise.all(sessions.map(session => session.until('mine_')));
    for (const { pty } of sessions) pty.write('\u0003');
    await Promise.all(sessions.map(({ exited }) => exited));
    const study = studyIn(folder);
    expect(study.bookmarks.map(({ reference }) => reference).toSorted()).toEqual(items.toSorted());
    expect(Object.values(study.notes).map(({ text }) => text)).toEqual([
      'mine',
      'mine',
      'mine',
      'mine',
    ]);
  });

  test('without a terminal no profile is touched', async () => {
    const folder = join(folderOf(), 'none');
    expect((await answer([trains, '--data-dir', folder])).code).toBe(0);
    expect(
      (await answer([trains, '--data-dir', folder, '--plain', '--at', 'drill'])).stdout,
    ).toContain('10 cards at a time');
    expect((await answer(['drill', '--map', trains, '--data-dir', folder])).stdout).toContain(
      'A drill is answered at a terminal',
    );
    expect((await answer(['report', '--map', trains, '--data-dir', folder])).stdout).toContain(
      '0 answers given',
    );
    expect(existsSync(folder)).toBe(false);
  });
});

describe('stancemap drill and report', () => {
  test('a drill opens on its cards; the report tells what was answered', async () => {
    const folder = folderOf();
    const session = open([
      'drill',
      '--issue',
      'framing',
      '--kind',
      'relation',
      '--blind',
      '--data-dir',
      folder,
    ]);
    await session.until('chosen');
    session.pty.write(' ');
    await session.until('card 1 of 10');
    expect(session.text()).not.toMatch(/Bukele|White House/);
    session.pty.write('1');
    await session.until('Why');
    session.pty.write('q');
    await session.exited;
    expect(studyIn(folder, 'default', 'cecot').answers).toHaveLength(1);
    const report: unknown = JSON.parse(
      (await answer(['report', '--json', '--data-dir', folder])).stdout,
    );
    expect(report).toMatchObject({
      answers: 1,
      streak: 1,
      issues: expect.arrayContaining([
        expect.objectContaining({ reference: 'issue/framing', answered: 1 }),
      ]),
    });
    expect((await answer(['report', '--data-dir', folder])).stdout).toMatch(
      /Safety first: .*answered 1 of \d+ cards/,
    );
  });

  test('a wrong wish is told with what there is', async () => {
    expect(await answer(['drill', '--kind', 'riddle'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('best-answer'),
    });
    expect(await answer(['drill', '--issue', 'framming'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('framing'),
    });
    expect(await answer(['drill', '--profile', '../x'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("can't name a profile"),
    });
  });
});

/** A map that is written while it is walked: the editor, what comes of it, and taking it back. */
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { soundText } from '../map/sample.js';
import { answer, open } from './built-program.js';

/** A map, and a shell script that stands for an editor. */
function given(script: string) {
  const folder = mkdtempSync(join(tmpdir(), 'stancemap author '));
  const [file, editor] = [join(folder, 'map.json'), join(folder, 'my editor')];
  writeFileSync(file, soundText());
  writeFileSync(editor, `#!/bin/sh\n${script}\n`);
  chmodSync(editor, 0o755);
  return { file, env: { EDITOR: editor, VISUAL: '' }, map: () => readFileSync(file, 'utf8') };
}

describe('on a terminal', () => {
  test('the item shown is edited, shown as it is then, and undone and done again', async () => {
    const { file, env, map } = given(`sed -i 's/Guards beat/Guards often beat/' "$1"`);
    const screen = open([file, '--at', 'argument/beatings'], { env });
    await screen.until('Guards beat the men');
    screen.pty.write('\u0005');
    await screen.until('Changing:');
    screen.pty.write('\u0005');
    await screen.until('Kept, z takes it back: "Guards beat the men every day" changed.');
    await screen.until('Guards often beat the men');
    await expect.poll(() => screen.alternate()).toBe(true);
    expect(map()).toBe(soundText().replace('Guards beat', 'Guards often beat'));
    screen.pty.write('z');
    await screen.until('Undone: "Guards beat the men every day" changed.');
    expect(map()).toBe(soundText());
    screen.pty.write('Z');
    await screen.until('Done again: "Guards beat the men every day" changed.');
    await screen.until('Guards often beat the men');
    screen.pty.write('q');
    expect(await screen.exited).toBe(0);
    await expect.poll(() => screen.alternate()).toBe(false);
  });

  test('what was changed can be taken back after a kill, and no more after an end', async () => {
    const { file, env: editor, map } = given(`sed -i 's/Guards beat/Guards often beat/' "$1"`);
    const data = mkdtempSync(join(tmpdir(), 'stancemap-data-'));
    const opened = () =>
      open([file, '--at', 'argument/beatings', '--data-dir', data], { env: editor });
    const killed = opened();
    await killed.until('Guards beat the men');
    killed.pty.write('\u0005');
    await killed.until('Changing:');
    killed.pty.write('\u0005');
    await killed.until('Guards often beat the men');
    killed.pty.kill('SIGKILL');
    await killed.exited;
    const [list = ''] = readdirSync(join(data, 'undo'));
    expect(statSync(join(data, 'undo', list)).mode & 0o777).toBe(0o600);
    // As a kill in the middle of writing leaves it.
    writeFileSync(join(data, 'undo', `.${list}.half.tmp`), '{');

    const screen = opened();
    await screen.until('Guards often beat the men');
    screen.pty.write('z');
    await screen.until('Undone: "Guards beat the men every day" changed.');
    expect(map()).toBe(soundText());
    screen.pty.write('Z');
    await screen.until('Done again: "Guards beat the men every day" changed.');
    screen.pty.write('q');
    expect(await screen.exited).toBe(0);
    expect(existsSync(join(data, 'undo'))).toBe(false);
  });

  test('a form is offered again after a kill, to the letter, and no more once it is kept', async () => {
    const { file, env, map } = given('true');
    const data = mkdtempSync(join(tmpdir(), 'stancemap-data-'));
    const opened = () => open([file, '--at', 'argument/beatings', '--data-dir', data], { env });
    const killed = opened();
    await killed.until('Guards beat the men');
    killed.pty.write('A');
    await killed.until('By whom? Type any words');
    killed.pty.write('bukele');
    killed.pty.write('\r');
    await killed.until('Claim, in one sentence');
    killed.pty.write('They did n');
    await killed.until('They did n_');
    const forms = join(data, 'forms');
    const kept = (): string => (existsSync(forms) ? (readdirSync(forms)[0] ?? '') : '');
    await expect
      .poll(() => kept() !== '' && readFileSync(join(forms, kept()), 'utf8').includes('They did n'))
      .toBe(true);
    expect(statSync(join(forms, kept())).mode & 0o777).toBe(0o600);
    killed.pty.kill('SIGKILL');
    await killed.exited;
    expect(map()).toBe(soundText());

    const screen = opened();
    await screen.until('What you were writing was not kept. An answer to: Guards beat the men');
    screen.pty.write('\r');
    await screen.until('They did n_');
    screen.pty.write('ot.\r');
    await screen.until('Read both after "it cannot be that":');
    screen.pty.write('\r');
    await screen.until('On what evidence?');
    screen.pty.write('\u001B');
    await screen.gone('On what evidence?');
    screen.pty.write('\u0013');
    await screen.until('Kept, z takes it back: an answer to');
    expect(map()).toContain('"claim": "They did not."');
    screen.pty.write('q');
    expect(await screen.exited).toBe(0);
    expect(existsSync(forms)).toBe(false);
  });

  test('evidence and its source are made while an argument is written, and cited in it', async () => {
    const { file, env, map } = given('true');
    const screen = open([file, '--at', 'issue/conditions'], { env });
    await screen.until('? more');
    const type = async (until: string, keys: string): Promise<void> => {
      await screen.until(until);
      screen.pty.write(keys);
      if (keys.length > 1 && !keys.startsWith('\u001B')) screen.pty.write('\r');
    };
    await type('? more', '\u000E');
    await type('By whom? Type any words', 'bukele');
    await type('For or against the motion', '\r');
    await type('Claim, in one sentence', 'A new claim.');
    await type('a new item of evidence', 'no such words');
    await type('What was said or happened', 'A thing was seen.');
    await type('Who asserts it', 'A paper');
    await type('Date: 2025', '2025-05');
    await type('Grade: was it said', '\r');
    await type('a new source', 'no such words');
    await type('Address (https', 'https://example.org/seen');
    await type('Title of the source', 'Seen');
    await type('Publisher', 'A paper');
    await type('Date: 2025', '2025-05');
    await type('What it is', '\r');
    for (const kept of ['A new source', 'A new item of evidence', 'A new argument']) {
      await screen.until(kept);
      await type('▸ Keep it', '\r');
      await screen.until(`Kept, z takes it back: ${kept.toLowerCase()}`);
    }
    await screen.until('A thing was seen.');
    const { arguments: all, evidence, sources } = JSON.parse(map());
    expect(all.at(-1)).toMatchObject({ claim: 'A new claim.', evidence: [evidence.at(-1).id] });
    expect(evidence.at(-1)).toMatchObject({ issues: ['conditions'], sources: [sources.at(-1).id] });
    screen.pty.write('q');
    expect(await screen.exited).toBe(0);
  });

  test('an undo list is dropped where the map is another since', async () => {
    const { file, env: editor, map } = given(`sed -i 's/Guards beat/Guards often beat/' "$1"`);
    const data = mkdtempSync(join(tmpdir(), 'stancemap-data-'));
    const opened = () =>
      open([file, '--at', 'argument/beatings', '--data-dir', data], { env: editor });
    const killed = opened();
    await killed.until('Guards beat the men');
    killed.pty.write('\u0005');
    await killed.until('Changing:');
    killed.pty.write('\u0005');
    await killed.until('Guards often beat the men');
    killed.pty.kill('SIGKILL');
    await killed.exited;
    const other = map().replace('Guards often beat', 'Guards rarely beat');
    writeFileSync(file, other);

    const screen = opened();
    await screen.until('Guards rarely beat the men');
    screen.pty.write('zw');
    await screen.until('Why');
    expect(map()).toBe(other);
    expect(existsSync(join(data, 'undo'))).toBe(false);
    screen.pty.write('q');
    expect(await screen.exited).toBe(0);
  });

  test('an answer is written in one sitting, with how it answers, in few keys', async () => {
    const { file, env, map } = given('true');
    const screen = open([file, '--at', 'argument/beatings'], { env });
    await screen.until('Guards beat the men');
    screen.pty.write('A');
    await screen.until('By whom? Type any words');
    screen.pty.write('bukele');
    screen.pty.write('\r');
    await screen.until('Claim, in one sentence');
    screen.pty.write('They did not.');
    screen.pty.write('\r');
    await screen.until('Read both after "it cannot be that":');
    await screen.until('They did not.');
    screen.pty.write('\u001B[A');
    screen.pty.write('\r');
    await screen.until('On what evidence?');
    screen.pty.write('E001');
    screen.pty.write('\r');
    await screen.until('Keep it');
    screen.pty.write('\r');
    await screen.until('Kept, z takes it back: an answer to');
    const { arguments: all, relations } = JSON.parse(map());
    expect(all.at(-1)).toMatchObject({
      id: 'they-did-not',
      issue: 'conditions',
      side: 'against',
      evidence: ['E001'],
    });
    expect(relations.at(-1)).toEqual({
      from: 'they-did-not',
      to: 'beatings',
      kind: 'undercuts',
    });
    screen.pty.write('z');
    await screen.until('Undone');
    expect(map()).toBe(soundText());
    screen.pty.write('q');
    expect(await screen.exited).toBe(0);
  });

  test('what is deleted is named first; its place stays in the path and says so', async () => {
    const { file, env, map } = given('true');
    const screen = open([file, '--at', 'argument/beatings'], { env });
    await screen.until('Guards beat the men');
    screen.pty.write('\u0018');
    await screen.until('relation/beatings/release-offer/rebuts');
    await screen.until('Delete argument/beatings?');
    screen.pty.write('y\r');
    await screen.until('This map has nothing called argument/beatings.');
    expect(map()).not.toContain('"beatings"');
    screen.pty.write('z');
    await screen.until('Undone: "Guards beat the men every day" deleted.');
    expect(map()).toBe(soundText());
    screen.pty.write('q');
    expect(await screen.exited).toBe(0);
  });

  test.each([
    ['changes nothing', 'true', 'Nothing was changed:'],
    ['is killed', 'kill -9 $$', 'Enter: edit it again. d: drop it.'],
    ['is interrupted and goes on', 'trap "" INT; kill -INT $PPID; true', 'Nothing was changed'],
  ])('an editor that %s leaves the walk as it was', async (_what, script, said) => {
    const { file, env, map } = given(script);
    const screen = open([file, '--at', 'argument/beatings'], { env });
    await screen.until('Guards beat the men');
    screen.pty.write('\u0005');
    await screen.until('Changing:');
    screen.pty.write('\u0005');
    await screen.until(said);
    if (said.startsWith('Enter')) screen.pty.write('d\r');
    await screen.until('Guards beat the men');
    screen.pty.write('w');
    await screen.until('Why');
    screen.pty.write('q');
    expect(await screen.exited).toBe(0);
    expect(map()).toBe(soundText());
  });

  test('a question of the program can be stopped by Ctrl+Z, and is answered after it', async () => {
    const { file, env, map } = given('exit 3');
    const screen = open([file, '--at', 'argument/beatings'], { env });
    await screen.until('Guards beat the men');
    screen.pty.write('\u0005');
    await screen.until('Changing:');
    screen.pty.write('\u0005');
    await screen.until('Enter: edit it again. d: drop it.');
    screen.pty.write('\u001A');
    const state = (): string => readFileSync(`/proc/${screen.pty.pid}/stat`, 'utf8');
    await expect.poll(state).toMatch(/\) T /);
    process.kill(screen.pty.pid, 'SIGCONT');
    screen.pty.write('d\r');
    await screen.until('Nothing was changed.');
    screen.pty.write('w');
    await screen.until('Why');
    screen.pty.write('q');
    expect(await screen.exited).toBe(0);
    expect(map()).toBe(soundText());
  });

  test('how another argument bears on the one shown is said there, and seen there', async () => {
    const { file, env, map } = given('true');
    const screen = open([file, '--at', 'argument/act-invoked'], { env });
    await screen.until('? more');
    screen.pty.write('J');
    await screen.until('Which argument bears on it?');
    screen.pty.write('Guards beat the men every day');
    await screen.until('▸ Guards beat the men');
    screen.pty.write('\r');
    await screen.until('How it bears on the other');
    screen.pty.write('4');
    await screen.until('▸ Keep it');
    screen.pty.write('\r');
    await screen.until('Kept, z takes it back: a new relation.');
    expect(screen.lines()[0]).not.toContain('Relation');
    expect(screen.text()).toContain('replies');
    expect(JSON.parse(map()).relations.at(-1)).toEqual({
      from: 'beatings',
      to: 'act-invoked',
      kind: 'replies',
    });
    screen.pty.write('q');
    expect(await screen.exited).toBe(0);
  });

  test('an editor that is stopped, and goes on in a window of another size, is waited for', async () => {
    const { file, env, map } = given('echo $$ > "$0.pid"; kill -STOP $$; true');
    const pid = `${env.EDITOR}.pid`;
    const screen = open([file, '--at', 'argument/beatings'], { env });
    await screen.until('Guards beat the men');
    screen.pty.write('\u0005');
    await screen.until('Changing:');
    screen.pty.write('\u0005');
    const stopped = (): number => (existsSync(pid) ? Number(readFileSync(pid, 'utf8')) : 0);
    await expect.poll(stopped).toBeGreaterThan(0);
    await expect.poll(() => readFileSync(`/proc/${stopped()}/stat`, 'utf8')).toMatch(/\) T /);
    screen.resize(100, 20);
    process.kill(stopped(), 'SIGCONT');
    await screen.until('Nothing was changed');
    await screen.until('Guards beat the men');
    // Drawn for the window as it is: the head takes its whole width.
    await expect.poll(() => screen.lines()[0]?.length).toBeGreaterThan(90);
    screen.pty.write('w');
    await screen.until('Why');
    screen.pty.write('q');
    expect(await screen.exited).toBe(0);
    expect(map()).toBe(soundText());
  });

  test("an item is edited in one's editor in the layout that is read aloud, too", async () => {
    const { file, env, map } = given(`sed -i 's/Guards beat/Guards often beat/' "$1"`);
    const screen = open([file, '--at', 'argument/beatings', '--screen-reader'], { env });
    await screen.until('Guards beat the men');
    screen.pty.write('\u0005');
    await screen.until('Changing:');
    screen.pty.write('\u0005');
    await screen.until('Kept, z takes it back: "Guards beat the men every day" changed.');
    expect(map()).toBe(soundText().replace('Guards beat', 'Guards often beat'));
    screen.pty.write('q');
    expect(await screen.exited).toBe(0);
  });

  test('what is typed while a change is written is for the next screen, which stays whole', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'stancemap-copy-'));
    const screen = open(['--at', 'overview'], { cwd });
    await screen.until('? more');
    screen.pty.write('\u000E');
    await screen.until('Write cecot.json, and go on there');
    screen.pty.write('\r');
    // The one screen is gone then, and the next one is not there yet.
    await expect.poll(() => existsSync(join(cwd, 'cecot.json')), { interval: 1 }).toBe(true);
    screen.pty.write('typed ahead');
    await screen.until('typed ahead_');
    expect(screen.lines()[0]).toMatch(/^Overview › Form /);
    expect(screen.text().split('typed ahead')).toHaveLength(2);
    screen.pty.write('\u001B');
    await screen.gone('typed ahead');
    expect(screen.lines()[0]).toMatch(/^Overview/);
    // Raw all the while: on the screen that was there before the first, nothing was echoed.
    screen.pty.kill('SIGTERM');
    await screen.exited;
    await expect.poll(screen.alternate).toBe(false);
    expect(screen.text()).not.toContain('typed ahead');
  });

  test('the first change of the bundled map writes a copy, and goes on there', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'stancemap-copy-'));
    writeFileSync(join(cwd, 'cecot.json'), 'of somebody else');
    const screen = open(['--at', 'evidence/E077'], { cwd });
    await screen.until('? more');
    screen.pty.write('r');
    await screen.until('Write cecot-2.json, and go on there');
    screen.pty.write('\r');
    await screen.until('Grade of this evidence');
    screen.pty.write('\u001B[B');
    await screen.until('disputed: credible sources conflict');
    screen.pty.write('\r');
    await screen.until('Kept, z takes it back: "E077 Systematic abuse');
    const copy = readFileSync(join(cwd, 'cecot-2.json'), 'utf8');
    expect(readFileSync(join(cwd, 'cecot.json'), 'utf8')).toBe('of somebody else');
    expect(copy).not.toContain('$schema');
    const { evidence } = JSON.parse(copy);
    expect(evidence).toContainEqual(
      expect.objectContaining({ id: 'E077', contentStatus: 'disputed' }),
    );
    screen.pty.write('q');
    expect(await screen.exited).toBe(0);
    await screen.until('stancemap cecot-2.json --at evidence/E077');
  });
});

describe('without a terminal', () => {
  test('EDITOR=cat says what there is to edit, and that nothing was changed', async () => {
    const { file, map } = given('true');
    const env = { EDITOR: 'cat', VISUAL: '' };
    const { code, stdout, stderr } = await answer(
      ['edit', 'argument/beatings', '--map', file],
      env,
    );
    expect(code).toBe(0);
    expect(stdout).toContain('"claim": "Guards beat the men every day"');
    expect(stderr).toContain('Nothing was changed');
    expect(map()).toBe(soundText());
  });

  test('two programs that change two items at once: both changes are there', async () => {
    const { file, map } = given('true');
    const claims = ['beatings', 'release-offer'];
    const items = claims.map(id => `argument/${id}`);
    const sets = items.map((item, at) => ({ item, env: setting(`Claim ${at}`) }));
    const runs = await Promise.all(
      sets.map(({ item, env }) => answer(['edit', item, '--map', file], env)),
    );
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    const { arguments: all } = JSON.parse(map());
    const now = claims.map(id => all.find((one: { id: string }) => one.id === id).claim);
    expect(now).toEqual(['Claim 0', 'Claim 1']);
  });
});

/** An editor that gives the item another claim, slowly enough for another to come between. */
function setting(claim: string): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'stancemap editor '));
  const editor = join(folder, 'my editor');
  const script = `sleep 0.5; sed -i 's/"claim": .*/"claim": "${claim}",/' "$1"`;
  writeFileSync(editor, `#!/bin/sh\n${script}\n`);
  chmodSync(editor, 0o755);
  return { EDITOR: editor, VISUAL: '', XDG_DATA_HOME: folder };
}

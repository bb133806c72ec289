/** A coach with a squad: several profiles beside the tasks of a plan, and a file of a debater's. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { workedFile } from '../plan/worked-plan.js';
import { answer } from './answer.js';

const folder = mkdtempSync(join(tmpdir(), 'stancemap-squad-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
writeFileSync(at('plan.json'), JSON.stringify(workedFile));
const word = fileURLToPath(new URL('../fixtures/debaters-case.docx', import.meta.url));

const profile = readFileSync(new URL('../fixtures/square-profile.json', import.meta.url));

describe('several profiles', () => {
  for (const name of ['ana', 'ben']) writeFileSync(at(`${name}.json`), profile);
  const squad = ['report', '--plan', at('plan.json'), '--data-dir', folder];

  test('are one table, learners by tasks, each task told under it', async () => {
    const { code, stdout } = await answer([...squad, '--profile', 'ana', '--profile', 'ben']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\| Learner +\| Done +\| 1 +\| 2 +\| 3 +\|/);
    expect(stdout).toMatch(/\| ana +\| 0\/3 +\| 0\/2 read +\| 0\/10 cards +\| not answered \|/);
    expect(stdout).toMatch(/\| ben +\|/);
    expect(stdout).toContain('1. Read before the session (For everyone)');
    // A side is called as the debate calls it, not by its id.
    expect(stdout).toMatch(/^3\. Answer unseen \(For (?!opposition\))[A-Z].*\)$/m);
  });

  test('are a stable shape as JSON', async () => {
    const { stdout } = await answer([...squad, '--profile', 'ana', '--profile', 'ben', '--json']);
    const told: unknown = JSON.parse(stdout);
    expect(told).toMatchObject({
      plan: workedFile.title,
      learners: [
        { profile: 'ana', done: 0 },
        { profile: 'ben', done: 0 },
      ],
      tasks: [{ task: 'read-first' }, { task: 'cards' }, { task: 'unseen' }],
    });
  });

  test('one profile is told as before; one that is not there, and several without a plan, are refused', async () => {
    const { stdout } = await answer([...squad, '--profile', 'ana']);
    expect(stdout).toContain('tasks of ana');
    expect((await answer([...squad, '--profile', 'ana', '--profile', 'bem'])).stderr).toContain(
      'ben',
    );
    expect(
      await answer(['report', '--data-dir', folder, '--profile', 'ana', '--profile', 'ben']),
    ).toMatchObject({ code: 2 });
  });
});

describe("a debater's Word file", () => {
  test('is read into a copy of a plan, and tells what was left out', async () => {
    const out = at('with-case.json');
    const { code, stderr } = await answer([
      'import',
      word,
      '--plan',
      at('plan.json'),
      '--out',
      out,
    ]);
    expect(code).toBe(0);
    expect(stderr).toContain('2 arguments');
    expect(stderr).toContain('3 cards');
    expect(stderr).toContain('1 table, whose cells are read as paragraphs');
    expect(stderr).toContain(`To open it: stancemap plan ${out}`);
    expect((await answer(['check', out])).code).toBe(0);
    const again = await answer(['brief', out, '--to', 'md', '--length', 'full', '--side', 'for']);
    expect(again.stdout).toContain("Night trains save time (the coach's own)");
    expect(again.stdout).toContain('*most said that they arrived rested*');
  });

  test('is read as a map', async () => {
    const out = at('map.json');
    expect((await answer(['import', word, '--out', out])).code).toBe(0);
    expect((await answer(['check', out])).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('Flights take the morning');
  });

  test('that is none, and a plan that would be written over, are refused', async () => {
    writeFileSync(at('none.docx'), 'No Word file.');
    const none = await answer(['import', at('none.docx'), '--out', at('x.json')]);
    expect(none).toMatchObject({ code: 1 });
    expect(none.stderr).toContain('this is no Word file (docx), or it is damaged.');
    expect(existsSync(at('x.json'))).toBe(false);
    const gone = await answer(['import', at('gone.docx'), '--out', at('x.json')]);
    expect(gone).toMatchObject({ code: 1 });
    expect(gone.stderr).toContain('there is no such file');
    const over = ['import', word, '--plan', at('plan.json'), '--out', at('plan.json')];
    expect((await answer(over)).code).toBe(1);
    expect(JSON.parse(readFileSync(at('plan.json'), 'utf8'))).toEqual(workedFile);
    expect(await answer(['import', word, '--side', 'for', '--out', at('x.json')])).toMatchObject({
      code: 2,
    });
  });
});

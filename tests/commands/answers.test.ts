/** What commands answer without a terminal: text, stable JSON, faults with their places. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser, type Node } from 'commonmark';
import { describe, expect, test } from 'vitest';
import { nightTrainsFile } from '../night-trains.js';
import { answer, type Ran } from './answer.js';

const folder = mkdtempSync(join(tmpdir(), 'stancemap-'));
const trains = join(folder, 'trains.json');
writeFileSync(trains, JSON.stringify(nightTrainsFile()));

const stancemap = (...args: readonly string[]): Promise<Ran> => answer(args);

/** All text of a parsed page. */
function wordsIn(root: Node): string {
  const walker = root.walker();
  const found: string[] = [];
  for (let at = walker.next(); at; at = walker.next())
    if (at.entering) found.push(at.node.literal ?? '');
  return found.join(' ');
}

describe('without a terminal', () => {
  test('it prints the overview and exits 0', async () => {
    const { code, stdout, stderr } = await stancemap(trains);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Night trains');
    expect(stdout).toMatch(
      /Greens on Funding: affirms; its case: Bookings for night trains doubled\./,
    );
  });

  test('a missing file and a missing reference exit 1 and say what to try', async () => {
    expect(await stancemap('nowhere.json')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('there is no such file'),
    });
    expect(await stancemap('show', 'argument/demnad', '--map', trains)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('argument/demand'),
    });
    expect(await stancemap('standing', '--map', trains, '--grant', 'E9')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('No evidence has the id E9; did you mean E'),
    });
  });

  test('show, search and standing answer in their stable JSON', async () => {
    const shown: unknown = JSON.parse(
      (await stancemap('show', 'demand', '--map', trains, '--json')).stdout,
    );
    expect(shown).toMatchObject({
      reference: 'argument/demand',
      kind: 'argument',
      answeredBy: [{ reference: 'argument/strike-week', kind: 'undercuts' }],
      answers: [{ reference: 'argument/cost', kind: 'undercuts' }],
    });
    const evidence: unknown = JSON.parse(
      (await stancemap('show', 'E1', '--map', trains, '--json')).stdout,
    );
    expect(evidence).toMatchObject({
      citedBy: [
        'argument/demand',
        'argument/editor-note',
        'position/greens/funding',
        'event/2019-closure',
      ],
    });
    const found: unknown = JSON.parse(
      (await stancemap('search', 'bookings', '--map', trains, '--json')).stdout,
    );
    expect(found).toMatchObject({
      query: 'bookings',
      hits: expect.arrayContaining([expect.objectContaining({ reference: 'argument/demand' })]),
    });
    const standing: unknown = JSON.parse(
      (
        await stancemap(
          'standing',
          '--map',
          trains,
          '--burden',
          'record',
          '--grant',
          'E1',
          '--json',
        )
      ).stdout,
    );
    expect(standing).toMatchObject({
      map: 'night-trains',
      burden: 'record',
      granted: ['E1'],
      rejected: [],
      standing: {
        demand: 'stands',
        'strike-week': 'unproven',
        cost: 'defeated',
        'editor-note': 'stands',
      },
      tally: { stands: 2, contested: 0, defeated: 1, unproven: 1 },
    });
  });

  test('standing --why names by title, and by reference at the end of the line', async () => {
    const asked = ['standing', '--map', trains, '--why', 'cost'];
    expect((await stancemap(...asked)).stdout.split('\n')).toEqual([
      'argument/cost: stands under this burden (word: anything not refuted)',
      '  Stands under this burden: it rests on evidence that counts: "A seat cost 40 in 2024; a ' +
        'bus seat cost 12" is graded established; this burden asks for word (anything not ' +
        'refuted). (evidence/E3)',
      '  "Bookings for night trains doubled" (Greens) undercuts it but is defeated, because "The ' +
        'rise in bookings came from a strike week" (Treasury) undercuts it and stands. ' +
        '(argument/demand, argument/strike-week)',
      'What would change it:',
      '  reject E3, "A seat cost 40 in 2024; a bus seat cost 12": unproven',
      '  reject E2, "The treasurer said that a strike explains the rise": defeated, through ' +
        '"Bookings for night trains doubled" (Greens), which then stands (argument/demand)',
      '  the burden at report: defeated',
      '  the burden at corroboration: defeated',
      '',
    ]);
    expect(JSON.parse((await stancemap(...asked, '--json')).stdout)).toMatchObject({
      reference: 'argument/cost',
      turningPoints: expect.arrayContaining([
        { evidence: 'E3', change: 'reject', to: 'unproven' },
        {
          evidence: 'E2',
          change: 'reject',
          to: 'defeated',
          through: { argument: 'demand', to: 'stands' },
        },
      ]),
    });
  });

  test("standing and show count the editor's observations where they are told to", async () => {
    const file = nightTrainsFile();
    file.relations.push({ from: 'editor-note', to: 'demand', kind: 'undercuts' });
    const map = join(folder, 'remarked.json');
    writeFileSync(map, JSON.stringify(file));
    const asked = ['--map', map, '--burden', 'report'];
    const answer = async (...more: readonly string[]): Promise<string> =>
      (await stancemap('standing', ...asked, ...more)).stdout;
    expect(await answer()).toContain('stands    argument/demand');
    expect(await answer('--count-editor')).toContain('defeated  argument/demand');
    expect(await answer('--count-editor')).toContain('1 assumption (editor counted)');
    expect(JSON.parse(await answer('--count-editor', '--json'))).toMatchObject({
      editorCounts: true,
      standing: { demand: 'defeated' },
    });
    const shown = async (...more: readonly string[]): Promise<string> =>
      (await stancemap('show', 'demand', ...asked, ...more)).stdout;
    expect(await shown()).toContain('counted in nothing');
    expect(await shown('--count-editor')).not.toContain('counted in nothing');
  });

  test('show --to md writes the page as Markdown that says all that the text says', async () => {
    const asked = ['--map', trains, '--burden', 'report'];
    for (const place of ['argument/demand', 'issue/funding', 'evidence/E1']) {
      const written = await stancemap('show', place, ...asked, '--to', 'md');
      expect(written.code).toBe(0);
      const root = new Parser().parse(written.stdout);
      const text = wordsIn(root);
      const { stdout } = await stancemap('show', place, ...asked, '--to', 'txt');
      expect(root.firstChild?.type).toBe('heading');
      for (const word of stdout.match(/[A-Za-z]{4,}/g) ?? []) expect(text).toContain(word);
      expect(text).toContain('under the burden report: one credible source or better');
    }
    expect((await stancemap('show', 'argument/demand', ...asked, '--to', 'md')).stdout).toMatch(
      /^# .+\n[^]*\n## What it rests on/,
    );
    expect(await stancemap('show', 'demand', ...asked, '--to', 'md', '--json')).toMatchObject({
      code: 2,
    });
  });

  test('check --balance tells both sides of a map, and of nothing else', async () => {
    const told = await stancemap('check', '--balance', trains);
    expect(told).toMatchObject({ code: 0, stdout: expect.stringContaining('Mirror test: with') });
    expect(
      JSON.parse((await stancemap('check', '--balance', '--json', trains)).stdout),
    ).toMatchObject({
      balances: [
        {
          map: 'night-trains',
          mirror: true,
          issues: [{ issue: 'funding', for: { arguments: 1 }, against: { arguments: 2 } }],
        },
      ],
    });
    const script = join(folder, 'script.json');
    writeFileSync(script, '{"format": "stancemap-walkthrough/1"}');
    expect(await stancemap('check', '--balance', script)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('only a map has a balance'),
    });
  });

  test('check tells every fault with its place and exits 1', async () => {
    const bad = join(folder, 'bad.json');
    const file = nightTrainsFile();
    writeFileSync(
      bad,
      JSON.stringify(
        {
          ...file,
          relations: [
            { from: 'demnad', to: 'cost', kind: 'undercuts' },
            { from: 'cost', to: 'cost', kind: 'suports' },
          ],
        },
        null,
        2,
      ),
    );
    const { code, stdout } = await stancemap('check', bad, '--format', 'json');
    expect(code).toBe(1);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      problems: [
        expect.objectContaining({ path: 'relations[0].from', severity: 'error' }),
        expect.objectContaining({ path: 'relations[1].kind' }),
      ],
    });
  });

  test('a framework comes in, is labelled, and its attacks go out again', async () => {
    const apx = join(folder, 'floating.apx');
    writeFileSync(apx, 'arg(a). arg(b).\narg(c).\natt(a,b). att(b,a).\natt(b,c).\n');
    const out = join(folder, 'floating.json');
    expect((await stancemap('import', apx, '--out', out)).code).toBe(0);
    const standing: unknown = JSON.parse(
      (await stancemap('standing', '--map', out, '--json')).stdout,
    );
    expect(standing).toMatchObject({
      standing: { a: 'contested', b: 'contested', c: 'contested' },
    });
    expect((await stancemap('export', '--to', 'tgf', '--map', out)).stdout).toBe(
      'a\nb\nc\n#\na b\nb a\nb c\n',
    );
    expect((await stancemap('import', apx, '--out', out)).stderr).toContain(
      'there is such a file already',
    );
  });
});

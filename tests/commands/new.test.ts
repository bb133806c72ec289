/** `stancemap new`: a map to begin with, by flags and by questions, never over a file. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { main } from '../../source/commands/main.js';
import { answer, testTerminal } from './answer.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'stancemap-new-'));
const flags = [
  '--title',
  'Hats',
  '--motion',
  'Hats are useful.',
  '--party',
  'Us',
  '--party',
  'Them',
];

describe('by flags', () => {
  test('writes a map that check has nothing to say of, and its schema for editors', async () => {
    const file = join(folder(), 'hats.json');
    const { code, stdout, stderr } = await answer(['new', file, ...flags]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain(`Wrote ${file}, and stancemap.schema.json beside it`);
    expect(await answer(['check', file, '--strict'])).toMatchObject({ code: 0 });
    const map: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(map).toMatchObject({
      $schema: './stancemap.schema.json',
      updated: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      parties: [{ id: 'us' }, { id: 'them' }],
    });
    const schema = readFileSync(join(file, '..', 'stancemap.schema.json'), 'utf8');
    expect(`${JSON.stringify(JSON.parse(schema), null, 2)}\n`).toBe(
      readFileSync(new URL('../../data/schema/stancemap.schema.json', import.meta.url), 'utf8'),
    );
  });

  test('leaves a schema that is there as it is, and writes none where none is wanted', async () => {
    const at = folder();
    const schema = join(at, 'stancemap.schema.json');
    await answer(['new', join(at, 'plain.json'), ...flags, '--no-schema']);
    expect(existsSync(schema)).toBe(false);
    expect(readFileSync(join(at, 'plain.json'), 'utf8')).not.toContain('$schema');
    writeFileSync(schema, 'mine');
    await answer(['new', join(at, 'hats.json'), ...flags]);
    expect(readFileSync(schema, 'utf8')).toBe('mine');
  });

  test('never writes over a file, and says so before it asks anything', async () => {
    const file = join(folder(), 'hats.json');
    writeFileSync(file, 'mine');
    expect(await answer(['new', file], { isTerminal: true })).toMatchObject({
      code: 1,
      stderr: `${file}: there is such a file already; choose another name.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('names the flags that it needs where there is nobody to ask', async () => {
    const { code, stderr } = await answer(['new', join(folder(), 'x.json'), '--title', 'Hats']);
    expect(code).toBe(2);
    expect(stderr).toContain('new needs --motion, --party.');
  });

  test('takes a name of which nothing is seen for none', async () => {
    const hidden = ['--title', 'Hats', '--motion', 'Hats are good.', '--party', '\u009D0\u200B'];
    const { code, stderr } = await answer(['new', join(folder(), 'x.json'), ...hidden]);
    expect(code).toBe(2);
    expect(stderr).toContain('new needs --party.');
  });
});

describe('the example', () => {
  test('is complete, and check --strict has nothing to say of it', async () => {
    const file = join(folder(), 'example.json');
    expect(await answer(['new', file, '--example'])).toMatchObject({ code: 0 });
    expect(await answer(['check', file, '--strict'])).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8')).toContain('"$schema": "./stancemap.schema.json"');
    const map: Record<string, unknown[]> = JSON.parse(readFileSync(file, 'utf8'));
    for (const [key, value] of Object.entries(map))
      expect([key, value.length]).not.toEqual([key, 0]);
  });

  test('takes no title or parties of yours', async () => {
    expect(
      await answer(['new', join(folder(), 'x.json'), '--example', '--title', 'Hats']),
    ).toMatchObject({ code: 2, stderr: expect.stringContaining('leave out --title') });
  });
});

describe('by questions', () => {
  test('asks for what the flags do not say, one line each', async () => {
    const file = join(folder(), 'hats.json');
    const { terminal, told } = testTerminal({ isTerminal: true });
    const run = main(['new', file, '--title', 'Hats'], terminal);
    const type = async (line: string, after: string): Promise<void> => {
      await until(() => plain(told().stderr).endsWith(`${after}\n>`));
      terminal.stdin.push(`${line}\r`);
    };
    await type('', 'can be affirmed or denied.');
    await type(
      'Hats are useful.',
      'This is needed. A motion: a sentence that can be affirmed or denied.',
    );
    await type('', 'Motion 2 (Enter alone: no more).');
    await type('Us', 'group that takes part.');
    await type('Them', 'Party 2 (Enter alone: no more).');
    await type('', 'Party 3 (Enter alone: no more).');
    expect(await run).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      title: 'Hats',
      issues: [{ motion: 'Hats are useful.' }],
      parties: [{ name: 'Us' }, { name: 'Them' }],
    });
  });

  test('writes nothing where the questions are not answered to the end', async () => {
    const file = join(folder(), 'hats.json');
    const { terminal, told } = testTerminal({ isTerminal: true });
    const run = main(['new', file], terminal);
    await until(() => told().stderr.includes('>'));
    terminal.stdin.push('\u0003');
    expect(await run).toBe(130);
    expect(existsSync(file)).toBe(false);
  });
});

/** What is left of what was told once the terminal has obeyed it. */
function plain(text: string): string {
  return stripVTControlCharacters(text).replaceAll('\r', '').trimEnd();
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(next => setImmediate(next));
}

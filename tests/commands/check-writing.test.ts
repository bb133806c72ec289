/** `check` while one writes: rules, mending, watching. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Signal } from '../../source/command-line/terminal.js';
import { main } from '../../source/commands/main.js';
import { listedRules } from '../../source/commands/check-rules.js';
import { loadMap } from '../../source/map/load.js';
import { sampleText, soundText } from '../map/sample.js';
import { answer, testTerminal } from './answer.js';

function given(text = soundText()): string {
  const file = join(mkdtempSync(join(tmpdir(), 'stancemap-check-')), 'map.json');
  writeFileSync(file, text);
  return file;
}

describe('--rules', () => {
  test('lists every rule with its severity and reason, as text and as JSON', async () => {
    const { code, stdout } = await answer(['check', '--rules']);
    expect(code).toBe(0);
    const json: { rules: { rule: string }[] } = JSON.parse(
      (await answer(['check', '--rules', '--json'])).stdout,
    );
    expect(json.rules).toEqual(listedRules());
    for (const { rule, reason } of listedRules()) {
      expect(stdout).toContain(`\n  ${rule}: `);
      expect(stdout).toContain(`\n      ${reason}\n`);
    }
    expect(new Set(json.rules.map(({ rule }) => rule)).size).toBe(json.rules.length);
  });

  test('has a line for whatever a map can have wrong', () => {
    const known = new Set(listedRules().map(({ rule }) => rule));
    const faults = [
      sampleText(file => {
        file.parties.pop();
        file.positions.push(...file.positions);
        file.relations.push(...file.relations, {
          from: 'act-invoked',
          to: 'paid-for',
          kind: 'supports',
        });
        Object.assign(file, { more: 1, title: 3, language: undefined, events: [{}] });
        Object.assign(file.arguments[0] ?? {}, { side: 'fro', editor: true });
        Object.assign(file.issues[0] ?? {}, { parent: 'legality', short: 'x'.repeat(20) });
        Object.assign(file.sources[0] ?? {}, { url: 'x' });
        Object.assign(file.issues[1] ?? {}, { id: 'conditions' });
      }),
      '',
      '{',
      '{"format":"stancemap/2"}',
      '{"format":"other/1","id":"a","id":"b"}',
      `${'['.repeat(300)}${']'.repeat(300)}`,
    ].flatMap(text => {
      const loaded = loadMap(text, 'x');
      return loaded.ok ? [] : loaded.faults.map(({ rule }) => rule);
    });
    expect(new Set(faults).size).toBeGreaterThan(12);
    expect([...new Set(faults)].filter(rule => !known.has(rule))).toEqual([]);
  });

  test('takes no file, and without it one is needed', async () => {
    expect(await answer(['check', '--rules', given()])).toMatchObject({ code: 2 });
    expect(await answer(['check'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Check takes at least one file.'),
    });
  });
});

describe('--fix', () => {
  test('tells what is to be mended, mends it, and then what is left', async () => {
    const file = given(soundText(map => map.relations.push(...map.relations)));
    const { code, stdout, stderr } = await answer(['check', '--fix', file], {
      now: '2026-11-26T12:00:00Z',
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${file}: no faults\n` });
    expect(stderr).toContain(
      `${file}: to be mended:\n  relation/beatings/release-offer/rebuts is written twice`,
    );
    expect(stderr).toContain(`${file}: 4 things mended.`);
    expect(readFileSync(file, 'utf8')).toBe(soundText().replace('2026-03-18', '2026-11-26'));
  });

  test('leaves a sound map as it is, and other files alone', async () => {
    const file = given();
    const plan = given('{"format":"stancemap-plan/1"}');
    const { stderr } = await answer(['check', '--fix', file, plan]);
    expect(stderr).toBe(`${file}: nothing to mend.\n${plan}: only maps are mended.\n`);
    expect(readFileSync(file, 'utf8')).toBe(soundText());
    expect(await answer(['check', '--fix', '-'])).toMatchObject({ code: 2 });
  });
});

describe('--watch', () => {
  const faulty = soundText(map => {
    map.parties.length = 1;
  });
  const ways: readonly (readonly [string, (file: string, text: string) => void])[] = [
    ['writes into the file', (file, text) => writeFileSync(file, text)],
    [
      'puts a new file in its place',
      (file, text) => {
        writeFileSync(`${file}.tmp`, text);
        renameSync(`${file}.tmp`, file);
      },
    ],
    [
      'edits it by sed -i',
      (file, text) => {
        // The text is put in by a script: what sed does to the file is its own way.
        writeFileSync(`${file}.new`, text);
        execFileSync('sed', ['-i', '-e', `1{r ${file}.new`, '-e', 'd}', '-e', '2,$d', file]);
      },
    ],
    [
      'moves the old one away first',
      (file, text) => {
        renameSync(file, `${file}~`);
        writeFileSync(file, text);
      },
    ],
  ];

  function watching(file: string) {
    const listeners = new Map<Signal, () => void>();
    const { terminal, told } = testTerminal();
    const run = main(['check', '--watch', file], {
      ...terminal,
      signals: {
        ...terminal.signals,
        on: (signal, listener) => void listeners.set(signal, () => listener(signal)),
      },
    });
    return { run, told, stop: () => listeners.get('SIGINT')?.() };
  }

  test.each(ways)('reports on each change, also where an editor %s', async (_way, save) => {
    const file = given();
    const { run, told, stop } = watching(file);
    await until(() => told().stdout === `${file}: no faults\n`);
    save(file, faulty);
    await until(() => told().stdout.includes('no party has the id detainees'));
    save(file, soundText());
    await until(
      () => told().stdout.endsWith(`${file}: no faults\n`) && told().stdout.includes('error'),
    );
    stop();
    expect(await run).toBe(130);
    expect(told().stderr.match(/^At \d\d:\d\d:\d\d:$/gm)).toHaveLength(3);
  });

  test('50 saves at once end with a report that is true', async () => {
    const file = given();
    const { run, told, stop } = watching(file);
    await until(() => told().stdout.includes('no faults'));
    for (let nth = 0; nth < 50; nth++) {
      ways[nth % 2]?.[1](file, nth === 49 ? faulty : soundText());
      await new Promise(next => setImmediate(next));
    }
    await until(() => told().stdout.includes('no party has the id detainees'));
    stop();
    expect(await run).toBe(130);
    expect(told().stdout).toMatch(/error[^\n]*\n$/);
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(next => setImmediate(next));
}

/** What the shell has opened for the program: what it reads from there, and what it writes there. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOfFiles, soundFiles } from '../fixtures/files.js';
import { cli } from './built-program.js';

interface Opened {
  readonly stdin?: string;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the program in a folder with its streams opened on files there. */
function ran(folder: string, args: readonly string[], { stdin, stdout, stderr, env }: Opened) {
  const open = (name: string | undefined, flags: string): number | 'pipe' =>
    name === undefined ? 'pipe' : openSync(join(folder, name), flags);
  const stdio = [open(stdin, 'r'), open(stdout, 'a'), open(stderr, 'a')];
  const { status, ...said } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    stdio,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  for (const stream of stdio) if (stream !== 'pipe') closeSync(stream);
  return { code: status, stdout: said.stdout, stderr: said.stderr };
}

describe.each([
  ['check', ['check', '-']],
  ['show', ['show', 'argument/air', '--map', '-']],
  ['plan', ['plan', '-', '--plain']],
  ['import', ['import', '-', '--from', 'apx', '--out', '-']],
])('%s', (_name, line) => {
  test('does not take a folder on standard input for an empty file', () => {
    const { folder } = folderOfFiles();
    const { code, stdout, stderr } = ran(folder, line, { stdin: '.' });
    expect([code, stdout + stderr]).toEqual([
      1,
      expect.stringContaining('standard input: this is a folder, not a file'),
    ]);
  });
});

test.each([
  ['/dev/stderr', { stderr: 'log.txt' }],
  ['/dev/fd/2', { stderr: 'log.txt' }],
  ['/dev/stdout', { stdout: 'log.txt' }],
])('a report to %s goes behind what the file there holds', (name, streams) => {
  const { folder, put } = folderOfFiles();
  put('log.txt', 'before\n');
  const line = ['export', '--to', 'apx', '--map', soundFiles.map, '--out', 'new.apx'];
  expect(ran(folder, [...line, '--report', name], streams)).toMatchObject({ code: 0 });
  const log = readFileSync(join(folder, 'log.txt'), 'utf8');
  expect(log.startsWith('before\n{')).toBe(true);
  expect(JSON.parse(log.slice('before\n'.length))).toMatchObject({ format: 'apx' });
});

test.each(['', 'rel', './rel', '~/tmp'])(
  'TMPDIR=%s, which is no whole path, makes no folder where one works',
  given => {
    const { folder } = folderOfFiles();
    const before = readdirSync(folder);
    const home = mkdtempSync(join(folder, '..', 'stancemap-home-'));
    const env = { TMPDIR: given, HOME: home, NODE_COMPILE_CACHE: '' };
    expect(ran(folder, ['check', soundFiles.map], { env })).toMatchObject({ code: 0 });
    expect(readdirSync(folder)).toEqual(before);
  },
);

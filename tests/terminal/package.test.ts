/** What is published: only what runs, nothing else to fetch or to run when it is installed. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = new URL('../..', import.meta.url);
const manifest = z.looseObject({
  scripts: z.record(z.string(), z.string()),
  dependencies: z.undefined().optional(),
  devDependencies: z.record(z.string(), z.string()),
});
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

test('the package holds what runs and what is read, and is small', () => {
  const packed = z
    .tuple([
      z.looseObject({ size: z.number(), files: z.array(z.looseObject({ path: z.string() })) }),
    ])
    .parse(
      JSON.parse(
        execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
          cwd: root,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }),
      ),
    )[0];
  const paths = packed.files.map(({ path }) => path);
  expect(
    paths.filter(
      path =>
        !/^dist\/(?:cli\.js|package\.json|THIRD-PARTY\.txt|[\w-]+\.cjs(?:\.map)?)$/.test(path) &&
        !/^(?:data\/[\w/.-]+\.json|package\.json|README\.md|LICENSE)$/.test(path),
    ),
  ).toEqual([]);
  for (const path of [
    'dist/cli.js',
    'dist/main.cjs',
    'dist/THIRD-PARTY.txt',
    'data/cecot.json',
    'data/walkthroughs/three-minute-tour.json',
    'LICENSE',
  ])
    expect(paths).toContain(path);
  expect(packed.size).toBeLessThan(1_600_000);
});

test('nothing else is fetched or run when it is installed', () => {
  const { scripts } = manifest.parse(JSON.parse(read('package.json')));
  expect(
    Object.keys(scripts).filter(name => /^(?:pre|post)?(?:install|prepare)$/.test(name)),
  ).toEqual([]);
});

test(
  'every package that is built with or bundled is pinned exactly and has a line that says ' +
    'why it is there',
  () => {
    const { devDependencies } = manifest.parse(JSON.parse(read('package.json')));
    const explained = Array.from(
      read('docs/dependencies.md').matchAll(/^\| `([^`]+)` +\| .+ \| (\S+) +\|$/gm),
      ([, name = '', licence = '']) => [name, licence] as const,
    );
    expect(explained.map(([name]) => name).toSorted()).toEqual(
      Object.keys(devDependencies).toSorted(),
    );
    expect(
      Object.values(devDependencies).filter(version => !/^\d+\.\d+\.\d+$/.test(version)),
    ).toEqual([]);
    for (const [name, licence] of explained)
      expect([
        name,
        z
          .looseObject({ license: z.string() })
          .parse(JSON.parse(read(`node_modules/${name}/package.json`))).license,
      ]).toEqual([name, licence]);
  },
);

test('the licence of every bundled package travels with the program', () => {
  const texts = read('dist/THIRD-PARTY.txt');
  for (const name of [
    'ink',
    'react',
    'react-reconciler',
    'yoga-layout',
    'zod',
    'docx',
    'nanoid',
    'fflate',
    'lowdb',
  ])
    expect(texts).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'm'));
  expect(texts).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.');
});

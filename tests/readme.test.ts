import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allBindings, pages } from '../scripts/docs.js';

test.each(Object.entries(pages))(
  'docs/%s has the tables that the program has ("npm run docs" writes them)',
  (name, written) => {
    const page = readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');
    expect(page).toBe(written(page));
  },
);

test('no page that the README names is missing', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const named = Array.from(readme.matchAll(/\]\(([\w/.-]+)\)/g), ([, path = '']) => path);
  expect(named.filter(path => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
});

test('no key is bound twice, and none begins another', () => {
  // A key that holds on some pages only may mean something else on the others.
  const keys = allBindings.filter(binding => !binding.in).flatMap(binding => binding.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter(key => keys.some(other => other.startsWith(`${key} `)))).toEqual([]);
});

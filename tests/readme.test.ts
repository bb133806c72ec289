import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allBindings, withRoomKeys, withTables } from '../scripts/docs.js';

test('the README lists the keys and commands that the program has ("npm run docs" writes them)', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toBe(withTables(readme));
});

test('the page on coaching lists the keys of the room', () => {
  const page = readFileSync(new URL('../docs/coaching.md', import.meta.url), 'utf8');
  expect(page).toBe(withRoomKeys(page));
});

test('no key is bound twice, and none begins another', () => {
  // A key that holds on some pages only may mean something else on the others.
  const keys = allBindings.filter(binding => !binding.in).flatMap(binding => binding.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter(key => keys.some(other => other.startsWith(`${key} `)))).toEqual([]);
});

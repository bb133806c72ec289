import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTables } from '../scripts/docs.js';
import { bindings } from '../source/walk/bindings.js';

test('the README lists the keys and commands that the program has ("npm run docs" writes them)', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toBe(withTables(readme));
});

test('no key is bound twice, and none begins another', () => {
  const keys = bindings.flatMap(binding => binding.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter(key => keys.some(other => other.startsWith(`${key} `)))).toEqual([]);
});

/**
 * Commands with screens, in this process: each on a terminal of its own, and none on the machine's.
 */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nightTrainsFile } from '../night-trains.js';
import { studyIn } from '../terminal/learner.js';
import { Person } from './person.js';

const folder = mkdtempSync(join(tmpdir(), 'stancemap-sessions-'));
const trains = join(folder, 'trains.json');
writeFileSync(trains, JSON.stringify(nightTrainsFile()));

test('two people walk in one process at once, each with a profile and looks of their own', async () => {
  const before = { ...process.env };
  const [ann, ben] = [new Person(), new Person({ NO_COLOR: '1', LC_ALL: 'C' })];
  const ends = [ann.run(trains, '--at', 'overview'), ben.run(trains, '--at', 'argument/cost')];
  await Promise.all([ann.until('? more'), ben.until('? more')]);
  ben.type('m');
  await ben.until('ookmark');
  ann.type('q');
  ben.type('\u0003');
  expect(await Promise.all(ends)).toEqual([0, 130]);
  expect(studyIn(ben.dataFolder).bookmarks).toMatchObject([{ reference: 'argument/cost' }]);
  expect(studyIn(ann.dataFolder).bookmarks).toEqual([]);
  expect(process.env).toEqual(before);
});

test('without colour no colour is written, and what is selected still stands out', async () => {
  const plain = new Person({ NO_COLOR: '1', LC_ALL: 'C' });
  const end = plain.run(trains, '--at', 'overview');
  await plain.until('\u001B[7m');
  plain.type('\u0003');
  expect(await end).toBe(130);
  // oxlint-disable-next-line no-control-regex
  expect(plain.written).not.toMatch(/\u001B\[(?:3[0-8]|4[0-8]|9\d|10\d)[;m]/);
});

test('a program that goes on after a stop looks at the window, of which nobody told it', async () => {
  const ann = new Person();
  const ended = ann.run('--at', 'overview');
  await ann.until('? more');
  ann.signal('SIGCONT');
  await expect.poll(() => ann.raised).toEqual(['SIGWINCH']);
  ann.type('q');
  expect(await ended).toBe(0);
});

test('a signal is raised again once all is saved', async () => {
  const ann = new Person();
  const end = ann.run(trains, '--at', 'evidence/E1');
  await ann.until('? more');
  ann.type('m');
  await ann.until('ookmark');
  ann.signal('SIGHUP');
  await expect.poll(() => ann.raised).toEqual(['SIGHUP']);
  expect(readdirSync(ann.dataFolder)).toContain('default.json');
  expect(studyIn(ann.dataFolder).bookmarks).toMatchObject([{ reference: 'evidence/E1' }]);
  ann.type('\u0003');
  expect(await end).toBe(130);
});

test('who comes back from the tour is told where the dial is: the tour turned its own', async () => {
  const ann = new Person();
  const end = ann.run('--at', 'overview', '--burden', 'report');
  await ann.until('? more');
  ann.type('T');
  await ann.until('Space');
  ann.type('q');
  await ann.until('the dial where you had it, at report');
  ann.type('q');
  expect(await end).toBe(0);
}, 90_000);

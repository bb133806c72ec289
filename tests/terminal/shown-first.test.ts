/** A change is on the screen before it is in the file, and is in the file whatever comes then. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { soundText } from '../map/sample.js';
import { open } from './built-program.js';

type Opened = ReturnType<typeof open>;

function given() {
  const folder = mkdtempSync(join(tmpdir(), 'stancemap shown '));
  const file = join(folder, 'map.json');
  writeFileSync(file, soundText());
  const lock = `${file}.lock`;
  return {
    file,
    map: () => readFileSync(file, 'utf8'),
    /** As another program has it that saves the map for a long time. */
    lock: () => {
      mkdirSync(lock);
      writeFileSync(join(lock, 'owner'), `${hostname()}\n${process.pid}`);
    },
    unlock: () => rmSync(lock, { recursive: true }),
  };
}

/** The map with another grade of its first item of evidence. */
const graded = (status: string): string =>
  soundText().replace('"status": "reported"', `"status": "${status}"`);

async function opened(file: string): Promise<Opened> {
  const screen = open([file, '--at', 'evidence/E001']);
  await screen.until('? more');
  await screen.until('reported:');
  return screen;
}

/** Gives the evidence that is shown another grade: 1 is established, 5 alleged. */
async function grade(screen: Opened, number: number, seen: string): Promise<void> {
  screen.pty.write('r');
  await screen.until('Grade of this evidence');
  screen.pty.write(String(number));
  await screen.gone('Grade of this evidence');
  await screen.until(seen);
}

test('while another program holds the file, changes are seen and keys heard; then all is saved', async () => {
  const { file, map, lock, unlock } = given();
  const screen = await opened(file);
  lock();
  await grade(screen, 1, 'established:');
  await grade(screen, 5, 'alleged:');
  expect(map()).toBe(soundText());
  screen.pty.write('/tour');
  await screen.until('tour_');
  unlock();
  await expect.poll(map, { timeout: 20_000 }).toBe(graded('alleged'));
  // What was typed meanwhile is still there.
  expect(screen.text()).toContain('tour_');
  screen.pty.write('\u001B');
  await screen.until('Kept, z takes it back');
  screen.pty.write('z');
  await screen.until('Undone');
  await screen.until('established:');
  expect(map()).toBe(graded('established'));
  screen.pty.write('z');
  await screen.until('reported:');
  await screen.until('Undone');
  expect(map()).toBe(soundText());
  screen.pty.write('Z');
  await screen.until('established:');
  await screen.until('Done again');
  expect(map()).toBe(graded('established'));
  screen.pty.write('q');
  expect(await screen.exited).toBe(0);
});

test.each(['q', 'SIGHUP', 'SIGTERM'])(
  'what is seen to be changed is in the file, though the program ends at once: %s',
  async how => {
    const { file, map, lock, unlock } = given();
    const screen = await opened(file);
    lock();
    await grade(screen, 1, 'established:');
    await screen.until('Waiting for another stancemap that is saving map.json');
    if (how === 'q') screen.pty.write('q');
    else screen.pty.kill(how);
    unlock();
    await screen.exited;
    expect(map()).toBe(graded('established'));
  },
);

test('where it can not be saved, the map is shown as the file holds it', async () => {
  const { file, map } = given();
  const screen = await opened(file);
  // What is to take the place of the file can't be written there.
  mkdirSync(`${file}.tmp`);
  screen.pty.write('r');
  await screen.until('Grade of this evidence');
  screen.pty.write('1');
  await screen.until("it can't be written");
  await screen.until('reported:');
  expect(map()).toBe(soundText());
  screen.pty.write('q');
  expect(await screen.exited).toBe(0);
});

test('what was written in a form goes on there where it can not be saved, and is kept once it can', async () => {
  const { file, map } = given();
  const screen = open([file, '--at', 'argument/beatings']);
  await screen.until('? more');
  mkdirSync(`${file}.tmp`);
  screen.pty.write('\u0005');
  await screen.until('Changing:');
  screen.pty.write('\u001B[B\u001B[B\u001B[B\r');
  await screen.until('Claim, in one sentence');
  screen.pty.write(', they say');
  await screen.until(', they say_');
  screen.pty.write('\r');
  await screen.gone('Claim, in one sentence');
  screen.pty.write('\u0013');
  await screen.until("it can't be written");
  await screen.until('Guards beat the men every day, they say');
  await screen.until('Keep it');
  expect(map()).toBe(soundText());
  rmSync(`${file}.tmp`, { recursive: true });
  screen.pty.write('\u0013');
  await screen.until('Kept, z takes it back');
  expect(map()).toBe(soundText().replace('the men every day', 'the men every day, they say'));
  screen.pty.write('q');
  expect(await screen.exited).toBe(0);
});

test('of two forms the first can not be saved: it goes on, and then the other, each with its words', async () => {
  const { file, map, lock, unlock } = given();
  const screen = open([file, '--at', 'argument/beatings']);
  await screen.until('? more');
  lock();
  screen.pty.write('\u0005');
  await screen.until('Changing:');
  screen.pty.write('\u001B[B\u001B[B\u001B[B\r');
  await screen.until('Claim, in one sentence');
  screen.pty.write(', they say\r');
  await screen.gone('Claim, in one sentence');
  screen.pty.write('\u0013');
  await screen.gone('Changing:');
  screen.pty.write('A');
  await screen.until('By whom? Type any words');
  screen.pty.write('bukele\r');
  await screen.until('Claim, in one sentence');
  screen.pty.write('They did n');
  await screen.until('They did n_');
  mkdirSync(`${file}.tmp`);
  unlock();
  await screen.until("it can't be written");
  await screen.until('After this: An answer to');
  expect(screen.text()).toContain('Guards beat the men every day, they say');
  rmSync(`${file}.tmp`, { recursive: true });
  screen.pty.write('\u0013');
  await screen.until('They did n_');
  await expect
    .poll(map)
    .toBe(soundText().replace('the men every day', 'the men every day, they say'));
  screen.pty.write('ot.\r');
  await screen.until('Read both after');
  screen.pty.kill('SIGTERM');
  await screen.exited;
});

test('keys that come in one burst all count, also where the first is still being done', async () => {
  const { file, map } = given();
  const screen = await opened(file);
  screen.pty.write('r1r5');
  await screen.until('alleged:');
  await expect.poll(map).toBe(graded('alleged'));
  await grade(screen, 1, 'established:');
  screen.pty.write('\u0018');
  await screen.until('Delete evidence/E001?');
  screen.pty.write('y\r');
  await screen.until('This map has nothing called evidence/E001.');
  screen.pty.write('zzzz');
  await expect.poll(map).toBe(soundText());
  screen.pty.write('ZZ');
  await expect.poll(map).toBe(graded('alleged'));
  screen.pty.write('q');
  expect(await screen.exited).toBe(0);
});

test('what another program changed meanwhile is seen as soon as ours is saved', async () => {
  const { file, map, lock, unlock } = given();
  const screen = await opened(file);
  const theirs = soundText().replace('The prison is clean', 'The prison is very clean');
  lock();
  await grade(screen, 1, 'established:');
  writeFileSync(file, theirs);
  unlock();
  await screen.until('both changes are in it');
  await screen.until('established:');
  const both = graded('established').replace('The prison is clean', 'The prison is very clean');
  expect(map()).toBe(both);
  screen.pty.write('z');
  await screen.until('Undone');
  expect(map()).toBe(theirs);
  screen.pty.write('q');
  expect(await screen.exited).toBe(0);
});

test('what took the place of a faulty file is not taken back, and says why', async () => {
  const { file, map } = given();
  const screen = await opened(file);
  await grade(screen, 1, 'established:');
  await screen.until('Kept, z takes it back');
  writeFileSync(file, '{ "a": 1 }');
  await grade(screen, 5, 'alleged:');
  await screen.until('map.json.other-');
  expect(map()).toContain('"alleged"');
  const kept = map();
  screen.pty.write('z');
  await screen.until('With that taken back the file would have faults: it stays as it is.');
  expect(map()).toBe(kept);
  screen.pty.write('q');
  expect(await screen.exited).toBe(0);
});

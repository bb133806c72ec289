/**
 * Files that were damaged in any way: every command that reads one ends with an answer or with a
 * fault that names the file and its place, never with a fault of its own, and never not at all.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Chance } from '../endurance/chance.js';
import { inputOf } from '../endurance/mutate.js';
import { folderOfFiles, kinds, textOfSound, type Kind } from '../fixtures/files.js';
import { answer } from './answer.js';

const { at, file } = folderOfFiles();

/** The commands that read a kind of file, where it says FILE; a profile is read in its folder. */
const readers: Readonly<Record<Kind, readonly (readonly string[])[]>> = {
  map: [
    ['FILE', '--plain'],
    ['check', '--balance', 'FILE'],
    ['check', '--fix', 'FILE'],
    ['show', 'argument/air', '--map', 'FILE'],
    ['standing', '--map', 'FILE'],
    ['report', '--anki', '--map', 'FILE'],
    ['export', '--to', 'apx', '--map', 'FILE'],
    ['edit', 'argument/air', '--delete', '--yes', '--map', 'FILE'],
    ['play', file('walkthrough'), '--map', 'FILE', '--check'],
    ['brief', file('plan'), '--map', 'FILE', '--to', 'html'],
    ['flow', file('flow'), '--map', 'FILE', '--to', 'md'],
  ],
  walkthrough: [
    ['play', 'FILE', '--text'],
    ['play', 'FILE', '--check'],
  ],
  plan: [
    ['plan', 'FILE', '--plain'],
    ['brief', 'FILE', '--to', 'md'],
    ['report', '--plan', 'FILE'],
    ['time', 'FILE', '--plain'],
    ['flow', at('none.json'), '--plan', 'FILE', '--to', 'md'],
  ],
  flow: [
    ['flow', 'FILE', '--plain'],
    ['flow', 'FILE', '--to', 'html', '--ballot'],
  ],
  profile: [
    ['report', '--map', file('map'), '--profile', 'damaged', '--data-dir', 'FOLDER'],
    ['notes', '--map', file('map'), '--profile', 'damaged', '--data-dir', 'FOLDER'],
    ['report', '--map', file('map'), '--folder', 'FOLDER'],
  ],
};

const numbers = ['1e999', '-1e308', '9007199254740993', '0.1', '1e-400', '-0'];
const values = [...numbers, '"\\ud800"', '"\\u0000"', 'null', '[[[]]]', '{"a":{}}', 'true', '""'];

/** A sound text made unsound: by what hurts files, and by what people and tools do to them. */
function damaged(chance: Chance, text: string): Uint8Array {
  const bytes = Buffer.from(text);
  const place = chance.below(bytes.length);
  const put = (...more: readonly number[]): Uint8Array =>
    Buffer.concat([bytes.subarray(0, place), Buffer.from(more), bytes.subarray(place)]);
  const [value] = chance.oneOf([...text.matchAll(/: (?:\d+|"[^"]*"|true|false|null)/g)]);
  const [key] = chance.oneOf([...text.matchAll(/"[A-Za-z]+": /g)]);
  return chance.weighted<() => Uint8Array>([
    [
      4,
      () => Buffer.from(inputOf(chance, text, /^(?:title|claim|text|say|note)$/).slice(0, 40_000)),
    ],
    [1, () => bytes.subarray(0, place)],
    [1, () => Buffer.from(text.replace(key, `${key}${chance.oneOf(values)}, ${key}`))],
    [2, () => Buffer.from(text.replace(value, `: ${chance.oneOf(values)}`))],
    [1, () => put(0)],
    [1, () => put(chance.oneOf([0xff, 0xc3, 0xed]))],
    [0.5, () => Buffer.from(text, 'utf16le')],
    [0.5, () => new Uint8Array(bytes.length)],
    [0.5, () => Buffer.from(`{"deep":${'['.repeat(9000)}${']'.repeat(9000)},${text.slice(1)}`)],
  ])();
}

test.each(kinds)(
  'a damaged %s',
  async kind => {
    for (let index = 0; index < 12; index++) {
      const chance = Chance.at(20_261_127, index * kinds.length + kinds.indexOf(kind));
      const bytes = damaged(chance, textOfSound(kind));
      const folder = mkdtempSync(join(tmpdir(), 'stancemap-damaged-'));
      const name = join(folder, 'damaged.json');
      for (const line of [['check', 'FILE'], chance.oneOf(readers[kind])]) {
        writeFileSync(name, bytes);
        const args = line.map(word => (word === 'FILE' ? name : word));
        const ran = await answer(args.map(word => (word === 'FOLDER' ? folder : word)));
        const told = `${ran.stdout}${ran.stderr}`;
        const what = `${line.join(' ')}, input ${index}: ${told.slice(0, 300)}`;
        expect([0, 1, 2], what).toContain(ran.code);
        expect(told, what).not.toMatch(/\bundefined\b|\bNaN\b|\[object|ZodError/);
        // A sound map may have nothing of what was asked for, which is no fault of the file.
        const isFault = ran.code === 1 && line[0] === 'check';
        expect(!isFault || /damaged\.json:\d+:\d+: /.test(told), what).toBe(true);
      }
    }
  },
  120_000,
);

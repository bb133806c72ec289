/** A large file in which a few places change: what is written, and what keeps it from being. */
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spliced, type Splice } from '../../source/map/edit/splice.js';
import { writeSpliced, type ReadFile } from '../../source/store/spliced-file.js';

const waiting = { onWaiting: () => {} };

function file(text: string): { readonly name: string; readonly read: ReadFile } {
  const name = join(mkdtempSync(join(tmpdir(), 'stancemap-spliced-')), 'map.json');
  writeFileSync(name, text, { mode: 0o640 });
  return { name, read: { text, bytes: readFileSync(name) } };
}

const splices: readonly Splice[] = [
  { at: 2, remove: 3, insert: 'né' },
  { at: 9, remove: 0, insert: '' },
];

describe('splices written into a file', () => {
  test('are those of its text, whatever letters it has', async () => {
    const letters = fc.string({ unit: 'grapheme', maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(letters, letters, letters)), async runs => {
        const text = runs.map(([kept, gone]) => kept + gone).join('');
        let at = 0;
        const wanted = runs.map(([kept, gone, insert]): Splice => {
          const splice = { at: at + kept.length, remove: gone.length, insert };
          at += kept.length + gone.length;
          return splice;
        });
        const { name, read } = file(text);
        expect(await writeSpliced(name, read, wanted, waiting)).toBe(true);
        expect(readFileSync(name, 'utf8')).toBe(spliced(text, wanted));
        rmSync(join(name, '..'), { recursive: true });
      }),
      { numRuns: 100 },
    );
  });

  test('keep the mode and a link, and leave nothing beside the file', async () => {
    const { name, read } = file('0123456789');
    const link = `${name}.link`;
    symlinkSync(name, link);
    expect(await writeSpliced(link, read, splices, waiting)).toBe(true);
    expect(readFileSync(name, 'utf8')).toBe('01né56789');
    expect(statSync(name).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(name, '..'))).toEqual(['map.json', 'map.json.link']);
  });

  test.each([
    ['changed', '0123456780'],
    ['cut short', '012345678'],
    ['made longer', '0123456789\n'],
    ['gone', undefined],
  ])('are not written into a file that was %s meanwhile', async (_, there) => {
    const { name, read } = file('0123456789');
    if (there === undefined) rmSync(name);
    else writeFileSync(name, there);
    expect(await writeSpliced(name, read, splices, waiting)).toBe(false);
    const folder = join(name, '..');
    const left = readdirSync(folder).map(one => [one, readFileSync(join(folder, one), 'utf8')]);
    expect(left).toEqual(there === undefined ? [] : [['map.json', there]]);
  });

  test('are refused by a file that nobody may write', async () => {
    const { name, read } = file('0123456789');
    chmodSync(name, 0o440);
    await expect(writeSpliced(name, read, splices, waiting)).rejects.toMatchObject({
      code: 'EREADONLY',
    });
    expect(readFileSync(name, 'utf8')).toBe('0123456789');
  });
});

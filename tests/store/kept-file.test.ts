/** A plan or a flow is on the disk while one works on it, whatever else happens to the file. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KeptFile } from '../../source/store/kept-file.js';

const now = (): Date => new Date('2026-03-01T10:00:00Z');

function kept(
  opened: string | undefined,
  name = 'round.json',
  merge?: (there: string, before: string, after: string) => string | undefined,
) {
  const folder = mkdtempSync(join(tmpdir(), 'stancemap-kept-'));
  const file = join(folder, name);
  if (opened !== undefined) writeFileSync(file, opened, { mode: 0o640 });
  const said: string[] = [];
  return {
    folder,
    file,
    said,
    store: new KeptFile({
      file,
      opened,
      now,
      say: sentence => said.push(sentence),
      ...(merge ? { merge } : {}),
    }),
  };
}

describe('a kept file', () => {
  test('holds the last of many changes, and leaves nothing beside it', async () => {
    const { folder, file, store, said } = kept('one');
    for (let change = 0; change < 50; change++) store.keep(`change ${change}`);
    expect(await store.flush()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('change 49');
    expect(readdirSync(folder)).toEqual(['round.json']);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(said).toEqual([]);
  });

  test('that something else wrote meanwhile: both are kept, and one sentence says where', async () => {
    const { folder, file, store, said } = kept('one');
    writeFileSync(file, 'from an editor');
    store.keep('two');
    await store.flush();
    store.keep('three');
    await store.flush();
    expect(readFileSync(file, 'utf8')).toBe('three');
    const beside = readdirSync(folder).find(name => name.includes('other-2026-03-01')) ?? '';
    expect(readFileSync(join(folder, beside), 'utf8')).toBe('from an editor');
    expect(said).toEqual([expect.stringContaining(beside)]);
  });

  test(
    'that something else wrote meanwhile holds both changes where they can be put ' +
      'together, now and after',
    async () => {
      const { folder, file, store, said } = kept('a', 'round.json', (there, before, after) =>
        there.includes('!') ? undefined : there.replace(before, after),
      );
      writeFileSync(file, 'a + theirs');
      store.keep('b');
      await store.flush();
      expect(readFileSync(file, 'utf8')).toBe('b + theirs');
      store.keep('c');
      await store.flush();
      expect(readFileSync(file, 'utf8')).toBe('c + theirs');
      expect(said).toEqual([expect.stringContaining('both changes are in it now')]);
      writeFileSync(file, 'c!');
      store.keep('d');
      await store.flush();
      expect(readFileSync(file, 'utf8')).toBe('d');
      expect(readdirSync(folder)).toHaveLength(2);
    },
  );

  test('behind a link stays behind it', async () => {
    const { folder, file, store } = kept(undefined, 'link.json');
    const target = join(folder, 'target.json');
    writeFileSync(target, '');
    symlinkSync(target, file);
    store.keep('new');
    await store.flush();
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, 'utf8')).toBe('new');
  });

  test('behind links to a file that is not there yet makes that file', async () => {
    const { folder, file, store, said } = kept(undefined, 'link.json');
    mkdirSync(join(folder, 'notes'));
    symlinkSync('near.json', file);
    symlinkSync(join('notes', 'target.json'), join(folder, 'near.json'));
    store.keep('new');
    expect(await store.flush()).toBe(true);
    expect(readlinkSync(file)).toBe('near.json');
    expect(readFileSync(join(folder, 'notes', 'target.json'), 'utf8')).toBe('new');
    expect(readdirSync(folder).toSorted()).toEqual(['link.json', 'near.json', 'notes']);
    expect(said).toEqual([]);
  });

  test('keeps what something else wrote beside it to the byte, as private as it was', async () => {
    const { folder, file, store } = kept('one');
    const theirs = Buffer.from([0xff, 0xfe, 0x61, 0x00, 0xe9]);
    writeFileSync(file, theirs);
    chmodSync(file, 0o600);
    store.keep('two');
    await store.flush();
    const beside = readdirSync(folder).find(name => name.includes('other-')) ?? '';
    expect(readFileSync(join(folder, beside)).equals(theirs)).toBe(true);
    expect(statSync(join(folder, beside)).mode & 0o777).toBe(0o600);
  });

  test('that is read-only is left alone; what is written waits until it may be saved', async () => {
    const { file, store, said } = kept('one');
    chmodSync(file, 0o444);
    store.keep('two');
    expect(await store.flush()).toBe(false);
    expect(said).toEqual([expect.stringContaining('(the file is read-only)')]);
    expect(readFileSync(file, 'utf8')).toBe('one');
    chmodSync(file, 0o640);
    expect(await store.flush()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('two');
  });

  test(
    'whose folder went away: it is said once, kept, and saved when the folder is there ' + 'again',
    async () => {
      const { folder, file, store, said } = kept('one');
      rmSync(folder, { recursive: true });
      store.keep('two');
      expect(await store.flush()).toBe(false);
      store.keep('three');
      expect(await store.flush()).toBe(false);
      expect(said).toEqual([
        expect.stringContaining("can't be saved now (its folder is not there)"),
      ]);
      mkdirSync(folder);
      expect(await store.flush()).toBe(true);
      expect(readFileSync(file, 'utf8')).toBe('three');
      expect(said.at(-1)).toContain('is saved again');
    },
  );
});

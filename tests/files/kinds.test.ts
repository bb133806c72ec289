/** Every kind of file is read in one way, and what is wrong with it is told alike. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { fileKinds, jsonSchemaOf, kindIn } from '../../source/files/kinds.js';
import type { FileKind, FileReader } from '../../source/files/kind.js';
import { kinds, soundFiles, textOfSound, type Kind } from '../fixtures/files.js';

const files: FileReader = {
  text: async () => ({ ok: true, text: textOfSound('map') }),
  beside: (_file, path) => path,
  bundledMap: soundFiles.map,
};

function kindNamed(name: Kind): FileKind {
  const kind = fileKinds.find(one => one.name === name);
  if (!kind) throw new Error(`there is no kind called ${name}`);
  return kind;
}

async function told(name: Kind, text: string): Promise<readonly string[]> {
  const faults = await kindNamed(name).faults(text, 'x.json', files);
  return faults.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

test('the list names every kind once, and each by a format and a schema of its own', () => {
  expect(fileKinds.map(({ name }) => name)).toEqual(kinds);
  for (const key of ['format', 'what', 'schemaFile', 'about'] as const)
    expect(new Set(fileKinds.map(kind => kind[key])).size).toBe(fileKinds.length);
});

describe.each(kinds)('a %s', name => {
  const kind = kindNamed(name);
  const text = textOfSound(name);

  test('that is sound has no fault, is known by its format, and fits its JSON Schema', async () => {
    expect(await told(name, text)).toEqual([]);
    expect(kindIn(text)).toBe(kind);
    const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(
      await jsonSchemaOf(kind),
    );
    expect(valid(JSON.parse(text))).toBe(true);
    expect(valid({ ...JSON.parse(text), format: `${kind.format}9` })).toBe(false);
  });

  test('has its JSON Schema in the repository, as the program makes it', async () => {
    const stored = readFileSync(
      new URL(`../../data/schema/${kind.schemaFile}`, import.meta.url),
      'utf8',
    );
    expect(stored).toBe(`${JSON.stringify(await jsonSchemaOf(kind), null, 2)}\n`);
    expect(JSON.parse(stored)).toMatchObject({
      title: expect.stringContaining(`(${kind.format})`),
      $id: expect.stringContaining(kind.format.replace('/', '-')),
    });
  });

  test('may begin with a byte-order mark and have the line ends of Windows', async () => {
    expect(await told(name, `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });

  test('is known, and told as newer, in a later version', async () => {
    const later = text.replace(kind.format, kind.format.replace('/1', '/2'));
    expect(kindIn(later)).toBe(kind);
    const faults = await kind.faults(later, 'x.json', files);
    expect(faults.filter(({ path }) => path === 'format')).toEqual([
      expect.objectContaining({
        rule: 'future-format',
        message: expect.stringContaining(`newer than ${kind.format}`),
      }),
    ]);
  });

  test('in a format that nobody knows is told so, with the one to write', async () => {
    const faults = await kind.faults(text.replace(kind.format, 'argdown'), 'x.json', files);
    expect(faults).toEqual([
      expect.objectContaining({
        rule: 'unknown-format',
        message: expect.stringContaining(`write "${kind.format}"`),
      }),
    ]);
  });

  test.each([
    ['', ['1:1 empty']],
    ['\uFEFF\n ', ['1:1 empty']],
    ['[]', ['1:1 wrong-type']],
    ['null', ['1:1 wrong-type']],
    ['{"a": 1,}', ['1:8 syntax']],
  ])('is no such text as %j', async (bad, faults) => {
    expect(await told(name, bad)).toEqual(faults);
  });

  test('is told to be one where it is something else', async () => {
    const [fault] = await kind.faults('[]', 'x.json', files);
    expect(fault?.message).toBe(`${kind.what} is a JSON object, not a list`);
  });

  test('with a key twice in one object is told at the second, with the place of the first', async () => {
    const twice = text.replace(/^\{\s*/, '{ "format": "x",\n  "\\u0066ormat" : "y",\n  ');
    const faults = await kind.faults(twice, 'x.json', files);
    expect(
      faults
        .filter(({ rule }) => rule === 'repeated-key')
        .map(({ line, column, path, message }) => [line, column, path, message]),
    ).toEqual([
      [2, 3, 'format', expect.stringContaining('at line 1, column 3')],
      [3, 3, 'format', expect.stringContaining('at line 1, column 3')],
    ]);
  });
});

test.each([
  { name: 'map', twice: ['trade', 'air'], path: 'arguments[1].id', first: 'arguments[0]' },
  { name: 'plan', twice: ['opposition', 'government'], path: 'sides[1].id', first: 'sides[0]' },
  { name: 'flow', twice: ['second', 'first'], path: 'entries[1].id', first: 'entries[0]' },
] as const)(
  'an id that a $name gives twice is told alike',
  async ({ name, twice, path, first }) => {
    const [id, other] = twice;
    const text = textOfSound(name).replace(`"id": "${id}"`, `"id": "${other}"`);
    const faults = await kindNamed(name).faults(text, 'x.json', files);
    expect(faults.find(({ rule }) => rule === 'duplicate-id')).toMatchObject({
      path,
      message: expect.stringMatching(
        new RegExp(`^the id "[a-z]+" is already taken by ${first.replaceAll(/[[\]]/g, '\\$&')}$`),
      ),
    });
  },
);

test.each([
  ['map', '"to": "air"', '"to": "aire"', 'no argument has the id aire; did you mean air?'],
  ['plan', '"argument": "air"', '"argument": "aire"', 'no argument of the map has the id aire; '],
  ['flow', '"argument": "air"', '"argument": "aire"', 'no argument of the map has the id aire; '],
  ['flow', '"answers": ["first"]', '"answers": ["a b"]', 'no entry of this flow has the id "a b"'],
] as const)(
  'a link of a %s that leads nowhere is told alike',
  async (name, link, instead, said) => {
    expect(textOfSound(name)).toContain(link);
    const faults = await kindNamed(name).faults(
      textOfSound(name).replace(link, instead),
      'x.json',
      files,
    );
    expect(faults.map(({ message }) => message)).toContainEqual(expect.stringContaining(said));
  },
);

test.each([
  ['map', ['stancemap', 'a b/x.json']],
  ['walkthrough', ['stancemap', 'play', 'a b/x.json']],
  ['plan', ['stancemap', 'plan', 'a b/x.json']],
  ['flow', ['stancemap', 'flow', 'a b/x.json']],
  ['profile', ['stancemap', '--profile', 'x', '--data-dir', 'a b/']],
] as const)('a %s says what opens it', (name, words) => {
  expect(kindNamed(name).openedBy('a b/x.json')).toEqual(words);
});

test('a profile in this folder is opened with this folder', () => {
  expect(kindNamed('profile').openedBy('ann.json')).toEqual([
    'stancemap',
    '--profile',
    'ann',
    '--data-dir',
    '.',
  ]);
});

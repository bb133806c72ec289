/** Whatever a command reads, what can't be read is said in words, and hides nothing else. */
import { gzipSync } from 'node:zlib';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fileAddress } from '../../source/commands/check-report.js';
import { fixture, folderOfFiles, kinds, soundFiles, textOfSound } from '../fixtures/files.js';
import { answer } from './answer.js';

const files = folderOfFiles();
const { at, put, file } = files;
mkdirSync(at('folder'));
symlinkSync('circle', at('circle'));

/** Every command that reads a file, with the file to come where it says FILE. */
const readers: readonly (readonly string[])[] = [
  ['FILE', '--plain'],
  ['show', 'argument/air', '--map', 'FILE'],
  ['search', 'air', '--map', 'FILE'],
  ['standing', '--map', 'FILE'],
  ['check', 'FILE'],
  ['edit', 'argument/air', '--stdin', '--map', 'FILE'],
  ['edit', '--add', 'term', '--map', 'FILE'],
  ['drill', '--map', 'FILE'],
  ['report', '--map', 'FILE'],
  ['notes', '--map', 'FILE'],
  ['report', '--plan', 'FILE'],
  ['report', '--plan', file('plan'), '--map', 'FILE'],
  ['export', '--to', 'apx', '--map', 'FILE'],
  ['import', 'FILE', '--from', 'apx', '--out', at('imported.json')],
  ['play', 'FILE', '--text'],
  ['play', file('walkthrough'), '--text', '--map', 'FILE'],
  ['record', at('new.json'), 'FILE'],
  ['brief', 'FILE', '--to', 'md'],
  ['brief', file('plan'), '--to', 'md', '--map', 'FILE'],
  ['plan', 'FILE', '--plain'],
  ['plan', file('plan'), '--plain', '--map', 'FILE'],
  ['flow', 'FILE', '--to', 'md'],
  ['flow', file('flow'), '--to', 'md', '--map', 'FILE'],
  ['flow', at('new.json'), '--plan', 'FILE', '--to', 'md'],
  ['time', 'FILE'],
];

const reading = (
  line: readonly string[],
  name: string,
): Promise<Awaited<ReturnType<typeof answer>>> =>
  answer(line.map(word => (word === 'FILE' ? name : word)));

/** The code of a system's error, or a call of its, in what is told to people. */
const systemWords = /\bE[A-Z]{3,}\b|syscall|\bopen '|errno|at .*\.[jt]s:\d/;

describe.each(readers.map(line => [line.join(' '), line] as const))(
  'stancemap %s',
  (_line, line) => {
    // A flow that is not there is begun, which needs to be told how.
    const isBegun = line[0] === 'flow' && line[1] === 'FILE';

    test.each([
      [at('none.json'), isBegun ? 2 : 1, /there is no such file/],
      [at('folder'), 1, /this is a folder, not a file/],
      [at('circle'), 1, /the links to it run in a circle/],
      [join(file('map'), 'x.json'), 1, /its path leads through a file/],
      [at(`${'x'.repeat(300)}.json`), 1, /its name is too long/],
      [fixture('latin-1.json'), 1, /:4:24: this is not UTF-8: it looks like Latin-1/],
      [fixture('utf-16.json'), 1, /:1:1: this is not UTF-8: it looks like UTF-16/],
    ])('%s', async (name, code, said) => {
      const { stdout, stderr, ...ran } = await reading(line, name);
      expect(`${stdout}${stderr}`).toMatch(said);
      expect(`${stdout}${stderr}`).not.toMatch(systemWords);
      expect(ran.code).toBe(code);
    });
  },
);

describe('what a file names is told like the file', () => {
  test.each([
    ['plan', '"map": "square.json"', `"map": "none.json"`, /map: .*none\.json: there is no such/],
    ['flow', '"map": "square.json"', `"map": "folder"`, /map: .*folder: this is a folder/],
    ['walkthrough', '"map": "square.json"', `"map": "circle"`, /map: .*circle: the links to it/],
  ] as const)('the map of a %s', async (kind, map, instead, said) => {
    expect(textOfSound(kind)).toContain(map);
    const name = put(`lost-${kind}.json`, textOfSound(kind).replace(map, instead));
    const { code, stdout } = await answer(['check', name]);
    expect([code, stdout]).toEqual([1, expect.stringMatching(said)]);
    expect(stdout).toContain('1 error');
  });

  test.each([['plan'], ['flow'], ['walkthrough']] as const)(
    'the map of a %s in another encoding, at its own place',
    async kind => {
      put('latin.json', readFileSync(fixture('latin-1.json')));
      const name = put(
        `latin-${kind}.json`,
        textOfSound(kind).replace('"square.json"', '"latin.json"'),
      );
      expect((await answer(['check', name])).stdout).toMatch(/latin\.json:4:24: this is not UTF-8/);
    },
  );

  test('what a walkthrough includes', async () => {
    put('latin-part.json', Buffer.from('{ "format": "Straße" }', 'latin1'));
    const whole = put(
      'parts.json',
      JSON.stringify({
        format: 'stancemap-walkthrough/1',
        title: 'Parts',
        map: 'square.json',
        steps: [{ include: 'nowhere.json' }, { include: 'latin-part.json' }],
      }),
    );
    const { stdout } = await answer(['check', whole]);
    expect(stdout).toMatch(/"nowhere\.json" can't be included: there is no such file/);
    expect(stdout).toMatch(/latin-part\.json:1:18: this is not UTF-8: it looks like Latin-1/);
  });
});

test.each(kinds)('a key that a %s has twice is told with both places', async kind => {
  const name = put(`twice-${kind}.json`, textOfSound(kind).replace(/^\{/, '{ "format": "x",'));
  const { code, stdout } = await answer(['check', name]);
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /:\d+:\d+: format: the key "format" is in this object already, at line 1, column 3;/,
  );
});

test('a second list of relations drops none of the first unseen', async () => {
  const { code, stderr } = await answer(['standing', '--map', fixture('relations-twice.json')]);
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/:101:2: relations: the key "relations" is in .* line 88, column 2;/),
  ]);
});

describe('what is no whole text', () => {
  const sound = Buffer.from(textOfSound('plan').replace('"title": "', '"title": "日'));
  const cut = sound.indexOf('日');

  test.each([
    ['cut in the middle of a letter', sound.subarray(0, cut + 2), /cut off here/],
    ['cut behind its first byte', sound.subarray(0, cut + 1), /cut off here/],
    ['packed by gzip', gzipSync(sound), /:1:1: this is no text: it is packed by gzip/],
    ['a Word file', Buffer.from('PK\u0003\u0004\u0014\u0000\u00ff', 'latin1'), /is a Word file/],
    ['of zeros alone', new Uint8Array(5000), /:1:1: there are zeros alone here, as after a power/],
    ['in Latin-1', Buffer.from('{"title": "é"}', 'latin1'), /looks like Latin-1/],
  ])('%s', async (how, bytes, said) => {
    const { code, stdout } = await answer(['check', put(`${how}.json`, bytes)]);
    expect([code, stdout]).toEqual([1, expect.stringMatching(said)]);
  });
});

describe('days that no calendar has', () => {
  const dated = (date: string): string =>
    put(`date-${date}.json`, textOfSound('map').replace('"2025-02-01"', `"${date}"`));

  test.each([
    '2025-02-30',
    '2025-02-31',
    '2025-02-29',
    '2100-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-06-31',
    '2025-09-31',
    '2025-11-31',
    '0000',
    '0000-01-01',
  ])('%s', async date => {
    const { code, stdout } = await answer(['check', dated(date)]);
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining(`"${date}" is a date that no calendar has`),
    ]);
  });

  const example = readFileSync('data/example.json', 'utf8');
  /** Every kind of item that has a date, and the map itself: a text in which one of each is bad. */
  const everyDate = ['updated', 'horizon', 'evidence', 'sources', 'events'];

  test.each(everyDate)('in %s of a map', async where => {
    const map: Record<string, unknown> = JSON.parse(example);
    const list = map[where];
    if (Array.isArray(list)) list[0] = { ...list[0], date: '2023-02-29' };
    else map[where] = '2023-02-29';
    const { code, stdout } = await answer(['check', put('dates.json', JSON.stringify(map))]);
    expect([code, stdout]).toEqual([1, expect.stringContaining('a date that no calendar has')]);
    expect(stdout).toContain(Array.isArray(list) ? `${where}[0].date: ` : `${where}: `);
  });

  test.each([
    [
      'a day that something was seen on',
      '"visited": {}',
      '"visited": {"overview": ["2023-02-29"]}',
    ],
    ['the day of an answer', '"right": true', '"right": true, "day": "2026-06-31"'],
    ['the moment of an answer', '2026-11-26T20:00:04.315Z', '2026-11-31T20:00:04.315Z'],
    ['the day of a card', '"state": 2', '"state": 2, "day": "2100-02-29"'],
    ['the moment of a card', '"due": "2026-11-28', '"due": "2026-02-30'],
  ])('in a profile: %s', async (_what, sound, bad) => {
    expect(textOfSound('profile')).toContain(sound);
    const text = textOfSound('profile').replace(sound, bad);
    const { code, stdout } = await answer(['check', put('dates.json', text)]);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/json:\d+:\d+: maps\.m\./)]);
  });

  test.each([
    '2024-02-29',
    '2000-02-29',
    '2025-01-31',
    '2025-04-30',
    '2025-02',
    '0001',
    '9999-12-31',
  ])('%s is none of them', async date => {
    expect(await answer(['check', dated(date)])).toMatchObject({ code: 0 });
  });
});

describe('check tells all files, whatever one of them is', () => {
  const bad = put('bad.json', '{,}');
  const names = [at('none.json'), soundFiles.map, bad, at('folder'), fixture('utf-16.json')];

  test.each([names, names.toReversed()])('%# as text', async (...some) => {
    const { code, stdout } = await answer(['check', ...some]);
    expect(code).toBe(1);
    expect(stdout).toContain(`${at('none.json')}: there is no such file\n`);
    expect(stdout).toContain(`${bad}:1:2: expected a key`);
    expect(stdout).toContain('4 errors, 0 warnings');
  });

  test('as JSON', async () => {
    const { stdout } = await answer(['check', ...names, '--format', 'json']);
    const { problems } = z
      .object({ problems: z.array(z.looseObject({ file: z.string(), rule: z.string() })) })
      .parse(JSON.parse(stdout));
    expect(problems.map(({ rule }) => rule)).toEqual([
      'unreadable',
      'syntax',
      'unreadable',
      'encoding',
    ]);
  });

  test('as annotations', async () => {
    const { stdout } = await answer(['check', ...names, '--format', 'github']);
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^::error file=.*none\.json,line=1,col=1::there is no such file$/),
      expect.stringMatching(/^::error file=.*bad\.json,line=1,col=2::/),
      expect.stringMatching(/^::error file=.*folder,line=1,col=1::this is a folder/),
      expect.stringMatching(/^::error file=.*utf-16\.json,line=1,col=1::/),
    ]);
  });

  test('as SARIF, with an address for each and lines for what has some', async () => {
    const { stdout } = await answer(['check', ...names, '--format', 'sarif']);
    const location = z.object({
      physicalLocation: z.object({
        artifactLocation: z.object({ uri: z.string() }),
        region: z.object({ startLine: z.number() }).optional(),
      }),
    });
    const { runs } = z
      .object({
        version: z.literal('2.1.0'),
        runs: z.tuple([
          z.object({
            results: z.array(z.object({ ruleId: z.string(), locations: z.tuple([location]) })),
          }),
        ]),
      })
      .parse(JSON.parse(stdout));
    expect(
      runs[0].results.map(({ ruleId, locations: [{ physicalLocation: place }] }) => [
        ruleId,
        place.artifactLocation.uri,
        place.region?.startLine,
      ]),
    ).toEqual([
      ['unreadable', pathToFileURL(at('none.json')).href, undefined],
      ['syntax', pathToFileURL(bad).href, 1],
      ['unreadable', pathToFileURL(at('folder')).href, undefined],
      ['encoding', pathToFileURL(fixture('utf-16.json')).href, 1],
    ]);
  });

  test.each(['json', 'github', 'sarif', 'text'])(
    'standard input too, as %s, which has no address',
    async format => {
      const { code, stdout } = await answer(['check', '-', '--format', format], { stdin: '{,}' });
      expect(code).toBe(1);
      expect(stdout).not.toContain('"uri"');
      const named = { text: 'standard input:1:2: ', json: '"file": "-"' };
      expect(stdout).toContain(format === 'text' || format === 'json' ? named[format] : '1');
    },
  );
});

test.each([
  ['a.json', 'a.json'],
  ['a dir/100%.json', 'a%20dir/100%25.json'],
  ['über #1?.json', '%C3%BCber%20%231%3F.json'],
  ['c:d.json', 'c%3Ad.json'],
  ['../up.json', '../up.json'],
  ['./here.json', './here.json'],
  ['/abs/a b.json', 'file:///abs/a%20b.json'],
  ['\uD800.json', '%EF%BF%BD.json'],
])('the address of %s is %s', (name, address) => {
  expect(fileAddress(name)).toBe(address);
  const resolved = new URL(fileAddress(name), 'file:///base/folder/');
  expect(resolved.protocol).toBe('file:');
  expect(
    decodeURIComponent(resolved.pathname).endsWith(name.toWellFormed().split('/').at(-1) ?? ''),
  ).toBe(true);
});

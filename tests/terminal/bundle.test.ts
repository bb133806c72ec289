/**
 * What the bundle changes of packages changes nothing that is drawn, and it is as whole as the
 * source.
 */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { StanceMap } from '../../source/map/stance-map.js';
import { drawFrames } from '../../source/tui/drawing.js';
import { themeFor } from '../../source/tui/theme.js';
import { asciicast } from '../../source/walkthrough/cast.js';
import { loadWalkthrough } from '../../source/walkthrough/walkthrough.js';
import { nightTrainsFile } from '../night-trains.js';
import { scriptText, tour } from '../walkthrough/scripts.js';
import { answer } from './built-program.js';

const folder = mkdtempSync(join(tmpdir(), 'stancemap-bundle-'));
const [mapFile, scriptFile, out] = [
  join(folder, 'awkward.json'),
  join(folder, 'tour.json'),
  join(folder, 'tour.cast'),
];

/**
 * Texts that terminals count unlike: wide, joined, combining, right to left, ambiguous, emoji with
 * and without their selector.
 */
const awkward = [
  '夜行列車の予約が倍増した',
  'e\u0301te\u0301 nai\u0308f',
  '👩‍👩‍👧 family 🚆 train ❤️ ❤ ☎',
  'שלום עולם',
  '한국어 각 각',
  'ｆｕｌｌ ﾊﾝｶｸ',
  '“quoted” – dashed — … ≠ ± × ÷',
  '🇨🇭🇸🇻 flags',
  'नमस्ते क्षत्रिय',
  'naïve café Ñandú Łódź',
];
const base = nightTrainsFile(20);
const file = {
  ...base,
  parties: base.parties.map((party, at) => ({
    ...party,
    name: `${party.name} ${awkward[at]}`,
    about: awkward.join(' '),
  })),
  arguments: base.arguments.map((argument, at) => ({
    ...argument,
    claim: `${argument.claim} ${awkward[at % awkward.length]}`,
    reasoning: awkward.toReversed().join(' '),
  })),
};

beforeAll(() => {
  writeFileSync(mapFile, JSON.stringify(file));
  writeFileSync(
    scriptFile,
    scriptText(
      [
        ...tour.map(({ say, do: deeds }) => ({
          say: `${say} ${awkward[0]} ${awkward[2]}`,
          ...(deeds ? { do: deeds } : {}),
        })),
        ...base.arguments.map(({ id }) => ({ say: id, do: { do: 'go', to: `argument/${id}` } })),
        { say: 'A party.', do: { do: 'go', to: 'party/greens' } },
      ],
      { map: 'awkward.json' },
    ),
  );
});

describe('the bundle', () => {
  test('draws awkward text to the byte as the source does', async () => {
    expect(await answer(['play', scriptFile, '--cast', out])).toMatchObject({ code: 0 });
    const map = new StanceMap(file);
    const loaded = await loadWalkthrough(readFileSync(scriptFile, 'utf8'), scriptFile, { map });
    if (!loaded.ok) throw new Error(loaded.faults.map(({ message }) => message).join('\n'));
    const drawn = asciicast(
      loaded.walkthrough,
      drawFrames(map, loaded.walkthrough, themeFor({ ascii: false, colour: true })),
      3,
    );
    expect(readFileSync(out, 'utf8')).toBe(drawn);
  });

  test('asks no other program how large a terminal is that is not there', async () => {
    const asked = join(folder, 'asked');
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'tput'), `#!/bin/sh\necho asked >> '${asked}'\n`);
    chmodSync(join(bin, 'tput'), 0o755);
    const env = { PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`, COLUMNS: '', LINES: '' };
    for (const args of [
      [mapFile],
      ['show', 'argument/demand', '--map', mapFile],
      ['play', scriptFile, '--cast', out],
      ['play', scriptFile, '--text'],
    ])
      expect((await answer(args, env)).code).toBe(0);
    expect(existsSync(asked)).toBe(false);
  });

  test('tells the faults of a map as the source does, though it has the shape compiled', async () => {
    const bad = join(folder, 'bad.json');
    writeFileSync(
      bad,
      JSON.stringify({
        ...base,
        evidence: base.evidence.map((item, at) => (at === 1 ? { ...item, status: 'sure' } : item)),
        extra: 1,
      }),
    );
    expect((await answer(['check', bad])).stdout).toMatch(
      /"sure" is not one of established[\s\S]*there is no key "extra" here/,
    );
  });
});

/**
 * `stancemap brief` as a coach types it: where the hand-outs go, and what is never written over.
 */
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { testTerminal } from '../commands/answer.js';
import { main } from '../../source/commands/main.js';
import { workedFile } from '../plan/worked-plan.js';

const folder = mkdtempSync(join(tmpdir(), 'stancemap-brief-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
writeFileSync(at('plan.json'), JSON.stringify(workedFile));

async function brief(...args: readonly string[]) {
  const { terminal, told, bytes } = testTerminal();
  const status = await main(['brief', ...args], terminal);
  return { status, out: bytes(), said: told().stderr };
}

describe.each(['md', 'html', 'docx'])('hand-outs as %s', format => {
  const out = at(`hand-outs.${format}`);

  test('go to a file, and to standard output, with the same bytes every time', async () => {
    const first = await brief(at('plan.json'), '--to', format, '--out', out);
    expect(first).toMatchObject({
      status: 0,
      said:
        `Wrote ${out}: Proposition: for the motion; Opposition: against the motion; For ` +
        'the judge.\n',
    });
    const bytes = readFileSync(out);
    expect((await brief(at('plan.json'), '--to', format)).out.equals(bytes)).toBe(true);
    expect((await brief(at('plan.json'), '--out', out)).status).toBe(0);
    expect(readFileSync(out).equals(bytes)).toBe(true);
    expect(existsSync(`${out}.tmp`)).toBe(false);
  });

  test('are not written over what somebody has worked on since, unless they say so', async () => {
    await brief(at('plan.json'), '--out', out, '--force');
    if (format === 'docx') writeFileSync(out, savedByWord(readFileSync(out)));
    else appendFileSync(out, 'A line of my own.\n');
    const mine = readFileSync(out);
    const refused = await brief(at('plan.json'), '--out', out);
    expect(refused.status).toBe(1);
    expect(refused.said).toMatch(
      /(changed by hand after it was written|another file of that name)\. Choose another name, or write over it with --force\.\n$/,
    );
    expect(readFileSync(out).equals(mine)).toBe(true);
    expect((await brief(at('plan.json'), '--out', out, '--force')).status).toBe(0);
    expect(readFileSync(out).equals(mine)).toBe(false);
  });

  test('are not written over another file', async () => {
    const other = at(`essay.${format}`);
    writeFileSync(other, 'An essay.\n');
    expect(await brief(at('plan.json'), '--out', other)).toMatchObject({
      status: 1,
      said:
        `${other}: there is another file of that name. Choose another name, or write over ` +
        'it with --force.\n',
    });
    expect(readFileSync(other, 'utf8')).toBe('An essay.\n');
    expect((await brief(at('plan.json'), '--out', folder, '--to', format)).status).toBe(1);
    expect(await brief(at('plan.json'), '--out', at(`nowhere/x.${format}`))).toMatchObject({
      status: 1,
      said: `${at(`nowhere/x.${format}`)}: it can't be written: its folder is not there.\n`,
    });
  });
});

describe('the command line', () => {
  test('takes one side, by its id or by how it stands, or the judge', async () => {
    const titles = async (...args: readonly string[]): Promise<readonly string[]> => {
      const { out } = await brief(at('plan.json'), '--to', 'md', ...args);
      return [...out.toString().matchAll(/^# (.*)$/gm)].map(([, title = '']) => title);
    };
    expect(await titles('--side', 'opposition')).toEqual(['Opposition: against the motion']);
    expect(await titles('--side', 'for')).toEqual(['Proposition: for the motion']);
    expect(await titles('--side', 'judge')).toEqual(['For the judge']);
    expect(await brief(at('plan.json'), '--to', 'md', '--side', 'oposition')).toMatchObject({
      status: 2,
      said: expect.stringContaining('Did you mean "opposition"?'),
    });
  });

  test('takes another burden for once', async () => {
    const judge = ['--to', 'md', '--side', 'judge'];
    const { out } = await brief(at('plan.json'), ...judge, '--burden', 'record');
    expect(out.toString()).toContain('The judge applies the burden record');
    expect((await brief(at('plan.json'), '--to', 'md', '--burden', 'proof')).status).toBe(2);
  });

  test('says what it needs', async () => {
    expect(await brief()).toMatchObject({
      status: 2,
      said: expect.stringContaining('Brief takes one session plan.'),
    });
    expect(await brief(at('plan.json'))).toMatchObject({
      status: 2,
      said: expect.stringContaining('Brief needs --to md, html or docx.'),
    });
    expect(await brief(at('plan.json'), '--to', 'pdf')).toMatchObject({
      status: 2,
      said: expect.stringContaining('not "pdf"'),
    });
    expect((await brief(at('none.json'), '--to', 'md')).status).toBe(1);
  });

  test('a plan that its map no longer carries is refused whole, every fault with its place', async () => {
    writeFileSync(
      at('lost.json'),
      JSON.stringify(workedFile, null, 2)
        .replaceAll('"no-torture-in-the-prisons"', '"no-torture-in-prisons"')
        .replace('"hrw-cristosal"', '"hrw"'),
    );
    const { status, said, out } = await brief(
      at('lost.json'),
      '--to',
      'html',
      '--out',
      at('lost.html'),
    );
    expect(status).toBe(1);
    expect(out).toHaveLength(0);
    expect(existsSync(at('lost.html'))).toBe(false);
    expect(said.match(/lost\.json:\d+:\d+: sides\[\d\]/g)?.length).toBeGreaterThanOrEqual(3);
  });
});

/** The file as a word processor leaves it: other dates, the same text. */
function savedByWord(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  return zipSync({
    ...parts,
    'docProps/core.xml': strToU8(core.replaceAll('1980-01-01T00:00:00Z', '2026-03-01T10:00:00Z')),
  });
}

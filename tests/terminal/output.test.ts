/** Standard output that can't be written is said, by every command that prints. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { folderOfFiles } from '../fixtures/files.js';
import { cli } from './built-program.js';

const { file, folder, at } = folderOfFiles();

/** What a shell's line does; `stancemap` is the built program. */
function shell(line: string): { readonly code: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', `stancemap() { "${process.execPath}" "${cli}" "$@"; }; set -o pipefail; ${line}`],
    { cwd: folder, encoding: 'utf8' },
  );
  return { code: status, stderr };
}

/** Every command that prints a result. */
const printing = [
  `${file('map')} --plain`,
  `show argument/air --map ${file('map')}`,
  `search air --map ${file('map')}`,
  `standing --map ${file('map')}`,
  `standing --map ${file('map')} --json`,
  `check ${file('map')}`,
  `check ${file('map')} --format sarif`,
  `report --map ${file('map')} --data-dir ${at('none')}`,
  `report --map ${file('map')} --anki`,
  `export --to apx --map ${file('map')} --report ${at('loss.json')}`,
  `export --to apx --map ${file('map')} --out - --report /dev/null`,
  `play ${file('walkthrough')} --text`,
  `play ${file('walkthrough')} --cast -`,
  `brief ${file('plan')} --to md`,
  `brief ${file('plan')} --to docx --out -`,
  `plan ${file('plan')} --plain`,
  `flow ${file('flow')} --plain`,
  `flow ${file('flow')} --to html`,
  `time ${file('plan')}`,
  'schema plan',
  'completion bash',
  '--help',
  '--version',
];

describe.each(printing)('stancemap %s', line => {
  test('says that the disk is full, and ends with 1', () => {
    const { code, stderr } = shell(`rm -f ${at('loss.json')}; stancemap ${line} > /dev/full`);
    expect(code).toBe(1);
    expect(stderr).toContain("Standard output can't be written: the disk is full.\n");
    expect(stderr).not.toContain('fault of its own');
  });
});

test('a reader that has enough ends it quietly', () => {
  expect(shell('stancemap schema map | head -c 1 > /dev/null')).toEqual({ code: 0, stderr: '' });
});

test('where neither can be written it still ends, with 1', () => {
  expect(shell('stancemap schema map > /dev/full 2> /dev/full').code).toBe(1);
});

test('a page that the shell has opened already is written by the program into it', () => {
  const page = at('page.md');
  expect(shell(`stancemap brief ${file('plan')} --out ${page} > ${page}`)).toMatchObject({
    code: 0,
  });
  expect(shell(`grep -c 'stancemap page' ${page}`)).toMatchObject({ code: 0 });
  expect(
    shell(`stancemap brief ${file('plan')} --to md --out /dev/stdout | grep -q Square`),
  ).toMatchObject({ code: 0 });
});

test.each(['', 'rel'])('HOME=%j is no home: nothing is written into this folder', home => {
  const { code, stderr } = shell(
    `HOME=${home} XDG_DATA_HOME= stancemap report --profile nobody --map ${file('map')}`,
  );
  expect(code).toBe(1);
  expect(stderr).toMatch(/There is no profile called nobody in \/.*\/stancemap\./);
});

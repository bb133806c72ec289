/** What shells complete, asked of the shells themselves where they are there. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { usages } from '../../source/usage/usages.js';
import { answer } from '../commands/answer.js';
import { asked, folderToComplete } from '../commands/completions-asked.js';
import { cli } from './built-program.js';
import { Zsh } from './zsh.js';

const folder = folderToComplete();
const shells = { bash: '/usr/bin/bash', zsh: '/usr/bin/zsh', fish: '/usr/bin/fish' };
const scripts = mkdtempSync(join(tmpdir(), 'stancemap-scripts-'));
const script = (shell: string): string => join(scripts, `stancemap.${shell}`);
const names = usages.map(({ name }) => name).filter(name => name !== '');
const programs = mkdtempSync(join(tmpdir(), 'stancemap-programs-'));
const env = { ...process.env, PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}` };

beforeAll(async () => {
  for (const shell of Object.keys(shells))
    writeFileSync(script(shell), (await answer(['completion', shell])).stdout);
  // The built program under its own name, as it is installed.
  writeFileSync(
    join(programs, 'stancemap'),
    `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`,
  );
  chmodSync(join(programs, 'stancemap'), 0o755);
});

function ran(shell: keyof typeof shells, code: string, ...args: readonly string[]): string[] {
  return execFileSync(shells[shell], ['-c', code, shell, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
  })
    .split('\n')
    .filter(line => line !== '');
}

describe.skipIf(!existsSync(shells.bash))('bash', () => {
  /** What is offered for the last of the words. */
  const offered = (...words: readonly string[]): readonly string[] =>
    ran(
      'bash',
      'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _stancemap; ' +
        'printf "%s\\n" "${COMPREPLY[@]}"',
      script('bash'),
      'stancemap',
      ...words,
    );

  test('offers commands and files first', () => {
    const all = offered('');
    expect(all).toEqual(expect.arrayContaining([...names, 'my map.json', 'some folder']));
    expect(offered('sta')).toEqual(['standing']);
  });

  test.each([
    [
      'the flags of a command',
      ['show', '--'],
      ['--map', '--burden', '--count-editor', '--to', '--json', '--help'],
    ],
    ['those of the program alone', ['--no'], ['--no-color', '--no-mouse']],
    ['those of a map', ['my.json', '--unic'], ['--unicode']],
    ['values', ['standing', '--burden', 're'], ['report', 'record']],
    ['values after "="', ['check', '--format', '=', 's'], ['sarif']],
    ['values right after "="', ['record', 'out', '--pauses', '='], ['kept', 'even']],
    ['values of an argument', ['schema', 'w'], ['walkthrough']],
    ['the names of what is bundled', ['play', 'three'], ['three-minute-tour']],
    ['a file with a space in its name', ['check', 'my'], ['my map.json']],
    ['such a file that is half typed', ['check', 'my\\ m'], ['my map.json']],
    ['such a file in quotes', ['show', 'a', '--map', '"my m'], ['my map.json']],
    ['a folder for a folder', ['drill', '--data-dir', ''], ['some folder']],
    ['nothing for text', ['record', 'out', '--title', ''], []],
    ['flags where nothing else is to be offered', ['search', '--limit', '5', '--j'], ['--json']],
  ])('offers %s', (_what, words, wanted) => {
    expect(offered(...words)).toEqual(wanted);
  });

  test.each(asked)('offers %s', (_what, line, wanted) => {
    expect([...offered(...line.map(word => word.replaceAll(' ', '\\ ')))].toSorted()).toEqual(
      wanted,
    );
  });

  test('a value that its "=" is before', () => {
    expect(offered('drill', '--map', '=', '"my map.json"', '--issue', '=')).toEqual(['cars']);
  });

  test('a command that names what another takes is none', () => {
    expect(offered('search', 'show', '--k')).toEqual(['--kind']);
  });
});

describe.skipIf(!existsSync(shells.fish))('fish', () => {
  const offered = (line: string): readonly string[] =>
    ran('fish', 'source $argv[2]; complete -C $argv[3]', script('fish'), line).map(
      shown => shown.split('\t')[0] ?? '',
    );

  test.each([
    ['commands', 'stancemap stan', ['standing']],
    ['the flags of a command', 'stancemap show --b', ['--burden']],
    ['those of the program alone', 'stancemap --no', ['--no-color', '--no-mouse']],
    ['values', 'stancemap standing --burden re', ['record', 'report']],
    ['values after "="', 'stancemap check --format=s', ['--format=sarif']],
    ['values of an argument', 'stancemap schema w', ['walkthrough']],
    ['the names of what is bundled', 'stancemap play three', ['three-minute-tour']],
    ['a file with a space in its name', 'stancemap check my', ['my map.json']],
    ['a folder for a folder', 'stancemap drill --data-dir some', ['some folder/']],
    ['nothing that is no reference', 'stancemap show my', []],
    ['a value after "="', 'stancemap drill --map=my\\ map.json --issue=c', ['--issue=cars']],
  ])('offers %s', (_what, line, wanted) => {
    expect(offered(line)).toEqual(wanted);
  });

  test.each(asked)('offers %s', (_what, line, wanted) => {
    const typed = line.map(word => word.replaceAll(' ', '\\ ')).join(' ');
    expect([...offered(`stancemap ${typed}`)].toSorted()).toEqual(wanted);
  });
});

describe.skipIf(!existsSync(shells.zsh))('zsh', () => {
  test('reads its script, and has each command and flag with what it does', async () => {
    expect(
      ran(
        'zsh',
        'autoload -U compinit; compinit -u -d "$1.dump"; source "$1"; whence _stancemap',
        script('zsh'),
      ),
    ).toEqual(['_stancemap']);
  });

  test.each([
    ['commands', 'stancemap stand', 'stancemap standing'],
    ['the flags of a command', 'stancemap show --bur', 'stancemap show --burden='],
    ['those of the program alone', 'stancemap --unic', 'stancemap --unicode'],
    ['values', 'stancemap standing --burden cor', 'stancemap standing --burden corroboration'],
    ['values after "="', 'stancemap check --format=sa', 'stancemap check --format=sarif'],
    ['values of an argument', 'stancemap schema wa', 'stancemap schema walkthrough'],
    ['the names of what is bundled', 'stancemap play three', 'stancemap play three-minute-tour'],
    ['a file with a space in its name', 'stancemap check my', 'stancemap check my\\ map.json'],
    [
      'a folder for a folder',
      'stancemap drill --data-dir some',
      'stancemap drill --data-dir some\\ folder/',
    ],
    ['a reference of a map', 'stancemap show --map my\\ map.json party/sh', 'party/shops'],
    [
      'a place of the map that is opened',
      'stancemap square.json --at argument/co',
      'argument/counted',
    ],
    ['one more of a list', 'stancemap standing --map square.json --grant E1,E3,', 'E1,E3,E2'],
    ['an issue after "="', 'stancemap drill --map=square.json --issue=c', '--issue=cars'],
    ['a side of a plan', 'stancemap report --plan plan.json --side gov', '--side government'],
    ['a profile', 'stancemap report --data-dir some\\ folder --profile be', '--profile ben.2'],
  ])('offers %s', async (_what, typed, wanted) => {
    const zsh = new Zsh({ folder, env, script: script('zsh') });
    expect(await zsh.completed(typed, wanted)).toContain(wanted);
    zsh.end();
  });
});

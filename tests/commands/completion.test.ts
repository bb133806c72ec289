/** What shells complete, asked of the shells themselves where they are there. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { usages } from '../../source/usage/usages.js';
import { answer } from './answer.js';

const folder = mkdtempSync(join(tmpdir(), 'stancemap-completion-'));
const shells = { bash: '/usr/bin/bash', zsh: '/usr/bin/zsh', fish: '/usr/bin/fish' };
const scripts = mkdtempSync(join(tmpdir(), 'stancemap-scripts-'));
const script = (shell: string): string => join(scripts, `stancemap.${shell}`);
const names = usages.map(({ name }) => name).filter(name => name !== '');

beforeAll(async () => {
  for (const shell of Object.keys(shells))
    writeFileSync(script(shell), (await answer(['completion', shell])).stdout);
  writeFileSync(join(folder, 'my map.json'), '{}');
  mkdirSync(join(folder, 'some folder'));
});

function ran(shell: keyof typeof shells, code: string, ...args: readonly string[]): string[] {
  return execFileSync(shells[shell], ['-c', code, shell, ...args], {
    cwd: folder,
    encoding: 'utf8',
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
      ['--map', '--burden', '--count-editor', '--json', '--help'],
    ],
    ['those of the program alone', ['--no'], ['--no-color']],
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
    ['those of the program alone', 'stancemap --no', ['--no-color']],
    ['values', 'stancemap standing --burden re', ['record', 'report']],
    ['values after "="', 'stancemap check --format=s', ['--format=sarif']],
    ['values of an argument', 'stancemap schema w', ['walkthrough']],
    ['the names of what is bundled', 'stancemap play three', ['three-minute-tour']],
    ['a file with a space in its name', 'stancemap check my', ['my map.json']],
    ['a folder for a folder', 'stancemap drill --data-dir some', ['some folder/']],
    ['nothing for a reference', 'stancemap show my', []],
  ])('offers %s', (_what, line, wanted) => {
    expect(offered(line)).toEqual(wanted);
  });
});

describe.skipIf(!existsSync(shells.zsh))('zsh', () => {
  test('reads its script, and has each command and flag with what it does', async () => {
    expect(
      ran(
        'zsh',
        'autoload -U compinit; compinit -u -D; source "$1"; whence _stancemap',
        script('zsh'),
      ),
    ).toEqual(['_stancemap']);
  });
});

test('zsh has every command, and every flag with its words and its values', async () => {
  const { stdout } = await answer(['completion', 'zsh']);
  for (const name of names) expect(stdout).toContain(`    '${name}:`);
  expect(stdout).toContain("'--burden=[the burden of proof");
  expect(stdout).toContain(':B:(word report corroboration record)');
  expect(stdout).toContain("'--json[as JSON, of a stable shape]'");
  expect(stdout).toContain(
    "'--data-dir=[where profiles are kept, in place of the usual folder]:DIR:_files -/'",
  );
});

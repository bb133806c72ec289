/** What the program answers to a shell that asks what fits. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { usages } from '../../source/usage/usages.js';
import { answer } from './answer.js';
import { asked, folderToComplete } from './completions-asked.js';

const folder = folderToComplete();

describe('the program, asked by a shell', () => {
  test.each(asked)('offers %s', async (_what, line, wanted) => {
    const { stdout } = await answer([
      'completion',
      'offer',
      '--',
      ...line.map(word => (/\.json$|folder$/.test(word) ? join(folder, word) : word)),
    ]);
    const words = stdout
      .split('\n')
      .map(one => one.split('\t')[0] ?? '')
      .filter(Boolean);
    expect(words.toSorted()).toEqual(wanted.filter(word => word !== 'judge'));
  });

  test('reads a value however the shell cut it from its flag', async () => {
    const file = join(folder, 'my map.json');
    for (const line of [
      ['drill', `--map=${file}`, '--issue=c'],
      ['drill', '--map', '=', file, '--issue', '=', 'c'],
      ['drill', '--map', file, '--issue', '='],
      ['drill', '--map=~/my map.json', '--issue', ''],
    ])
      expect(
        await answer(['completion', 'offer', '--', ...line], { home: folder }),
        line.join(' '),
      ).toEqual({
        code: 0,
        stdout: 'cars\tCars in the square\n',
        stderr: '',
      });
  });

  test('tells what each is on one line, whatever a map says', async () => {
    const { stdout } = await answer(['completion', 'offer', '--', 'show', '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) expect(line).toMatch(/^[a-z]+\/[A-Za-z0-9._/-]+\t[^\t]+$/);
  });

  test('is not the help of what is typed', async () => {
    expect(
      (await answer(['completion', 'offer', '--', 'show', '--help', ''])).stdout,
    ).not.toContain('--');
  });
});

test('zsh has every command, and every flag with its words and its values', async () => {
  const { stdout } = await answer(['completion', 'zsh']);
  for (const { name } of usages.filter(one => one.name !== ''))
    expect(stdout).toContain(`    '${name}:`);
  expect(stdout).toContain("'--burden=[the burden of proof");
  expect(stdout).toContain(':B:(word report corroboration record)');
  expect(stdout).toContain("'--json[as JSON, of a stable shape]'");
  expect(stdout).toContain(
    "'--data-dir=[where profiles are kept, in place of the usual folder]:DIR:_files -/'",
  );
});

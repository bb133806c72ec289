/** How each command is used: its help, and the words of each flag. */
import { describe, expect, test } from 'vitest';
import { commandShown, flagShown, type Usage } from '../../source/command-line/usage.js';
import { usages } from '../../source/usage/usages.js';
import { answer } from './answer.js';

const commands: readonly (readonly [name: string, usage: Usage])[] = usages
  .filter(({ name }) => name !== '')
  .map(usage => [usage.name, usage]);

describe('help', () => {
  test.each(commands)('of %s tells it alone, each flag with what it does', async (name, usage) => {
    const { code, stdout, stderr } = await answer([name, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [first, second, ...rest] = stdout.split('\n');
    expect(first).toBe(commandShown(usage));
    expect(second).toBe(`  ${usage.summary}`);
    for (const [flag, { words, ...shown }] of Object.entries(usage.flags))
      expect(
        rest.filter(
          line =>
            line.startsWith(`  ${flagShown(flag, { words, ...shown })} `) &&
            line.endsWith(`  ${words}`),
        ),
      ).toHaveLength(1);
    expect(stdout.match(/^stancemap/gm)).toHaveLength(1);
    expect(await answer(['help', name])).toEqual({ code, stdout, stderr });
  });

  test('of all tells every command, with the flags that it takes', async () => {
    const { code, stdout } = await answer(['--help']);
    expect(code).toBe(0);
    for (const [, usage] of commands) {
      expect(stdout).toContain(`\n  ${commandShown(usage)}\n      ${usage.summary}`);
      for (const [flag, takes] of Object.entries(usage.flags))
        expect(stdout).toContain(flagShown(flag, takes));
    }
  });

  test('of a map is that of the program without a command', async () => {
    expect((await answer(['map.json', '--help'])).stdout).toMatch(/^stancemap \[MAP\]\n/);
  });

  test('names what comes with the program, and the burdens where one is asked for', async () => {
    expect((await answer(['play', '--help'])).stdout).toContain('three-minute-tour');
    expect((await answer(['brief', '--help'])).stdout).toMatch(/framing-ld\n\nBurdens, lowest/);
    expect((await answer(['schema', '--help'])).stdout).not.toContain('Burdens');
  });

  test('is not asked of the value of a flag', async () => {
    const { code, stdout } = await answer(['--burden', 'record', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('stancemap completion SHELL');
  });

  test('of what is no command offers the nearest', async () => {
    expect(await answer(['help', 'serach'])).toEqual({
      code: 2,
      stdout: '',
      stderr: '"serach" is no command. Did you mean "search"?\nTry: stancemap --help\n',
    });
  });

  test('no flag is without words', () => {
    const flags = usages.flatMap(({ flags: all }) => Object.entries<{ words: string }>(all));
    expect(flags.filter(([, { words }]) => words === '')).toEqual([]);
  });
});

test('the version is that of the package', async () => {
  expect((await answer(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

/**
 * What the program answers to a command line that is not as it should be, and to who asks how it
 * should be.
 */
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { usage } from '../../source/commands/help.js';
import { flagWords } from '../../source/commands/flag-words.js';
import { answer } from './built-program.js';

const said = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await answer(args);
  return { code, text: stdout + stderr };
};

describe('help', () => {
  test('one command is told alone, each flag with what it does', async () => {
    const { code, text } = await said('show', '--help');
    expect(code).toBe(0);
    expect(text).toContain('stancemap show REF');
    expect(text).not.toContain('stancemap play');
    expect(text).toMatch(/--json +as JSON/);
    expect((await said('help', 'show')).text).toBe(text);
    expect((await said('play', '--help')).text).toContain('three-minute-tour');
  });

  test('the value of a flag is no command', async () => {
    const { code, text } = await said('--burden', 'record', '--help');
    expect(code).toBe(0);
    expect(text).toContain('stancemap completion SHELL');
  });

  test('completion knows what comes with the program by name', async () => {
    const { text } = await said('completion', 'bash');
    expect(text).toMatch(/ play\) words="[^"]*three-minute-tour/);
    expect(text).toMatch(/ plan\) words="[^"]*framing-ld/);
  });

  test('no flag is without words', () => {
    const flags = usage.flatMap(([command, does]) =>
      Array.from(
        does.matchAll(/--[a-z-]+/g),
        ([flag]) => [command.split(' ')[1] ?? '', flag] as const,
      ),
    );
    expect(flags.filter(([command, flag]) => flagWords(command, flag) === '')).toEqual([]);
  });
});

describe('a slip', () => {
  test(
    'a walkthrough or a plan that is not there: the bundled one that was meant, and ' +
      'nothing about maps',
    async () => {
      const { code, text } = await said('play', 'three-minute-tuor');
      expect(code).toBe(1);
      expect(text).toMatch(
        /^three-minute-tuor: there is no such file\. Did you mean three-minute-tour\? The bundled walkthroughs are .*framing/,
      );
      expect((await said('brief', 'nowhere.json', '--to', 'md')).text).toContain(
        'conditions-bp, framing-ld',
      );
      expect((await said('check', 'nowhere.json')).text).not.toContain('bundled map');
    },
  );

  test('a folder that is not there is said in words, whatever was to be written into it', async () => {
    const out = '/nowhere/at/all';
    for (const args of [
      ['play', 'framing', '--cast', out],
      ['play', 'framing', '--svg', '/dev/null/x'],
      ['export', '--to', 'apx', '--out', out],
    ]) {
      const { code, text } = await said(...args);
      expect([code, text]).toEqual([
        1,
        expect.stringMatching(/: its folder is (?:not there|no folder)\.\n/),
      ]);
    }
  });

  test('a file of another kind is told as that, with what opens it', async () => {
    for (const [command, what] of [
      ['play', 'a session plan'],
      ['flow', 'a session plan'],
      ['show', 'a session plan'],
    ] as const) {
      const plan = new URL('../../data/plans/framing-ld.json', import.meta.url).pathname;
      const { code, text } = await said(
        command,
        ...(command === 'show' ? ['evidence/E001', '--map'] : []),
        plan,
      );
      expect([code, text]).toEqual([
        1,
        `${plan}: this is ${what}. To open it: stancemap plan ${plan}\n`,
      ]);
    }
    const tour = new URL('../../data/walkthroughs/three-minute-tour.json', import.meta.url)
      .pathname;
    expect((await said('plan', tour)).text).toBe(
      `${tour}: this is a walkthrough. To open it: stancemap play ${tour}\n`,
    );
    expect((await said('brief', tour, '--to', 'md')).text).toBe(
      `${tour}: this is a walkthrough. To open it: stancemap play ${tour}\n`,
    );
  });

  test(
    'a search within a party that the map does not have is a fault, not a search without ' + 'hits',
    async () => {
      const { code, text } = await said('search', 'prison', '--party', 'bukelle');
      expect(code).toBe(1);
      expect(text).toContain('This map has no party called bukelle. ');
      expect(
        (await said('search', 'prison', '--issue', 'issue/conditions', '--limit', '1')).text,
      ).not.toContain('No match');
    },
  );

  test('a side that the plan does not have is told without a terminal, too', async () => {
    expect((await said('plan', 'framing-ld', '--profile', 'ann', '--side', 'nobody')).code).toBe(2);
  });

  test('a flag without its value, a reference to nothing: what to write instead', async () => {
    expect((await said('--burden')).text).toContain('--burden needs a value after it');
    expect((await said('search', 'habeas', '--limit', '-1')).text).toContain('--limit=VALUE');
    expect((await said('show', 'argument/zzzzzzzzzzzz')).text).toContain('stancemap search');
    expect((await said('trains')).text).toContain('./trains');
  });
});

describe('the name of a file', () => {
  test(
    'moves no cursor, names no window and begins no line of its own, whatever command says ' + 'it',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'stancemap-name-'));
      const name = (ending: string): string =>
        join(folder, `a\u001B]0;mine\u0007\u009B31m\u202E\n::error::b${ending}`);
      const bundled = (path: string): string =>
        new URL(`../../data/${path}`, import.meta.url).pathname;
      copyFileSync(bundled('cecot.json'), name('.json'));
      copyFileSync(bundled('walkthroughs/framing.json'), name('.script'));
      writeFileSync(name('.bad'), '{}');
      writeFileSync(name('.tgf'), '1\n2\n#\n1 2\n');
      const heard = await Promise.all([
        said('check', name('.json')),
        said('check', name('.bad')),
        said('check', '--format', 'json', name('.bad')),
        said('check', '--format', 'github', name('.bad')),
        said('play', '--check', name('.script'), '--map', bundled('cecot.json')),
        said('search', name('')),
        said('brief', bundled('plans/framing-ld.json'), '--to', 'md', '--out', name('.md')),
        said('import', name('.tgf'), '--out', name('.out')),
      ]);
      expect(
        heard.filter(
          // oxlint-disable-next-line no-control-regex
          ({ text }) => text === '' || /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/.test(text),
        ),
      ).toEqual([]);
      const github = heard[3]?.text ?? '';
      expect(
        github
          .trim()
          .split('\n')
          .filter(
            line => !/^::error file=[^:]*%0A%3A%3Aerror%3A%3Ab\.bad,line=\d+,col=\d+::/.test(line),
          ),
      ).toEqual([]);
    },
  );
});

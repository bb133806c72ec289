/** What a command answers where a name or a file is not as it should be. */
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOfFiles } from '../fixtures/files.js';
import { answer } from './answer.js';

const said = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await answer(args);
  return { code, text: stdout + stderr };
};

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

  test('a reference to nothing: how to find what there is', async () => {
    const { code, text } = await said('show', 'argument/zzzzzzzzzzzz');
    expect(code).toBe(1);
    expect(text).toContain('stancemap search');
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

describe('what a name says is read as people write it', () => {
  const files = folderOfFiles();
  const brief = (out: string, ...more: readonly string[]) =>
    said('brief', files.file('plan'), '--out', files.at(out), ...more);

  test.each([
    ['a.md', 'md'],
    ['a.MD', 'md'],
    ['a.markdown', 'md'],
    ['a.HTML', 'html'],
    ['a.htm', 'html'],
    ['a.Docx', 'docx'],
  ])('%s is %s', async (name, format) => {
    expect((await brief(name)).code).toBe(0);
    const before = readFileSync(files.at(name));
    expect((await brief(name, '--to', format)).text).not.toContain('whatever its name says');
    expect(readFileSync(files.at(name)).equals(before)).toBe(true);
  });

  test.each([
    ['b.html', 'md', 'is Markdown'],
    ['b.markdown', 'html', 'is HTML'],
    ['b.htm', 'docx', 'is a Word file'],
  ])('and that %s is written as %s is told', async (name, format, told) => {
    const { code, text } = await brief(name, '--to', format);
    expect([code, text]).toEqual([0, expect.stringContaining(`${told}, whatever its name says`)]);
    const sheet = await said(
      'flow',
      files.file('flow'),
      '--to',
      'md',
      '--out',
      files.at(`f-${name}`),
    );
    expect(sheet.text.includes('is Markdown')).toBe(!name.endsWith('.markdown'));
  });

  test('a framework in capitals, and one of each thing in it', async () => {
    const file = files.put('ONE.APX', 'arg(a). att(a,a).');
    const { code, text } = await said('import', file, '--out', files.at('one.json'));
    expect([code, text]).toEqual([0, expect.stringMatching(/ {2}1 argument\n {2}1 attack\n/)]);
  });

  test('no name at all is shown as one', async () => {
    expect((await said('check', '')).text).toContain('"": there is no such file');
  });
});

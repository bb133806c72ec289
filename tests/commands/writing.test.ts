/** Whatever a command writes, it writes in one way. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture, folderOfFiles, soundFiles } from '../fixtures/files.js';
import { CommandFiles } from '../../source/commands/command-files.js';
import { answer, testTerminal } from './answer.js';

type Files = ReturnType<typeof folderOfFiles>;

interface Writer {
  readonly name: string;
  /** The command line that writes `out`, and reads the files of the folder. */
  readonly line: (files: Files, out: string) => readonly string[];
  /** What the command reads. */
  readonly inputs: (files: Files) => readonly string[];
  /** How a name ends, so that the command knows what to write. */
  readonly ending: string;
  /** How what it writes begins. */
  readonly begins: string;
  /** Whether it writes again over what it has written. */
  readonly again: boolean;
  /** Whether `--force` makes it write over anything. */
  readonly forced: boolean;
}

const framework = (files: Files): string => {
  const name = files.at('framework.tgf');
  if (!existsSync(name)) writeFileSync(name, '1\n2\n#\n1 2\n');
  return name;
};
const debate = (files: Files): string => {
  const name = files.at('case.docx');
  if (!existsSync(name)) copyFileSync(fixture('debaters-case.docx'), name);
  return name;
};
const page = (format: string, begins: string): Writer => ({
  name: `brief --to ${format}`,
  line: ({ file }, out) => ['brief', file('plan'), '--to', format, '--out', out],
  inputs: ({ file }) => [file('plan'), file('map')],
  ending: format,
  begins,
  again: true,
  forced: true,
});
const writers: readonly Writer[] = [
  page('md', '<!-- stancemap page '),
  page('html', '<!doctype html>'),
  page('docx', 'PK'),
  {
    name: 'flow --to md',
    line: ({ file }, out) => [
      'flow',
      file('flow'),
      '--plan',
      file('plan'),
      '--to',
      'md',
      '--out',
      out,
    ],
    inputs: ({ file }) => [file('flow'), file('plan'), file('map')],
    ending: 'md',
    begins: '<!-- stancemap page ',
    again: true,
    forced: true,
  },
  {
    name: 'flow --to html',
    line: ({ file }, out) => ['flow', file('flow'), '--to', 'html', '--out', out],
    inputs: ({ file }) => [file('flow'), file('map')],
    ending: 'html',
    begins: '<!doctype html>',
    again: true,
    forced: true,
  },
  {
    name: 'export --out',
    line: ({ file }, out) => ['export', '--to', 'apx', '--map', file('map'), '--out', out],
    inputs: ({ file }) => [file('map')],
    ending: 'apx',
    begins: 'arg(',
    again: false,
    forced: false,
  },
  {
    name: 'export --report',
    line: ({ file }, out) =>
      ['export', '--to', 'apx', '--map', file('map')].concat('--out', '/dev/null', '--report', out),
    inputs: ({ file }) => [file('map')],
    ending: 'json',
    begins: '{',
    again: false,
    forced: false,
  },
  {
    name: 'import --out',
    line: (files, out) => ['import', framework(files), '--out', out],
    inputs: files => [framework(files)],
    ending: 'json',
    begins: '{\n  "format": "stancemap/1"',
    again: false,
    forced: false,
  },
  {
    name: 'import --report',
    line: (files, out) => ['import', framework(files), '--out', '/dev/null', '--report', out],
    inputs: files => [framework(files)],
    ending: 'json',
    begins: '{',
    again: false,
    forced: false,
  },
  {
    name: 'import --plan --out',
    line: (files, out) =>
      ['import', debate(files), '--plan', files.file('plan')].concat(
        '--side',
        'government',
        '--out',
        out,
      ),
    inputs: files => [debate(files), files.file('plan'), files.file('map')],
    ending: 'json',
    begins: '{\n  "format": "stancemap-plan/1"',
    again: false,
    forced: false,
  },
  {
    name: 'notes --out',
    line: ({ file }, out) => ['notes', '--map', file('map'), '--out', out],
    inputs: ({ file }) => [file('map')],
    ending: 'md',
    begins: '# Notes: A town square',
    again: false,
    forced: false,
  },
  {
    name: 'notes --json --out',
    line: ({ file }, out) => ['notes', '--json', '--map', file('map'), '--out', out],
    inputs: ({ file }) => [file('map')],
    ending: 'json',
    begins: '{\n  "profile"',
    again: false,
    forced: false,
  },
  {
    name: 'new',
    line: (_files, out) => [
      'new',
      out,
      '--no-schema',
      '--title',
      'Hats',
      '--motion',
      'Hats.',
      '--party',
      'Us',
    ],
    inputs: () => [],
    ending: 'json',
    begins: '{\n  "format": "stancemap/1"',
    again: false,
    forced: false,
  },
  {
    name: 'new --example',
    line: (_files, out) => ['new', out, '--no-schema', '--example'],
    inputs: () => [],
    ending: 'json',
    begins: '{\n  "format": "stancemap/1"',
    again: false,
    forced: false,
  },
  {
    name: 'play --cast',
    line: ({ file }, out) => ['play', file('walkthrough'), '--cast', out],
    inputs: ({ file }) => [file('walkthrough'), file('map')],
    ending: 'cast',
    begins: '{"version":3',
    again: true,
    forced: false,
  },
];

describe.each(writers.map(writer => [writer.name, writer] as const))('%s', (_name, writer) => {
  const { ending, begins, again, forced } = writer;
  const written = (file: string): string => readFileSync(file, 'latin1').slice(0, begins.length);
  const force = forced ? ['--force'] : [];

  test('writes a new file, and leaves nothing else beside it', async () => {
    const files = folderOfFiles();
    framework(files);
    debate(files);
    const before = readdirSync(files.folder);
    const out = files.at(`new.${ending}`);
    expect(await answer(writer.line(files, out))).toMatchObject({ code: 0, stdout: '' });
    expect(written(out)).toBe(begins);
    expect(statSync(out).mode & 0o777).toBe(0o666 & ~process.umask());
    expect(readdirSync(files.folder).filter(name => !before.includes(name))).toEqual(
      ending === 'cast' ? ['new.cast', 'new.vtt'] : [`new.${ending}`],
    );
  });

  test('a link stays a link, also one whose file is not there yet', async () => {
    const files = folderOfFiles();
    mkdirSync(files.at('elsewhere'));
    symlinkSync(join('elsewhere', `real.${ending}`), files.at(`near.${ending}`));
    const out = files.at(`link.${ending}`);
    symlinkSync(`near.${ending}`, out);
    for (let run = 0; run < (again ? 2 : 1); run++) {
      expect(await answer(writer.line(files, out))).toMatchObject({ code: 0 });
      expect(readlinkSync(out)).toBe(`near.${ending}`);
      expect(lstatSync(files.at(`near.${ending}`)).isSymbolicLink()).toBe(true);
      expect(written(files.at(`elsewhere/real.${ending}`))).toBe(begins);
    }
  });

  test('a name that is taken is refused, or written over as it was', async () => {
    const files = folderOfFiles();
    const out = files.at(`mine.${ending}`);
    expect(await answer(writer.line(files, out))).toMatchObject({ code: 0 });
    chmodSync(out, 0o640);
    const { code, stderr } = await answer(writer.line(files, out));
    expect([code, stderr.includes(`${out}: there is such a file already`)]).toEqual(
      again ? [0, false] : [1, true],
    );
    expect(statSync(out).mode & 0o777).toBe(0o640);
    files.put(`other.${ending}`, 'An essay.\n');
    expect(await answer(writer.line(files, files.at(`other.${ending}`)))).toMatchObject({
      code: 1,
    });
    expect(readFileSync(files.at(`other.${ending}`), 'utf8')).toBe('An essay.\n');
  });

  test('an empty file, as mktemp makes one, holds nothing to be kept', async () => {
    const files = folderOfFiles();
    const out = files.put(`made.${ending}`, '');
    chmodSync(out, 0o600);
    expect(await answer(writer.line(files, out))).toMatchObject({ code: 0 });
    expect(written(out)).toBe(begins);
    expect(statSync(out).mode & 0o777).toBe(0o600);
  });

  test('a file that is read-only is left alone unless that is asked for, and stays so', async () => {
    const files = folderOfFiles();
    const out = files.at(`mine.${ending}`);
    await answer(writer.line(files, out));
    chmodSync(out, 0o444);
    const before = readFileSync(out);
    expect(await answer(writer.line(files, out))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${out}: it can't be written: the file is read-only.`),
    });
    expect(readFileSync(out).equals(before)).toBe(true);
    if (!forced) return;
    expect(await answer([...writer.line(files, out), '--force'])).toMatchObject({ code: 0 });
    expect(statSync(out).mode & 0o777).toBe(0o444);
  });

  test('nothing that the command reads is written over, under whatever name', async () => {
    for (let input = 0; ; input++) {
      const files = folderOfFiles();
      const read = writer.inputs(files)[input];
      if (read === undefined) break;
      const before = readFileSync(read);
      symlinkSync(read, files.at(`soft.${ending}`));
      linkSync(read, files.at(`hard.${ending}`));
      for (const out of [read, files.at(`soft.${ending}`), files.at(`hard.${ending}`)]) {
        expect(await answer([...writer.line(files, out), ...force])).toMatchObject({
          code: 1,
          stderr: expect.stringContaining(`${out}: the command reads this file`),
        });
        expect(readFileSync(read).equals(before)).toBe(true);
      }
    }
  });

  test('a dash is standard output, and no file', async () => {
    const files = folderOfFiles();
    const { code, stdout } = await answer(writer.line(files, '-'));
    expect(code).toBe(0);
    expect(stdout.slice(0, begins.length)).toBe(begins);
    expect(existsSync('-')).toBe(false);
  });

  test('a device is written to, and stays one', async () => {
    const files = folderOfFiles();
    expect(await answer(writer.line(files, '/dev/null'))).toMatchObject({ code: 0 });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(existsSync('/dev/null.vtt')).toBe(false);
    expect(await answer(writer.line(files, '/dev/full'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("/dev/full: it can't be written: the disk is full.\n"),
    });
  });

  test.each([
    ['a folder', 'folder', 'this is a folder'],
    ['a folder that is not there', 'nowhere/x', 'its folder is not there'],
    ['a file taken for a folder', 'square.json/x', 'its folder is no folder'],
    ['links in a circle', 'circle', 'the links to it run in a circle'],
    ['a name too long', 'x'.repeat(300), 'its name is too long'],
  ])('%s is told in words', async (_what, name, why) => {
    const files = folderOfFiles();
    mkdirSync(files.at('folder'));
    symlinkSync('circle', files.at('circle'));
    expect(await answer([...writer.line(files, files.at(name)), ...force])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${files.at(name)}: it can't be written: ${why}.\n`),
    });
  });

  test('an empty name is a variable that was not set', async () => {
    expect(await answer(writer.line(folderOfFiles(), ''))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(' needs the name of a '),
    });
  });
});

describe('a page', () => {
  test.each([
    ['md', (files: Files) => ['brief', files.at('other.json'), '--map', files.file('map')]],
    ['html', (files: Files) => ['brief', files.at('other.json'), '--map', files.file('map')]],
    ['docx', (files: Files) => ['brief', files.at('other.json'), '--map', files.file('map')]],
    ['md', (files: Files) => ['flow', files.file('flow'), '--to', 'md']],
    ['html', (files: Files) => ['flow', files.file('flow'), '--to', 'html']],
  ] as const)('of another file is left alone (%s)', async (format, line) => {
    const files = folderOfFiles();
    files.put('other.json', readFileSync(soundFiles.plan));
    const out = files.at(`page.${format}`);
    expect(await answer(['brief', files.file('plan'), '--out', out])).toMatchObject({ code: 0 });
    const before = readFileSync(out);
    expect(await answer([...line(files), '--out', out])).toMatchObject({
      code: 1,
      stderr:
        `${out}: it is the page of another file. Choose another name, or write over it with ` +
        '--force.\n',
    });
    expect(readFileSync(out).equals(before)).toBe(true);
    expect(await answer([...line(files), '--out', out, '--force'])).toMatchObject({ code: 0 });
  });

  test('of an earlier version, which did not say of what it is, may be of another, and stays', async () => {
    const files = folderOfFiles();
    const out = files.at('page.md');
    await answer(['brief', files.file('plan'), '--out', out]);
    const page = readFileSync(out, 'utf8');
    writeFileSync(out, page.replace(/ of \S+ -->/, ' -->'));
    expect(await answer(['brief', files.file('plan'), '--out', out])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('it is the page of another file'),
    });
    await answer(['brief', files.file('plan'), '--out', out, '--force']);
    expect(readFileSync(out, 'utf8')).toBe(page);
  });

  test('of a file of the same name in another folder is left alone', async () => {
    const [files, others] = [folderOfFiles(), folderOfFiles()];
    const out = files.at('page.html');
    const flow = (of: Files): readonly string[] => ['flow', of.file('flow'), '--out', out];
    expect(await answer(flow(files))).toMatchObject({ code: 0 });
    expect(await answer(flow(files))).toMatchObject({ code: 0 });
    expect(await answer(flow(others))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('it is the page of another file'),
    });
  });

  test('says in one word what it is made from, whatever the name', async () => {
    const files = folderOfFiles();
    const name = files.put('--> <b> a.json', readFileSync(soundFiles.plan));
    const { stdout } = await answer(['brief', name, '--to', 'html', '--out', '-']);
    expect(stdout).toMatch(
      /^<!doctype html>\n<!-- stancemap page [0-9a-f]{64} of brief\/%2D%2D%3E%20%3Cb%3E%20a\.json -->\n/,
    );
  });
});

describe('pictures and captions', () => {
  const svg = (files: Files, folder: string) =>
    answer(['play', files.file('walkthrough'), '--svg', folder]);

  test('are drawn again over those of the same script, through links', async () => {
    const files = folderOfFiles();
    const folder = files.at('pictures');
    expect(await svg(files, folder)).toMatchObject({ code: 0 });
    expect(readdirSync(folder)).toEqual(['01.svg', '02.svg']);
    chmodSync(join(folder, '01.svg'), 0o640);
    symlinkSync('pictures', files.at('link'));
    expect(await svg(files, files.at('link'))).toMatchObject({ code: 0 });
    expect(statSync(join(folder, '01.svg')).mode & 0o777).toBe(0o640);
  });

  test.each([
    ['a drawing of somebody', '<svg xmlns="http://www.w3.org/2000/svg"><title>Cat</title></svg>\n'],
    ['a picture of another script', undefined],
  ])('%s is left alone', async (_what, drawing) => {
    const files = folderOfFiles();
    const folder = files.at('pictures');
    mkdirSync(folder);
    if (drawing === undefined) await answer(['play', 'framing', '--svg', folder]);
    else writeFileSync(join(folder, '02.svg'), drawing);
    const before = readFileSync(join(folder, '02.svg'), 'utf8');
    expect(await svg(files, folder)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('there is another file of that name; choose another.'),
    });
    expect(readFileSync(join(folder, '02.svg'), 'utf8')).toBe(before);
  });

  test.each([
    ['talk.cast', '{"version": 2, "width": 80, "height": 24, "title": "My talk"}\n'],
    ['talk.vtt', 'WEBVTT\n\n00:01.000 --> 00:04.000\nMine.\n'],
  ])('the recording or the captions of something else, %s, are left alone', async (name, text) => {
    const files = folderOfFiles();
    files.put(name, text);
    const out = files.at('talk.cast');
    expect(await answer(['play', files.file('walkthrough'), '--cast', out])).toMatchObject({
      code: 1,
    });
    expect(readFileSync(files.at(name), 'utf8')).toBe(text);
    expect(existsSync(out)).toBe(name === 'talk.cast');
  });

  test('captions of an earlier version are written again', async () => {
    const files = folderOfFiles();
    const line = ['play', files.file('walkthrough'), '--cast', files.at('talk.cast')];
    await answer(line);
    const captions = readFileSync(files.at('talk.vtt'), 'utf8');
    expect(captions).toMatch(/^WEBVTT Across the square\n/);
    files.put('talk.vtt', captions.replace(/^WEBVTT.*/, 'WEBVTT'));
    expect(await answer(line)).toMatchObject({ code: 0 });
    expect(readFileSync(files.at('talk.vtt'), 'utf8')).toBe(captions);
  });

  test('are drawn in the folder that a link leads to, also where it is not there yet', async () => {
    const files = folderOfFiles();
    symlinkSync('later', files.at('link'));
    expect(await svg(files, files.at('link'))).toMatchObject({ code: 0 });
    expect(readlinkSync(files.at('link'))).toBe('later');
    expect(readdirSync(files.at('later'))).toEqual(['01.svg', '02.svg']);
  });
});

const reporting: readonly (readonly [string, (files: Files) => readonly string[]])[] = [
  ['export', ({ file }) => ['export', '--to', 'apx', '--map', file('map')]],
  ['import', files => ['import', framework(files)]],
  ['import of Word', files => ['import', debate(files)]],
];

describe.each(reporting)('the result and the report of %s', (_name, line) => {
  test('are not written into one stream', async () => {
    expect(await answer([...line(folderOfFiles()), '--out', '-', '--report', '-'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Standard output takes one of --out and --report'),
    });
  });

  test.each(['same.json', './same.json', 'folder/../same.json', 'link.json', 'near.json'])(
    'are not written into one file, which %s is too; nothing is written then',
    async name => {
      const files = folderOfFiles();
      mkdirSync(files.at('folder'));
      symlinkSync('near.json', files.at('link.json'));
      symlinkSync('same.json', files.at('near.json'));
      const both = ['--out', files.at('same.json'), '--report', `${files.folder}/${name}`];
      expect(await answer([...line(files), ...both])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('--out and --report both name'),
      });
      expect(existsSync(files.at('same.json'))).toBe(false);
    },
  );
});

test('notes are not written where the profile will be', async () => {
  const { file, at } = folderOfFiles();
  const line = ['notes', '--map', file('map'), '--data-dir', at('data'), '--out'];
  mkdirSync(at('data'));
  symlinkSync('data/default.json', at('link.md'));
  for (const out of [at('data/default.json'), at('link.md')])
    expect(await answer([...line, out])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('the command reads this file'),
    });
  expect(readdirSync(at('data'))).toEqual([]);
});

test('record does not write its script over the map that it walks', async () => {
  const { file } = folderOfFiles();
  const before = readFileSync(file('map'), 'utf8');
  expect(
    await answer(['record', file('map'), file('map'), '--force'], { isTerminal: true }),
  ).toMatchObject({ code: 1, stderr: expect.stringContaining('the command reads this file') });
  expect(readFileSync(file('map'), 'utf8')).toBe(before);
});

test.each([
  [
    'a map',
    ({ file, folder }: Files) => [file('map'), '--profile', 'square', '--data-dir', folder],
  ],
  [
    'the map of a drill',
    ({ file, folder }: Files) =>
      ['drill', '--map', file('map')].concat('--profile', 'square', '--data-dir', folder),
  ],
  [
    "a learner's plan",
    ({ file, folder }: Files) =>
      ['plan', file('plan')].concat('--profile', 'square-plan', '--data-dir', folder),
  ],
])('no profile takes the place of %s', async (_what, line) => {
  const files = folderOfFiles();
  const names = readdirSync(files.folder);
  expect(await answer(line(files), { isTerminal: true })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('the command reads this file'),
  });
  expect(readdirSync(files.folder)).toEqual(names);
});

test('a file that has the number of one that was read and replaced since is no input', async () => {
  const { file, folder } = folderOfFiles();
  const { terminal } = testTerminal();
  const files = new CommandFiles(terminal);
  await files.requiredText(file('map'));
  const other = join(folder, 'other.json');
  linkSync(file('map'), other);
  await expect(files.write(other, '', {})).rejects.toThrow('the command reads this file');
  writeFileSync(join(folder, 'next'), readFileSync(file('map')));
  renameSync(join(folder, 'next'), file('map'));
  await files.write(other, 'written', {});
  expect(readFileSync(other, 'utf8')).toBe('written');
  await expect(files.write(file('map'), '', {})).rejects.toThrow('the command reads this file');
});

/** `stancemap edit`: one item of a map, by an editor or a pipe; the file around it as it was. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProgramEnd, RunProgram } from '../../source/command-line/terminal.js';
import { editorOf } from '../../source/commands/editor.js';
import { main } from '../../source/commands/main.js';
import { largeText } from '../../source/map/edit/quick-edit.js';
import { soundText } from '../map/sample.js';
import { answer, testTerminal, type Ran } from './answer.js';

interface Given {
  readonly file: string;
  readonly folder: string;
  readonly before: string;
  readonly data: string;
}

function given(text = soundText()): Given {
  const folder = mkdtempSync(join(tmpdir(), 'stancemap-edit-'));
  const file = join(folder, 'map.json');
  writeFileSync(file, text);
  return { file, folder, before: text, data: join(folder, 'data') };
}

/** A map that takes a person's patience to check whole; its items are the same. */
const large = (text: string): string =>
  text.replace('"parties"', `${' '.repeat(largeText)}"parties"`);
const read = (file: string): string => readFileSync(file, 'utf8');
const claimed = (text: string, claim: string): string =>
  text.replace('"Guards beat the men every day"', JSON.stringify(claim));

/** An editor that does something with the file. */
const editor =
  (work: (file: string) => void, end: ProgramEnd = { code: 0 }): RunProgram =>
  async (_program, args) => {
    work(args.at(-1) ?? '');
    return end;
  };
/** An editor in which words are replaced by others. */
const replacing = (was: string, is: string): RunProgram =>
  editor(file => writeFileSync(file, read(file).replace(was, is)));

const edit = (
  { file, data }: Given,
  args: readonly string[],
  runProgram?: RunProgram,
): Promise<Ran> =>
  answer(['edit', ...args, '--map', file, '--data-dir', data], runProgram ? { runProgram } : {});

const draftsIn = ({ data }: Given): readonly string[] =>
  existsSync(join(data, 'drafts')) ? readdirSync(join(data, 'drafts')) : [];

describe('in the editor', () => {
  test('an item stands alone, with what each field takes; what was changed is all that changes', async () => {
    const map = given();
    let seen = '';
    let mode = 0;
    const ran = await edit(
      map,
      ['argument/beatings'],
      editor(file => {
        seen = read(file);
        mode = statSync(file).mode & 0o777;
        writeFileSync(file, seen.replace('Guards beat', 'Guards often beat'));
      }),
    );
    expect(ran).toEqual({
      code: 0,
      stdout: '',
      stderr: `Kept argument/beatings in ${map.file}.\n`,
    });
    expect(read(map.file)).toBe(claimed(map.before, 'Guards often beat the men every day'));
    expect(mode).toBe(0o600);
    expect(seen).toContain('// side: toward the motion; one of for, against, neither');
    expect(seen).toContain('//   E003: Former detainees describe torture by guards.');
    expect(seen).toContain('// title (may be left out): a clause that can be disputed');
    expect(draftsIn(map)).toEqual([]);
  });

  test('the head of the map is edited as "map"', async () => {
    const map = given();
    expect(
      await edit(map, ['map'], replacing('"A prison in dispute"', '"A prison"')),
    ).toMatchObject({
      code: 0,
    });
    expect(read(map.file)).toBe(map.before.replace('A prison in dispute', 'A prison'));
  });

  test('another id is given in all links as well', async () => {
    const map = given();
    await edit(map, ['argument/beatings'], replacing('"id": "beatings"', '"id": "blows"'));
    expect(read(map.file)).toBe(map.before.replaceAll('"beatings"', '"blows"'));
  });

  test.each<readonly [string, RunProgram, number, RegExp]>([
    ['changes nothing', editor(() => {}), 0, /Nothing was changed: ed came back at once/],
    ['fails', editor(() => {}, { code: 3 }), 1, /ed ended with code 3/],
    ['is killed', editor(() => {}, { signal: 'SIGKILL' }), 1, /ed ended by SIGKILL/],
    ['empties the file', editor(file => writeFileSync(file, '\n')), 0, /Nothing was changed/],
    ['deletes the file', editor(file => rmSync(file)), 0, /left no file behind/],
    [
      'is not there',
      async () => ({ trouble: Object.assign(new Error('no'), { code: 'ENOENT' }) }),
      1,
      /ed can't be run: there is no such file/,
    ],
  ])('one that %s leaves the map as it was, and no draft', async (_what, run, code, said) => {
    const map = given();
    const ran = await answer(
      ['edit', 'argument/beatings', '--map', map.file, '--data-dir', map.data],
      { runProgram: run, env: { EDITOR: 'ed' } },
    );
    expect(ran.code).toBe(code);
    expect(ran.stderr).toMatch(said);
    expect(read(map.file)).toBe(map.before);
    expect(draftsIn(map)).toEqual([]);
  });

  test.each<readonly [string, RunProgram, RegExp]>([
    ['nonsense', replacing('"id": "beatings",', 'nonsense'), /line 6, column 3: expected a key/],
    ['an unknown side', replacing('"side": "for"', '"side": "fro"'), /side: .*did you mean for\?/],
    ['a broken link', replacing('"E003"', '"E03"'), /evidence\[0\]: no evidence has the id E03/],
    [
      "another item's id",
      replacing('"id": "beatings"', '"id": "release-offer"'),
      /has argument\/release-offer already/,
    ],
  ])('%s is told, and what was written stays and is taken up', async (_what, run, said) => {
    const map = given();
    const ran = await edit(map, ['argument/beatings'], run);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(said);
    expect(ran.stderr).toMatch(/What you wrote is in .*argument-beatings-[0-9a-f]{12}\.jsonc/);
    expect(read(map.file)).toBe(map.before);
    expect(draftsIn(map)).toHaveLength(1);
    let again = '';
    const second = await edit(
      map,
      ['argument/beatings'],
      editor(file => {
        again = read(file);
        writeFileSync(file, '');
      }),
    );
    expect(second.stderr).toMatch(/Taking up what was written on .* and never kept/);
    expect(again).not.toBe('');
  });

  test('at a terminal faults are told beside the text, which is edited again', async () => {
    const map = given();
    const seen: string[] = [];
    const { terminal, told } = testTerminal({
      isTerminal: true,
      runProgram: editor(file => {
        seen.push(read(file));
        writeFileSync(
          file,
          seen.length === 1
            ? read(file).replace('"side": "for"', '"side": "fro"')
            : read(file).replace('"side": "fro"', '"side": "against"'),
        );
      }),
    });
    const run = main(
      ['edit', 'argument/beatings', '--map', map.file, '--data-dir', map.data],
      terminal,
    );
    await until(() => told().stderr.includes('Enter: edit it again. d: drop it.'));
    await until(() => told().stderr.endsWith('> ') || told().stderr.includes('> '));
    terminal.stdin.push('\r');
    expect(await run).toBe(0);
    expect(seen[1]).toMatch(/^\/\/ Not kept yet: side: "fro" is not one of/);
    expect(read(map.file)).toContain('"side": "against"');
    expect(draftsIn(map)).toEqual([]);
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(next => setImmediate(next));
}

describe('which editor', () => {
  test.each([
    [{}, 'vi', []],
    [{ EDITOR: '' }, 'vi', []],
    [{ EDITOR: 'nano' }, 'nano', []],
    [{ VISUAL: 'code --wait', EDITOR: 'nano' }, 'code', ['--wait']],
    [{ VISUAL: ' ', EDITOR: 'nano -w' }, 'nano', ['-w']],
    [{ EDITOR: `"/opt/my editor/ed" -n 'a b' c\\ d` }, '/opt/my editor/ed', ['-n', 'a b', 'c d']],
  ])('%o', (env, program, args) => {
    expect(editorOf(env)).toEqual({ program, args });
  });

  test('one whose path has a space is one program', () => {
    const program = join(mkdtempSync(join(tmpdir(), 'stancemap ed ')), 'ed');
    writeFileSync(program, '');
    expect(editorOf({ EDITOR: program })).toEqual({ program, args: [] });
  });
});

describe('by a pipe', () => {
  const piped = (map: Given, args: readonly string[], item: object): Promise<Ran> =>
    answer(['edit', ...args, '--stdin', '--map', map.file], { stdin: JSON.stringify(item) });
  const event = { date: '2025-04-20', title: 'The offer is made', evidence: ['E002'] };

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    [
      'tabs',
      (text: string) => text.replaceAll(/^( +)/gm, (_, by: string) => '\t'.repeat(by.length / 2)),
    ],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['all on one line', (text: string) => JSON.stringify(JSON.parse(text))],
    ['a map so large that the item alone is checked', large],
    ['a large one with letters beyond ASCII', (text: string) => large(`\uFEFF${text}`)],
  ])('one claim is all that changes: %s', async (_name, laid) => {
    const map = given(laid(soundText()));
    const item = { ...JSON.parse(soundText()).arguments[1], claim: 'Another claim' };
    expect(await piped(map, ['argument/beatings'], item)).toMatchObject({ code: 0 });
    expect(read(map.file)).toBe(claimed(map.before, 'Another claim'));
  });

  test('what is added gets its id from its title, which is the answer', async () => {
    const map = given();
    expect(await piped(map, ['--add', 'event'], event)).toMatchObject({
      code: 0,
      stdout: 'event/2025-04-20-the-offer-is-made\n',
    });
    const evidence = {
      statement: 'A fifth item.',
      assertedBy: 'nobody',
      date: '2025',
      issues: [],
      status: 'alleged',
      sources: [],
    };
    expect(await piped(map, ['--add', 'evidence'], evidence)).toMatchObject({
      stdout: 'evidence/E014\n',
    });
    expect(await answer(['check', map.file])).toMatchObject({ code: 0 });
  });

  test('a fault in an item of a large map is told as in a small one', async () => {
    const map = given(large(soundText()));
    const item = { ...JSON.parse(soundText()).arguments[1], evidence: ['E9'] };
    expect(await piped(map, ['argument/beatings'], item)).toMatchObject({
      code: 1,
      stderr: 'It is not kept yet:\n  evidence[0]: no evidence has the id E9\n',
    });
    expect(read(map.file)).toBe(map.before);
  });

  test('what is at fault is told by its field, and nothing is written', async () => {
    const map = given();
    const { code, stderr } = await piped(map, ['--add', 'event'], { ...event, evidence: ['E9'] });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'It is not kept yet:\n  evidence[0]: no evidence has the id E9\n',
    });
    expect(read(map.file)).toBe(map.before);
  });
});

describe('what something else writes meanwhile', () => {
  const meanwhile = (map: Given, there: string | undefined, args = ['argument/beatings']) =>
    edit(
      map,
      args,
      editor(file => {
        if (there === undefined) rmSync(map.file);
        else writeFileSync(map.file, there);
        writeFileSync(file, read(file).replace('Guards beat the men', 'Guards hit the men'));
      }),
    );
  const ours = claimed(soundText(), 'Guards hit the men every day');
  const beside = ({ folder }: Given): readonly string[] =>
    readdirSync(folder).filter(name => name.includes('.other-'));

  test.each([
    ['a small map', (text: string) => text],
    ['a large one', large],
  ])('stays, where it is elsewhere: both are in the file of %s', async (_name, laid) => {
    const map = given(laid(soundText()));
    const there = map.before
      .replace('Forty accounts', 'Fifty accounts')
      .replace('"Interviews."', '"Talks."');
    const { stderr } = await meanwhile(map, there);
    expect(stderr).toContain('both changes are in it now');
    expect(read(map.file)).toBe(claimed(there, 'Guards hit the men every day'));
    expect(beside(map)).toEqual([]);
  });

  test.each([
    ['the same field', claimed(soundText(), 'Guards never beat anybody')],
    [
      'what is edited here is gone there',
      soundText(file => {
        file.arguments = file.arguments.filter(({ id }) => id !== 'beatings');
        file.relations = file.relations.filter(
          ({ from, to }) => from !== 'beatings' && to !== 'beatings',
        );
      }),
    ],
    [
      'a map of another id',
      soundText(file => {
        file.id = 'other';
      }),
    ],
    [
      'a faulty map',
      soundText(file => {
        file.parties.length = 1;
      }),
    ],
    ['no JSON at all', 'not a map'],
  ])('is kept beside, where both can not be: %s', async (_name, there) => {
    const map = given();
    const { stderr, code } = await meanwhile(map, there);
    expect(code).toBe(0);
    expect(stderr).toContain('was changed by something else meanwhile; that is kept as');
    expect(read(map.file)).toBe(ours);
    expect(beside(map)).toHaveLength(1);
    expect(read(join(map.folder, beside(map)[0] ?? ''))).toBe(there);
  });

  test('is written anew where the file is gone', async () => {
    const map = given();
    expect(await meanwhile(map, undefined)).toMatchObject({ code: 0 });
    expect(read(map.file)).toBe(ours);
  });

  test('is told where a folder took its place, and what was written stays', async () => {
    const map = given();
    const ran = await edit(
      map,
      ['argument/beatings'],
      editor(file => {
        rmSync(map.file);
        mkdirSync(map.file);
        writeFileSync(file, read(file).replace('Guards beat the men', 'Guards hit the men'));
      }),
    );
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(`${map.file}: it can't be written: this is a folder.`);
    expect(draftsIn(map)).toHaveLength(1);
  });
});

describe('deleting', () => {
  test('names what goes first, asks for --yes, and takes it all in one step', async () => {
    const map = given();
    const args = ['argument/beatings', '--delete'];
    const first = await edit(map, args);
    expect(first.code).toBe(2);
    expect(first.stderr).toContain('relation/beatings/release-offer/rebuts');
    expect(first.stderr).toContain('--delete needs --yes');
    expect(read(map.file)).toBe(map.before);
    expect(await edit(map, [...args, '--yes'])).toMatchObject({ code: 0 });
    expect(read(map.file)).not.toContain('beatings"');
    expect(await answer(['check', map.file])).toMatchObject({ code: 0 });
  });

  test('names plans, flows and walkthroughs beside the map that name it', async () => {
    const map = given();
    const plan = join(map.folder, 'plan.json');
    writeFileSync(plan, '{"format":"stancemap-plan/1","argument":"beatings"}');
    writeFileSync(join(map.folder, 'notes.json'), '{"about":"beatings"}');
    const { stderr } = await edit(map, ['argument/beatings', '--delete', '--yes']);
    expect(stderr).toContain(`This file names it, and says so when opened: ${plan}.`);
  });

  test('at a terminal it asks, and Enter alone keeps it', async () => {
    const map = given();
    const { terminal, told } = testTerminal({ isTerminal: true });
    const run = main(['edit', 'term/habeas-corpus', '--delete', '--map', map.file], terminal);
    await until(() => told().stderr.includes('> '));
    terminal.stdin.push('\r');
    expect(await run).toBe(0);
    expect(told().stderr).toContain('Nothing hangs on term/habeas-corpus.');
    expect(read(map.file)).toBe(map.before);
  });
});

test('renaming and moving say what they did', async () => {
  const map = given();
  expect(await edit(map, ['evidence/E002', '--rename', 'E099'])).toMatchObject({
    code: 0,
    stderr: 'evidence/E002 is evidence/E099 now, in 1 item that names it too.\n',
  });
  expect(read(map.file)).toBe(map.before.replaceAll('"E002"', '"E099"'));
  expect(await edit(map, ['evidence/E099', '--last'])).toMatchObject({ code: 0 });
  expect(await edit(map, ['evidence/E099', '--before', 'E003'])).toMatchObject({ code: 0 });
  expect(read(map.file)).toBe(map.before.replaceAll('"E002"', '"E099"'));
});

describe('is refused in words', () => {
  test.each([
    [['argument/beatings'], [], 1, 'The bundled map stays as it is.'],
    [['argument/beatings'], ['--map', '-'], 2, 'from standard input can not be changed'],
    [['argument/beatings', '--last', '--delete'], undefined, 2, '--delete or --last'],
    [[], undefined, 2, 'Edit takes a reference'],
    [['argument/beatins', '--stdin'], undefined, 1, 'Did you mean argument/beatings?'],
    [['argument/beatins'], undefined, 1, 'Did you mean argument/beatings?'],
    [['--add', 'argumnt'], undefined, 2, 'Did you mean "argument"?'],
    [['map', '--delete'], undefined, 2, 'The head of a map is edited alone'],
    [['bukele/conditions', '--rename', 'x'], undefined, 1, 'has no id of its own'],
  ] as const)('%j %j', async (args, other, code, said) => {
    const map = given();
    const ran = await answer(['edit', ...args, ...(other ?? ['--map', map.file])], { stdin: '{}' });
    expect(ran).toMatchObject({ code, stderr: expect.stringContaining(said) });
    expect(read(map.file)).toBe(map.before);
  });

  test('a read-only file, and the draft stays', async () => {
    const map = given();
    chmodSync(map.file, 0o444);
    const ran = await edit(map, ['argument/beatings'], replacing('Guards beat', 'Guards hit'));
    expect(ran).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${map.file}: it can't be written: the file is read-only.`),
    });
    expect(draftsIn(map)).toHaveLength(1);
  });

  test('a map that has faults already, with those', async () => {
    const map = given(
      soundText(file => {
        file.parties.length = 1;
      }),
    );
    expect(await edit(map, ['argument/beatings'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no party has the id detainees'),
    });
  });

  test('where no program may be run', async () => {
    expect(await edit(given(), ['argument/beatings'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('No editor can be run here. --stdin'),
    });
  });
});

test.each([
  ['cut off', (text: string) => text.slice(0, 900)],
  ['with a slip', (text: string) => text.replace('"title":', '"title"')],
  ['no object', () => '[]'],
])(
  'a map that is %s is told with its file and its place, whatever is asked',
  async (_how, spoil) => {
    for (const args of [
      ['argument/beatings', '--delete', '--yes'],
      ['argument/beatings', '--rename', 'other'],
      ['argument/beatings', '--last'],
    ]) {
      const spoiled = given(spoil(soundText()));
      const { code, stderr } = await edit(spoiled, args);
      expect([code, stderr]).toEqual([1, expect.stringMatching(/map\.json:\d+:\d+: /)]);
      expect(read(spoiled.file)).toBe(spoiled.before);
    }
  },
);

/**
 * What has a name has it where it belongs: two maps, two profiles, two items are never taken for
 * one.
 */
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateFormats } from '../../source/debate/debate-formats.js';
import { idOfFile } from '../../source/interchange/framework-map.js';
import { idPattern } from '../../source/map/kinds.js';
import type { StanceMapFile } from '../../source/map/schema.js';
import { StanceMap } from '../../source/map/stance-map.js';
import { loadPlan } from '../../source/plan/plan.js';
import { labelMap } from '../../source/standing/standing.js';
import { proposal } from '../../source/strategy/proposal.js';
import { withChange } from '../../source/study/profile/change.js';
import { mapMarks, studyPlace } from '../../source/study/profile/known-map.js';
import { emptyProfile, emptyStudy } from '../../source/study/profile/profile.js';
import { usages } from '../../source/usage/usages.js';
import { fixture, folderOfFiles, textOfSound, type Kind } from '../fixtures/files.js';
import { nightTrainsFile } from '../night-trains.js';
import { studyIn } from '../terminal/learner.js';
import { answer } from './answer.js';
import { Person } from './person.js';

const folder = mkdtempSync(join(tmpdir(), 'stancemap-identity-'));
const put = (name: string, content: object | string): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
const at = '2026-03-01T10:00:00.000Z';

/** A map with the id of the night trains, and everything else another. */
function stranger(): StanceMapFile {
  const text = JSON.stringify(nightTrainsFile());
  return {
    ...JSON.parse(text.replaceAll(/"(demand|cost|subsidy|greens|treasury|funding)"/g, '"x-$1"')),
    title: 'Another dispute',
    arguments: nightTrainsFile().arguments.map(argument => ({
      ...argument,
      id: `x-${argument.id}`,
      issue: `x-${argument.issue}`,
      ...(argument.party === undefined ? {} : { party: `x-${argument.party}` }),
      claim: `Nothing of the kind: ${argument.id}`,
    })),
    relations: [],
  };
}

describe('a card of Anki', () => {
  test('is the card of one map: two maps with the same items share none', async () => {
    const ids = async (map: string): Promise<readonly string[]> => {
      const { stdout } = await answer(['report', '--anki', '--map', map]);
      return stdout
        .split('\n')
        .filter(line => !line.startsWith('#'))
        .map(line => line.split('\t')[0] ?? '');
    };
    const one = await ids(put('one.json', nightTrainsFile()));
    const other = await ids(put('other.json', { ...nightTrainsFile(), id: 'day-trains' }));
    expect(one.length).toBeGreaterThan(5);
    expect(new Set([...one, ...other].filter(Boolean)).size).toBe(2 * (one.length - 1));
    expect(one[0]).toMatch(/^stancemap:night-trains\/[a-z-]+\//);
  });
});

describe('an imported map', () => {
  test.each([
    ['first.apx', 'first'],
    ['Second Round (2).apx', 'second-round-2'],
    ['über.apx', 'uber'],
    ['v1.2.apx', 'v1.2'],
    ['-x-.apx', 'x'],
  ])('from %s has the id %s', async (name, id) => {
    const out = join(mkdtempSync(join(tmpdir(), 'stancemap-import-')), 'map.json');
    const file = put(name, 'arg(a). arg(b). att(a,b).');
    expect(await answer(['import', file, '--out', out])).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ id });
    expect((await answer(['check', out])).code).toBe(0);
  });

  test('from standard input has the id of the file it is written to; else one of its own', async () => {
    const imported = async (text: string, out: string): Promise<string> => {
      const ran = await answer(['import', '-', '--from', 'apx', '--out', out], { stdin: text });
      const written: unknown = JSON.parse(out === '-' ? ran.stdout : readFileSync(out, 'utf8'));
      return written !== null && typeof written === 'object' && 'id' in written
        ? String(written.id)
        : '';
    };
    expect(await imported('arg(a).', join(folder, 'by-out.json'))).toBe('by-out');
    const [one, other] = [await imported('arg(a).', '-'), await imported('arg(b).', '-')];
    expect(one).toMatch(/^imported-[0-9a-z]+$/);
    expect(other).not.toBe(one);
    const inChinese = async (name: string): Promise<string> => {
      const out = join(mkdtempSync(join(tmpdir(), 'stancemap-import-')), '地図.json');
      await answer(['import', put(name, 'arg(a).'), '--out', out]);
      return readFileSync(out, 'utf8');
    };
    expect(await inChinese('論争.apx')).not.toBe(
      (await inChinese('議論.apx')).replaceAll('議論', '論争'),
    );
  });

  test('from a Word file has an id by the same rule', async () => {
    const word = readFileSync(fixture('debaters-case.docx'));
    const id = async (name: string, out: string): Promise<unknown> => {
      const into = mkdtempSync(join(tmpdir(), 'stancemap-word-'));
      writeFileSync(join(into, name), word);
      const line = ['import', join(into, name), '--out', join(into, out)];
      expect(await answer(line)).toMatchObject({ code: 0 });
      return JSON.parse(readFileSync(join(into, out), 'utf8')).id;
    };
    expect(await id('My Case.docx', 'x.json')).toBe('my-case');
    const [one, other] = [await id('論争.docx', '地図.json'), await id('議論.docx', '地図.json')];
    expect(one).toMatch(/^imported-[0-9a-z]+$/);
    expect(other).not.toBe(one);
  });

  test('has an id that is one, whatever its file is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), name => {
        const id = idOfFile(name);
        expect(id === undefined || idPattern.test(id)).toBe(true);
      }),
    );
  });
});

describe('a profile that meets another map with an id that it knows', () => {
  const [trains, other] = [put('trains.json', nightTrainsFile()), put('stranger.json', stranger())];

  test('keeps both apart and says so; each is back where it was', async () => {
    const person = new Person();
    const session = async (map: string, place: string, said: string): Promise<string> => {
      const before = person.written.length;
      const end = person.run(map, '--at', place);
      await person.until(said);
      person.type('m');
      await person.until('ookmark');
      person.type('\u0003');
      await end;
      return person.written.slice(before);
    };
    expect(await session(trains, 'argument/demand', '? more')).not.toContain('kept apart');
    await session(other, 'argument/x-demand', 'kept apart');
    expect(await session(other, 'argument/x-cost', '? more')).not.toContain('kept apart');
    const kept = (key: string): readonly string[] =>
      studyIn(person.dataFolder, 'default', key).bookmarks.map(({ reference }) => reference);
    expect(kept('night-trains')).toEqual(['argument/demand']);
    expect(kept('night-trains#2')).toEqual(['argument/x-demand', 'argument/x-cost']);
  });

  test('tells a report of the one nothing of the other', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'stancemap-data-'));
    const study = { ...emptyStudy, visited: { 'argument/demand': ['2026-03-01'] } };
    writeFileSync(
      join(dataFolder, 'default.json'),
      JSON.stringify({ ...emptyProfile, maps: { 'night-trains': study } }),
    );
    const told = (map: string) => answer(['report', '--map', map], { dataFolder });
    expect((await told(trains)).stderr).toBe('');
    expect((await told(other)).stderr).toContain(
      'Your profile knows another map with the id night-trains',
    );
  });

  test('knows a map again that grew, shrank, or was worded anew', () => {
    const file = nightTrainsFile();
    const profile = withChange(emptyProfile, 'night-trains', {
      is: 'known',
      map: mapMarks(new StanceMap(file)),
    });
    const added = Array.from({ length: 300 }, (_argument, nth) => ({
      ...file.arguments[0],
      id: `more-${nth}`,
      claim: `One more: ${nth}`,
      issue: 'funding',
      side: 'for' as const,
      reasoning: '',
      evidence: [],
    }));
    for (const [how, args] of [
      ['worded anew', file.arguments.map(one => ({ ...one, claim: `So: ${one.claim}` }))],
      ['with other ids', file.arguments.map(one => ({ ...one, id: `new-${one.id}` }))],
      ['grown', [...file.arguments, ...added]],
      ['cut', file.arguments.slice(0, 1)],
    ] as const) {
      const map = new StanceMap({ ...file, title: how, relations: [], arguments: [...args] });
      expect(studyPlace(profile, map), how).toEqual({ key: 'night-trains' });
    }
    expect(studyPlace(profile, new StanceMap(stranger())).key).toBe('night-trains#2');
    expect(studyPlace(emptyProfile, new StanceMap(stranger())).key).toBe('night-trains');
  });

  test('knows a new map again once its first argument is written', () => {
    const written = nightTrainsFile();
    const empty = { ...written, arguments: [], relations: [], events: [] };
    const known = { ...emptyStudy, known: mapMarks(new StanceMap(empty)) };
    const profile = { ...emptyProfile, maps: { [written.id]: known } };
    const first = { ...empty, arguments: written.arguments.slice(0, 1) };
    expect(studyPlace(profile, new StanceMap(first))).toEqual({ key: written.id });
    const other = studyPlace(profile, new StanceMap(stranger()));
    expect(other.key).not.toBe(written.id);
  });

  test('keeps it apart from one that shares its ids and nothing else', () => {
    const file = nightTrainsFile();
    const profile = withChange(emptyProfile, 'night-trains', {
      is: 'known',
      map: mapMarks(new StanceMap(file)),
    });
    const saying = (title: string, issue: string): StanceMap =>
      new StanceMap({
        ...file,
        title,
        issues: file.issues.map(one => ({ ...one, title: issue })),
        arguments: file.arguments.map(one => ({ ...one, claim: `Elsewhere: ${one.id}` })),
      });
    const place = (map: StanceMap): string => studyPlace(profile, map).key;
    expect(place(saying('Another dispute', 'Another question'))).toBe('night-trains#2');
    expect(place(saying(file.title, 'Another question'))).toBe('night-trains');
    expect(place(saying('Another dispute', file.issues[0]?.title ?? ''))).toBe('night-trains');
    const all = saying('Another dispute', 'Another question').file.arguments;
    const [claim = ''] = file.arguments.map(one => one.claim);
    const one = all.map((argument, at) => (at === 0 ? { ...argument, claim } : argument));
    const kept = new StanceMap({ ...file, title: 'x', issues: [], arguments: one });
    expect(place(kept)).toBe('night-trains');
  });

  test('knows a map by what an earlier version kept of it', () => {
    const file = nightTrainsFile();
    const { title, marks } = mapMarks(new StanceMap({ ...file, issues: [] }));
    const profile = withChange(emptyProfile, 'night-trains', {
      is: 'known',
      map: { title, marks },
    });
    expect(studyPlace(profile, new StanceMap(file)).key).toBe('night-trains');
  });
});

describe('names that differ by case only', () => {
  const format = {
    id: 'ours',
    title: 'Ours',
    sides: { for: 'For', against: 'Against' },
    speeches: [
      { id: 'one', title: 'One', kind: 'speech', stands: 'for', seconds: 60 },
      { id: 'ONE', title: 'Two', kind: 'speech', stands: 'against', seconds: 60 },
    ],
  };
  const profile = {
    ...emptyProfile,
    maps: {
      m: emptyStudy,
      M: {
        ...emptyStudy,
        notes: { 'party/Shops': { text: 'a', at }, 'party/shops': { text: 'b', at } },
      },
    },
  };
  test.each<[string, Kind, (text: string) => string, readonly string[]]>([
    ['arguments of a map', 'map', text => text.replaceAll('"air"', '"TRADE"'), ['arguments[1].id']],
    ['evidence of a map', 'map', text => text.replaceAll('"E2"', '"e1"'), ['evidence[1].id']],
    [
      'sides of a plan',
      'plan',
      text => text.replace('"opposition"', '"Government"'),
      ['sides[1].id'],
    ],
    [
      'tasks of a plan',
      'plan',
      text =>
        text.replace(
          '"tasks": []',
          '"tasks": [{"id": "a", "title": "A"}, {"id": "A", "title": "B"}]',
        ),
      ['tasks[1].id'],
    ],
    ['entries of a flow', 'flow', text => text.replace('"second"', '"First"'), ['entries[1].id']],
    [
      'speeches of a debate',
      'plan',
      text => text.replace('"british-parliamentary"', JSON.stringify(format)),
      ['debate.speeches[1].id'],
    ],
    [
      'maps and notes of a profile',
      'profile',
      () => JSON.stringify(profile),
      ['maps.M', 'maps.M.notes["party/shops"]'],
    ],
  ])('are warned about: %s', async (_what, kind, change, paths) => {
    const files = folderOfFiles();
    const sound = textOfSound(kind);
    const file = files.put('twin.json', change(sound));
    expect(change(sound)).not.toBe(sound);
    const { code, stdout } = await answer(['check', '--json', file]);
    const { problems }: { problems: { path: string; rule: string; severity: string }[] } =
      JSON.parse(stdout);
    const twins = problems.filter(({ rule }) => rule === 'case-twin');
    expect(twins.map(({ path }) => path)).toEqual(paths);
    expect(twins.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(code).toBe(problems.some(({ severity }) => severity === 'error') ? 1 : 0);
  });

  test('are warned about where they name profiles', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'stancemap-data-'));
    for (const name of ['anna', 'ben', 'Ben'])
      writeFileSync(join(dataFolder, `${name}.json`), JSON.stringify(emptyProfile));
    const map = put('small.json', nightTrainsFile());
    const said = async (name: string): Promise<string> =>
      (await answer(['report', '--map', map, '--profile', name, '--data-dir', dataFolder])).stderr;
    expect(await said('anna')).toBe('');
    expect(await said('Ben')).toContain('The profile Ben is not ben');
    expect(await said('ben')).toContain('The profile ben is not Ben');
    // Not there on Linux; the same file as anna's on macOS and Windows.
    expect(await said('ANNA')).toMatch(/Did you mean anna\?|is not anna/);
  });
});

test('a profile that is a link which leads nowhere, or round in a circle, is there', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'stancemap-data-'));
  symlinkSync('circle.json', join(dataFolder, 'circle.json'));
  symlinkSync('later.json', join(dataFolder, 'later-link.json'));
  const map = put('small.json', nightTrainsFile());
  for (const command of ['report', 'notes']) {
    const line = [command, '--map', map, '--data-dir', dataFolder, '--profile'];
    expect(await answer([...line, 'circle'])).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('the links to it run in a circle'),
    });
    expect((await answer([...line, 'later-link'])).stderr).not.toContain('Did you mean');
  }
});

const withProfiles = usages.filter(({ flags }) => 'profile' in flags).map(({ name }) => name);

test.each(withProfiles)(
  'stancemap %s takes no profile that Windows keeps for a device',
  async command => {
    const line = [...(command === '' ? [] : [command]), ...(command === 'plan' ? ['x.json'] : [])];
    for (const name of ['con', 'NUL', 'Aux', 'prn.old', 'COM1', 'lpt9.a.b'])
      expect(await answer([...line, '--profile', name]), name).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('Windows keeps that name for a device'),
      });
    for (const name of ['a.', 'con '])
      expect(await answer([...line, '--profile', name]), name).toMatchObject({ code: 2 });
  },
);

describe('a plan', () => {
  const file = nightTrainsFile();
  const map = new StanceMap(file);
  const [issue] = map.issues;
  const [debate] = debateFormats;
  if (!issue || !debate) throw new Error('there should be an issue and a format');
  const plan = JSON.stringify(proposal({ map, labelling: labelMap(map, 'word'), issue, debate }));
  const rules = (text: string, read: StanceMap): readonly string[] =>
    loadPlan(text, 'plan.json', read).faults.map(({ rule }) => rule);
  /** A map with every id of the night trains, that says other things. */
  const elsewhere = new StanceMap({
    ...file,
    title: 'Another dispute',
    issues: file.issues.map(one => ({ ...one, title: 'Another question' })),
    arguments: file.arguments.map(one => ({ ...one, claim: `Elsewhere: ${one.id}` })),
  });

  test('says so where its map has all its ids and nothing else in common', async () => {
    expect(rules(plan, map)).not.toContain('another-map');
    expect(rules(plan, elsewhere)).toContain('another-map');
    const { stdout } = await answer([
      'check',
      put('of-trains.json', { ...JSON.parse(plan), map: 'elsewhere.json' }),
      put('elsewhere.json', elsewhere.file),
    ]);
    expect(stdout).toContain(`made for the map "${file.title}"`);
  });

  test('knows its map again that grew or was worded anew, and one that it says nothing of', () => {
    const anew = { ...file, arguments: file.arguments.map(one => ({ ...one, claim: one.id })) };
    const grown = { ...file, title: 'x', arguments: [...file.arguments, ...longer(file)] };
    for (const one of [anew, grown])
      expect(rules(plan, new StanceMap(one))).not.toContain('another-map');
    const { madeFor: _none, ...silent } = JSON.parse(plan);
    expect(rules(JSON.stringify(silent), elsewhere)).not.toContain('another-map');
  });
});

function longer({ arguments: all }: StanceMapFile): StanceMapFile['arguments'] {
  return Array.from({ length: 40 }, (_one, at) =>
    all.map(one => ({ ...one, id: `${one.id}-${at}`, claim: `${at}: ${one.claim}` })),
  ).flat();
}

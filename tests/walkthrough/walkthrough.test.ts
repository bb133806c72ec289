import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { jsonSchemaOf, kindIn } from '../../source/files/kinds.js';
import { walkthroughKind } from '../../source/files/walkthrough.js';
import { loadWalkthrough } from '../../source/walkthrough/walkthrough.js';
import { scriptText, tour, trains } from './scripts.js';

const escape = '\u001B';
const { map } = trains;

async function faultsOf(text: string): Promise<readonly string[]> {
  const loaded = await loadWalkthrough(text, 'script.json', { map });
  return loaded.ok
    ? []
    : loaded.faults.map(
        ({ line, column, path, message }) => `${line}:${column} ${path}: ${message}`,
      );
}

describe('a script that cannot be played', () => {
  test('with ten faults gets ten messages, each at its line', async () => {
    const text = scriptText([
      { say: 1 },
      { do: { do: 'go', to: 'argument/demnad' } },
      { do: { do: 'fly' } },
      { do: [{ do: 'home' }, { do: 'burden', set: 'recrod' }] },
      { hold: -1 },
      { expect: { standing: { 'argument/csot': 'stands' } } },
      { expect: { cited: { 'argument/cost': 'E33' } } },
      { sya: 'Hello.' },
      { do: { do: 'grant', evidence: 'E9' } },
      { do: { do: 'quit' } },
    ]);
    const faults = await faultsOf(text);
    expect(faults).toHaveLength(10);
    expect(faults).toEqual([
      expect.stringContaining('steps[0].say: must be text, not the number 1'),
      expect.stringContaining(
        'steps[1].do.to: step 2: this map has nothing called "argument/demnad"; did you ' +
          'mean argument/demand?',
      ),
      expect.stringContaining('steps[2].do.do: "fly" is not one of go, back'),
      expect.stringContaining(
        'steps[3].do[1].set: "recrod" is not one of word, report, corroboration, record; ' +
          'did you mean record?',
      ),
      expect.stringContaining('steps[4].hold: -1 must not be below 0'),
      expect.stringContaining(
        'this map has no argument called "argument/csot"; did you mean argument/cost?',
      ),
      expect.stringContaining('step 7: no evidence has the id E33; did you mean E3?'),
      expect.stringContaining('there is no key "sya" here; did you mean "say"?'),
      expect.stringContaining('step 9: no evidence has the id E9; did you mean E1?'),
      expect.stringContaining('step 10: "quit" has no place in a script'),
    ]);
    const lines = text.split('\n');
    faults.forEach((fault, at) => {
      const [line = 0] = fault.split(':').map(Number);
      expect(lines[line - 1]).toMatch(
        [/"say"/, /demnad/, /fly/, /recrod/, /-1/, /csot/, /E33/, /sya/, /E9/, /quit/][at] ??
          /nothing/,
      );
    });
  });

  test('offers the nearest place of every kind', async () => {
    const faults = await faultsOf(
      scriptText(
        ['why/demnad', 'burdens/fundin', 'compare/grens/treasury', 'timelin', 'evidence/E4'].map(
          to => ({ do: { do: 'go', to } }),
        ),
      ),
    );
    expect(faults.map(fault => /did you mean (.+)\?/.exec(fault)?.[1])).toEqual([
      'why/demand',
      'burdens/funding',
      'greens',
      'timeline',
      'evidence/E1',
    ]);
  });

  test('tells an empty script, a foreign format and broken JSON apart', async () => {
    expect(await faultsOf(scriptText([]))).toEqual([
      expect.stringContaining('must hold at least one step'),
    ]);
    expect(
      await faultsOf(scriptText([{ say: 'Hello.' }], { format: 'stancemap-walkthrough/9' })),
    ).toEqual([expect.stringContaining('which is newer than stancemap-walkthrough/1')]);
    expect(await faultsOf('{ "format": ')).toEqual([expect.stringContaining('1:13')]);
    expect(kindIn(scriptText(tour))).toBe(walkthroughKind);
    expect(kindIn('{ "format": "stancemap/1" }')?.name).toBe('map');
  });
});

describe('a script in several files', () => {
  const files: Readonly<Record<string, string>> = {
    'middle.json': scriptText([{ say: 'From the middle.' }, { include: 'end.json' }]),
    'end.json': scriptText([{ say: 'The end.', do: { do: 'home' } }]),
    'circle.json': scriptText([{ include: 'circle.json' }]),
    'bad.json': scriptText([{ do: { do: 'go', to: 'party/grens' } }]),
  };
  const read = async (include: string) => {
    const text = files[include];
    return text === undefined ? { problem: 'there is no such file' } : { file: include, text };
  };

  test('is played as one', async () => {
    const loaded = await loadWalkthrough(
      scriptText([{ say: 'One.' }, { include: 'middle.json' }, { say: 'Last.' }]),
      'script.json',
      { map, read },
    );
    expect(
      loaded.ok && loaded.walkthrough.steps.map(({ step, file, index }) => [file, index, step.say]),
    ).toEqual([
      ['script.json', 0, 'One.'],
      ['middle.json', 0, 'From the middle.'],
      ['end.json', 0, 'The end.'],
      ['script.json', 2, 'Last.'],
    ]);
  });

  test(
    'tells a file that is missing, one that includes itself, and a fault in the file where ' +
      'it stands',
    async () => {
      const loaded = await loadWalkthrough(
        scriptText(['nowhere.json', 'circle.json', 'bad.json'].map(include => ({ include }))),
        'script.json',
        { map, read },
      );
      const faults = loaded.ok
        ? []
        : loaded.faults.map(({ file, message }) => `${file} ${message}`);
      expect(faults).toEqual(
        expect.arrayContaining([
          expect.stringContaining(
            'script.json "nowhere.json" can\'t be included: there is no such file',
          ),
          expect.stringContaining('circle.json "circle.json" includes itself'),
          expect.stringContaining(
            'bad.json step 1: this map has nothing called "party/grens"; did you mean ' +
              'party/greens?',
          ),
        ]),
      );
      expect(faults).toHaveLength(3);
    },
  );
});

test('escape sequences in the narration are gone before anything sees them', async () => {
  const loaded = await loadWalkthrough(
    scriptText([{ say: `${escape}[2JHello${escape}]52;c;aGFjaw==\u0007 \u202Eyou` }]),
    'script.json',
    { map },
  );
  expect(loaded.ok && loaded.walkthrough.steps[0]?.step.say).toBe('Hello you');
});

describe('the JSON Schema', () => {
  test('accepts what the program plays and refuses what it refuses', async () => {
    const valid = new Ajv2020({ strict: false }).compile(await jsonSchemaOf(walkthroughKind));
    expect(valid(JSON.parse(scriptText(tour)))).toBe(true);
    for (const step of [
      { say: 1 },
      { do: { do: 'fly' } },
      { hold: -1 },
      { sya: 'x' },
      { expect: { standing: { 'argument/a': 'wins' } } },
    ])
      expect(valid(JSON.parse(scriptText([step])))).toBe(false);
  });
});

test('scripts that include each other twice, and those again, are not read without end', async () => {
  const twice = (next: number): string =>
    scriptText([{ include: `${next}.json` }, { include: `${next}.json` }]);
  const loaded = await loadWalkthrough(twice(1), '0.json', {
    read: async include => ({ file: include, text: twice(Number.parseInt(include, 10) + 1) }),
  });
  expect(loaded.ok ? [] : loaded.faults.map(({ rule }) => rule)).toContain('many-includes');
});

test('a script nested without end is told at the value that is', async () => {
  const deep = '['.repeat(50_000) + ']'.repeat(50_000);
  const loaded = await loadWalkthrough(
    `{"format":"stancemap-walkthrough/1",\n "title":"Deep", "steps":[{"say":${deep}}]}`,
    'deep.json',
  );
  expect(
    loaded.ok
      ? []
      : loaded.faults.map(({ line, column, path, rule }) => [line, column, path, rule]),
  ).toEqual([[2, 34, 'steps[0].say', 'too-deep']]);
});

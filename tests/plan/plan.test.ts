import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateFormats } from '../../source/debate/debate-formats.js';
import { jsonSchemaOf } from '../../source/files/kinds.js';
import { planKind } from '../../source/files/plan.js';
import { loadPlan, mergedPlans, planText as written } from '../../source/plan/plan.js';
import { salvagedPlan } from '../../source/plan/salvage.js';
import { withFileChange } from '../../source/plan/file-change.js';
import { isSameData } from '../../source/text/data.js';
import { loaded, sampleText } from '../map/sample.js';
import { planFile, planText } from './plans.js';

const map = loaded(sampleText());
const escape = String.fromCodePoint(0x1b);
const told = (text: string): readonly string[] =>
  loadPlan(text, 'plan.json', map).faults.map(
    ({ line, column, path, message }) => `${line}:${column} ${path}: ${message}`,
  );

describe('a session plan', () => {
  test('has no faults where every name is in its map, and knows what it leaves to the format', () => {
    const { plan, faults } = loadPlan(planText(), 'plan.json', map);
    expect(faults).toEqual([]);
    expect(plan?.wording).toBe('Conditions there violate human rights.');
    expect(plan?.sides.map(({ title }) => title)).toEqual(['Government', 'Opposition']);
    expect(plan?.debate.speeches).toHaveLength(8);
    expect(plan?.wordsPerMinute).toBe(150);
  });

  test('whose map lost an argument tells it where it stands, and what is left opens', () => {
    const lost = loaded(
      sampleText(file => {
        file.arguments = file.arguments.filter(({ id }) => id !== 'beatings');
        file.relations = file.relations.filter(
          ({ from, to }) => from !== 'beatings' && to !== 'beatings',
        );
      }),
    );
    const { plan, faults } = loadPlan(planText(), 'plan.json', lost);
    expect(
      faults.map(({ line, column, path, message }) => `${line}:${column} ${path}: ${message}`),
    ).toEqual([
      '16:23 sides[0].arguments[0].argument: no argument of the map has the id beatings',
      '34:13 sides[1].arguments[0].expected[0]: no argument of the map has the id beatings',
      '61:17 tasks[2].answer: no argument of the map has the id beatings',
    ]);
    expect(plan?.sides.map(side => side.arguments)).toEqual([
      [],
      [{ argument: 'release-offer', expected: [] }],
    ]);
    expect(plan?.file.tasks.map(({ id, answer }) => [id, answer])).toEqual([
      ['read-offer', undefined],
      ['drill', undefined],
      ['unseen', undefined],
    ]);
  });

  test('whose side draws on no party says so, and the side opens as it is', () => {
    const text = planText(file => {
      file.sides[0]?.parties.splice(0);
    });
    const { plan, faults } = loadPlan(text, 'plan.json', map);
    expect(
      faults
        .filter(({ severity }) => severity === 'error')
        .map(({ path, message }) => `${path}: ${message}`),
    ).toEqual(['sides[0].parties: this side draws on no party of the map']);
    expect(faults.map(({ rule }) => rule)).toContain('undrawn-party');
    expect(plan?.sides[0].arguments).toHaveLength(1);
  });

  test('tells every slip at once, with the nearest that may have been meant', () => {
    const text = JSON.stringify({
      ...planFile(),
      motion: 'condition',
      debate: 'world-school',
      burden: 'reprot',
      sides: [
        {
          id: 'a',
          stands: 'for',
          parties: ['bukle'],
          arguments: [
            { argument: 'release-offer' },
            { argument: 'beatings' },
            { argument: 'beatings' },
          ],
        },
        { id: 'a', stands: 'for', partys: ['bukele'], parties: [], arguments: [] },
      ],
      tasks: [
        {
          id: 'x',
          title: '',
          side: 'b',
          read: ['argument/beating'],
          drill: { cards: 0, kind: 'grades' },
        },
      ],
    });
    const messages = told(text).map(line => line.replace(/^\d+:\d+ /, ''));
    expect(messages).toEqual(
      expect.arrayContaining([
        'motion: no issue of the map has the id condition; did you mean conditions?',
        'debate: no debate format is called "world-school"; did you mean world-schools?',
        expect.stringMatching(/^burden: .*did you mean report\?/),
        'sides[0].parties[0]: no party of the map has the id bukle; did you mean bukele?',
        'sides[0].arguments[2].argument: this side has the argument "beatings" already',
        'sides[1].id: the id "a" is already taken by sides[0]',
        'sides: no side stands against the motion',
        expect.stringMatching(/^sides\[1\]\.partys: there is no key "partys" here; did you mean/),
        'tasks[0].side: no side of this plan has the id b',
        'tasks[0].read[0]: this map has nothing called "argument/beating"; did you mean ' +
          'argument/beatings?',
        'tasks[0].title: must not be empty',
        expect.stringMatching(/^tasks\[0\]\.drill\.cards: /),
        expect.stringMatching(/^tasks\[0\]\.drill\.kind: .*did you mean grade\?/),
      ]),
    );
  });

  test('does not give a side the arguments of the other', () => {
    const text = planText(file => {
      file.sides[0]?.arguments.push({ argument: 'release-offer' });
    });
    expect(told(text)).toContainEqual(
      expect.stringContaining(
        '"release-offer" is an argument against the motion, and this side stands for it',
      ),
    );
  });

  test('can debate in a format of its own, whose times have to fit', () => {
    const own = { ...structuredClone(debateFormats[1]), id: 'club', title: 'Club night' };
    expect(
      loadPlan(JSON.stringify({ ...planFile(), debate: own }), 'plan.json', map).plan?.debate.title,
    ).toBe('Club night');
    const speeches = [
      {
        id: 'one',
        title: 'One',
        stands: 'for',
        team: 'red',
        kind: 'speech',
        seconds: 60,
        protected: { start: 40, end: 40 },
        bells: [{ at: 61, rings: 1 }],
      },
    ];
    expect(
      told(JSON.stringify({ ...planFile(), debate: { ...own, speeches } })).map(line =>
        line.replace(/^\d+:\d+ /, ''),
      ),
    ).toEqual([
      'debate.speeches: nobody speaks against the motion',
      'debate.speeches[0].team: no team of this format has the id red',
      'debate.speeches[0].protected: the protected time is longer than the speech, which ' +
        'takes 60 seconds',
      'debate.speeches[0].bells[0].at: this bell rings 61 seconds into a speech of 60',
    ]);
  });

  test('is no plan where it is no JSON object; a later format is told as one', () => {
    expect(told('[1]')).toEqual(['1:1 : a session plan is a JSON object, not a list']);
    expect(loadPlan('{"format":', 'plan.json', map).plan).toBeUndefined();
    expect(told(planText().replace('plan/1', 'plan/2'))).toEqual([
      expect.stringContaining('"stancemap-plan/2", which is newer than stancemap-plan/1'),
    ]);
  });

  test('shows nothing that a terminal would obey', () => {
    const text = planText(file => {
      file.title = `Round${escape}[2J one`;
    });
    expect(loadPlan(text, 'plan.json', map).plan?.file.title).toBe('Round one');
  });
});

/** Plans with slips of every kind in them: values cut, keys renamed, items repeated. */
const slips = fc.array(
  fc.record({
    step: fc.nat(400),
    how: fc.constantFrom('drop', 'rename', 'repeat', 'number', 'nobody'),
  }),
  { maxLength: 6 },
);

function slipped(
  data: unknown,
  hits: readonly { readonly step: number; readonly how: string }[],
): unknown {
  let at = 0;
  const change = (value: unknown): unknown => {
    const hit = hits.find(({ step }) => step === at++);
    if (hit?.how === 'number') return 7;
    if (hit?.how === 'nobody' && typeof value === 'string') return 'nobody';
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      return items.flatMap(item => {
        if (hit?.how === 'drop') return [];
        return hit?.how === 'repeat' ? [change(item), item] : [change(item)];
      });
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item], index) => [
        hit?.how === 'rename' && index === 0 ? `${key}x` : key,
        change(item),
      ]),
    );
  };
  return change(data);
}

describe('what a faulty plan leaves', () => {
  test(
    'is itself a plan without faults, whatever the slips; and where there are none, it is ' +
      'all of the plan',
    () => {
      expect(salvagedPlan(planFile(), map)).toEqual(planFile());
      fc.assert(
        fc.property(slips, hits => {
          const { plan } = loadPlan(JSON.stringify(slipped(planFile(), hits)), 'plan.json', map);
          if (!plan) return;
          const again = loadPlan(JSON.stringify(plan.file), 'plan.json', map);
          expect(
            again.faults.filter(
              ({ severity, rule }) => severity === 'error' && rule !== 'no-party',
            ),
          ).toEqual([]);
          expect(again.plan?.file).toEqual(plan.file);
        }),
      );
    },
  );

  test('is found for any JSON in any of its places', () => {
    const key = fc.constantFrom(
      'format',
      'title',
      'map',
      'motion',
      'wording',
      'debate',
      'burden',
      'wordsPerMinute',
      'sides',
      'tasks',
      'notes',
      'other',
    );
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.jsonValue({ maxDepth: 4 })),
        fc.jsonValue({ maxDepth: 2 }),
        (places, part) => {
          const sides = planFile().sides.map(side => ({
            ...side,
            arguments: [...side.arguments, part],
            parties: [part],
          }));
          for (const data of [
            { ...planFile(), ...places },
            { ...places, sides },
            { ...planFile(), tasks: [part, { id: 'x', title: 'y', read: part, drill: part }] },
          ]) {
            const { plan } = loadPlan(JSON.stringify(data), 'plan.json', map);
            expect(plan?.sides.map(({ stands }) => stands)).toEqual(['for', 'against']);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('is saved without touching what somebody wrote beside it', () => {
    fc.assert(
      fc.property(slips, hits => {
        const { plan, written: there } = loadPlan(
          JSON.stringify(slipped(planFile(), hits)),
          'plan.json',
          map,
        );
        if (!plan) return;
        expect(withFileChange(there, plan.file, plan.file)).toBe(there);
        const [first, ...others] = plan.file.sides;
        if (!first) return;
        const after = {
          ...plan.file,
          title: 'Renamed',
          sides: [{ ...first, note: 'Written just now.' }, ...others],
        };
        const saved = loadPlan(written(there, plan.file, after), 'plan.json', map).plan;
        expect(saved?.file.title).toBe('Renamed');
        expect(saved?.file.sides[0]?.note).toBe('Written just now.');
        expect(isSameData(saved?.file.tasks, plan.file.tasks)).toBe(true);
      }),
    );
  });

  test('keeps a side that is sound when another of the same stance has lost its id', () => {
    const [first, ...others] = planFile().sides;
    const { id: _lost, ...nameless } = first ?? {};
    const sound = { id: 'for', stands: 'for', parties: [], arguments: [], note: 'Written since.' };
    const { plan } = loadPlan(
      JSON.stringify({ ...planFile(), sides: [nameless, 7, ...others, sound], tasks: [] }),
      'plan.json',
      map,
    );
    expect(plan?.file.sides.find(({ stands }) => stands === 'for')?.note).toBe('Written since.');
  });

  test(
    'keeps an argument that the map lost, an unknown key and a misspelt task in the file ' +
      'when another is ticked',
    () => {
      const text = JSON.stringify({
        ...planFile(),
        homework: 'bring pens',
        sides: planFile().sides.map(side =>
          side.stands === 'for'
            ? { ...side, arguments: [{ argument: 'gone', note: 'ours' }, ...side.arguments] }
            : side,
        ),
        tasks: [{ id: 'odd', titel: 'Misspelt' }, ...planFile().tasks],
      });
      const { plan, written: there } = loadPlan(text, 'plan.json', map);
      const before = plan?.file ?? planFile();
      const after = {
        ...before,
        sides: before.sides.map(side =>
          side.stands === 'for' ? { ...side, arguments: [] } : side,
        ),
      };
      const saved: unknown = JSON.parse(written(there, before, after));
      expect(saved).toMatchObject({
        homework: 'bring pens',
        sides: [{ arguments: [{ argument: 'gone', note: 'ours' }] }, {}],
        tasks: [{ id: 'odd', titel: 'Misspelt' }, {}, {}, {}],
      });
    },
  );
});

describe('a plan that two work on at once', () => {
  test('holds what both did, where they did not do the same', () => {
    const before = planText();
    const ours = planText(file => {
      file.title = 'Renamed here';
    });
    const theirs = planText(file => {
      file.tasks.push({ id: 'theirs', title: 'Set there' });
      if (file.sides[1]) file.sides[1].note = 'Written there.';
    });
    const merged = mergedPlans(theirs, before, ours) ?? '';
    expect(JSON.parse(merged)).toMatchObject({
      title: 'Renamed here',
      tasks: [{}, {}, {}, { id: 'theirs' }],
      sides: [{}, { note: 'Written there.' }],
    });
  });

  test('is not put together where both wrote the same line, or where it is no plan any more', () => {
    const titled = (title: string): string =>
      planText(file => {
        file.title = title;
      });
    expect(mergedPlans(titled('One'), planText(), titled('Other'))).toBeUndefined();
    expect(mergedPlans('{ "title": ', planText(), titled('Other'))).toBeUndefined();
  });
});

describe('the JSON Schema of plans', () => {
  test('accepts what the program plans with and refuses what it refuses', async () => {
    const valid = new Ajv2020({ strict: false }).compile(await jsonSchemaOf(planKind));
    expect(valid(planFile())).toBe(true);
    for (const slip of [
      { burden: 'proof' },
      { sides: [{}] },
      { tasks: [{ id: 'x' }] },
      { homework: 1 },
      { debate: 7 },
    ])
      expect(valid({ ...planFile(), ...slip })).toBe(false);
  });
});

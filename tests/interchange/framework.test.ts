import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAf, writeAf } from '../../source/interchange/af.js';
import { readApx, writeApx } from '../../source/interchange/apx.js';
import { frameworkMap } from '../../source/interchange/framework-map.js';
import { mapFramework, type Framework } from '../../source/interchange/framework.js';
import { readTgf, writeTgf } from '../../source/interchange/tgf.js';
import { loadMap } from '../../source/map/load.js';
import { StanceMap } from '../../source/map/stance-map.js';
import { labelMap } from '../../source/standing/standing.js';

const frameworks = fc
  .uniqueArray(fc.stringMatching(/^[a-z][a-z0-9_]{0,5}$/), { minLength: 1, maxLength: 12 })
  .chain(names =>
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), {
        selector: pair => pair.join(' '),
        maxLength: 30,
      })
      .map((attacks): Framework => ({ arguments: names, attacks })),
  );

describe('a framework written and read again is the same framework', () => {
  test.each([
    ['apx', writeApx, readApx],
    ['tgf', writeTgf, readTgf],
  ] as const)('in %s', (_format, write, read) => {
    fc.assert(
      fc.property(frameworks, framework => {
        expect(read(write(framework))).toMatchObject({ ok: true, framework });
      }),
    );
  });

  test('in af, with numbers for names', () => {
    fc.assert(
      fc.property(frameworks, framework => {
        const number = (name: string): string => String(framework.arguments.indexOf(name) + 1);
        expect(readAf(writeAf(framework))).toMatchObject({
          ok: true,
          framework: {
            arguments: framework.arguments.map(number),
            attacks: framework.attacks.map(pair => pair.map(number)),
          },
        });
      }),
    );
  });

  test('through a stance map, which loads without a fault', () => {
    fc.assert(
      fc.property(frameworks, framework => {
        const { file } = frameworkMap(framework, {
          title: 'made',
          updated: '2026-01-01',
          format: 'apx',
          dropped: [],
        });
        const loaded = loadMap(JSON.stringify(file), 'made.json');
        expect(loaded.ok && mapFramework(loaded.map, 'apx').framework).toEqual(framework);
      }),
    );
  });
});

/** What the grounded extension holds, straight from its definition (Dung 1995). */
function grounded({ arguments: names, attacks }: Framework): readonly string[] {
  const attackers = (name: string): readonly string[] =>
    attacks.filter(([, to]) => to === name).map(([from]) => from);
  let held: readonly string[] = [];
  for (;;) {
    const beaten = new Set(attacks.filter(([from]) => held.includes(from)).map(([, to]) => to));
    const next = names.filter(name => attackers(name).every(from => beaten.has(from)));
    if (next.length === held.length) return next;
    held = next;
  }
}

function standing(map: StanceMap): readonly string[] {
  const labelling = labelMap(map, 'record');
  return map.arguments.map(({ id }) => id).filter(id => labelling.of(id) === 'stands');
}

describe('what stands in an abstract framework is its grounded extension', () => {
  const imported = (framework: Framework): StanceMap => {
    const origin = { title: 'made', updated: '2026-01-01', format: 'apx', dropped: [] };
    const loaded = loadMap(JSON.stringify(frameworkMap(framework, origin).file), 'made.json');
    if (!loaded.ok) throw new Error('the imported map has faults');
    return loaded.map;
  };

  test('once it is a map, and again after it went out and came back', () => {
    fc.assert(
      fc.property(frameworks, framework => {
        const once = imported(framework);
        const out = mapFramework(once, 'apx').framework;
        const again = imported(out);
        expect(standing(once)).toEqual(grounded(framework));
        expect(standing(again)).toEqual(grounded(framework));
        expect(mapFramework(again, 'apx').framework).toEqual(framework);
      }),
      { numRuns: 500 },
    );
  });

  test('and a map with contradictions goes out as a framework in which the same stands', () => {
    fc.assert(
      fc.property(frameworks, fc.infiniteStream(fc.boolean()), (drawn, mutual) => {
        const { file } = imported(drawn);
        const relations = file.relations.map(relation =>
          mutual.next().value ? { ...relation, kind: 'rebuts' as const } : relation,
        );
        const map = new StanceMap({ ...file, relations });
        const out = mapFramework(map, 'apx').framework;
        expect(grounded(out)).toEqual(standing(map));
        expect(standing(imported(out))).toEqual(standing(map));
      }),
      { numRuns: 500 },
    );
  });
});

test('a name that is no valid id is renamed, and the report says so', () => {
  const read = readApx('arg("night train"). arg(a1). att("night train",a1).');
  if (!read.ok) throw new Error('it was not read');
  const { file, report } = frameworkMap(read.framework, {
    title: 'x',
    updated: '2026-01-01',
    format: 'apx',
    dropped: read.dropped,
  });
  expect(file.arguments.map(({ id }) => id)).toEqual(['a2', 'a1']);
  expect(report.changed).toEqual(['argument night train has the id a2: its name is no valid id']);
});

test('all that is faulty is told, each with its line and column', () => {
  const told = (read: ReturnType<typeof readApx>): readonly string[] =>
    read.ok ? [] : read.problems.map(({ line, column }) => `${line}:${column}`);
  expect(told(readApx('arg(a). att(a,b).\n  att(c,a).\n ?arg(c).\nnonsense'))).toEqual([
    '1:15',
    '2:7',
    '3:2',
    '4:1',
  ]);
  expect(told(readTgf('a\nb\n#\n  a\na c'))).toEqual(['4:3', '5:3']);
  expect(told(readAf('p af 2\n1 3\n x'))).toEqual(['2:3', '3:2']);
  expect(told(readAf(''))).toEqual(['1:1']);
  expect(told(readApx('arg(a).\ratt(a,b).'))).toEqual(['2:7']);
});

test('a name that is nearly right is offered, without what a terminal would obey', () => {
  const read = readApx('arg("demand\u200B"). arg(cost).\natt(cost,demands). att(cosst,cost).');
  expect(read.ok ? [] : read.problems.map(({ message }) => message)).toEqual([
    'no argument of the file is called "demands"; did you mean demand?',
    'no argument of the file is called "cosst"; did you mean cost?',
  ]);
});

test('a header that asks for more arguments than any file has is refused', () => {
  expect(readAf('p af 999999999')).toMatchObject({
    ok: false,
    problems: [{ line: 1, column: 1, message: expect.stringContaining('at most 100000') }],
  });
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { jsonSchemaOf } from '../../source/files/kinds.js';
import { mapKind } from '../../source/files/map.js';
import { walkJson } from '../../source/map/json-text.js';
import { addLinkProblems } from '../../source/map/links.js';
import { loadMap } from '../../source/map/load.js';
import { Problems } from '../../source/map/problem.js';
import { addRuleProblems } from '../../source/map/item-problems.js';
import { stanceMapSchema } from '../../source/map/schema.js';
import { isRecord } from '../../source/map/record.js';
import { sampleFile, sampleText } from './sample.js';

type Steps = readonly (string | number)[];

/** Every place in the sample where a value stands. */
function placesIn(value: unknown, steps: Steps = []): readonly Steps[] {
  if (Array.isArray(value))
    return [steps, ...value.flatMap((item: unknown, index) => placesIn(item, [...steps, index]))];
  return isRecord(value)
    ? [steps, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...steps, key]))]
    : [steps];
}

/** The data with one value exchanged, or taken away where the value is undefined. */
function changed(data: unknown, [step, ...rest]: Steps, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.flatMap((item: unknown, index) =>
      index === step ? [changed(item, rest, value)].filter(kept => kept !== undefined) : [item],
    );
  const copy: Record<string, unknown> = isRecord(data) ? { ...data } : {};
  copy[step] = changed(copy[step], rest, value);
  if (copy[step] === undefined) delete copy[step];
  return copy;
}

const values = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'x',
    '-x',
    'E001',
    'beatings',
    'release-offer',
    'conditions',
    'bukele',
    'denies',
    'for',
    'supports',
    'rebuts',
    'court',
    'established',
    '2025',
    '2025-02-31',
    '2025-13',
    true,
    false,
    0,
    [],
    {},
  ),
  fc.constantFrom<unknown>(
    { id: 'E001', as: 'said' },
    { id: 'E001', as: 'admission' },
    { rule: 'long-claim', item: 'argument/beatings', reason: 'It is a quotation.' },
    'replies',
    { id: 'E001' },
    ['E001', 'E001'],
    'https://example.org/a',
    'http:',
    'ftp://x',
    'https://x y',
    'stancemap/2',
  ),
  fc.string(),
);
const mutated = fc
  .array(fc.tuple(fc.constantFrom(...placesIn(sampleFile())), values), {
    minLength: 1,
    maxLength: 3,
  })
  .map(changes =>
    changes.reduce<unknown>((data, [steps, value]) => changed(data, steps, value), sampleFile()),
  );
const withMore = fc.oneof(
  mutated,
  mutated.map(data => (isRecord(data) ? { ...data, more: 1 } : data)),
);

describe('the JSON Schema', async () => {
  const jsonSchema = await jsonSchemaOf(mapKind);
  const valid = new Ajv2020({ strict: true }).compile(jsonSchema);

  it('is of draft 2020-12, has a versioned id and a title', () => {
    expect(jsonSchema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringMatching(/stancemap-1\.schema\.json$/),
      title: expect.stringContaining('stancemap/1'),
      type: 'object',
      additionalProperties: false,
    });
  });

  it('and the program agree on what a map looks like, however it is changed', () => {
    expect(valid(sampleFile())).toBe(true);
    let accepted = 0;
    fc.assert(
      fc.property(withMore, data => {
        const shape = stanceMapSchema.safeParse(data).success;
        if (shape) accepted++;
        expect(valid(data)).toBe(shape);
      }),
      { numRuns: 800 },
    );
    expect(accepted).toBeGreaterThan(20);
  });
});

describe('loading', () => {
  it('a map that does not open always says why, and one that opens has nothing wrong', () => {
    let opened = 0;
    fc.assert(
      fc.property(withMore, data => {
        const result = loadMap(JSON.stringify(data) ?? '', 'map.json');
        const problems = new Problems();
        if (result.ok) {
          opened++;
          addLinkProblems(problems, { ...result.map.file });
          addRuleProblems(problems, { ...result.map.file });
        }
        expect(problems.list).toEqual([]);
        const faults = result.ok ? [] : result.faults;
        expect(faults.length > 0).toBe(!result.ok);
        expect(
          faults.filter(
            fault => fault.line !== 1 || fault.severity !== 'error' || fault.message === '',
          ),
        ).toEqual([]);
      }),
      { numRuns: 800 },
    );
    expect(opened).toBeGreaterThan(20);
  });

  it(
    'relations drawn at random open if and only if none repeats and no support runs in a ' +
      'circle',
    () => {
      const ids = sampleFile().arguments.map(argument => argument.id);
      const relation = fc.record({
        from: fc.constantFrom(...ids),
        to: fc.constantFrom(...ids),
        kind: fc.constantFrom('supports', 'rebuts'),
      });
      fc.assert(
        fc.property(fc.array(relation, { maxLength: 8 }), relations => {
          const result = loadMap(
            sampleText(file => Object.assign(file, { relations })),
            'map.json',
          );
          const repeats =
            new Set(relations.map(item => JSON.stringify(item))).size < relations.length;
          // Another way to look for a circle: reach everything from everything, as often as there
          // are arguments.
          const reached = new Set(
            relations
              .filter(item => item.kind === 'supports')
              .map(item => `${item.from} ${item.to}`),
          );
          for (const through of ids)
            for (const from of ids)
              for (const to of ids)
                if (reached.has(`${from} ${through}`) && reached.has(`${through} ${to}`))
                  reached.add(`${from} ${to}`);
          const circles = ids.some(id => reached.has(`${id} ${id}`));
          expect(result.ok).toBe(!repeats && !circles);
          const rules = result.ok ? [] : result.faults.map(fault => fault.rule);
          expect(rules.includes('same-relation')).toBe(repeats);
          expect(rules.includes('support-circle')).toBe(circles);
        }),
        { numRuns: 250 },
      );
    },
  );

  it('checks with the compiled schema, not with a silent fallback to the slow one', () => {
    expect(() => z.compile(stanceMapSchema, { strict: true })).not.toThrow();
  });
});

describe('the walk over JSON text', () => {
  const texts = fc.oneof(
    fc.json(),
    fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom(
          '',
          ',',
          '}',
          ']',
          '"',
          ':',
          '0',
          '1',
          '-',
          '.',
          'e',
          '\\',
          '\\u12',
          '\n',
          '\u0001',
          ' ',
          'tru',
          '//',
          "'",
        ),
      )
      .map(([json, at, piece]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + piece + json.slice(place + (at % 2));
      }),
  );

  it("finds a slip exactly where the engine's own parser fails", () => {
    fc.assert(
      fc.property(texts, text => {
        let fails = false;
        try {
          JSON.parse(text);
        } catch {
          fails = true;
        }
        expect(walkJson(text, () => {}) !== undefined).toBe(fails);
      }),
      { numRuns: 2000 },
    );
  });

  it('passes every value once, at the offset where it stands', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        fc.constantFrom(0, 1, 3),
        (data, indent) => {
          const text = JSON.stringify(data, null, indent);
          const seen: Steps[] = [];
          walkJson(text, (path, offset, part) => {
            if (part === 'value') seen.push([...path]);
            expect(text.slice(offset, offset + 1)).toMatch(part === 'key' ? /"/ : /["[{\-\dtfn]/);
          });
          expect(seen).toEqual(placesIn(JSON.parse(text)));
        },
      ),
    );
  });

  it('tells where every value ends', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        fc.constantFrom(0, 1, 3),
        (data, indent) => {
          const text = JSON.stringify(data, null, indent);
          const starts: number[] = [];
          const ended: unknown[] = [];
          walkJson(
            text,
            (path, offset, part) => {
              if (part === 'value') starts[path.length] = offset;
            },
            (path, end) => {
              const value: unknown = JSON.parse(text.slice(starts[path.length], end));
              ended.push([path.join(), value]);
            },
          );
          expect(ended).toEqual(valuesIn(data));
        },
      ),
    );
  });
});

/** Every value with its path, each after those that it holds. */
function valuesIn(data: unknown, path: Steps = []): readonly unknown[] {
  const inner = Object.entries(isRecord(data) || Array.isArray(data) ? data : {});
  return [
    ...inner.flatMap(([key, value]) => valuesIn(value, [...path, key])),
    [path.join(), JSON.parse(JSON.stringify(data))],
  ];
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StanceMap } from '../../source/map/stance-map.js';
import { burdens, type Burden } from '../../source/standing/burden.js';
import { noAssumptions, withEditor, type Assumptions } from '../../source/standing/assumptions.js';
import { createEngine, labelMap, standings } from '../../source/standing/standing.js';
import { naiveAdmitted, naiveStandings } from './naive.js';
import {
  anyReading,
  argument,
  evidence,
  framework,
  mapOf,
  observation,
  relation,
} from './small-maps.js';

/** The standings of a framework in the order of its arguments, by their first letters: "s c d". */
function labels(map: StanceMap): string {
  const labelling = labelMap(map, 'record');
  return map.arguments.map(one => labelling.of(one.id).charAt(0)).join(' ');
}

/** Every argument of the first map has its standing in the second, at every burden. */
function sameLabels(
  one: StanceMap,
  other: StanceMap,
  assumptions: Assumptions,
  named = (id: string): string => id,
): void {
  const [first, second] = [createEngine(one), createEngine(other)];
  for (const burden of burdens) {
    const [mine, theirs] = [first.label(burden, assumptions), second.label(burden, assumptions)];
    for (const { id } of one.arguments) expect(theirs.of(named(id))).toBe(mine.of(id));
  }
}

describe('held against a naive fixpoint on random maps', () => {
  test(
    'every argument has the standing that the rules give it, at every burden and under any ' +
      'assumptions',
    () => {
      fc.assert(
        fc.property(anyReading(9), ({ map, assumptions: { granted, rejected } }) => {
          const engine = createEngine(map);
          for (const burden of burdens) {
            const labelling = engine.label(burden, { granted, rejected });
            const found = Object.fromEntries(
              map.arguments.map(one => [one.id, labelling.of(one.id)]),
            );
            expect(found).toEqual(naiveStandings(map, burden, { granted, rejected }));
          }
        }),
        { numRuns: 2000 },
      );
    },
  );

  test('a citation is admitted exactly when the first rule admits it', () => {
    fc.assert(
      fc.property(
        anyReading(6),
        fc.constantFrom(...burdens),
        ({ map, assumptions: { granted, rejected } }, burden) => {
          const labelling = labelMap(map, burden, { granted, rejected });
          for (const citation of map.arguments.flatMap(one => one.evidence)) {
            expect(labelling.admitted(citation)).toBe(
              naiveAdmitted(map, citation, burden, { granted, rejected }),
            );
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the tally counts every argument once', () => {
    fc.assert(
      fc.property(anyReading(9), ({ map, assumptions }) => {
        const labelling = labelMap(map, 'report', assumptions);
        for (const standing of standings) {
          expect(labelling.tally()[standing]).toBe(
            map.arguments.filter(one => labelling.of(one.id) === standing).length,
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('grounded labels of known frameworks', () => {
  test('an argument that nothing answers stands, and what it undercuts is defeated', () => {
    expect(labels(framework('a b', 'b undercuts a'))).toBe('d s');
  });
  test('reinstatement: the answer to an answer gives the first argument back', () => {
    expect(labels(framework('a b c', 'b undercuts a', 'c undercuts b'))).toBe('s d s');
  });
  test('two arguments that answer each other are both contested', () => {
    expect(labels(framework('a b', 'a undercuts b', 'b undercuts a'))).toBe('c c');
  });
  test('an odd circle leaves all three contested', () => {
    expect(labels(framework('a b c', 'a undercuts b', 'b undercuts c', 'c undercuts a'))).toBe(
      'c c c',
    );
  });
  test('an even circle of four leaves all contested', () => {
    expect(
      labels(
        framework('a b c d', 'a undercuts b', 'b undercuts c', 'c undercuts d', 'd undercuts a'),
      ),
    ).toBe('c c c c');
  });
  test('a circle that is answered from outside is decided all the way round', () => {
    expect(
      labels(
        framework('a b c d', 'a undercuts b', 'b undercuts c', 'c undercuts a', 'd undercuts a'),
      ),
    ).toBe('d s d s');
  });
  test(
    'floating assignment: what two rivals both answer is contested, and so is what it ' + 'answers',
    () => {
      expect(
        labels(
          framework(
            'a b c d',
            'a undercuts b',
            'b undercuts a',
            'a undercuts c',
            'b undercuts c',
            'c undercuts d',
          ),
        ),
      ).toBe('c c c c');
    },
  );
  test('an argument that attacks itself is contested, and so is what it answers', () => {
    expect(labels(framework('a b', 'a undercuts a', 'a undercuts b'))).toBe('c c');
  });
  test('an argument that attacks itself is defeated when something that stands answers it', () => {
    expect(labels(framework('a b c', 'a undercuts a', 'a undercuts b', 'c undercuts a'))).toBe(
      'd s s',
    );
  });
  test('a concession is no attack', () => {
    expect(labels(framework('a b', 'b concedes a'))).toBe('s s');
  });
});

describe('a contradiction cuts both ways', () => {
  test('two claims that contradict each other are contested, whoever spoke last', () => {
    expect(labels(framework('a b', 'b rebuts a'))).toBe('c c');
    expect(labels(framework('a b', 'a rebuts b'))).toBe('c c');
    expect(labels(framework('a b', 'a rebuts b', 'b rebuts a'))).toBe('c c');
  });
  test('what decides between them is whose evidence meets the burden', () => {
    const map = mapOf({
      arguments: [argument('a', 'E1'), argument('b', 'E2')],
      relations: [relation('b rebuts a')],
      evidence: [evidence('E1', 'reported'), evidence('E2', 'established')],
    });
    const at = (burden: Burden) => map.arguments.map(one => labelMap(map, burden).of(one.id));
    expect(at('report')).toEqual(['contested', 'contested']);
    expect(at('corroboration')).toEqual(['unproven', 'stands']);
  });
  test('an answer to one end of it decides for the other', () => {
    expect(labels(framework('a b c', 'b rebuts a', 'c undercuts b'))).toBe('s d s');
  });
  test('turning a rebuttal round changes no label', () => {
    fc.assert(
      fc.property(anyReading(6), fc.nat(20), ({ map, assumptions }, at) => {
        const turned = map.relations.map((one, place) =>
          one.kind === 'rebuts' && place % 21 <= at ? { ...one, from: one.to, to: one.from } : one,
        );
        sameLabels(map, new StanceMap({ ...map.file, relations: turned }), assumptions);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what changes no label', () => {
  test('exchanging the sides', () => {
    const other = { for: 'against', against: 'for', neither: 'neither' } as const;
    fc.assert(
      fc.property(anyReading(6), ({ map, assumptions }) => {
        const list = map.arguments.map(one => ({ ...one, side: other[one.side] }));
        sameLabels(map, new StanceMap({ ...map.file, arguments: list }), assumptions);
      }),
      { numRuns: 500 },
    );
  });
  test('the order of the file', () => {
    fc.assert(
      fc.property(anyReading(6), ({ map, assumptions }) => {
        const { file } = map;
        const turned = new StanceMap({
          ...file,
          arguments: file.arguments.toReversed(),
          relations: file.relations.toReversed(),
          evidence: file.evidence.toReversed(),
        });
        sameLabels(map, turned, assumptions);
      }),
      { numRuns: 500 },
    );
  });
  test('the ids of arguments', () => {
    const renamed = (id: string): string => `z${999 - Number(id.slice(1))}`;
    fc.assert(
      fc.property(anyReading(6), ({ map, assumptions }) => {
        const { file } = map;
        const other = new StanceMap({
          ...file,
          arguments: file.arguments.map(one => ({ ...one, id: renamed(one.id) })),
          relations: file.relations.map(one => ({
            ...one,
            from: renamed(one.from),
            to: renamed(one.to),
          })),
        });
        sameLabels(map, other, assumptions, renamed);
      }),
      { numRuns: 500 },
    );
  });
  test("taking every editor's observation out", () => {
    fc.assert(
      fc.property(anyReading(6), ({ map, assumptions }) => {
        const { file } = map;
        const parties = file.arguments.filter(one => !one.editor);
        const ids = new Set(parties.map(({ id }) => id));
        const without = new StanceMap({
          ...file,
          arguments: parties,
          relations: file.relations.filter(one => ids.has(one.from) && ids.has(one.to)),
        });
        sameLabels(without, map, assumptions);
      }),
      { numRuns: 500 },
    );
  });
  test('what was said in reply', () => {
    fc.assert(
      fc.property(anyReading(6), ({ map, assumptions }) => {
        const relations = map.relations.filter(({ kind }) => kind !== 'replies');
        sameLabels(map, new StanceMap({ ...map.file, relations }), assumptions);
      }),
      { numRuns: 500 },
    );
  });
});

describe("an editor's own observation", () => {
  const map = mapOf({
    arguments: [argument('a', 'E1'), observation('b', 'E1'), argument('c')],
    relations: [relation('b undercuts a'), relation('b supports c')],
    evidence: [evidence('E1', 'established')],
  });
  test('attacks and supports nothing, unless the reader counts it', () => {
    expect(labels(map)).toBe('s s u');
    const counted = labelMap(map, 'record', withEditor(noAssumptions, true));
    expect(map.arguments.map(one => counted.of(one.id))).toEqual(['defeated', 'stands', 'stands']);
  });
});

describe('every map of up to four arguments', () => {
  /** All that two arguments may have between them, but for what is the same seen from either. */
  const ways: readonly ((one: string, other: string) => readonly string[])[] = [
    () => [],
    (one, other) => [`${one} rebuts ${other}`],
    (one, other) => [`${one} undercuts ${other}`],
    (one, other) => [`${other} undercuts ${one}`],
    (one, other) => [`${one} supports ${other}`],
    (one, other) => [`${other} supports ${one}`],
  ];
  /** Each of the first `backed` arguments cites what counts, the others what does not. */
  const holds = (lines: readonly string[], size: number, backed: number): void => {
    const map = mapOf({
      arguments: Array.from({ length: size }, (_one, at) =>
        argument(`a${at}`, at < backed ? 'E1' : 'E2'),
      ),
      relations: lines.map(relation),
      evidence: [evidence('E1', 'established'), evidence('E2', 'refuted')],
    });
    const labelling = labelMap(map, 'record');
    const naive = naiveStandings(map, 'record', noAssumptions);
    for (const { id } of map.arguments)
      if (labelling.of(id) !== naive[id])
        expect(`${lines.join('; ')}: ${id} ${labelling.of(id)}`).toBe(naive[id]);
  };
  const supportsTurn = (lines: readonly string[]): boolean => {
    const up = lines.filter(line => line.includes('supports')).map(line => line.split(' '));
    let left = up;
    for (;;) {
      const next = left.filter(([from]) => left.some(([, , to]) => to === from));
      if (next.length === left.length) return left.length > 0;
      left = next;
    }
  };
  /** The same way, seen from the other of the two. */
  const turned = [0, 1, 3, 2, 5, 4];
  /** Each order of so many, and the first of them among themselves. */
  const orders = (size: number, backed: number): readonly (readonly number[])[] => {
    let found: readonly (readonly number[])[] = [[]];
    for (let at = 0; at < size; at++)
      found = found.flatMap(order =>
        Array.from({ length: size }, (_one, next) => next)
          .filter(next => !order.includes(next) && next < backed === at < backed)
          .map(next => [...order, next]),
      );
    return found;
  };
  test.each([
    [1, 2],
    [2, 14],
    [3, 312],
    [4, 30_896],
  ])('of %i has the labels of the naive fixpoint', (size, kinds) => {
    const ids = Array.from({ length: size }, (_one, at) => `a${at}`);
    const pairs = ids.flatMap((_one, at) =>
      ids.slice(at + 1).map((_other, more) => [at, at + 1 + more] as const),
    );
    const pairAt = new Map(pairs.map(([one, other], at) => [`${one} ${other}`, at]));
    /** For each order of the arguments: where the way of each pair comes from, and whether turned. */
    const movesOf = (backed: number) =>
      orders(size, backed).map(order =>
        pairs.map(([one, other]) => {
          const [from = 0, to = 0] = [order[one], order[other]];
          return {
            at: pairAt.get([from, to].toSorted((a, b) => a - b).join(' ')) ?? 0,
            isTurned: from > to,
          };
        }),
      );
    /** Of maps that differ only in their names the first: what names are is a law of its own. */
    const isFirst = (code: readonly number[], moves: ReturnType<typeof movesOf>): boolean =>
      moves.every(move => {
        for (const [place, { at, isTurned }] of move.entries()) {
          const way = code[at] ?? 0;
          const other = (isTurned ? turned[way] : way) ?? 0;
          if (other !== code[place]) return other > (code[place] ?? 0);
        }
        return true;
      });
    const moves = Array.from({ length: size + 1 }, (_one, backed) => movesOf(backed));
    let seen = 0;
    for (let number = 0; number < ways.length ** pairs.length; number++) {
      const code = pairs.map((_pair, at) => Math.floor(number / ways.length ** at) % ways.length);
      const lines = pairs.flatMap(
        ([one, other], at) => ways[code[at] ?? 0]?.(`a${one}`, `a${other}`) ?? [],
      );
      const backings = moves.flatMap((some, backed) => (isFirst(code, some) ? [backed] : []));
      if (backings.length === 0 || supportsTurn(lines)) continue;
      for (const backed of backings) {
        seen++;
        holds(lines, size, backed);
      }
    }
    expect(seen).toBe(kinds);
  });
  test('also where some attack themselves or each other twice over', () => {
    const ids = ['a0', 'a1', 'a2'];
    const doubled = ['a0 undercuts a1', 'a1 undercuts a0', 'a0 rebuts a1', 'a1 rebuts a0'];
    const more = [
      'a0 undercuts a0',
      'a2 rebuts a2',
      'a1 undercuts a2',
      'a2 supports a0',
      ...doubled,
    ];
    for (let code = 0; code < 2 ** more.length; code++)
      for (let backed = 0; backed <= ids.length; backed++)
        holds(
          more.filter((_line, at) => Math.floor(code / 2 ** at) % 2 === 1),
          ids.length,
          backed,
        );
    expect(ids).toHaveLength(3);
  });
});

describe('backing', () => {
  const cited = (status: 'alleged' | 'disputed' | 'refuted'): StanceMap =>
    mapOf({ arguments: [argument('a', 'E1')], relations: [], evidence: [evidence('E1', status)] });

  test('an argument that cites nothing and that nothing supports is unproven', () => {
    expect(
      labelMap(mapOf({ arguments: [argument('a')], relations: [], evidence: [] }), 'word').of('a'),
    ).toBe('unproven');
  });
  test('a supporter that stands carries an argument without evidence of its own, along a chain', () => {
    const map = mapOf({
      arguments: [argument('a'), argument('b'), argument('c', 'E1')],
      relations: [relation('b supports a'), relation('c supports b')],
      evidence: [evidence('E1', 'established')],
    });
    expect(labels(map)).toBe('s s s');
  });
  test('a supporter that is defeated carries nothing', () => {
    const map = mapOf({
      arguments: [argument('a'), argument('b', 'E1'), argument('c', 'E1')],
      relations: [relation('b supports a'), relation('c undercuts b')],
      evidence: [evidence('E1', 'established')],
    });
    expect(labels(map)).toBe('u d s');
  });
  test('an argument that has no backing is unproven, though one that stands answers it', () => {
    const map = mapOf({
      arguments: [argument('a'), argument('b', 'E1')],
      relations: [relation('b rebuts a')],
      evidence: [evidence('E1', 'established')],
    });
    expect(labels(map)).toBe('u s');
  });
  test('an unproven argument defeats nothing', () => {
    const map = mapOf({
      arguments: [argument('a', 'E1'), argument('b', 'E2')],
      relations: [relation('b rebuts a')],
      evidence: [evidence('E1', 'established'), evidence('E2', 'alleged')],
    });
    expect(labels(map)).toBe('s u');
  });
  test('alleged and disputed evidence counts at a word alone, refuted evidence nowhere', () => {
    expect(burdens.map(burden => labelMap(cited('alleged'), burden).of('a'))).toEqual([
      'stands',
      'unproven',
      'unproven',
      'unproven',
    ]);
    expect(burdens.map(burden => labelMap(cited('disputed'), burden).of('a'))).toEqual([
      'stands',
      'unproven',
      'unproven',
      'unproven',
    ]);
    expect(labelMap(cited('refuted'), 'word').of('a')).toBe('unproven');
  });
  test(
    'that it was said is not that it is so: a citation rests on the content unless marked ' +
      'as resting on the saying',
    () => {
      const map = mapOf({
        arguments: [argument('a', 'E1'), argument('b', { id: 'E1', as: 'said' })],
        relations: [],
        evidence: [evidence('E1', 'established', 'alleged')],
      });
      expect(labels(map)).toBe('u s');
    },
  );
  test(
    'what the reader grants counts even when refuted, what the reader rejects does not ' +
      'even when established',
    () => {
      expect(labelMap(cited('refuted'), 'record', { granted: ['E1'], rejected: [] }).of('a')).toBe(
        'stands',
      );
      expect(labelMap(framework('a'), 'word', { granted: [], rejected: ['given'] }).of('a')).toBe(
        'unproven',
      );
    },
  );
});

describe('at its limits', () => {
  test('a map without arguments has nothing to label', () => {
    expect(labelMap(mapOf({ arguments: [], relations: [], evidence: [] }), 'word').tally()).toEqual(
      { stands: 0, contested: 0, defeated: 0, unproven: 0 },
    );
  });
  test('an argument that the map does not hold is an error, not a guess', () => {
    expect(() => labelMap(framework('a'), 'word').of('b')).toThrow(
      new RangeError('no argument has the id b'),
    );
  });
  test('a citation of evidence that the map does not hold never counts', () => {
    const assumptions = { granted: ['E9'], rejected: [] };
    expect(labelMap(framework('a'), 'word', assumptions).admitted('E9')).toBe(false);
  });
  test('a labelling says which burden and assumptions it was made under', () => {
    const labelling = labelMap(framework('a'), 'report');
    expect([labelling.burden, labelling.assumptions]).toEqual(['report', noAssumptions]);
  });
  test(
    'a chain of 20,000 answers is labelled without deep recursion, each second argument ' +
      'standing',
    () => {
      const names = Array.from({ length: 20_000 }, (_, at) => `a${at}`);
      const map = framework(
        names.join(' '),
        ...names.slice(1).map((name, at) => `${name} undercuts a${at}`),
      );
      expect(labelMap(map, 'record').tally()).toEqual({
        stands: 10_000,
        contested: 0,
        defeated: 10_000,
        unproven: 0,
      });
    },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StanceMap } from '../../source/map/stance-map.js';
import { burdens, noAssumptions } from '../../source/standing/burden.js';
import { createEngine, labelMap, standings } from '../../source/standing/standing.js';
import { naiveAdmitted, naiveStandings } from './naive.js';
import { anyReading, argument, evidence, framework, mapOf, relation } from './small-maps.js';

/** The standings of a framework in the order of its arguments, by their first letters: "s c d". */
function labels(map: StanceMap): string {
  const labelling = labelMap(map, 'record');
  return map.arguments.map(one => labelling.of(one.id).charAt(0)).join(' ');
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
            expect(found).toEqual(naiveStandings(map, burden, granted, rejected));
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
              naiveAdmitted(map, citation, burden, granted, rejected),
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
  test('an argument that nothing answers stands, and what it rebuts is defeated', () => {
    expect(labels(framework('a b', 'b rebuts a'))).toBe('d s');
  });
  test('reinstatement: the answer to an answer gives the first argument back', () => {
    expect(labels(framework('a b c', 'b rebuts a', 'c undercuts b'))).toBe('s d s');
  });
  test('two arguments that answer each other are both contested', () => {
    expect(labels(framework('a b', 'a rebuts b', 'b rebuts a'))).toBe('c c');
  });
  test('an odd circle leaves all three contested', () => {
    expect(labels(framework('a b c', 'a rebuts b', 'b rebuts c', 'c rebuts a'))).toBe('c c c');
  });
  test('an even circle of four leaves all contested', () => {
    expect(
      labels(framework('a b c d', 'a rebuts b', 'b rebuts c', 'c rebuts d', 'd rebuts a')),
    ).toBe('c c c c');
  });
  test('a circle that is answered from outside is decided all the way round', () => {
    expect(
      labels(framework('a b c d', 'a rebuts b', 'b rebuts c', 'c rebuts a', 'd rebuts a')),
    ).toBe('d s d s');
  });
  test(
    'floating assignment: what two rivals both answer is contested, and so is what it ' + 'answers',
    () => {
      expect(
        labels(
          framework(
            'a b c d',
            'a rebuts b',
            'b rebuts a',
            'a rebuts c',
            'b rebuts c',
            'c rebuts d',
          ),
        ),
      ).toBe('c c c c');
    },
  );
  test('an argument that attacks itself is contested, and so is what it answers', () => {
    expect(labels(framework('a b', 'a rebuts a', 'a rebuts b'))).toBe('c c');
  });
  test('an argument that attacks itself is defeated when something that stands answers it', () => {
    expect(labels(framework('a b c', 'a rebuts a', 'a rebuts b', 'c undercuts a'))).toBe('d s s');
  });
  test('a concession is no attack', () => {
    expect(labels(framework('a b', 'b concedes a'))).toBe('s s');
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
  test('an argument that has no backing and is answered by one that stands is called defeated', () => {
    const map = mapOf({
      arguments: [argument('a'), argument('b', 'E1')],
      relations: [relation('b rebuts a')],
      evidence: [evidence('E1', 'established')],
    });
    expect(labels(map)).toBe('d s');
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
    expect(() => labelMap(framework('a'), 'word').of('b')).toThrow(RangeError);
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
        ...names.slice(1).map((name, at) => `${name} rebuts a${at}`),
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

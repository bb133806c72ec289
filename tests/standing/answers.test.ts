/** The best answer to an argument: what contradicts it, then what stands, then the better proof. */
import { describe, expect, test } from 'vitest';
import type { Argument, Evidence, Status } from '../../source/map/schema.js';
import { StanceMap } from '../../source/map/stance-map.js';
import { answersAlike, answersBestFirst, proofStep } from '../../source/standing/answers.js';
import { createEngine } from '../../source/standing/standing.js';
import { nightTrainsFile } from '../night-trains.js';

const file = nightTrainsFile();
const [pattern] = file.arguments;
const [evidence] = file.evidence;
if (!pattern || !evidence) throw new Error('a map without arguments');
const { party: _party, ...nobodys } = pattern;
const graded = (id: string, status: Status): Evidence => ({ ...evidence, id, status });
const made = (id: string, cites: string, editor?: true): Argument => ({
  ...(editor ? { ...nobodys, editor } : pattern),
  id,
  claim: id,
  evidence: [cites],
});

/** A claim with answers, each attacking in one way and citing one grade. */
function answered(
  answers: readonly {
    readonly id: string;
    readonly kind: 'rebuts' | 'undercuts' | 'replies';
    readonly grade: 'established' | 'reported' | 'alleged';
    readonly editor?: true;
  }[],
): StanceMap {
  return new StanceMap({
    ...file,
    evidence: [...file.evidence, ...answers.map(({ id, grade }) => graded(`of-${id}`, grade))],
    arguments: [
      made('asked', 'E1'),
      ...answers.map(({ id, editor }) => made(id, `of-${id}`, editor)),
    ],
    relations: answers.map(({ id, kind }) => ({ from: id, to: 'asked', kind })),
  });
}

const order = (map: StanceMap): readonly string[] =>
  answersBestFirst(map, createEngine(map).label('report'), 'asked').map(
    ({ argument }) => argument.id,
  );

describe('the best answer', () => {
  test('contradicts the claim itself before it attacks a step, however well that is proven', () => {
    expect(
      order(
        answered([
          { id: 'step', kind: 'undercuts', grade: 'established' },
          { id: 'itself', kind: 'rebuts', grade: 'established' },
        ]),
      ),
    ).toEqual(['itself', 'step']);
  });

  test('of two attacks on a step is the one that stands', () => {
    expect(
      order(
        answered([
          { id: 'unproven', kind: 'undercuts', grade: 'alleged' },
          { id: 'stands', kind: 'undercuts', grade: 'established' },
        ]),
      ),
    ).toEqual(['stands', 'unproven']);
  });

  test('of two that stand is the one with the better proof, whichever was written first', () => {
    const [poor, good] = [
      { id: 'poor', kind: 'undercuts', grade: 'reported' },
      { id: 'good', kind: 'undercuts', grade: 'established' },
    ] as const;
    for (const pair of [
      [poor, good],
      [good, poor],
    ])
      expect(order(answered(pair))).toEqual(['good', 'poor']);
  });

  test('is neither of two that differ in their words alone', () => {
    const alike = (grade: 'established' | 'reported'): boolean => {
      const map = answered([
        { id: 'one', kind: 'undercuts', grade: 'established' },
        { id: 'other', kind: 'undercuts', grade },
      ]);
      const [first, second] = answersBestFirst(map, createEngine(map).label('report'), 'asked');
      if (!first || !second) throw new Error('there should be two');
      return answersAlike(first, second);
    };
    expect([alike('established'), alike('reported')]).toEqual([true, false]);
  });

  test('has the proof of the best that it cites, and none where the map holds nothing of it', () => {
    const map = answered([{ id: 'poor', kind: 'undercuts', grade: 'alleged' }]);
    const steps = [['of-poor'], ['of-poor', 'E3'], ['nowhere'], []].map(cited =>
      proofStep(map, { ...made('any', ''), evidence: cited }),
    );
    const [alleged = 0, both = 0] = steps;
    expect(both).toBeGreaterThan(alleged);
    expect(alleged).toBeGreaterThanOrEqual(0);
    expect(steps.slice(2)).toEqual([-1, -1]);
  });

  test('is no reply that leaves the claim alone, and no observation of an editor', () => {
    expect(
      order(
        answered([
          { id: 'reply', kind: 'replies', grade: 'established' },
          { id: 'editors', kind: 'undercuts', grade: 'established', editor: true },
        ]),
      ),
    ).toEqual([]);
  });
});

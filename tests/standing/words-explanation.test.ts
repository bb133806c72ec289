/** Why an argument has its standing, as it is told. */
import { describe, expect, test } from 'vitest';
import { StanceMap } from '../../source/map/stance-map.js';
import { noAssumptions } from '../../source/standing/assumptions.js';
import { explain } from '../../source/standing/explanation.js';
import { labelMap, type Labelling } from '../../source/standing/standing.js';
import { argument, evidence, framework, mapOf, observation, relation } from './small-maps.js';

/** The sentences alone, as a reader has them. */
function told(map: StanceMap, labelling: Labelling, id: string): readonly string[] {
  return explain(map, labelling, id).map(({ text }) => text);
}

describe('in words that a student can follow', () => {
  const graded = mapOf({
    arguments: [
      argument('a', 'E1', { id: 'E2', as: 'said' }, 'E2', 'E3', 'E4'),
      argument('b'),
      argument('bare'),
    ],
    relations: [relation('b supports a')],
    evidence: [
      evidence('E1', 'alleged'),
      evidence('E2', 'corroborated', 'reported'),
      evidence('E3', 'refuted'),
      evidence('E4', 'established'),
    ],
  });

  test('defeated: who answers it, and why that stands', () => {
    const map = framework(
      'a b c d e',
      'b rebuts a',
      'c rebuts b',
      'd undercuts c',
      'e undercuts a',
    );
    expect(told(map, labelMap(map, 'record'), 'a')).toEqual([
      'Defeated under this burden: "The claim of e" (One) undercuts it and stands, and no reply ' +
        'to that is recorded.',
      '"The claim of b" (One) contradicts it as well and stands.',
    ]);
  });
  test('two that contradict each other: what decides between them is told, not that they do', () => {
    const map = framework(
      'court counsel remark',
      'court rebuts counsel',
      'remark undercuts counsel',
    );
    expect(told(map, labelMap(map, 'record'), 'court').at(-1)).toBe(
      '"The claim of counsel" (One) contradicts it but is defeated, because ' +
        '"The claim of remark" (One) undercuts it and stands.',
    );
  });
  test('how far the map has looked is said where no answer is recorded', () => {
    const { file } = framework('a b', 'a undercuts b');
    const map = new StanceMap({ ...file, horizon: '2026-03-18' });
    const labelling = labelMap(map, 'record');
    expect(told(map, labelling, 'a').at(-1)).toBe(
      'No answer to it is recorded up to the horizon (2026-03-18).',
    );
    expect(told(map, labelling, 'b').at(-1)).toContain(
      'and no reply to that is recorded up to the horizon (2026-03-18).',
    );
  });
  test('stands: what it rests on, and why each answer fails', () => {
    const map = framework('a b c', 'b rebuts a', 'c undercuts b');
    expect(told(map, labelMap(map, 'record'), 'a')).toEqual([
      'Stands under this burden: it rests on evidence that counts: "What given says" is graded ' +
        'established; this burden asks for record (established).',
      '"The claim of b" (One) contradicts it but is defeated, because "The ' +
        'claim of c" (One) undercuts it and stands.',
    ]);
  });
  test('stands: the best proven comes first, and the rest is told shortly', () => {
    const labelling = labelMap(graded, 'report', { granted: ['E1'], rejected: [] });
    expect(told(graded, labelling, 'a').slice(0, 4)).toEqual([
      'Stands under this burden: it rests on evidence that counts: "What E4 says" is graded ' +
        'established; this burden asks for report (reported).',
      'That the words in "What E2 says" were said is graded corroborated and counts as well.',
      'What is said in "What E2 says" is graded reported and counts as well.',
      'It rests on "What E1 says", which you have granted.',
    ]);
  });
  test('unproven: which evidence misses the burden, and by how much', () => {
    expect(
      told(graded, labelMap(graded, 'record', { granted: [], rejected: ['E4'] }), 'a'),
    ).toEqual([
      'Unproven under this burden: "What E4 says" does not count, because you have rejected it.',
      'That the words in "What E2 says" were said is graded corroborated; this burden asks for ' +
        'record (established), 1 step more.',
      'What is said in "What E2 says" is graded reported; this burden asks for record ' +
        '(established), 2 steps more.',
      '"What E1 says" is graded alleged; this burden asks for record (established), 3 steps more.',
      '"What E3 says" is graded refuted, which no burden accepts.',
      '"The claim of b" (One) supports it but is unproven.',
    ]);
    expect(told(graded, labelMap(graded, 'word'), 'bare')).toEqual([
      'Unproven under this burden: it cites no evidence of its own.',
    ]);
  });
  test('granted evidence is said to be granted', () => {
    expect(
      told(graded, labelMap(graded, 'record', { granted: ['E3'], rejected: ['E4'] }), 'a'),
    ).toEqual([
      'Stands under this burden: it rests on "What E3 says", which you have granted.',
      'No answer to it is recorded.',
    ]);
  });
  test('an argument that attacks itself', () => {
    const map = framework('a b', 'a rebuts a', 'b rebuts a', 'b rebuts b');
    expect(told(map, labelMap(map, 'record'), 'a')[0]).toBe(
      'Contested under this burden: it contradicts itself, so it cannot prevail.',
    );
  });
  test('a title is named before a claim, evidence too, and an editor has no party', () => {
    const map = mapOf({
      arguments: [
        argument('a', 'E1'),
        { ...argument('b', 'E1'), title: 'A shorter title' },
        { ...observation('c', 'E1'), title: 'Remarked' },
      ],
      relations: [relation('b undercuts a'), relation('c undercuts a')],
      evidence: [{ ...evidence('E1', 'established'), title: 'What was found' }],
    });
    const labelling = labelMap(map, 'word', { ...noAssumptions, editorCounts: true });
    expect(explain(map, labelling, 'a')).toEqual([
      {
        text:
          'Defeated under this burden: "A shorter title" (One) undercuts it and stands, and no ' +
          'reply to that is recorded.',
        names: ['argument/b'],
      },
      {
        text:
          '"Remarked" (an editor\'s observation) undercuts it and stands, and no reply to that is ' +
          'recorded.',
        names: ['argument/c'],
      },
    ]);
    expect(explain(map, labelling, 'b')[0]).toEqual({
      text:
        'Stands under this burden: it rests on evidence that counts: "What was found" is graded ' +
        'established; this burden asks for word (anything not refuted).',
      names: ['evidence/E1'],
    });
  });
  test('a claim that carries control characters or line breaks cannot break out of its sentence', () => {
    const map = mapOf({
      arguments: [
        argument('a', 'E1'),
        { ...argument('b', 'E1'), claim: 'first\n\u001B[31msecond' },
      ],
      relations: [relation('b rebuts a')],
      evidence: [evidence('E1', 'established')],
    });
    expect(told(map, labelMap(map, 'word', noAssumptions), 'a')[0]).toContain(
      '"first second" (One)',
    );
  });
});

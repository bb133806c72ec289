import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noAssumptions, withEditor, type Assumptions } from '../../source/standing/assumptions.js';
import { labelMap } from '../../source/standing/standing.js';
import { unansweredArguments, type UnansweredFilter } from '../../source/standing/unanswered.js';
import { naiveAttackers, naiveStandings } from './naive.js';
import { anyReading, argument, evidence, mapOf, observation, relation } from './small-maps.js';

const map = mapOf({
  arguments: [
    argument('open', 'E1'),
    argument('refloated', 'E1'),
    { ...argument('beaten', 'E1'), party: 'two' },
    { ...argument('winner', 'E1'), issue: 'other' },
    { ...argument('weakly', 'E1'), party: 'two' },
    argument('rumour', 'E2'),
  ],
  relations: [
    relation('beaten undercuts refloated'),
    relation('winner undercuts beaten'),
    relation('rumour undercuts weakly'),
    relation('beaten concedes open'),
  ],
  evidence: [evidence('E1', 'established'), evidence('E2', 'alleged')],
});

function lines(filter?: UnansweredFilter): string[] {
  return unansweredArguments(map, labelMap(map, 'record'), filter).map(
    ({ argument: { id }, because }) => `${id}: ${because}`,
  );
}

describe('unanswered arguments', () => {
  test(
    'those that nothing answers and those that only a defeated argument answers; an ' +
      'unproven answer is an answer',
    () => {
      expect(lines()).toEqual([
        'open: nothing',
        'refloated: only-defeated',
        'winner: nothing',
        'rumour: nothing',
      ]);
    },
  );
  test('an argument that was only replied to, and not contested, is talked past', () => {
    const replied = mapOf({
      arguments: [argument('claim', 'E1'), argument('reply', 'E1')],
      relations: [relation('reply replies claim')],
      evidence: [evidence('E1', 'established')],
    });
    expect(
      unansweredArguments(replied, labelMap(replied, 'record')).map(({ because }) => because),
    ).toEqual(['talked-past', 'nothing']);
  });
  test('an answer by an editor counts where the reader counts the editor', () => {
    const remarked = mapOf({
      arguments: [argument('claim', 'E1'), argument('other', 'E1'), observation('remark', 'E1')],
      relations: [relation('remark undercuts claim'), relation('remark replies other')],
      evidence: [evidence('E1', 'established')],
    });
    const found = (assumptions: Assumptions): readonly string[] =>
      unansweredArguments(remarked, labelMap(remarked, 'record', assumptions)).map(
        ({ argument: { id }, because }) => `${id}: ${because}`,
      );
    expect(found(noAssumptions)).toEqual(['claim: nothing', 'other: nothing', 'remark: nothing']);
    expect(found(withEditor(noAssumptions, true))).toEqual([
      'other: talked-past',
      'remark: nothing',
    ]);
  });
  test('a coach narrows them to a party, an issue, or both', () => {
    expect(lines({ party: 'two' })).toEqual([]);
    expect(lines({ issue: 'other' })).toEqual(['winner: nothing']);
    expect(lines({ party: 'one', issue: 'question' })).toEqual([
      'open: nothing',
      'refloated: only-defeated',
      'rumour: nothing',
    ]);
  });
  test('on any map, exactly those whose every answer is defeated', () => {
    fc.assert(
      fc.property(anyReading(8), ({ map: any, assumptions }) => {
        const labels = naiveStandings(any, 'report', assumptions);
        const answers = (id: string): string[] => naiveAttackers(any, id);
        const expected = any.arguments
          .map(one => one.id)
          .filter(id => answers(id).every(from => labels[from] === 'defeated'));
        const found = unansweredArguments(any, labelMap(any, 'report', assumptions));
        expect(found.map(one => one.argument.id)).toEqual(expected);
        for (const one of found)
          expect(one.because === 'only-defeated').toBe(answers(one.argument.id).length > 0);
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { unansweredPoints } from '../../source/strategy/unanswered-points.js';
import { unansweredWords } from '../../source/strategy/words.js';
import { sessionPlan, type SessionPlan } from '../../source/plan/session-plan.js';
import type { PlanFile, PlanSide } from '../../source/plan/schema.js';
import { labelMap } from '../../source/standing/standing.js';
import { argument, evidence, mapOf, relation } from '../standing/small-maps.js';

const map = mapOf({
  arguments: [
    argument('ours', 'good'),
    { ...argument('attack', 'good'), side: 'against' },
    { ...argument('their-own', 'good'), side: 'against' },
    argument('weak-reply', 'good'),
    { ...argument('beats-reply', 'good'), side: 'against' },
    argument('good-reply', 'good'),
  ],
  relations: [
    'attack undercuts ours',
    'weak-reply undercuts attack',
    'beats-reply undercuts weak-reply',
    'good-reply undercuts attack',
  ].map(relation),
  evidence: [evidence('good', 'established')],
});
const labelling = labelMap(map, 'report');

function planOf(pro: Partial<PlanSide>): SessionPlan {
  const file: PlanFile = {
    format: 'stancemap-plan/1',
    title: 'A round',
    motion: 'question',
    debate: 'mace',
    burden: 'report',
    tasks: [],
    sides: [
      { id: 'pro', stands: 'for', parties: ['one'], arguments: [], ...pro },
      { id: 'con', stands: 'against', parties: ['two'], arguments: [{ argument: 'their-own' }] },
    ],
  };
  const plan = sessionPlan(file, map);
  if (!plan) throw new Error('no plan');
  return plan;
}

const open = (pro: Partial<PlanSide>): readonly string[] => {
  const plan = planOf(pro);
  return unansweredPoints(plan, labelling, plan.sides[0]).map(
    ({ argument: said, against, because, replies }) =>
      `${said.id} against ${against?.id ?? 'us'}: ${because}, ` +
      `${replies.map(one => one.argument.id).join(' or ') || 'no better'}`,
  );
};

describe('what a side leaves unanswered', () => {
  test(
    'is what will be said against its arguments, then what the other side argues itself, ' +
      'each with the best the map has',
    () => {
      expect(open({ arguments: [{ argument: 'ours' }] })).toEqual([
        'attack against ours: nothing, good-reply or weak-reply',
        'their-own against us: nothing, no better',
      ]);
    },
  );

  test('is answered by an answer that is kept ready, wherever in the plan it stands', () => {
    expect(open({ arguments: [{ argument: 'ours', answers: ['good-reply'] }] })).toEqual([
      'their-own against us: nothing, no better',
    ]);
    expect(open({ arguments: [{ argument: 'ours' }], answers: ['good-reply'] })).toEqual([
      'their-own against us: nothing, no better',
    ]);
  });

  test(
    "is still told where only what is defeated under the judge's burden answers it, with " +
      'what would do better',
    () => {
      const plan = planOf({ arguments: [{ argument: 'ours', answers: ['weak-reply'] }] });
      expect(labelling.of('weak-reply')).toBe('defeated');
      expect(open({ arguments: [{ argument: 'ours', answers: ['weak-reply'] }] })).toEqual([
        'attack against ours: only-defeated, good-reply',
        'their-own against us: nothing, no better',
      ]);
      expect(unansweredWords(unansweredPoints(plan, labelling, plan.sides[0]))).toBe(
        '1, and 1 answered only by what is defeated',
      );
    },
  );
});

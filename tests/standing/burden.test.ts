import { describe, expect, test } from 'vitest';
import { statuses, type Citation } from '../../source/map/schema.js';
import {
  burdens,
  citationAdmitted,
  citationGrade,
  gradeReaches,
  isAdmission,
  restsOnSaying,
} from '../../source/standing/burden.js';
import { assume, noAssumptions } from '../../source/standing/assumptions.js';
import { burdenWords } from '../../source/standing/words-burden.js';
import { evidence } from './small-maps.js';

describe('the burden of proof', () => {
  test('each grade reaches the burdens that the design names', () => {
    const table = Object.fromEntries(
      statuses.map(status => [status, burdens.filter(burden => gradeReaches(status, burden))]),
    );
    expect(table).toEqual({
      established: ['word', 'report', 'corroboration', 'record'],
      corroborated: ['word', 'report', 'corroboration'],
      reported: ['word', 'report'],
      disputed: ['word'],
      alleged: ['word'],
      refuted: [],
    });
  });
  test(
    'a citation rests on the content where the item grades it, on the saying where it says ' + 'so',
    () => {
      const item = evidence('E1', 'established', 'disputed');
      expect([citationGrade('E1', item), citationGrade({ id: 'E1', as: 'said' }, item)]).toEqual([
        'disputed',
        'established',
      ]);
      expect(citationGrade('E2', evidence('E2', 'reported'))).toBe('reported');
    },
  );
  test('granting an item outweighs rejecting it', () => {
    expect(
      citationAdmitted('E1', evidence('E1', 'refuted'), 'record', {
        granted: ['E1'],
        rejected: ['E1'],
      }),
    ).toBe(true);
  });
  test('granting, rejecting and leaving an item each replace what was assumed of it before', () => {
    const granted = assume(noAssumptions, 'E1', 'grant');
    expect(granted).toEqual({ granted: ['E1'], rejected: [] });
    expect(assume(granted, 'E1', 'grant')).toEqual(granted);
    expect(assume(granted, 'E1', 'reject')).toEqual({ granted: [], rejected: ['E1'] });
    expect(assume(granted, 'E1', 'leave')).toEqual(noAssumptions);
    const rejected = assume(noAssumptions, 'E1', 'reject');
    expect(assume(rejected, 'E1', 'reject')).toEqual(rejected);
    expect(assume(rejected, 'E1', 'grant')).toEqual(granted);
    expect(assume(rejected, 'E1', 'leave')).toEqual(noAssumptions);
    const both = { granted: ['E1'], rejected: ['E2', 'E3'] };
    expect(assume(both, 'E3', 'leave')).toEqual({ granted: ['E1'], rejected: ['E2'] });
    expect(assume(both, 'E2', 'grant')).toEqual({ granted: ['E1', 'E2'], rejected: ['E3'] });
    expect(assume(both, 'E1', 'reject')).toEqual({ granted: [], rejected: ['E2', 'E3', 'E1'] });
  });
  test.each<[citation: Citation, saying: boolean, admission: boolean]>([
    ['E1', false, false],
    [{ id: 'E1', as: 'said' }, true, false],
    [{ id: 'E1', as: 'admission' }, true, true],
  ])('%j: whether it rests on the saying, whether it is an admission', (citation, saying, own) => {
    expect([restsOnSaying(citation), isAdmission(citation)]).toEqual([saying, own]);
  });
  test('each burden says in words what it asks for', () => {
    expect(burdenWords('report')).toBe('report: one credible source or better');
    expect(new Set(burdens.map(burdenWords)).size).toBe(burdens.length);
  });
});

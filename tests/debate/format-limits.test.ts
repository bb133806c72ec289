/** How long each side argues in each format, and the limits of a format of one's own. */
import { expect, test } from 'vitest';
import {
  answeringSeconds,
  arguingSeconds,
  debateFormats,
} from '../../source/debate/debate-formats.js';
import { addFormatProblems } from '../../source/debate/format-problems.js';
import { debateSides } from '../../source/debate/format-schema.js';
import { Problems } from '../../source/map/problem.js';

test.each([
  ['british-parliamentary', 21, 21],
  ['world-schools', 24, 24],
  ['public-forum', 8, 8],
  ['lincoln-douglas', 6, 7],
  ['policy', 16, 16],
  ['karl-popper', 11, 11],
  ['mace', 14, 14],
  ['british-parliamentary-5', 15, 15],
  ['british-parliamentary-6', 18, 18],
  ['asian-parliamentary', 21, 21],
  ['australs', 24, 24],
  ['parliamentary-npda', 15, 16],
  ['middle-school-public-debate', 10, 10],
  ['big-questions', 9, 9],
  ['spar', 2, 2],
  ['congress', 12, 12],
])('in %s the side for it makes its case in %i minutes, the other in %i', (id, pro, con) => {
  const format = debateFormats.find(one => one.id === id);
  const minutes = debateSides.map(side => format && arguingSeconds(format, side) / 60);
  expect(minutes).toEqual([pro, con]);
});

test.each([
  ['british-parliamentary', 21, 28],
  ['world-schools', 20, 28],
  ['public-forum', 9, 13],
  ['lincoln-douglas', 7, 13],
  ['policy', 18, 26],
  ['karl-popper', 10, 16],
  ['mace', 11, 18],
  ['british-parliamentary-5', 15, 20],
  ['british-parliamentary-6', 18, 24],
  ['asian-parliamentary', 18, 25],
  ['australs', 20, 28],
  ['parliamentary-npda', 13, 20],
  ['middle-school-public-debate', 9, 14],
  ['big-questions', 10, 15],
  ['spar', 2, 4],
  ['congress', 9, 12],
])('in %s the side for it can answer for %i minutes, the other for %i', (id, pro, con) => {
  const format = debateFormats.find(one => one.id === id);
  const minutes = debateSides.map(side => format && answeringSeconds(format, side) / 60);
  expect(minutes).toEqual([pro, con]);
});

test('every format that comes with the program is in those tables', () => {
  expect(debateFormats).toHaveLength(16);
});

const speech = (rest: object): object => ({ kind: 'speech', seconds: 60, ...rest });
const rulesOf = (first: object): readonly string[] => {
  const problems = new Problems();
  const speeches = [
    speech({ id: 'a', stands: 'for', ...first }),
    speech({ id: 'b', stands: 'against' }),
  ];
  addFormatProblems(problems, { speeches }, []);
  return problems.list.map(({ rule }) => rule);
};

test.each([
  [59, []],
  [60, []],
  [61, ['late-bell']],
])('a bell %i seconds into a minute is told %j', (at, rules) => {
  expect(rulesOf({ bells: [{ at, rings: 1 }] })).toEqual(rules);
});

test.each([
  [29, []],
  [30, []],
  [31, ['long-protected']],
])('30 seconds barred at the start and %i at the end of a minute are told %j', (end, rules) => {
  expect(rulesOf({ protected: { start: 30, end } })).toEqual(rules);
});

test.each([
  ['b', ['duplicate-id']],
  ['c', []],
])('a speech called %s beside another called b is told %j', (id, rules) => {
  expect(rulesOf({ id })).toEqual(rules);
});

test('a side that never speaks is told', () => {
  expect(rulesOf({ stands: 'against' })).toEqual(['silent-side']);
});

test.each([
  [{ turn: 'end' }, { turn: 'end' }, ['mixed-turn', 'mixed-turn']],
  [{ turn: 'end' }, {}, []],
  [{ due: 'b', until: 'b' }, {}, []],
  [{ due: 'c' }, {}, ['broken-link']],
  [{ until: 'c' }, {}, ['broken-link']],
])('a first speech with %j and a second with %j is told %j', (one, other, rules) => {
  const problems = new Problems();
  const speeches = [
    speech({ id: 'a', stands: 'for', ...one }),
    speech({ id: 'b', stands: 'against', ...other }),
  ];
  addFormatProblems(problems, { speeches }, []);
  expect(problems.list.map(({ rule }) => rule)).toEqual(rules);
});

test.each([
  [75, []],
  [76, ['late-bell']],
])('with a grace of 15 seconds a bell %i seconds into a minute is told %j', (at, rules) => {
  const problems = new Problems();
  const speeches = [
    speech({ id: 'a', stands: 'for', bells: [{ at, rings: 1 }] }),
    speech({ id: 'b', stands: 'against' }),
  ];
  addFormatProblems(problems, { speeches, grace: 15 }, []);
  expect(problems.list.map(({ rule }) => rule)).toEqual(rules);
});

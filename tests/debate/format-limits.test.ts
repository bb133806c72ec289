/** How long each side argues in each format, and the limits of a format of one's own. */
import { expect, test } from 'vitest';
import { arguingSeconds, debateFormats } from '../../source/debate/debate-formats.js';
import { addFormatProblems } from '../../source/debate/format-problems.js';
import { Problems } from '../../source/map/problem.js';

test.each([
  ['british-parliamentary', 21, 21],
  ['world-schools', 24, 24],
  ['public-forum', 8, 8],
  ['lincoln-douglas', 6, 7],
  ['policy', 16, 16],
  ['karl-popper', 11, 11],
  ['mace', 14, 14],
])('in %s the side for it argues %i minutes, the other %i', (id, pro, con) => {
  const format = debateFormats.find(one => one.id === id);
  const minutes = (['for', 'against'] as const).map(
    side => format && arguingSeconds(format, side) / 60,
  );
  expect(minutes).toEqual([pro, con]);
});

test('every format that comes with the program is in that table', () => {
  expect(debateFormats).toHaveLength(7);
});

const speech = (rest: object): object => ({ kind: 'speech', seconds: 60, ...rest });
const rulesOf = (first: object): readonly string[] => {
  const problems = new Problems();
  const speeches = [
    speech({ id: 'a', stands: 'for', ...first }),
    speech({ id: 'b', stands: 'against' }),
  ];
  addFormatProblems(problems, { speeches }, []);
  return problems.told.map(({ rule }) => rule);
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

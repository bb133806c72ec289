/** Which of several arguments comes first, under which burden, for which side. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../source/standing/standing.js';
import { caseArguments, objectionsTo, repliesTo } from '../../source/strategy/clash.js';
import type { CaseStrength } from '../../source/strategy/strength.js';
import { schoolDay } from '../fixtures/school-day.js';

const engine = createEngine(schoolDay);
const ids = (list: readonly CaseStrength[]): string => list.map(one => one.argument.id).join(' ');

describe('the case of a side, best first', () => {
  test.each([
    ['word', 'start', 'for', 'sleep marks mood breakfast'],
    ['word', 'start', 'against', 'clubs timetable work cost dark'],
    ['word', 'phones', 'for', 'quiet attention'],
    ['report', 'start', 'for', 'sleep marks mood breakfast'],
    ['report', 'phones', 'for', 'attention quiet'],
    ['corroboration', 'start', 'for', 'sleep marks breakfast mood'],
    ['corroboration', 'start', 'against', 'clubs timetable dark work cost'],
    ['record', 'start', 'against', 'timetable clubs dark work cost'],
    ['report', 'lunch', 'for', 'queue'],
    ['report', 'lunch', 'against', 'late kitchen'],
  ] as const)('under %s, on %s, %s it: %s', (burden, issue, side, order) => {
    expect(ids(caseArguments(schoolDay, engine.label(burden), issue, side))).toBe(order);
  });
});

describe('what one side can say to an argument of the other', () => {
  const labelling = engine.label('report');
  test.each([
    ['breakfast', 'for', 'clubs'],
    ['breakfast', 'against', ''],
    ['marks', 'for', 'timetable'],
    ['remark', 'for', ''],
  ] as const)('against %s, made %s the motion: "%s"', (argument, side, found) => {
    expect(ids(objectionsTo(schoolDay, labelling, argument, side))).toBe(found);
  });

  test.each([
    ['cost', 'for', 'marks'],
    ['dark', 'for', 'sleep'],
    ['queue', 'for', ''],
    ['queue', 'against', 'late'],
  ] as const)('to %s, %s the motion: "%s"', (argument, side, found) => {
    expect(ids(repliesTo(schoolDay, labelling, argument, side))).toBe(found);
  });
});

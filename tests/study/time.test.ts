/**
 * Time as learners have it: what comes back on a day is there when that day begins, wherever they
 * are and whatever their clock once said.
 */
import { nextCards } from '../../source/study/profile/dealing.js';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlineLines } from '../../source/outline/outline-text.js';
import { makeDeck } from '../../source/study/cards/deck.js';
import { drillOutline } from '../../source/study/drill-pages.js';
import { freshDrill } from '../../source/study/drill/drill.js';
import { answersGiven, streak, talliesOf } from '../../source/study/profile/answers.js';
import { withChange } from '../../source/study/profile/change.js';
import { LearnersTime, dayAfter, learnersDay, usualStart } from '../../source/study/profile/day.js';
import {
  emptyProfile,
  emptyStudy,
  studyOf,
  type Profile,
  type CardSchedule,
  type Study,
} from '../../source/study/profile/profile.js';
import { readProfile } from '../../source/study/profile/read-profile.js';
import {
  comesBack,
  gradeNames,
  isDue,
  recallChance,
  withAnswer,
  withReview,
} from '../../source/study/profile/schedule.js';
import { withVisit } from '../../source/study/profile/visits.js';
import { progressOf } from '../../source/study/progress.js';
import { answer } from '../commands/answer.js';
import { nightTrains, nightTrainsFile } from '../night-trains.js';
import { traveller } from './zones.js';

const travelTo = traveller();
const time = (at: string, starts: number = usualStart): LearnersTime =>
  new LearnersTime(new Date(at), learnersDay(new Date(at), starts));

/** A card that was known at a moment, and comes back so many days later. */
function known(at: string, days: number, starts?: number): CardSchedule {
  const now = time(at, starts);
  const scheduled = withReview(withReview(undefined, 'easy', now), 'good', now);
  return { ...scheduled, scheduled_days: days };
}

describe('a card comes back when its day begins', () => {
  interface Comeback {
    readonly zone: string;
    readonly answered: string;
    readonly days: number;
    readonly begins: string;
    readonly starts?: number;
  }
  const back = (zone: string, answered: string, days: number, begins: string): Comeback => ({
    zone,
    answered,
    days,
    begins,
  });
  test.each<[string, Comeback]>([
    [
      'at four, and not at the hour of the answer',
      back('UTC', '2026-11-26T20:15', 2, '2026-11-28T04:00'),
    ],
    ['over midnight', back('UTC', '2026-11-26T23:59', 1, '2026-11-27T04:00')],
    [
      'answered late at night, on the day that was',
      back('UTC', '2026-11-27T02:30', 1, '2026-11-27T04:00'),
    ],
    [
      'at the hour that was set',
      { ...back('UTC', '2026-11-26T20:15', 1, '2026-11-27T06:00'), starts: 6 },
    ],
    [
      'at midnight, where that was set',
      { ...back('UTC', '2026-11-26T20:15', 1, '2026-11-27T00:00'), starts: 0 },
    ],
    [
      'in the zone of the learner',
      back('Pacific/Kiritimati', '2026-05-01T09:00', 3, '2026-05-04T04:00'),
    ],
    [
      'in the zone of another',
      back('America/Los_Angeles', '2026-05-01T21:00', 3, '2026-05-04T04:00'),
    ],
    ['over a leap day', back('UTC', '2028-02-28T12:00', 2, '2028-03-01T04:00')],
    [
      'over the end of a February without one',
      back('UTC', '2100-02-28T12:00', 1, '2100-03-01T04:00'),
    ],
    ['over the end of a year', back('Asia/Kathmandu', '2026-12-31T22:00', 1, '2027-01-01T04:00')],
    [
      'over a night with an hour less',
      back('Europe/Berlin', '2026-03-28T20:00', 1, '2026-03-29T04:00'),
    ],
    [
      'over a night with an hour more',
      back('Europe/Berlin', '2026-10-24T20:00', 1, '2026-10-25T04:00'),
    ],
    [
      'where a day has no midnight',
      back('America/Santiago', '2026-09-05T23:30', 1, '2026-09-06T04:00'),
    ],
    ['half a year away', back('Australia/Lord_Howe', '2026-01-01T12:00', 182, '2026-07-02T04:00')],
  ])('%s', (_how, { zone, answered, days, begins, starts }) => {
    travelTo(zone);
    const scheduled = known(answered, days, starts);
    const from = time(begins, starts);
    const before = time(new Date(from.getTime() - 1000).toISOString(), starts);
    expect(isDue(scheduled, before)).toBe(false);
    expect(comesBack(scheduled, before)).toEqual({ on: begins.slice(0, 10) });
    expect(isDue(scheduled, from)).toBe(true);
  });

  test('minutes stay minutes, over midnight and over the begin of a day', () => {
    for (const at of ['2026-11-26T23:59:30Z', '2026-11-27T03:59:30Z']) {
      travelTo('UTC');
      const scheduled = withReview(undefined, 'again', time(at));
      expect(comesBack(scheduled, time(at))).toEqual({ in: 60_000 });
      expect(isDue(scheduled, new LearnersTime(new Date(Date.parse(at) + 59_999)))).toBe(false);
      expect(isDue(scheduled, new LearnersTime(new Date(Date.parse(at) + 60_000)))).toBe(true);
    }
  });

  test('who flies to another zone has the days that were kept', () => {
    travelTo('Asia/Tokyo');
    const scheduled = known('2026-03-10T08:00', 2);
    expect(scheduled.day).toBe('2026-03-10');
    travelTo('America/Los_Angeles');
    expect(isDue(scheduled, time('2026-03-11T23:00'))).toBe(false);
    expect(isDue(scheduled, time('2026-03-12T04:00'))).toBe(true);
  });

  test('the days between two answers are those of the learner, not those of Greenwich', () => {
    // 16:00 in Los Angeles is midnight in Greenwich: two answers of one evening are of one day.
    travelTo('America/Los_Angeles');
    const first = withReview(undefined, 'easy', time('2026-01-10T15:30'));
    const inTheEvening = withReview(first, 'good', time('2026-01-10T16:30'));
    travelTo('UTC');
    const inLondon = withReview(
      withReview(undefined, 'easy', time('2026-01-10T15:30')),
      'good',
      time('2026-01-10T16:30'),
    );
    expect(inTheEvening.stability).toBe(inLondon.stability);
  });
});

describe('wherever it is told what is due, the same is told', () => {
  const map = nightTrains();
  const { cards } = makeDeck(map);
  const card = cards[0]?.id ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'stancemap-time-'));
  const trains = join(folder, 'trains.json');
  writeFileSync(trains, JSON.stringify(nightTrainsFile()));

  test.each<[string, Partial<CardSchedule>, readonly (readonly [string, boolean])[]]>([
    [
      'of a card of today',
      {},
      [
        ['2026-11-28T03:59:59Z', false],
        ['2026-11-28T04:00:00Z', true],
        ['2026-11-28T20:10:00Z', true],
      ],
    ],
    [
      'of one that an earlier version scheduled',
      { day: undefined },
      [
        ['2026-11-27T23:00:00Z', false],
        ['2026-11-28T09:00:00Z', true],
      ],
    ],
    [
      'of one that was answered when the clock was a century ahead',
      {
        last_review: '2100-02-28T23:59:01.984Z',
        due: '2100-03-08T23:59:01.984Z',
        day: '2100-02-28',
      },
      [
        ['2026-11-26T20:20:00Z', true],
        ['2030-01-01T00:00:00Z', true],
        ['2100-02-28T12:00:00Z', true],
        ['2100-03-01T12:00:00Z', false],
        ['2100-03-02T12:00:00Z', true],
      ],
    ],
    [
      'of one that was answered on a machine a little ahead',
      { last_review: '2026-11-26T20:17:00.000Z', due: '2026-11-28T20:17:00.000Z' },
      [['2026-11-26T20:15:30Z', false]],
    ],
  ])('%s', async (_which, change, moments) => {
    travelTo('UTC');
    const scheduled = { ...known('2026-11-26T20:15:04.285Z', 2), ...change };
    const study: Study = { ...emptyStudy, cards: { [card]: scheduled } };
    const profile: Profile = { ...emptyProfile, maps: { 'night-trains': study } };
    const dataFolder = mkdtempSync(join(tmpdir(), 'stancemap-data-'));
    writeFileSync(join(dataFolder, 'default.json'), JSON.stringify(profile));
    for (const [at, due] of moments) {
      const now = time(at);
      const count = due ? 1 : 0;
      expect(progressOf(map, cards, study, now).due, at).toBe(count);
      expect(nextCards(cards, study, now, { all: 1, fresh: 1 })[0]?.id === card, at).toBe(due);
      const page = outlineLines(
        drillOutline({ map, drill: freshDrill, cards, study, settings: {}, now }),
      ).join(' ');
      const words = due ? '1 card due' : '0 cards due';
      expect(page, at).toContain(words);
      const around = { dataFolder, now: at };
      const asText = await answer(['report', '--map', trains], around);
      expect(asText.stdout, at).toContain(words);
      const asJson = await answer(['report', '--map', trains, '--json'], around);
      expect(JSON.parse(asJson.stdout), at).toMatchObject({ due: count, day: now.day });
    }
  });

  test('an answer heals a card that was answered in the future', () => {
    travelTo('UTC');
    const ahead = withAnswer(emptyStudy, card, 'easy', time('2100-02-28T23:59:00Z'));
    const now = time('2026-11-26T20:00:00Z');
    const healed = withAnswer(ahead, card, 'good', now).cards[card];
    expect(healed).toMatchObject({ last_review: now.toISOString(), day: '2026-11-26' });
    const back = healed && comesBack(healed, now);
    expect(back && 'on' in back && back.on > now.day && back.on < '2027').toBe(true);
  });
});

test('whatever the clock says from answer to answer, a card comes back and its figures are figures', () => {
  travelTo('UTC');
  const moments = fc.date({
    min: new Date('1970-01-01T00:00:00Z'),
    max: new Date('2200-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  const answers = fc.array(fc.tuple(moments, fc.constantFrom(...gradeNames)), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(answers, fc.nat(23), (given, starts) => {
      let scheduled: CardSchedule | undefined;
      let last = new LearnersTime(new Date(0));
      for (const [at, grade] of given) {
        last = time(at.toISOString(), starts);
        scheduled = withReview(scheduled, grade, last);
        expect(scheduled.last_review).toBe(at.toISOString());
        expect(Number.isFinite(scheduled.stability) && Number.isFinite(scheduled.difficulty)).toBe(
          true,
        );
        const chance = recallChance(scheduled, last);
        expect(chance >= 0 && chance <= 1).toBe(true);
      }
      const back = scheduled && comesBack(scheduled, last);
      const on = back && 'on' in back ? back.on : undefined;
      expect(back).toBeDefined();
      expect(on === undefined || (on > last.day && on <= dayAfter(last.day, 36_500))).toBe(true);
      expect(on === undefined || isDue(scheduled, time(`${on}T23:00:00Z`, starts))).toBe(true);
    }),
  );
});

describe('days in a row', () => {
  const answered = (...moments: readonly (readonly [zone: string, at: string])[]): Study =>
    moments.reduce<Study>((study, [zone, at]) => {
      travelTo(zone);
      const now = time(at);
      return withAnswer(study, 'x', 'good', now);
    }, emptyStudy);
  const in2026 = (zone: string, at: string): LearnersTime => {
    travelTo(zone);
    return time(`2026-${at}`);
  };

  test('are the same wherever one looks at them', () => {
    const study = answered(['Asia/Tokyo', '2026-03-09T08:30'], ['Asia/Tokyo', '2026-03-10T07:00']);
    for (const zone of ['Asia/Tokyo', 'UTC', 'America/Los_Angeles'])
      expect(streak(study, in2026(zone, '03-10T12:00')), zone).toBe(2);
  });

  test.each([
    [
      'an evening that ends past midnight',
      ['UTC 2026-03-09T23:30', 'UTC 2026-03-10T00:30'],
      '03-10T09:00',
      1,
    ],
    [
      'the night before and the evening after',
      ['UTC 2026-03-09T03:30', 'UTC 2026-03-09T22:00'],
      '03-09T23:00',
      2,
    ],
    ['yesterday alone', ['UTC 2026-03-08T12:00', 'UTC 2026-03-09T12:00'], '03-10T12:00', 2],
    ['a day that was left out', ['UTC 2026-03-07T12:00', 'UTC 2026-03-09T12:00'], '03-09T13:00', 1],
    ['two days ago', ['UTC 2026-03-08T12:00'], '03-10T12:00', 0],
    // Over the date line: it is the day before once more.
    [
      'flown west',
      ['Asia/Tokyo 2026-03-10T23:00', 'Asia/Tokyo 2026-03-11T08:00'],
      '03-10T18:00',
      2,
    ],
    [
      'a night with an hour less',
      ['Europe/Berlin 2026-03-28T22:00', 'Europe/Berlin 2026-03-29T22:00'],
      '03-30T01:00',
      2,
    ],
    [
      'a clock that was ahead once',
      ['UTC 2026-03-08T12:00', 'UTC 2100-01-01T12:00', 'UTC 2026-03-09T12:00'],
      '03-09T13:00',
      2,
    ],
    [
      'a clock that was behind once',
      ['UTC 2026-03-08T12:00', 'UTC 1970-01-01T12:00', 'UTC 2026-03-09T12:00'],
      '03-09T13:00',
      2,
    ],
  ] as const)('%s', (_which, moments, now, days) => {
    const study = answered(
      ...moments.map((moment): readonly [string, string] => {
        const [zone = '', at = ''] = moment.split(' ');
        return [zone, at];
      }),
    );
    const zone = moments[0]?.split(' ')[0] ?? 'UTC';
    expect(streak(study, in2026(zone === 'Asia/Tokyo' ? 'America/Los_Angeles' : zone, now))).toBe(
      days,
    );
  });
});

describe('ten years with one profile', () => {
  /** A learner who answers so many cards of sixty and reads so many of ninety places every day. */
  const after = (days: number): Profile => {
    const start = new Date('2016-01-01T18:00:00Z').getTime();
    let profile = emptyProfile;
    for (let day = 0; day < days; day++)
      for (let turn = 0; turn < 6; turn++) {
        const at = new Date(start + day * 86_400_000 + turn * 60_000);
        const number = day * 6 + turn;
        profile = withChange(profile, 'trains', {
          is: 'answer',
          card: `grade/E${number % 60}`,
          grade: number % 7 === 0 ? 'again' : 'good',
          at,
        });
        profile = withChange(profile, 'trains', {
          is: 'visit',
          place: `argument/${number % 90}`,
          at,
        });
      }
    return profile;
  };

  test('it is no larger than after one, and nothing that is told of it is lost', () => {
    travelTo('UTC');
    const [year, decade] = [after(365), after(3652)];
    const size = (profile: Profile): number => JSON.stringify(profile).length;
    expect(size(decade)).toBeLessThan(1.25 * size(year));
    const study = studyOf(decade, 'trains');
    expect(answersGiven(study)).toBe(3652 * 6);
    expect(streak(study, time('2025-12-30T20:00:00Z'))).toBe(3652);
    const wrong = [...talliesOf(study).values()].reduce(
      (sum, { right, all }) => sum + all - right,
      0,
    );
    expect(wrong).toBe(Math.ceil((3652 * 6) / 7));
    expect(study.answers.length).toBeLessThanOrEqual(400);
    expect(study.visited['argument/0']?.[0]).toBe('2016-01-01');
    expect(readProfile(JSON.stringify(decade)).is).toBe('profile');
  });

  test('one that an earlier version filled is folded at the first change, to the same report', () => {
    travelTo('UTC');
    const answers = Array.from({ length: 5000 }, (_answer, at) => ({
      card: `grade/E${at % 60}`,
      at: new Date(Date.parse('2020-01-01T12:00:00Z') + at * 43_200_000).toISOString(),
      right: at % 3 > 0,
      grade: 'good',
    }));
    const before: Study = { ...emptyStudy, answers };
    const now = time('2026-11-05T12:00:00Z');
    const after = studyOf(
      withChange({ ...emptyProfile, maps: { trains: before } }, 'trains', {
        is: 'visit',
        place: 'overview',
        at: now,
      }),
      'trains',
    );
    expect(after.answers).toHaveLength(200);
    for (const tell of [answersGiven, (study: Study) => streak(study, now), talliesOf])
      expect(tell(after)).toEqual(tell(before));
  });

  test('however answers are cut into saves, the same is told of them', () => {
    travelTo('UTC');
    const given = fc.array(
      fc.record({
        card: fc.constantFrom('a', 'b', 'constructor', '__proto__'),
        day: fc.integer({ min: 0, max: 380 }).map(days => dayAfter('2026-01-01', days)),
        right: fc.boolean(),
      }),
      { minLength: 380, maxLength: 700 },
    );
    fc.assert(
      fc.property(given, fc.integer({ min: 0, max: 381 }), (answers, days) => {
        const all = answers.map(one => ({ ...one, at: `${one.day}T12:00:00.000Z` }));
        const whole: Study = { ...emptyStudy, answers: all };
        const cut = answers.reduce<Study>(
          (study, { card, day, right }) =>
            studyOf(
              withChange({ ...emptyProfile, maps: { m: study } }, 'm', {
                is: 'answer',
                card,
                grade: right ? 'good' : 'again',
                at: new Date(`${day}T12:00:00.000Z`),
                day,
              }),
              'm',
            ),
          emptyStudy,
        );
        expect(talliesOf(cut)).toEqual(talliesOf(whole));
        const now = { day: dayAfter('2026-01-01', days) };
        expect(streak(cut, now)).toBe(streak(whole, now));
      }),
      // What is smaller is not folded: there is nothing to shrink to.
      { numRuns: 10, endOnFailure: true },
    );
  });
});

test('of what an earlier version kept of places, as much is left once anything changes', () => {
  const days = Array.from({ length: 3650 }, (_day, at) => dayAfter('2016-01-01', at));
  const visited = {
    'argument/a': days,
    'argument/b': ['2016-01-01'],
    __proto__x: days.slice(0, 3),
  };
  const after = studyOf(
    withChange({ ...emptyProfile, maps: { m: { ...emptyStudy, visited } } }, 'm', {
      is: 'bookmark',
      reference: 'argument/b',
      on: true,
      at: new Date('2026-01-01T12:00:00Z'),
    }),
    'm',
  );
  expect(after.visited).toEqual({
    ...visited,
    'argument/a': ['2016-01-01', ...days.slice(-9)],
  });
});

test('a clock beyond the years that can be written stands at their last day', () => {
  travelTo('UTC');
  for (const at of ['+010000-01-01T12:00:00Z', '+275760-09-12T12:00:00Z']) {
    expect(learnersDay(new Date(at))).toBe('9999-12-31');
  }
  const ahead = withReview(undefined, 'easy', time('+010000-01-01T12:00:00Z'));
  expect(isDue(ahead, time('2026-11-28T12:00:00Z'))).toBe(true);
  expect(dayAfter('9999-12-30', 36_500)).toBe('9999-12-31');
});

test('a place that is seen every day keeps its first day and the latest ones', () => {
  travelTo('UTC');
  const study = Array.from({ length: 40 }, (_visit, at) => at).reduce<Study>(
    (known, at) => withVisit(known, 'overview', time(`${dayAfter('2026-01-01', at)}T12:00:00Z`)),
    emptyStudy,
  );
  expect(study.visited['overview']).toHaveLength(10);
  expect(study.visited['overview']?.[0]).toBe('2026-01-01');
  expect(study.visited['overview']?.at(-1)).toBe('2026-02-09');
});

/**
 * Three evenings of study: one past midnight, one after a flight. What is due and new is the day's.
 */
import { describe, expect, test } from 'vitest';
import { makeDeck } from '../../source/study/cards/deck.js';
import { LearnersTime, learnersDay } from '../../source/study/profile/day.js';
import { newLeft, nextCards } from '../../source/study/profile/dealing.js';
import { emptyStudy, type Study } from '../../source/study/profile/profile.js';
import { memoryOf } from '../../source/study/memory.js';
import { withAnswer } from '../../source/study/profile/schedule.js';
import { cardOf } from '../../source/study/drill/drill.js';
import { studyWing } from '../../source/study/study-wing.js';
import { bundledMap } from '../bundled-map.js';
import { TestScreen } from '../tui/screen.js';
import { traveller } from './zones.js';

const { cards } = makeDeck(bundledMap(), undefined, { kind: 'who-argues' });
const travelTo = traveller();
const at = (moment: string): LearnersTime => {
  const now = new Date(moment);
  return new LearnersTime(now, learnersDay(now));
};
const round = (study: Study, now: LearnersTime): readonly string[] =>
  nextCards(cards, study, now, { all: 10, fresh: newLeft(study, {}, now) }).map(({ id }) => id);
/** All that is asked at a moment, each card known at once. */
const answered = (study: Study, now: LearnersTime): Study =>
  round(study, now).reduce((known, card) => withAnswer(known, card, 'easy', now), study);

describe('three evenings', () => {
  test('the first takes ten new cards, and no more before the next day', () => {
    travelTo('America/New_York');
    const evening = at('2026-03-02T02:00:00Z');
    expect(evening.day).toBe('2026-03-01');
    const study = answered(emptyStudy, evening);
    expect(Object.keys(study.cards)).toHaveLength(10);
    expect(round(study, at('2026-03-02T03:00:00Z'))).toEqual([]);
  });

  test('the second, past midnight, is one day: its ten are not twenty', () => {
    travelTo('America/New_York');
    const first = answered(emptyStudy, at('2026-03-02T02:00:00Z'));
    const before = at('2026-03-03T04:40:00Z');
    const after = at('2026-03-03T05:20:00Z');
    expect([before.day, after.day]).toEqual(['2026-03-02', '2026-03-02']);
    const some = round(first, before).slice(0, 4);
    expect(some).toHaveLength(4);
    const half = some.reduce((known, card) => withAnswer(known, card, 'easy', before), first);
    expect(newLeft(half, {}, after)).toBe(6);
    const second = answered(half, after);
    expect(newLeft(second, {}, after)).toBe(0);
    // Four in the morning begins another day.
    expect(newLeft(second, {}, at('2026-03-03T09:01:00Z'))).toBe(10);
  });

  test('the third, after a flight, asks what is due on the day that it is there', () => {
    travelTo('America/New_York');
    const first = answered(emptyStudy, at('2026-03-02T02:00:00Z'));
    const days = new Set(Object.values(first.cards).map(({ scheduled_days }) => scheduled_days));
    expect(days.size).toBe(1);
    const [wait = 0] = days;
    travelTo('Asia/Tokyo');
    const dueDay = new Date(Date.UTC(2026, 2, 1 + wait));
    const noon = (day: Date): LearnersTime =>
      at(new Date(day.getTime() + 3 * 3_600_000).toISOString());
    const early = noon(new Date(dueDay.getTime() - 86_400_000));
    const due = noon(dueDay);
    const isDue = (now: LearnersTime): number =>
      nextCards(cards, first, now, { all: 100, fresh: 0 }).length;
    expect([isDue(early), isDue(due)]).toEqual([0, 10]);
    expect(newLeft(first, {}, due)).toBe(10);
  });
});

/** The same three evenings at the screen: one learner, one profile, a clock that is moved. */
test('what a learner does with cards holds over midnight and over a flight', async () => {
  travelTo('America/New_York');
  const map = bundledMap();
  const now = { is: new Date('2026-03-02T02:00:00Z') };
  const drill = { aloud: true, filter: { kind: 'who-argues', issue: 'conditions' } } as const;
  const screen = new TestScreen(map, {
    rows: 60,
    start: { place: 'drill' },
    wings: [studyWing({ map, now: () => now.is, drill })],
  });
  const study = (): Study => memoryOf(screen.state()).study;
  const shown = (): string => {
    const { round } = memoryOf(screen.state()).drill;
    return (round && cardOf(round)?.id) ?? '';
  };
  const asked = (): readonly string[] =>
    memoryOf(screen.state()).drill.round?.cards.map(({ id }) => id) ?? [];
  const answer = async (grade: string, cardsLeft: number): Promise<void> => {
    for (let card = 0; card < cardsLeft; card++) {
      await screen.press('v');
      await screen.press(grade);
    }
  };

  // The first evening: one is put off, one is not wanted, one is wrong, one is answered twice.
  await screen.press(' ');
  const buried = shown();
  await screen.press('-');
  const suspended = shown();
  await screen.press('@');
  const wrong = shown();
  await screen.press('!');
  await screen.press('Its party is another.');
  await screen.press('\u001B');
  expect(study().wrongCards).toMatchObject([{ card: wrong, text: 'Its party is another.' }]);
  const twice = shown();
  await answer('4', 1);
  await screen.press('u');
  expect([shown(), study().answers]).toEqual([twice, []]);
  await answer('1', 1);
  await answer('4', 6);
  expect(screen.text()).toContain('6 of 7 known');
  const due = new Set(Object.values(study().cards).map(({ day }) => day));
  await screen.send({ do: 'wing', wing: 'study', message: { is: 'end' } });
  expect(screen.text()).toContain('3 new left of this day');
  expect(screen.text()).toMatch(/today: 1 card\n/);
  expect(screen.text()).toContain(`${[...due].find(day => day !== '2026-03-01') ?? ''}: 6 cards`);

  // The second begins before midnight and ends after it, on one day.
  now.is = new Date('2026-03-03T04:50:00Z');
  await screen.press(' ');
  expect(asked()[0]).toBe(twice);
  expect(asked()).toContain(buried);
  expect(asked()).not.toContain(suspended);
  expect(asked()).not.toContain(wrong);
  await answer('1', 5);
  now.is = new Date('2026-03-03T05:20:00Z');
  await answer('1', 5);
  expect(
    new Set(
      study()
        .answers.slice(7)
        .map(({ day }) => day),
    ),
  ).toEqual(new Set(['2026-03-02']));
  expect(screen.text()).toContain('2 days in a row');

  // The third, after a flight east: what was not known is due, and sticks no better.
  travelTo('Asia/Tokyo');
  now.is = new Date('2026-03-04T11:00:00Z');
  for (let round = 0; round < 2; round++) {
    await screen.press(' ');
    await answer('1', asked().length);
    now.is = new Date(now.is.getTime() + 5 * 60_000);
  }
  expect(study().answers.at(-1)?.day).toBe('2026-03-04');
  await screen.send({ do: 'wing', wing: 'study', message: { is: 'end' } });
  expect(screen.text()).toMatch(/Not known again and again/);
  await screen.quit();
}, 60_000);

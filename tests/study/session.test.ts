/**
 * A drill as people know it from Anki: intervals, undo, put off, not asked any more, new cards a
 * day.
 */
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../source/standing/standing.js';
import { DeckMaker } from '../../source/study/cards/deck.js';
import { DeckMap } from '../../source/study/cards/deck-map.js';
import { cardOf } from '../../source/study/drill/drill.js';
import { memoryOf } from '../../source/study/memory.js';
import { withCardChange } from '../../source/study/profile/card-changes.js';
import { LearnersTime, learnersDay } from '../../source/study/profile/day.js';
import { forecast, leeches, newLeft, nextCards } from '../../source/study/profile/dealing.js';
import { emptyStudy, type Study } from '../../source/study/profile/profile.js';
import { comesBackAfter, withAnswer } from '../../source/study/profile/schedule.js';
import { studyWing, type StudyWingOptions } from '../../source/study/study-wing.js';
import { toStudy } from '../../source/study/study-messages.js';
import { bundledMap } from '../bundled-map.js';
import { TestScreen } from '../tui/screen.js';

const map = bundledMap();
const { cards } = new DeckMaker(new DeckMap(map), createEngine(map)).deckOf({});
const time = (...at: readonly [number, number, number, number]): LearnersTime => {
  const [year, month, day, hour] = at;
  const now = new Date(year, month, day, hour);
  return new LearnersTime(now, learnersDay(now));
};
const esc = '\u001B';

/** A session at noon, on cards of one kind, which are few and quick. */
function drilling(more: Partial<StudyWingOptions> = {}, place = 'drill') {
  const now = { is: new Date(2026, 2, 1, 12) };
  const screen = new TestScreen(map, {
    rows: 70,
    start: { place },
    wings: [
      studyWing({ map, now: () => now.is, drill: { filter: { kind: 'who-holds' } }, ...more }),
    ],
  });
  const memory = () => memoryOf(screen.state());
  return {
    screen,
    now,
    memory,
    study: (): Study => memory().study,
    shown: () => {
      const { round } = memory().drill;
      return round && cardOf(round);
    },
  };
}

describe('the answer', () => {
  test('says when the card comes back after each grade, and it does', async () => {
    const { screen, study, shown } = drilling({
      drill: { aloud: true, filter: { kind: 'who-holds' } },
    });
    await screen.press(' ');
    const card = shown()?.id ?? '';
    await screen.press('v');
    expect(screen.text()).toMatch(/1:? +again: not known; comes back in 1 minute/);
    expect(screen.text()).toMatch(/3:? +good: known; comes back in 10 minutes/);
    expect(screen.text()).toMatch(/4:? +easy: known at once; comes back on 2026-03-\d\d/);
    await screen.press('3');
    const due = Date.parse(study().cards[card]?.due ?? '');
    expect(due - new Date(2026, 2, 1, 12).getTime()).toBe(600_000);
    await screen.quit();
  });

  test('foretells what the answer then does, for every grade and a card seen often', () => {
    let study = emptyStudy;
    for (const day of [1, 2, 5, 12]) {
      const now = time(2026, 2, day, 12);
      const before = study.cards['x'];
      for (const grade of ['again', 'hard', 'good', 'easy'] as const) {
        const back = comesBackAfter(before, now)[grade];
        const after = withAnswer(study, 'x', grade, now).cards['x'];
        const told = back && 'on' in back ? back.on : after?.day;
        const days = after?.scheduled_days ?? 0;
        expect(told, grade).toBe(
          days >= 1 ? learnersDay(new Date(2026, 2, day + days, 12)) : now.day,
        );
      }
      study = withAnswer(study, 'x', 'good', now);
    }
  });

  test('of a right choice can be said to have been hard, or easy', async () => {
    const { screen, study, memory, shown } = drilling();
    await screen.press(' ');
    const card = shown();
    const { round } = memory().drill;
    if (!card || !round) throw new Error('no card');
    for (let option = 0; study().answers.length === 0; option++) {
      await screen.send(toStudy.send({ is: 'choose', option }));
      if (study().answers.at(-1)?.right) break;
      await screen.send(toStudy.send({ is: 'take-back' }));
    }
    expect(screen.text()).toContain('It was easy. It comes back on');
    await screen.send(toStudy.send({ is: 'regrade', grade: 'easy' }));
    expect(study().answers.map(({ grade }) => grade)).toEqual(['easy']);
    expect(study().cards[card.id]?.reps).toBe(1);
    expect(screen.text()).toContain('card 2 of 10');
    await screen.quit();
  });

  test('is taken back with u, card and schedule as they were, even after the last card', async () => {
    const { screen, study, shown } = drilling({
      drill: { aloud: true, filter: { kind: 'who-holds', issue: 'press-freedom' } },
    });
    await screen.press(' ');
    const first = shown()?.id;
    await screen.press('v3v1');
    const before = study();
    await screen.press('v4');
    expect(screen.text()).toContain('2 of 3 known');
    await screen.press('u');
    expect(study().answers).toEqual(before.answers);
    expect(study().cards).toEqual(before.cards);
    expect(screen.text()).toContain('card 3 of 3');
    await screen.press('uu');
    expect(study().answers).toEqual([]);
    expect(study().cards).toEqual({});
    expect(shown()?.id).toBe(first);
    await screen.press('u');
    expect(screen.text()).toContain('No answer of this round is left to take back.');
    await screen.quit();
  });

  test('that another program has given since is not taken back with it', () => {
    const at = time(2026, 2, 1, 12);
    const later = time(2026, 2, 3, 12);
    const twice = withAnswer(withAnswer(emptyStudy, 'x', 'good', at), 'x', 'good', later);
    const back = withCardChange(twice, { is: 'take-back-answer', card: 'x', at });
    expect(back.answers.map(one => one.at)).toEqual([later.toISOString()]);
    expect(back.cards).toEqual(twice.cards);
  });
});

describe('a card', () => {
  test('put off is asked again on the next day, and not before', async () => {
    const { screen, now, study, shown } = drilling();
    await screen.press(' ');
    const card = shown();
    await screen.press('-');
    expect(screen.text()).toContain('This card is put off until tomorrow.');
    expect(shown()?.id).not.toBe(card?.id);
    expect(study().answers).toEqual([]);
    const most = { all: 100, fresh: 100 };
    const of = cards.filter(({ kind }) => kind === 'who-holds');
    const ids = (at: LearnersTime) => nextCards(of, study(), at, most).map(({ id }) => id);
    expect(ids(time(2026, 2, 1, 23))).not.toContain(card?.id);
    // The day lasts until four in the morning.
    expect(ids(time(2026, 2, 2, 3))).not.toContain(card?.id);
    expect(ids(time(2026, 2, 2, 4))).toContain(card?.id);
    now.is = new Date(2026, 2, 2, 12);
    await screen.quit();
  });

  test('that is not to be asked any more stays away until it is taken back', async () => {
    const { screen, study, shown } = drilling();
    await screen.press(' ');
    const card = shown()?.id ?? '';
    await screen.press('@');
    expect(study().suspended).toHaveProperty([card]);
    const of = cards.filter(({ kind }) => kind === 'who-holds');
    const most = { all: 100, fresh: 100 };
    expect(nextCards(of, study(), time(2027, 0, 1, 12), most).map(({ id }) => id)).not.toContain(
      card,
    );
    await screen.press('v3');
    await screen.send(toStudy.send({ is: 'end' }));
    expect(screen.text()).toContain('Not asked any more: Enter asks again');
    await screen.send(toStudy.send({ is: 'resume', card }));
    expect(study().suspended).toEqual({});
    await screen.quit();
  });

  test('that is wrong is told to the editor of the map in words, and goes', async () => {
    const { screen, study, shown } = drilling();
    await screen.press(' ');
    const card = shown();
    await screen.press('!Both are right.');
    expect(study().wrongCards).toMatchObject([{ card: card?.id, text: 'Both are right.' }]);
    await screen.press(esc);
    expect(study().wrongCards).toMatchObject([
      { card: card?.id, about: card?.about, ask: card?.ask, text: 'Both are right.' },
    ]);
    expect(study().suspended).toHaveProperty([card?.id ?? '']);
    expect(shown()?.id).not.toBe(card?.id);
    await screen.press(' ');
    await screen.quit();
  });

  test('answered in writing keeps the words beside those of the map, and those of a month ago', async () => {
    const { screen, now, study, shown } = drilling({
      drill: { aloud: true, filter: { kind: 'who-holds', issue: 'press-freedom' } },
    });
    await screen.press(' ');
    const card = shown()?.id ?? '';
    await screen.press('tThe editors,\rI think.');
    expect(study().typed?.[card]).toMatchObject([{ text: 'The editors,\nI think.' }]);
    await screen.press(esc);
    expect(screen.text()).toContain('You wrote');
    expect(screen.text()).toContain('I think.');
    expect(screen.text()).toContain('The answer: grade yourself with 1 to 4');
    await screen.press('3');
    now.is = new Date(2026, 3, 1, 12);
    await screen.send(toStudy.send({ is: 'end' }));
    await screen.press(' ');
    expect(shown()?.id).toBe(card);
    await screen.press('tWeiss.');
    await screen.press(esc);
    expect(study().typed?.[card]?.map(({ text }) => text)).toEqual([
      'The editors,\nI think.',
      'Weiss.',
    ]);
    expect(screen.text()).toContain('You wrote on 2026-03-01');
    await screen.quit();
  });

  test('nothing written is nothing kept', async () => {
    const { screen, study, memory } = drilling();
    await screen.press(' ');
    await screen.press('t');
    await screen.press(esc);
    expect(study().typed).toBeUndefined();
    expect(memory().drill.round?.step).toBe('asked');
    await screen.quit();
  });
});

describe('new cards', () => {
  test('are ten a day, and more where one asks for more', async () => {
    const { screen, study } = drilling({ drill: { aloud: true, filter: { kind: 'best-answer' } } });
    await screen.press(' ');
    for (let card = 0; card < 10; card++) await screen.press('v4');
    expect(study().answers).toHaveLength(10);
    await screen.press(' ');
    expect(screen.text()).toContain('The 10 new cards of this day are answered');
    expect(screen.text()).toContain('Take 10 new cards more on this day');
    await screen.send(toStudy.send({ is: 'more-new' }));
    expect(screen.text()).toContain('card 1 of 10');
    await screen.press('v4');
    expect(study().answers).toHaveLength(11);
    await screen.quit();
  });

  test('are as many as the profile says', () => {
    const now = time(2026, 2, 1, 12);
    const study = withAnswer(emptyStudy, cards[0]?.id ?? '', 'good', now);
    expect(newLeft(emptyStudy, {}, now)).toBe(10);
    expect(newLeft(study, {}, now)).toBe(9);
    expect(newLeft(study, { newCards: 3 }, now)).toBe(2);
    expect(newLeft(study, { newCards: 0 }, now)).toBe(0);
    expect(newLeft(study, { newCards: 0 }, now, 10)).toBe(9);
  });

  test('of yesterday are not new again today', () => {
    const study = withAnswer(emptyStudy, 'x', 'good', time(2026, 2, 1, 12));
    const today = time(2026, 2, 2, 12);
    expect(newLeft(withAnswer(study, 'x', 'good', today), {}, today)).toBe(10);
  });
});

describe('what is foretold', () => {
  const some = cards.slice(0, 3);
  const ids = some.map(({ id }) => id);

  test('is how many cards come back on each of the next days', () => {
    const now = time(2026, 2, 1, 12);
    let study = withAnswer(emptyStudy, ids[0] ?? '', 'again', now);
    study = withAnswer(study, ids[1] ?? '', 'easy', now);
    const days = forecast(some, study, now, 10);
    expect(days[0]).toEqual({ day: '2026-03-01', cards: 1 });
    expect(days.reduce((sum, one) => sum + one.cards, 0)).toBe(2);
    const back = comesBackAfter(undefined, now).easy;
    expect(days.find(({ day }) => back && 'on' in back && day === back.on)?.cards).toBe(1);
    // A card of an earlier edition is in the profile still, and in no deck.
    expect(forecast([], study, now, 10).every(one => one.cards === 0)).toBe(true);
  });

  test('and which cards do not stick', () => {
    let study: Study = emptyStudy;
    for (let day = 1; day <= 4; day++)
      study = withAnswer(study, ids[0] ?? '', 'again', time(2026, 2, day, 12));
    study = withAnswer(study, ids[1] ?? '', 'again', time(2026, 2, 4, 12));
    expect(leeches(some, study)).toEqual([some[0]]);
  });
});

describe('the drill begins', () => {
  test.each([
    ['issue/legality', { issue: 'legality' }],
    ['argument/release-offer', { issue: 'conditions', party: 'bukele' }],
    ['party/hrw-cristosal', { party: 'hrw-cristosal' }],
    ['position/bukele/framing', { issue: 'framing', party: 'bukele' }],
    ['overview', { kind: 'who-holds' }],
  ])('from %s on what is there', async (place, filter) => {
    const { screen, memory } = drilling({}, place);
    await screen.press('D');
    expect(memory().drill.filter).toEqual(filter);
    await screen.quit();
  });

  test('with the card that was shown, where a round is going on', async () => {
    const { screen, memory, shown } = drilling();
    await screen.press(' ');
    const card = shown();
    await screen.send({ do: 'go', to: 'issue/legality' });
    await screen.press('D');
    expect(shown()).toBe(card);
    expect(memory().drill.filter).toEqual({ kind: 'who-holds' });
    await screen.quit();
  });

  test('with cards of this edition alone, where a profile knows those of an earlier one', async () => {
    const old = withAnswer(
      emptyStudy,
      'standing/record/release-offer',
      'again',
      time(2026, 1, 1, 9),
    );
    const { screen, study } = drilling({ study: old, drill: {} });
    await screen.settle();
    expect(screen.text()).toContain('0 cards due');
    await screen.press(' ');
    expect(screen.text()).toContain('card 1 of 10');
    expect(study().cards).toEqual(old.cards);
    await screen.quit();
  });
});

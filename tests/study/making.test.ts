/** Cards are made in steps: the wait is told, and what is typed meanwhile answers none of them. */
import { expect, test } from 'vitest';
import { makeDeck } from '../../source/study/cards/deck.js';
import { memoryOf } from '../../source/study/memory.js';
import { emptyStudy, type Study } from '../../source/study/profile/profile.js';
import { withAnswer } from '../../source/study/profile/schedule.js';
import { LearnersTime, learnersDay } from '../../source/study/profile/day.js';
import { studyWing } from '../../source/study/study-wing.js';
import { bundledMap } from '../bundled-map.js';
import { HandClock } from '../tui/clock.js';
import { TestScreen } from '../tui/screen.js';

const map = bundledMap();

/** A machine on which a step of the making ends soon. */
function slowly(place: string, study: Study = emptyStudy) {
  const clock = new HandClock();
  let passed = 0;
  const screen = new TestScreen(map, {
    start: { place },
    clock,
    wings: [studyWing({ map, now: () => new Date(2026, 2, 1, 12), study, clock: () => passed++ })],
  });
  const drill = () => memoryOf(screen.state()).drill;
  const made = async (): Promise<void> => {
    for (let step = 0; step < 200; step++) clock.pass(10);
    await screen.press('');
  };
  return { screen, clock, drill, made, answers: () => memoryOf(screen.state()).study.answers };
}

test('keys typed while the cards are made answer none, and say why', async () => {
  const { screen, clock, drill, made, answers } = slowly('drill');
  await screen.press(' ');
  expect(screen.text()).toContain('Making the cards from the map: 0 of 10 kinds made.');
  await screen.press('1');
  expect(screen.text()).toContain('The cards are being made: no card is asked yet.');
  for (const key of ['\r', ' ', 'v', '3', 't', '@', '!', '-']) {
    clock.pass(10);
    await screen.press(key);
  }
  expect(screen.text()).toContain('Making the cards');
  expect(drill().round).toBeUndefined();
  await made();
  expect(drill().round).toMatchObject({ at: 0, step: 'asked', given: [] });
  expect(answers()).toEqual([]);
  expect(screen.text()).toContain('card 1 of 10');
  expect(screen.text()).not.toContain('being made');
  await screen.press('1');
  expect(answers()).toHaveLength(1);
  await screen.quit();
});

test('a key that is heard after the last step and before the first card answers nothing', async () => {
  const { screen, clock, drill, answers } = slowly('drill');
  await screen.press(' ');
  let isDealt = false;
  for (let step = 0; step < 200 && !screen.text().includes('10 of 10') && !isDealt; step++) {
    clock.pass(10);
    isDealt = drill().round !== undefined;
    await screen.press('1');
  }
  expect(isDealt).toBe(false);
  expect(answers()).toEqual([]);
  clock.pass(10);
  expect(drill().round).toMatchObject({ at: 0, step: 'asked' });
  await screen.quit();
});

test('while the choices are read the cards are made: a round begins at once then', async () => {
  const { screen, drill, made } = slowly('drill');
  await made();
  await screen.press(' ');
  expect(drill().round).toMatchObject({ at: 0, step: 'asked' });
  await screen.quit();
});

test('who goes elsewhere meanwhile finds the first card on coming back', async () => {
  const { screen, drill, made } = slowly('drill');
  await screen.press(' ');
  await screen.press('0');
  await made();
  expect(drill().round).toBeUndefined();
  await screen.press('D');
  await made();
  expect(screen.text()).toContain('card 1 of 10');
  await screen.quit();
});

test('pages that count cards tell that these are being made, and then count', async () => {
  const now = new Date(2026, 1, 1, 12);
  const [card] = makeDeck(map, undefined, { kind: 'who-holds' }).cards;
  const study = withAnswer(
    emptyStudy,
    card?.id ?? '',
    'again',
    new LearnersTime(now, learnersDay(now)),
  );
  const { screen, made } = slowly('progress', study);
  await screen.press('');
  expect(screen.text()).toContain('Making the cards from the map');
  await made();
  expect(screen.text()).toContain('1 card due');
  await screen.press('D');
  expect(screen.text()).toContain('1 card due');
  await screen.quit();
});

/** The way of somebody new: from the welcome to a source and back, by arrows and Enter alone. */
import { expect, test } from 'vitest';
import { idOf } from '../../source/map/reference.js';
import { citedId } from '../../source/map/stance-map.js';
import { studyWing } from '../../source/study/study-wing.js';
import { tourWing } from '../../source/walkthrough/tour-wing.js';
import { bundledMap } from '../bundled-map.js';
import { TestScreen } from './screen.js';

const map = bundledMap();
const keys = { down: '\u001B[B', right: '\u001B[C', left: '\u001B[D', enter: '\r' } as const;
type Key = keyof typeof keys;

/** Where each key leads, from the welcome. */
async function walked(pressed: readonly Key[]): Promise<readonly string[]> {
  const screen = new TestScreen(map, {
    start: { burden: 'word' },
    wings: [tourWing(), studyWing({ map, now: () => new Date('2026-03-01') })],
    opening: [{ do: 'overlay', kind: 'welcome' }],
  });
  await screen.settle();
  expect(screen.text()).toContain('▸ Take the three-minute tour');
  const places: string[] = [];
  for (const key of pressed) {
    await screen.press(keys[key]);
    const { trail, at } = screen.state();
    const place = trail[at]?.place ?? '';
    if (place !== (places.at(-1) ?? 'overview')) places.push(place);
  }
  await screen.quit();
  return places;
}

function isItsWay(places: readonly string[]): void {
  const [question = '', argument = '', answer = '', evidence = '', source = '', ...back] = places;
  expect(question).toMatch(/^issue\//);
  const said = map.argumentById.get(idOf(argument));
  expect(`issue/${said?.issue}`).toBe(question);
  expect(map.attacksOn(idOf(argument)).map(({ from }) => `argument/${from}`)).toContain(answer);
  const cited = map.argumentById.get(idOf(answer))?.evidence.map(citedId);
  expect(cited).toContain(idOf(evidence));
  expect(map.evidenceById.get(idOf(evidence))?.sources).toContain(idOf(source));
  expect(back).toEqual([evidence, answer, argument]);
}

test(
  'from the welcome to an argument, its best answer, the evidence and source of that and back ' +
    'takes ten keys',
  async () => {
    const toTheBestAnswer: readonly Key[] = ['down', 'enter', 'enter', 'enter', 'right'];
    const way = [...toTheBestAnswer, 'enter', 'enter', 'left', 'left', 'left'] as const;
    expect(way).toHaveLength(10);
    isItsWay(await walked(way));
  },
);

test('and twelve for who goes down to the answer instead of right', async () => {
  const toTheArgument: readonly Key[] = ['down', 'enter', 'enter', 'enter'];
  const toTheAnswer: readonly Key[] = ['down', 'down', 'enter'];
  const way = [...toTheArgument, ...toTheAnswer, 'enter', 'enter', 'left', 'left', 'left'] as const;
  expect(way).toHaveLength(12);
  isItsWay(await walked(way));
});

test('the page of an argument tells the key of its best answer, where it has one', async () => {
  const screen = new TestScreen(map, { start: { place: 'argument/one-pattern-of-abuse' } });
  await screen.settle();
  expect(screen.lines().at(-1)).toContain('Right best answer');
  const unanswered = map.arguments.find(({ id }) => map.attacksOn(id).length === 0);
  await screen.send({ do: 'go', to: `argument/${unanswered?.id}` });
  expect(screen.lines().at(-1)).not.toContain('Right');
  await screen.press(keys.right);
  expect(screen.text()).toContain("No party's answer to it is recorded in this map.");
  await screen.quit();
});

/** Writing a map with the keyboard: how few keys it takes beside the words. */
import { describe, expect, test } from 'vitest';
import { authorMemory } from '../../source/author/author-memory.js';
import { authorWing } from '../../source/author/author-wing.js';
import { formRoom } from '../../source/author/form-room.js';
import { relationKinds, sides } from '../../source/map/kinds.js';
import type { StanceMap } from '../../source/map/stance-map.js';
import { loaded, soundText } from '../map/sample.js';
import { TestScreen } from './screen.js';

const map = loaded(soundText());
const [enter, addOne] = ['\r', '\u000E'];

/** Types keys, and words that are not counted; what is then to be kept, and how many keys it took. */
async function written(place: string, typed: readonly (string | { readonly words: string })[]) {
  const screen = new TestScreen(map, {
    start: { place },
    wings: [authorWing({}, () => formRoom)],
  });
  for (const one of typed) await screen.press(typeof one === 'string' ? one : one.words);
  const { state } = await screen.quit();
  return {
    asked: authorMemory.in(state)?.asked,
    keys: typed.filter(one => typeof one === 'string').length,
  };
}

function nameOf(party: string, of: StanceMap = map): string {
  return of.partyById.get(party)?.name ?? party;
}

describe('an argument with one citation, and one answer', () => {
  test.each(['rebuts', 'undercuts', 'replies', 'concedes'] as const)(
    'that %s it: 12 keys beside their words, whoever says them and on whichever side',
    async kind => {
      const argument = await written('issue/conditions', [
        addOne,
        { words: nameOf('bukele') },
        enter,
        String(sides.indexOf('against') + 1),
        { words: 'Nobody is beaten.' },
        enter,
        { words: 'E003' },
        enter,
        enter,
      ]);
      const answers = relationKinds.filter(one => one !== 'supports');
      const answer = await written('argument/beatings', [
        'A',
        { words: nameOf('bukele') },
        enter,
        { words: 'They did not.' },
        enter,
        String(answers.indexOf(kind) + 1),
        { words: 'E001' },
        enter,
        enter,
      ]);
      expect(argument.asked).toMatchObject({
        is: 'keep',
        value: { party: 'bukele', side: 'against', evidence: ['E003'] },
      });
      expect(answer.asked).toMatchObject({
        is: 'keep',
        value: { answers: kind, party: 'bukele', evidence: ['E001'] },
      });
      expect(argument.keys + answer.keys).toBe(12);
    },
  );

  test('a number that no choice has does nothing', async () => {
    const keys = [addOne, { words: nameOf('bukele') }, enter, '9', '3'];
    const screen = new TestScreen(map, {
      start: { place: 'issue/conditions' },
      wings: [authorWing({}, () => formRoom)],
    });
    for (const one of keys) await screen.press(typeof one === 'string' ? one : one.words);
    expect(screen.text()).toContain('Claim, in one sentence');
    await screen.press('\u0003');
    const { state } = await screen.end();
    expect(authorMemory.in(state)?.form?.value['side']).toBe('neither');
  });
});

test('what is short stands beside the name of its field, in a window of 80 columns', async () => {
  const screen = new TestScreen(map, {
    start: { place: 'evidence/E003' },
    wings: [authorWing({}, () => formRoom)],
  });
  await screen.press('\u0005');
  expect(screen.text()).toMatch(/The grade {6}\w+/);
  expect(screen.text()).toMatch(/Its id {9}E003/);
  await screen.quit();
});

test('while something is picked for a form, no key is named that does nothing meanwhile', async () => {
  const screen = new TestScreen(map, {
    start: { place: 'argument/beatings' },
    wings: [authorWing({}, () => formRoom)],
  });
  await screen.press('\u0005');
  expect(screen.text()).toContain('Ctrl+E is your editor instead');
  await screen.press(enter);
  expect(screen.text()).not.toContain('Ctrl+E');
  await screen.press('\u001B');
  expect(screen.text()).toContain('Ctrl+E is your editor instead');
  await screen.quit();
});

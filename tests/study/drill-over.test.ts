/** A round of cards that goes on while the map that it is made from is changed. */
import { expect, it } from 'vitest';
import { makeDeck } from '../../source/study/cards/deck.js';
import { cardOf, freshDrill, withChoice, withNewRound } from '../../source/study/drill/drill.js';
import { drillOver } from '../../source/study/drill/drill-over.js';
import { applyEdit, type MapEdit } from '../../source/map/edit/edit-text.js';
import type { StanceMap } from '../../source/map/stance-map.js';
import { readFileSync } from 'node:fs';
import { loaded } from '../map/sample.js';

const text = readFileSync(new URL('../../data/cecot.json', import.meta.url), 'utf8');
const before = loaded(text);
const cards = makeDeck(before)
  .cards.filter(({ kind, wrong }) => kind === 'best-answer' && wrong.length > 0)
  .slice(0, 6);
const drill = withNewRound(freshDrill, cards, 7);

function after(edit: MapEdit): StanceMap {
  const result = applyEdit(text, edit);
  if (!result.ok) throw new Error(result.refusal);
  return loaded(result.text);
}
const reworded = (nth: number): StanceMap =>
  after({ edit: 'set', item: cards[nth]?.about ?? '', field: 'claim', to: 'Other words.' });

it('goes on as it was where the change is about something else', () => {
  const map = after({ edit: 'head', field: 'title', to: 'Another title' });
  expect(drillOver(drill, { before, after: map })).toEqual(drill);
});

it('asks no card of what was reworded, whether it is shown or still to come', () => {
  for (const nth of [0, 3]) {
    const { round } = drillOver(drill, { before, after: reworded(nth) });
    expect(round?.cards.map(({ id }) => id)).not.toContain(cards[nth]?.id);
    expect(round?.step).toBe('asked');
    expect(round && cardOf(round)).toBe(cards.find(card => round?.cards.includes(card)));
  }
});

it('keeps what was answered, and goes on to the next card where the one shown was changed', () => {
  const answered = withChoice(drill, 0)?.round;
  if (!answered) throw new Error('no such choice');
  const { round } = drillOver({ ...drill, round: answered }, { before, after: reworded(0) });
  expect(round?.given.map(({ card }) => card.id)).toEqual([cards[0]?.id]);
  expect([round?.step, round?.at]).toEqual(['asked', 1]);
});

it('ends a round of which nothing is left', () => {
  const one = withNewRound(freshDrill, cards.slice(0, 1), 7);
  expect(drillOver(one, { before, after: reworded(0) }).round?.step ?? 'none').not.toBe('asked');
});

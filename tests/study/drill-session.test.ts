/** A round of a drill as a machine: what each deed leads to, and what it refuses. */
import { describe, expect, test } from 'vitest';
import { dealtOptions } from '../../source/study/cards/card.js';
import {
  withNewRound,
  withChoice,
  freshDrill,
  withGrade,
  withNextCard,
  optionsOf,
  withAnswerShown,
  type Drill,
  type Round,
} from '../../source/study/drill/drill.js';
import { whyNotOn, whyNotSee } from '../../source/study/drill/why-not.js';
import { makeDeck } from '../../source/study/cards/deck.js';
import { bundledMap } from '../bundled-map.js';

const { cards, blinded } = makeDeck(bundledMap());
const some = cards.filter(({ kind }) => kind === 'best-answer').slice(0, 2);
const roundOf = (drill: Drill): Round => {
  if (!drill.round) throw new Error('no round');
  return drill.round;
};
const drill = withNewRound(freshDrill, some, 3);

describe('a round', () => {
  test('goes from card to card by choices, and ends after the last', () => {
    const round = roundOf(drill);
    const { right } = optionsOf(drill, round);
    const first = withChoice(drill, right);
    expect(first).toMatchObject({ grade: 'good', round: { step: 'answered', chosen: right } });
    const second = { ...drill, round: withNextCard(first?.round ?? round) };
    expect(second.round).toMatchObject({ at: 1, step: 'asked' });
    const wrong = (optionsOf(second, second.round).right + 1) % 4;
    const last = withChoice(second, wrong);
    expect(last?.grade).toBe('again');
    expect(withNextCard(last?.round ?? round)).toMatchObject({
      step: 'over',
      given: [{ grade: 'good' }, { grade: 'again' }],
    });
  });

  test('takes a choice once, and only one that is offered', () => {
    expect(withChoice(drill, 9)).toBeUndefined();
    const answered = withChoice(drill, 0)?.round;
    expect(answered && withChoice({ ...drill, round: answered }, 0)).toBeUndefined();
  });

  test('takes a grade only when the answer was seen', () => {
    const round = roundOf(drill);
    expect(withGrade(round, 2)).toBeUndefined();
    expect(withGrade(withAnswerShown(round), 2)).toMatchObject({
      grade: 'good',
      round: { at: 1, step: 'asked' },
    });
    expect(withGrade(withAnswerShown(round), 4)).toBeUndefined();
  });

  test('does not go on before an answer', () => {
    expect(withNextCard(roundOf(drill))).toBe(drill.round);
  });

  test(
    'offers to see the answer and to go on only where that does something, and says why ' +
      'not elsewhere',
    () => {
      const at = (round: Round): readonly [boolean, boolean] => [
        whyNotSee({ ...drill, round }) === undefined,
        whyNotOn({ ...drill, round }) === undefined,
      ];
      const asked = roundOf(drill);
      expect(at(asked)).toEqual([true, false]);
      expect(whyNotOn(drill)).toContain('v to see the answer');
      expect(at(withAnswerShown(asked))).toEqual([false, false]);
      expect(at(withChoice(drill, 0)?.round ?? asked)).toEqual([false, true]);
      expect(whyNotSee(freshDrill)).toBe('There is no answer to see now.');
      expect(whyNotOn(freshDrill)).toBeUndefined();
    },
  );

  test('of no cards is none', () => {
    expect(withNewRound(freshDrill, [], 1).round).toBeUndefined();
  });

  test('asks for a whole set aloud, whatever the mode', () => {
    const sets = withNewRound(
      freshDrill,
      cards.filter(({ kind }) => kind === 'blow-up').slice(0, 1),
      1,
    );
    expect(optionsOf(sets, roundOf(sets)).options).toEqual([]);
    expect(withChoice(sets, 0)).toBeUndefined();
    expect(optionsOf({ ...drill, aloud: true }, roundOf(drill)).options).toEqual([]);
  });
});

describe('blind', () => {
  test('a card keeps its answer and the order of its options, and loses every speaker by name', () => {
    for (const card of cards) {
      const hidden = blinded(card);
      expect(dealtOptions(hidden, 5).right).toBe(dealtOptions(card, 5).right);
      expect(hidden.right.reference).toBe(card.right.reference);
      expect(hidden.shown.every(({ who }) => who === undefined)).toBe(true);
    }
    const ofBukele = cards
      .filter(card => card.party === 'bukele' && card.kind === 'standing')
      .map(card => blinded(card).shown[0]?.text ?? '');
    expect(ofBukele.length).toBeGreaterThan(10);
    expect(ofBukele.filter(text => /Bukele|Villatoro|Mira/.test(text))).toEqual([]);
  });
});

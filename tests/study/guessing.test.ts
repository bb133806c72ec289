/**
 * Cards can't be guessed: over the bundled map no cheap way to choose is better than chance by more
 * than a tenth, for any kind of card. The ways are written here a second time, from the outside.
 */
import { describe, expect, test } from 'vitest';
import { cardKinds, type Card, type Option } from '../../source/study/cards/card.js';
import { makeDeck } from '../../source/study/cards/deck.js';
import { DeckMap } from '../../source/study/cards/deck-map.js';
import { withoutGiveaways } from '../../source/study/cards/giveaways.js';
import { bundledMap } from '../bundled-map.js';

const map = bundledMap();
const { cards } = makeDeck(map);
const kinds = cardKinds.filter(kind => kind !== 'blow-up');
const asked = (kind: Card['kind']): readonly Card[] =>
  cards.filter(card => card.kind === kind && card.wrong.length > 0);

/** The words of four letters and more, as somebody who knows nothing sees them. */
const words = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []);
const everyText = [
  ...map.arguments.flatMap(({ claim, reasoning }) => [claim, reasoning]),
  ...map.evidence.map(({ statement }) => statement),
].join(' ');
/** A word with a capital inside a sentence that the map never writes without one. */
const hasName = (text: string): boolean =>
  (text.match(/(?<=\p{L},? )\p{Lu}\p{L}{2,}/gu) ?? []).some(
    name => !new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u').test(everyText),
  );
const partyOf = ({ reference = '' }: Option): string => {
  const [kind = '', id = ''] = reference.split('/');
  if (kind === 'party') return id;
  return kind === 'argument'
    ? (map.argumentById.get(id)?.party ?? '')
    : (map.evidenceById.get(id)?.by?.[0] ?? '');
};

type Way = (card: Card, options: readonly Option[], others: readonly Card[]) => readonly number[];

const ways: Readonly<Record<string, Way>> = {
  'most words in common': (card, options) => {
    const known = words(card.shown.map(({ text }) => text).join(' '));
    return options.map(({ text }) => [...words(text)].filter(word => known.has(word)).length);
  },
  longest: (_card, options) => options.map(({ text }) => text.length),
  'only one with a name': (_card, options) => {
    const named = options.map(({ text }) => hasName(text));
    return named.filter(Boolean).length === 1 ? named.map(Number) : options.map(() => 0);
  },
  'other side': (card, options) => {
    const sideOf = (reference = ''): string | undefined =>
      map.argumentById.get(reference.slice('argument/'.length))?.side;
    const own = sideOf(card.about);
    return options.map(({ reference }) =>
      Number(own !== undefined && sideOf(reference) !== undefined && sideOf(reference) !== own),
    );
  },
  'most frequent party': (card, options, others) => {
    const rights = others.filter(other => other !== card).map(({ right }) => partyOf(right));
    return options.map(option => rights.filter(party => party === partyOf(option)).length);
  },
  'most frequent answer': (card, options, others) => {
    const rights = others.filter(other => other !== card).map(({ right }) => right.text);
    return options.map(({ text }) => rights.filter(right => right === text).length);
  },
};

/** How often a way is right: where several options score alike it draws one of them. */
function share(way: Way, list: readonly Card[]): number {
  const hits = list.map(card => {
    const options = [card.right, ...card.wrong];
    const scores = way(card, options, list);
    const best = Math.max(...scores);
    return scores[0] === best ? 1 / scores.filter(score => score === best).length : 0;
  });
  return hits.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);
}

describe.each(kinds)('%s', kind => {
  const list = asked(kind);
  const chance =
    list.reduce((sum, { wrong }) => sum + 1 / (wrong.length + 1), 0) / Math.max(1, list.length);

  test('has cards', () => {
    expect(list.length).toBeGreaterThanOrEqual(20);
  });

  test.each(Object.entries(ways))('is not guessed by the %s', (_name, way) => {
    expect(share(way, list)).toBeLessThanOrEqual(chance + 0.1);
  });
});

describe('of the parties in "who argues it"', () => {
  const offered = asked('who-argues');
  const shares = map.parties.flatMap(({ id }) => {
    const right = offered.filter(card => partyOf(card.right) === id).length;
    const wrong = offered.filter(card => card.wrong.some(option => partyOf(option) === id)).length;
    // Of a party that is right once or twice, one card more is half of all.
    return right >= 8 ? [{ id, share: right / (right + wrong) }] : [];
  });

  test.each(shares)('$id is offered about three times for every time it is right', ({ share }) => {
    expect(share).toBeGreaterThanOrEqual(0.15);
    expect(share).toBeLessThanOrEqual(0.35);
  });
});

test('of cards that the longest option solves only so many are kept', () => {
  const card = (at: number): Card => ({
    id: `evidence/${at}`,
    kind: 'evidence',
    issue: 'conditions',
    about: 'argument/release-offer',
    ask: '?',
    shown: [],
    right: { text: at % 2 === 0 ? `short ${at}` : `the longest of them all by far ${at}` },
    wrong: [8, 20, 24].map(size => ({ text: `${at}`.padEnd(size, 'x') })),
    because: [],
  });
  const made = Array.from({ length: 40 }, (_one, at) => card(at));
  const kept = withoutGiveaways(new DeckMap(map), made);
  const long = kept.filter(({ right }) => right.text.startsWith('the longest')).length;
  expect(long / kept.length).toBeLessThanOrEqual(0.35);
  expect(kept.length).toBeGreaterThan(10);
});

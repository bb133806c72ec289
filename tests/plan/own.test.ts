/** What a coach adds to a plan: arguments and cards of their own, beside those of the map. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../source/plan/plan.js';
import { coachParty } from '../../source/map/coach.js';
import type { OwnArgument, OwnCard, QuotedPiece } from '../../source/plan/own-schema.js';
import { fullOwnCite, quoteTyped, readWords, typedQuote } from '../../source/plan/own-words.js';
import type { PlanFile } from '../../source/plan/schema.js';
import { brief } from '../../source/handout/brief.js';
import { runsOf, passagesText } from '../../source/handout/document.js';
import { lengths } from '../../source/handout/length.js';
import { burdens } from '../../source/standing/burden.js';
import { makeDeck } from '../../source/study/cards/deck.js';
import { createEngine } from '../../source/standing/standing.js';
import { repliesTo } from '../../source/strategy/clash.js';
import { withNewProposal } from '../../source/strategy/new-proposal.js';
import { unansweredPoints } from '../../source/strategy/unanswered-points.js';
import { bundledMap } from '../bundled-map.js';
import { planOf, workedFile } from './worked-plan.js';

const map = bundledMap();
const card: OwnCard = {
  tag: 'Inspectors were kept out',
  quote: [
    { words: 'In three years ' },
    { words: 'no inspector was let in', read: true },
    { words: ', the report says.' },
  ],
  author: 'A. Reader',
  qualification: 'lecturer in law',
  date: '2025',
  title: 'Closed doors',
  publisher: 'A Law Review',
  address: 'https://example.org/closed-doors',
};
const own: OwnArgument = {
  id: 'own-1',
  side: 'for',
  title: 'Nobody could look',
  claim: 'Nobody from outside could look at the cells.',
  reasoning: 'What cannot be seen cannot be denied by those who bar the door.',
  answers: ['testimony-sought-out'],
  cards: [card],
};

function planWith(...added: readonly OwnArgument[]): PlanFile {
  return {
    ...workedFile,
    own: added.map(one => ({ ...one })),
    sides: workedFile.sides.map(side => ({
      ...side,
      arguments: [
        ...side.arguments,
        ...added.filter(one => one.side === side.stands).map(({ id }) => ({ argument: id })),
      ],
    })),
  };
}

const faultsOf = (file: object): readonly string[] =>
  loadPlan(JSON.stringify(file), 'plan.json', map).faults.map(({ rule }) => rule);

describe('an argument of the coach', () => {
  test('is named by a side, a task and an answer as one of the map is, without a fault', () => {
    const file = planWith(own);
    expect(
      faultsOf({
        ...file,
        tasks: [
          { id: 'mine', title: 'Read mine', read: ['argument/own-1'] },
          { id: 'answer', title: 'Answer mine', side: 'opposition', answer: 'own-1' },
        ],
      }),
    ).toEqual([]);
  });

  test.each([
    ['an id of the map', { ...own, id: 'one-pattern-of-abuse' }, 'same-argument'],
    ['an answer to nothing', { ...own, answers: ['nothing-of-that-name'] }, 'broken-link'],
    ['a side that is none', { ...own, side: 'both' }, 'shape'],
    [
      'more words than a card holds',
      { ...own, cards: [{ tag: 'Long', quote: [{ words: 'word '.repeat(201) }] }] },
      'long-quote',
    ],
  ])('with %s is told', (_what, faulty, rule) => {
    const rules = faultsOf({ ...planWith(own), own: [faulty] });
    expect(rule === 'shape' ? rules.length > 0 : rules.includes(rule), rules.join(' ')).toBe(true);
  });

  test('changes nothing in how the arguments of the map stand', () => {
    const plan = planOf(planWith(own), map);
    const [engine, bare] = [createEngine(plan.standingMap), createEngine(map)];
    for (const burden of burdens) {
      const [withOwn, without] = [engine.label(burden), bare.label(burden)];
      for (const { id } of map.arguments) expect(withOwn.of(id)).toBe(without.of(id));
    }
  });

  test('answers what it is said to answer: the plan leaves that open no more', () => {
    const bare = planOf(workedFile, map);
    const plan = planOf(planWith(own), map);
    const labelling = createEngine(plan.standingMap).label('report');
    const open = (one: typeof plan): readonly string[] =>
      unansweredPoints(one, labelling, one.sides[0]).map(({ argument }) => argument.id);
    expect(open(bare)).toContain('testimony-sought-out');
    expect(open(plan)).not.toContain('testimony-sought-out');
    expect(repliesTo(plan.map, labelling, 'testimony-sought-out', 'for')[0]?.argument.id).toBe(
      'own-1',
    );
  });

  test('stays when a plan is proposed again', () => {
    const plan = planOf(planWith(own), map);
    const labelling = createEngine(plan.standingMap).label('report');
    const again = withNewProposal({ map: plan.map, labelling }, plan.file);
    expect(again.sides[0]?.arguments.map(({ argument }) => argument)).toContain('own-1');
    expect(again.own).toEqual(plan.file.own);
    expect(again.sides.flatMap(({ parties }) => parties)).not.toContain(coachParty);
  });
});

describe('in the drill of a learner', () => {
  const plan = planOf(planWith({ ...own, answers: ['testimony-sought-out'] }), map);
  const { cards } = makeDeck(plan.standingMap, createEngine(plan.standingMap), { kind: 'blow-up' });

  test('it is asked for as an answer, and said aloud', () => {
    const card = cards.find(({ id }) => id === 'blow-up/coach/testimony-sought-out');
    expect(card).toMatchObject({
      issue: 'conditions',
      about: 'argument/testimony-sought-out',
      ask: 'Say what your coach answers to it: 1 argument.',
      wrong: [],
      set: [{ reference: 'argument/own-1' }],
    });
    expect(card?.because.join(' ')).toContain('Nobody');
  });

  test('two and more of them are asked for as a case; a map without any has no such card', () => {
    const two = planOf(
      { ...planWith(own), own: [own, { ...own, id: 'own-2', title: 'And nobody was told' }] },
      map,
    );
    const ids = (of: typeof plan.standingMap): readonly string[] =>
      makeDeck(of, createEngine(of), { kind: 'blow-up' }).cards.map(({ id }) => id);
    expect(ids(two.standingMap)).toContain(`blow-up/case/${coachParty}/conditions`);
    expect(ids(map).filter(id => id.includes('coach'))).toEqual([]);
  });
});

describe('on paper', () => {
  const plan = planOf(planWith(own), map);
  const engine = createEngine(plan.standingMap);

  test.each(lengths)("of the length %s it is marked as the coach's and never graded", length => {
    const [paper] = brief(plan, engine, plan.sides[0], { length }).handouts;
    const text = passagesText(paper?.passages ?? []);
    expect(text).toContain('Nobody could look');
    expect(text).toMatch(/the coach's own|\(Coach\)/);
    expect(text).toContain('A. Reader');
    expect(text).not.toMatch(/Nobody could look[^\n]*\(It (?:stands|is unproven)/);
    expect(text).not.toContain('own-1');
  });

  test('a card has its cite in full, and what is read aloud marked', () => {
    const [paper] = brief(plan, engine, plan.sides[0], { length: 'full' }).handouts;
    const passages = paper?.passages ?? [];
    const at = passages.findIndex(
      passage => passage.kind === 'heading' && passage.text.endsWith(card.tag),
    );
    expect(passagesText(passages.slice(at + 1, at + 2))).toBe(
      'A. Reader, lecturer in law, 2025, "Closed doors", A Law Review, https://example.org/closed-doors',
    );
    const words = passages[at + 2];
    expect(words?.kind === 'text' ? runsOf(words.words).map(run => run.read === true) : []).toEqual(
      [false, true, false],
    );
  });
});

describe('a quotation as it is typed', () => {
  const anyQuote = fc.array(
    fc.record({
      words: fc.string({ unit: fc.constantFrom('a', ' ', '_', '\\', 'é', '"'), minLength: 1 }),
      read: fc.boolean(),
    }),
    { maxLength: 6 },
  );
  /** Neighbours of one kind are one piece. */
  const joined = (pieces: readonly { words: string; read: boolean }[]): readonly QuotedPiece[] =>
    pieces.reduce<QuotedPiece[]>((list, { words, read }) => {
      const last = list.at(-1);
      const piece = read ? ({ words, read: true } as const) : { words };
      if (last && (last.read ?? false) === read)
        return [...list.slice(0, -1), { ...last, words: last.words + words }];
      return [...list, piece];
    }, []);

  test('is the same after typing, whatever is in it', () => {
    fc.assert(
      fc.property(anyQuote, pieces => {
        const quote = joined(pieces);
        expect(quoteTyped(typedQuote(quote))).toEqual(quote);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['no mark at all', [{ words: 'no mark at all' }]],
    [
      'one __is read__ here',
      [{ words: 'one ' }, { words: 'is read', read: true }, { words: ' here' }],
    ],
    ['a mark __that nothing closes', [{ words: 'a mark __that nothing closes' }]],
    ['snake_case', [{ words: 'snake_case' }]],
    ['', []],
  ])('%s', (typed, pieces) => {
    expect(quoteTyped(typed)).toEqual(pieces);
  });

  test('is read aloud where it is marked, or whole where nothing is', () => {
    expect(readWords(card)).toBe('no inspector was let in');
    expect(readWords({ tag: 'x', quote: [{ words: ' All of it. ' }] })).toBe('All of it.');
    expect(fullOwnCite({ tag: 'x', cite: 'As given.', author: 'Not this' })).toBe('As given.');
  });
});

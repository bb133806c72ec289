/** Cards come back on the day that FSRS says, and progress counts what was seen and answered. */
import { createEngine } from '../../source/standing/standing.js';
import { bestUnseen } from '../../source/study/unseen.js';
import { nextCards } from '../../source/study/profile/dealing.js';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { ankiText } from '../../source/study/cards/anki.js';
import { makeDeck } from '../../source/study/cards/deck.js';
import { emptyStudy, type CardSchedule, type Study } from '../../source/study/profile/profile.js';
import { progressOf } from '../../source/study/progress.js';
import { progressOutline } from '../../source/study/progress-page.js';
import { withReview, withAnswer, type GradeName } from '../../source/study/profile/schedule.js';
import { withVisit } from '../../source/study/profile/visits.js';
import { streak } from '../../source/study/profile/answers.js';
import { LearnersTime } from '../../source/study/profile/day.js';
import { outlineLines } from '../../source/outline/outline-text.js';
import { bundledMap } from '../bundled-map.js';
import { nightTrains } from '../night-trains.js';

const map = bundledMap();
const { cards } = makeDeck(map);

describe('coming back', () => {
  const start = new LearnersTime(new Date('2026-03-01T08:00:00Z'));

  test('a card comes back exactly when ts-fsrs says', () => {
    const scheduler = fsrs({ enable_fuzz: false });
    const history: readonly (readonly [
      GradeName,
      Rating.Again | Rating.Hard | Rating.Good | Rating.Easy,
    ])[] = [
      ['good', Rating.Good],
      ['good', Rating.Good],
      ['again', Rating.Again],
      ['hard', Rating.Hard],
      ['easy', Rating.Easy],
      ['good', Rating.Good],
    ];
    let theirs = createEmptyCard(start);
    let ours: ReturnType<typeof withReview> | undefined;
    let now = start;
    for (const [name, rating] of history) {
      theirs = scheduler.next(theirs, now, rating).card;
      ours = withReview(ours, name, now);
      expect(ours.due).toBe(theirs.due.toISOString());
      expect(ours.stability).toBe(theirs.stability);
      now = new LearnersTime(theirs.due);
    }
  });

  test('a session takes what is due first, then new cards of every kind', () => {
    const [first, second] = cards;
    if (!first || !second) throw new Error('no cards');
    let study: Study = withAnswer(emptyStudy, first.id, 'again', start);
    study = withAnswer(study, second.id, 'easy', start);
    const later = new LearnersTime(new Date(start.getTime() + 3_600_000));
    const session = nextCards(cards, study, later, { all: 10, fresh: 10 });
    expect(session).toHaveLength(10);
    expect(session[0]?.id).toBe(first.id);
    expect(session.map(({ id }) => id)).not.toContain(second.id);
    expect(new Set(session.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
    const dealt = session.filter(({ kind }) => kind === 'best-answer').length;
    expect(dealt).toBeGreaterThanOrEqual(2);
  });

  test('days in a row are counted up to today or yesterday', () => {
    const on = (days: readonly string[]): Study => ({
      ...emptyStudy,
      answers: days.map(at => ({ card: 'x', at: `${at}T12:00:00.000Z`, right: true })),
    });
    const today = new LearnersTime(new Date(2026, 2, 10, 12));
    expect(streak(on(['2026-03-08', '2026-03-09', '2026-03-10']), today)).toBe(3);
    expect(streak(on(['2026-03-08', '2026-03-09']), today)).toBe(2);
    expect(streak(on(['2026-03-08']), today)).toBe(0);
  });
});

describe('what was not seen', () => {
  const labelling = createEngine(map).label('report');
  const seen = (...places: readonly string[]): Study => ({
    ...emptyStudy,
    visited: Object.fromEntries(places.map(place => [place, ['2026-03-01']])),
  });
  const on = (issue: string, side: string): readonly string[] =>
    map.arguments
      .filter(one => one.issue === issue && one.side === side)
      .map(({ id }) => `argument/${id}`);

  test('is led to by the best argument on the issue where one is, and by no empty position', () => {
    const found = bestUnseen(map, labelling, emptyStudy, 'legality');
    expect(found).toMatchObject({ issue: { id: 'legality' } });
    const argument = map.argumentById.get(found?.place.slice('argument/'.length) ?? '');
    expect(labelling.of(argument?.id ?? '')).toBe('stands');
    expect(['for', 'against']).toContain(argument?.side);
  });

  test('is of the side that was seen less', () => {
    expect(bestUnseen(map, labelling, seen(...on('conditions', 'for')), 'conditions')?.side).toBe(
      'against',
    );
    expect(
      bestUnseen(map, labelling, seen(...on('conditions', 'against')), 'conditions')?.side,
    ).toBe('for');
  });

  test('is a position that is stated, once every argument was seen; then nothing', () => {
    const all = map.arguments.map(({ id }) => `argument/${id}`);
    const found = bestUnseen(map, labelling, seen(...all), 'press-freedom');
    const pair = found?.place.slice('position/'.length) ?? '';
    expect(map.positionByPair.get(pair)?.stance).not.toBe('unstated');
    expect(found?.side).toBeUndefined();
    const positions = map.positions.map(({ party, issue }) => `position/${party}/${issue}`);
    expect(bestUnseen(map, labelling, seen(...all, ...positions), undefined)).toBeUndefined();
  });
});

describe('progress', () => {
  test('counts what was seen and answered, by issue and party, and leads on to what was not', () => {
    const trains = nightTrains();
    const deck = makeDeck(trains).cards;
    const now = new LearnersTime(new Date(2026, 2, 1, 9));
    let study = withVisit(withVisit(emptyStudy, 'argument/demand', now), 'argument/demand', now);
    expect(study.visited).toEqual({ 'argument/demand': [now.day] });
    const card = deck.find(({ party }) => party === 'treasury');
    study = withAnswer(study, card?.id ?? '', 'good', now);
    const progress = progressOf(trains, deck, study, now);
    expect(progress.issues).toMatchObject([
      { reference: 'issue/funding', seen: 1, items: 6, answered: 1, right: 1 },
    ]);
    expect(progress.parties).toMatchObject([
      { reference: 'party/greens', seen: 1, items: 2 },
      { reference: 'party/treasury', seen: 0, items: 3, answered: 1 },
    ]);
    expect(progress.unanswered).toHaveLength(deck.length - 1);
    expect(progress.missed).toEqual([]);
    const missed = progressOf(
      trains,
      deck,
      withAnswer(study, deck[0]?.id ?? '', 'again', now),
      now,
    );
    expect(missed.missed).toMatchObject([
      { card: deck[0]?.id, about: deck[0]?.about, wrong: 1, answers: 1 },
    ]);
    expect(outlineLines(progressOutline(missed, 'Progress')).join('\n')).toContain(
      'not known 1 of 1 time',
    );
    expect(outlineLines(progressOutline(progress, 'Progress')).join('\n')).toContain(
      '1 day in a row; 1 answer given',
    );
  });

  test('says what one can do: for each side of an issue, and only while it would be remembered', () => {
    const now = new LearnersTime(new Date(2026, 2, 1, 9));
    const later = new LearnersTime(new Date(2026, 8, 1, 9));
    const answers = cards.filter(
      ({ kind, issue, about }) =>
        kind === 'best-answer' &&
        issue === 'framing' &&
        map.argumentById.get(about.slice('argument/'.length))?.side === 'for',
    );
    let study: Study = emptyStudy;
    for (const { id } of answers.slice(0, 3)) study = withAnswer(study, id, 'good', now);
    study = withAnswer(study, answers[3]?.id ?? '', 'again', now);
    const of = (at: LearnersTime) =>
      progressOf(map, cards, study, at).issues.find(one => one.reference === 'issue/framing')?.can;
    expect(of(now)).toContainEqual({
      kind: 'best-answer',
      side: 'for',
      known: 3,
      cards: answers.length,
    });
    expect(of(later)).toContainEqual({
      kind: 'best-answer',
      side: 'for',
      known: 0,
      cards: answers.length,
    });
    const told = outlineLines(progressOutline(progressOf(map, cards, study, now), 'Progress')).join(
      ' ',
    );
    expect(told.replaceAll(/\s+/g, ' ')).toContain(
      `You can name the best answer to 3 of ${answers.length} arguments for the motion`,
    );
  });

  test(
    "cards go out as Anki's text: one line each, four fields, nothing that a page would " + 'obey',
    () => {
      const lines = ankiText(cards, map.file).trimEnd().split('\n');
      expect(lines.slice(0, 5)).toEqual([
        '#separator:tab',
        '#html:true',
        '#guid column:1',
        '#tags column:4',
        `#deck:${map.file.title}`,
      ]);
      expect(lines).toHaveLength(5 + cards.length);
      for (const line of lines.slice(5)) expect(line.split('\t')).toHaveLength(4);
      expect(lines.slice(5).join('').replaceAll('<br>', '')).not.toMatch(/[<>]/);
    },
  );
});

test.each<[string, Partial<CardSchedule>]>([
  ['no last review', { last_review: undefined }],
  ['no stability', { stability: 0 }],
  ['a difficulty that there is not', { difficulty: 1e300 }],
  ['no repetition', { reps: 0 }],
])('a card that somebody gave %s begins anew', (_what, wrong) => {
  const now = new LearnersTime(new Date('2026-03-01T10:00:00Z'));
  const [card] = cards;
  const id = card?.id ?? '';
  const known = withReview(
    withReview(undefined, 'good', now),
    'good',
    new LearnersTime(new Date('2026-03-09T10:00:00Z')),
  );
  const spoiled: CardSchedule = { ...known, ...wrong };
  const study: Study = { ...emptyStudy, cards: { [id]: spoiled } };
  expect(
    progressOf(map, cards, study, now).issues.every(({ strength = 0 }) => strength === 0),
  ).toBe(true);
  expect(withAnswer(study, id, 'good', now).cards[id]).toEqual(withReview(undefined, 'good', now));
});

/** Drill cards are made from the map, are fair, and come back on the day that FSRS says. */
import { readFileSync } from 'node:fs';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { loadMap } from '../../source/map/load.js';
import { citedId, StanceMap } from '../../source/map/stance-map.js';
import { burdens } from '../../source/standing/burden.js';
import { createEngine } from '../../source/standing/standing.js';
import { ankiText } from '../../source/study/anki.js';
import { dealt, type Card } from '../../source/study/card.js';
import { makeDeck } from '../../source/study/deck.js';
import { emptyStudy, type Study } from '../../source/study/profile.js';
import { progressOf, progressOutline } from '../../source/study/progress.js';
import { nextCards, reviewed, withAnswer, type GradeName } from '../../source/study/schedule.js';
import { dayOf, streak, unseen, withVisit } from '../../source/study/visits.js';
import { outlineLines } from '../../source/walk/outline-text.js';
import { nightTrains } from '../night-trains.js';

const loaded = loadMap(readFileSync(new URL('../../data/cecot.json', import.meta.url), 'utf8'), 'cecot.json');
const map = loaded.ok ? loaded.map : nightTrains();
const { cards, refused } = makeDeck(map);
const of = (kind: Card['kind']): readonly Card[] => cards.filter(card => card.kind === kind);
const idIn = (reference = ''): string => reference.slice(reference.indexOf('/') + 1);

describe('the cards of the bundled map', () => {
  test('every issue has fifty and more, and every id is unique', () => {
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    for (const { id } of map.issues) expect(cards.filter(({ issue }) => issue === id).length).toBeGreaterThanOrEqual(50);
  });

  test('the best answer answers, and no wrong one has a relation, an answer or evidence in common with the argument', () => {
    for (const card of of('best-answer')) {
      const argument = idIn(card.about);
      const attackers = map.relationsTo(argument, 'rebuts', 'undercuts').map(({ from }) => from);
      expect(attackers).toContain(idIn(card.right.reference));
      const near = [argument, ...attackers];
      const cited = new Set(near.flatMap(id => map.argumentById.get(id)?.evidence.map(citedId) ?? []));
      for (const { reference } of card.wrong) {
        const wrong = idIn(reference);
        expect(map.relations.some(({ from, to }) => (from === wrong && near.includes(to)) || (to === wrong && near.includes(from))), `${card.id}: ${wrong}`).toBe(false);
        expect(map.argumentById.get(wrong)?.evidence.some(citation => cited.has(citedId(citation))), `${card.id}: ${wrong}`).toBe(false);
        expect(map.argumentById.get(wrong)?.issue).toBe(card.issue);
      }
    }
  });

  test('the right evidence is cited, and no wrong one is, here or by what is joined to the argument, nor does it share a source', () => {
    for (const card of of('evidence')) {
      const argument = idIn(card.about);
      const joined = map.relations.flatMap(({ from, to }) => (from === argument ? [to] : to === argument ? [from] : []));
      const near = new Set([argument, ...joined].flatMap(id => map.argumentById.get(id)?.evidence.map(citedId) ?? []));
      const own = map.argumentById.get(argument)?.evidence.map(citedId) ?? [];
      const sources = new Set(own.flatMap(id => map.evidenceById.get(id)?.sources ?? []));
      expect(own).toContain(idIn(card.right.reference));
      for (const { reference } of card.wrong) {
        expect(near.has(idIn(reference)), card.id).toBe(false);
        expect(map.evidenceById.get(idIn(reference))?.sources.some(source => sources.has(source)), card.id).toBe(false);
      }
    }
  });

  test('who says it: the name is struck, and no wrong party argues on that side or leans that way', () => {
    for (const card of [...of('who-argues'), ...of('who-holds')]) {
      const party = map.partyById.get(card.party ?? '');
      const shown = card.shown.map(({ text, who }) => `${text} ${who ?? ''}`).join(' ');
      expect(shown.toLowerCase(), card.id).not.toContain((party?.short ?? '').toLowerCase());
      const stance = (id = ''): string => map.positionByPair.get(`${id}/${card.issue}`)?.stance ?? 'unstated';
      const side = map.argumentById.get(idIn(card.about))?.side;
      for (const { reference } of card.wrong) {
        const other = idIn(reference);
        expect(stance(other).includes('affirm'), `${card.id}: ${other}`).not.toBe(stance(card.party).includes('affirm'));
        expect(map.arguments.some(one => card.kind === 'who-argues' && one.party === other && one.issue === card.issue && one.side === side), `${card.id}: ${other}`).toBe(false);
      }
    }
  });

  test('standing and grade are those that the engine and the map give', () => {
    const engine = createEngine(map);
    for (const card of of('standing')) {
      const burden = burdens.find(name => card.id.startsWith(`standing/${name}/`)) ?? 'report';
      expect(card.right.text).toBe(engine.label(burden).of(idIn(card.about)));
    }
    for (const card of of('grade')) {
      const evidence = map.evidenceById.get(idIn(card.about));
      expect(card.right.text.startsWith(`${evidence?.contentStatus ?? evidence?.status ?? ''}:`)).toBe(true);
    }
  });

  test('a relation card has the one relation of its pair', () => {
    for (const card of of('relation')) {
      const [, from, to] = card.id.split('/');
      const kinds = map.relations.filter(one => one.from === from && one.to === to).map(({ kind }) => kind);
      expect(kinds).toHaveLength(1);
      expect(card.right.text.startsWith(`It ${kinds[0] ?? ''}:`)).toBe(true);
    }
  });

  test('every card has its right option once among what is dealt, never always in one place, and explains itself', () => {
    const places = new Set<number>();
    for (const card of cards) {
      for (const seed of [0, 1, 2]) {
        const { options, right } = dealt(card, seed);
        expect(options[right]).toBe(card.right);
        expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
        expect(options.length).toBeGreaterThanOrEqual(4);
        if (!card.scale) places.add(right);
      }
      expect(card.because.join(' ').length, card.id).toBeGreaterThan(10);
    }
    expect(places).toEqual(new Set([0, 1, 2, 3]));
  });

  test('what the map has too little for is refused with the reason', () => {
    expect(refused.find(({ id }) => id.startsWith('best-answer/'))?.why).toBe('nothing in the map answers it');
    const small = makeDeck(nightTrains());
    expect(small.cards.map(({ kind }) => kind)).not.toContain('best-answer');
    expect(small.refused).toContainEqual({ id: 'best-answer/demand', why: 'fewer than three arguments on the issue certainly do not answer it' });
    expect(makeDeck(new StanceMap({ ...nightTrains().file, arguments: [], positions: [], relations: [], evidence: [] })).cards).toEqual([]);
  });
});

describe('coming back', () => {
  const start = new Date('2026-03-01T08:00:00Z');

  test('a card comes back exactly when ts-fsrs says', () => {
    const scheduler = fsrs({ enable_fuzz: false });
    const history: readonly (readonly [GradeName, Rating.Again | Rating.Hard | Rating.Good | Rating.Easy])[] = [['good', Rating.Good], ['good', Rating.Good], ['again', Rating.Again], ['hard', Rating.Hard], ['easy', Rating.Easy], ['good', Rating.Good]];
    let theirs = createEmptyCard(start);
    let ours: ReturnType<typeof reviewed> | undefined;
    let now = start;
    for (const [name, rating] of history) {
      theirs = scheduler.next(theirs, now, rating).card;
      ours = reviewed(ours, name, now);
      expect(ours.due).toBe(theirs.due.toISOString());
      expect(ours.stability).toBe(theirs.stability);
      now = theirs.due;
    }
  });

  test('a session takes what is due first, then new cards of every kind', () => {
    const [first, second] = cards;
    if (!first || !second) throw new Error('no cards');
    let study: Study = withAnswer(emptyStudy, first.id, 'again', start);
    study = withAnswer(study, second.id, 'easy', start);
    const later = new Date(start.getTime() + 3_600_000);
    const session = nextCards(cards, study, later, 10);
    expect(session).toHaveLength(10);
    expect(session[0]?.id).toBe(first.id);
    expect(session.map(({ id }) => id)).not.toContain(second.id);
    expect(new Set(session.map(({ kind }) => kind)).size).toBe(7);
  });

  test('days in a row are counted up to today or yesterday', () => {
    const on = (days: readonly string[]): Study => ({ ...emptyStudy, answers: days.map(at => ({ card: 'x', at: `${at}T12:00:00.000Z`, right: true })) });
    const today = new Date(2026, 2, 10, 12);
    expect(streak(on(['2026-03-08', '2026-03-09', '2026-03-10']), today)).toBe(3);
    expect(streak(on(['2026-03-08', '2026-03-09']), today)).toBe(2);
    expect(streak(on(['2026-03-08']), today)).toBe(0);
  });
});

describe('progress', () => {
  test('counts what was seen and answered, by issue and party, and leads on to what was not', () => {
    const trains = nightTrains();
    const deck = makeDeck(trains).cards;
    const now = new Date(2026, 2, 1, 9);
    expect(unseen(trains, emptyStudy)).toBe('position/greens/funding');
    let study = withVisit(withVisit(emptyStudy, 'argument/demand', now), 'argument/demand', now);
    expect(study.visited).toEqual({ 'argument/demand': [dayOf(now)] });
    study = withAnswer(study, 'relation/strike-week/demand', 'good', now);
    const progress = progressOf(trains, deck, study, now);
    expect(progress.issues).toMatchObject([{ reference: 'issue/funding', seen: 1, items: 6, answered: 1, right: 1 }]);
    expect(progress.parties).toMatchObject([{ reference: 'party/greens', seen: 1, items: 2 }, { reference: 'party/treasury', seen: 0, items: 3, answered: 1 }]);
    expect(progress.unanswered).toHaveLength(deck.length - 1);
    expect(outlineLines(progressOutline(progress, 'Progress')).join('\n')).toContain('1 day in a row; 1 answer given');
  });

  test("cards go out as Anki's text: one line each, four fields, nothing that a page would obey", () => {
    const lines = ankiText(cards, map.file.title).trimEnd().split('\n');
    expect(lines.slice(0, 5)).toEqual(['#separator:tab', '#html:true', '#guid column:1', '#tags column:4', `#deck:${map.file.title}`]);
    expect(lines).toHaveLength(5 + cards.length);
    for (const line of lines.slice(5)) expect(line.split('\t')).toHaveLength(4);
    expect(lines.slice(5).join('').replaceAll('<br>', '')).not.toMatch(/[<>]/);
  });
});

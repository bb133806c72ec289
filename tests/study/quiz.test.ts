/** Where do I stand? Asked fairly from every side, about what is so and never about who said it. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../source/standing/standing.js';
import type { Argument } from '../../source/map/schema.js';
import { StanceMap } from '../../source/map/stance-map.js';
import { DeckMap } from '../../source/study/cards/deck-map.js';
import { withStudyChange } from '../../source/study/profile/change.js';
import { emptyStudy, type StanceAnswer, type Study } from '../../source/study/profile/profile.js';
import { earlierAnswers } from '../../source/study/quiz/earlier.js';
import { introductionOf } from '../../source/study/quiz/introduction.js';
import { outcomeOf, type QuizOutcome } from '../../source/study/quiz/outcome.js';
import { isReportedSpeech } from '../../source/map/reported-speech.js';
import {
  matters,
  statementsOf,
  unansweredOf,
  type Statement,
} from '../../source/study/quiz/statements.js';
import { bundledMap } from '../bundled-map.js';
import { nightTrains } from '../night-trains.js';

const map = bundledMap();
const deck = new DeckMap(map);
const labelling = createEngine(map).label('report');
const issues = map.issues.map(({ id }) => id);
const idOf = ({ reference }: Pick<Statement, 'reference'>): string =>
  reference.slice(reference.indexOf('/') + 1);
const argumentOf = (one: Pick<Statement, 'reference'>) => {
  const found = map.argumentById.get(idOf(one));
  if (!found) throw new Error(`no argument ${one.reference}`);
  return found;
};
const issueOf = (id: string) => {
  const found = map.issueById.get(id);
  if (!found) throw new Error(`no issue ${id}`);
  return found;
};
const leaning = (party: string, issue: string): string =>
  map.positionByPair.get(`${party}/${issue}`)?.stance ?? '';

/** The bundled map with other arguments. */
const withArguments = (changed: (argument: Argument) => Argument): StanceMap =>
  new StanceMap({ ...map.file, arguments: map.arguments.map(changed) });
/** The same with titles alone. */
const titled = new DeckMap(
  withArguments(argument => {
    const { ask: _ask, ...bare } = argument;
    return bare;
  }),
);

/** The study of someone who answers each statement so. */
function answering(
  statements: readonly Statement[],
  answer: (one: Statement) => StanceAnswer,
): Study {
  return {
    ...emptyStudy,
    stances: Object.fromEntries(
      statements.map(one => [
        one.reference,
        { answer: answer(one), at: '2026-03-01T10:00:00.000Z' },
      ]),
    ),
  };
}

const outcome = (issue: string, answer: (one: Statement) => StanceAnswer): QuizOutcome => {
  const statements = statementsOf(deck, issue);
  return outcomeOf({ deck, labelling, issue, statements }, answering(statements, answer));
};

describe('what is asked', () => {
  test.each(issues)('%s: as many claims of each side, of several parties', issue => {
    const statements = statementsOf(deck, issue);
    const of = (side: string): number =>
      statements.filter(one => argumentOf(one).side === side).length;
    expect(of('for')).toBe(of('against'));
    expect(statements.length).toBeGreaterThanOrEqual(8);
    expect(statements.length).toBeLessThanOrEqual(12);
    expect(new Set(statements.map(one => argumentOf(one).party)).size).toBeGreaterThanOrEqual(3);
    expect(unansweredOf(statements, emptyStudy)).toEqual(statements);
  });

  test.each(issues)(
    '%s: each is a claim, asked as its kind, facts before law before values',
    issue => {
      const asked = statementsOf(deck, issue);
      for (const one of asked) {
        expect(one.text).toBe(argumentOf(one).ask);
        expect(one.matter).toBe(argumentOf(one).kind);
      }
      const order = asked.map(({ matter }) => matters.indexOf(matter));
      expect(order).toEqual(order.toSorted((one, other) => one - other));
    },
  );

  test.each(issues)(
    '%s: none is about what somebody said, and none names whose claim it is',
    issue => {
      for (const one of statementsOf(deck, issue)) {
        const party = map.partyById.get(argumentOf(one).party ?? '');
        expect(isReportedSpeech(one.text), one.text).toBe(false);
        const background = introductionOf(deck, issueOf(issue), one.reference);
        for (const name of [party?.name ?? '', party?.short ?? ''])
          expect(background, name).not.toContain(name);
        for (const text of [one.text, ...one.context.map(context => context.text)]) {
          expect(text).not.toMatch(/\b(?:says|said|argues|alleges)\b/);
          for (const name of [party?.name ?? '', party?.short ?? ''])
            expect(text, name).not.toContain(name);
        }
      }
    },
  );

  test.each(issues)('%s: no two ask the same, from one end or from both', issue => {
    const words = statementsOf(deck, issue).map(({ text }) => deck.wordsIn(text));
    for (const [at, one] of words.entries())
      for (const other of words.slice(at + 1)) {
        const both = [...one].filter(word => other.has(word)).length;
        expect(both / (one.size + other.size - both)).toBeLessThan(0.5);
      }
  });

  test('a sentence of its own stands with the terms in it, and with no side of a dispute', () => {
    const find = (from: readonly Statement[]): Statement | undefined =>
      from.find(one => idOf(one) === 'both-words-mean-attack');
    const incursion = expect.objectContaining({ label: 'Predatory incursion' });
    expect(find(statementsOf(deck, 'legality'))?.context).toEqual([incursion]);
    expect(find(statementsOf(titled, 'legality'))).toMatchObject({
      text: 'Both words of the Act describe a military attack',
      context: [
        { label: 'Held against', text: "The gang's acts are an invasion or predatory incursion" },
        incursion,
      ],
    });
  });

  test('what is worded as a question comes before what has a title alone', () => {
    const [first] = map.arguments.filter(one => one.issue === 'framing' && one.side === 'for');
    const one = withArguments(argument =>
      argument.id === first?.id ? { ...argument, ask: 'A word for it.' } : argument,
    );
    expect(statementsOf(new DeckMap(one), 'framing').map(({ text }) => text)).toContain(
      'A word for it.',
    );
  });

  test('a map without titles is asked about by its claims, without the names of their makers', () => {
    const asked = statementsOf(new DeckMap(nightTrains()), 'funding');
    expect(asked.map(({ text }) => text)).toEqual([
      'Bookings for night trains doubled.',
      'The rise in bookings came from a strike week.',
    ]);
  });
});

test.each([
  ['Bukele says that it is so', true],
  ['Officials maintain that the man has ties', true],
  ['The government denied it', true],
  ['Men were denied due process', false],
  ['A formal claim for damages', false],
])('"%s" is about words: %s', (sentence, isSaid) => {
  expect(isReportedSpeech(sentence)).toBe(isSaid);
});

/** What a party argues, and what others argue in the same words. */
function ownOf(party: string, issue: string): ReadonlySet<string> {
  const own = map.arguments.filter(one => one.party === party && one.issue === issue);
  const asked = new Set(own.flatMap(({ ask = [] }) => ask));
  const same = map.arguments.filter(({ ask }) => ask !== undefined && asked.has(ask));
  return new Set([...own, ...same].map(({ id }) => id));
}

/** How a party would answer: from its own arguments, and nothing where it has argued nothing. */
function partyReader(party: string, issue: string): (one: Statement) => StanceAnswer {
  const own = ownOf(party, issue);
  return one => {
    const id = idOf(one);
    if (own.has(id)) return 'agree';
    const between = map.relations
      .filter(({ from, to }) => (own.has(from) && to === id) || (from === id && own.has(to)))
      .map(({ kind }) => kind);
    if (between.some(kind => kind === 'rebuts' || kind === 'undercuts')) return 'disagree';
    return between.includes('supports') ? 'agree' : 'unsure';
  };
}

/** Everybody with a position of a side and a claim that is asked about. */
const readers = issues.flatMap(issue => {
  const asked = statementsOf(deck, issue).map(idOf);
  const isAsked = (party: string): boolean => {
    const own = ownOf(party, issue);
    return asked.some(id => own.has(id));
  };
  return map.parties
    .filter(({ id }) => isAsked(id) && /affirm|den/.test(leaning(id, issue)))
    .map(({ id }) => ({ party: id, issue }));
});

describe('the parties themselves, as readers', () => {
  test('are more than ten', () => {
    expect(readers.length).toBeGreaterThanOrEqual(20);
    expect(new Set(readers.map(({ party }) => party)).size).toBeGreaterThanOrEqual(10);
  });

  test.each(readers)('$party on $issue stands nearest to itself', ({ party, issue }) => {
    const { nearest } = outcome(issue, partyReader(party, issue));
    expect(nearest.map(({ party: { id } }) => id)).toContain(party);
    const self = nearest.find(near => near.party.id === party);
    expect(self?.decided[0]).toMatchObject({ known: 'its-own', speaksFor: true });
  });

  test('share that place with another only where the two back each other', () => {
    const shared = readers.filter(
      ({ party, issue }) => outcome(issue, partyReader(party, issue)).nearest.length > 1,
    );
    expect(shared.length).toBeLessThanOrEqual(4);
  });
});

describe('one question for several arguments', () => {
  const asked = statementsOf(deck, 'legality').map(idOf);
  const nearestTo = (id: string, given: StanceAnswer): QuizOutcome['nearest'] =>
    outcome('legality', one => (idOf(one) === id ? given : 'unsure')).nearest;

  test('is asked once, and its answer counts for whoever claims the same', () => {
    expect(asked).toContain('aea-applies');
    expect(asked).not.toContain('gang-violence-fits');
    const near = nearestTo('aea-applies', 'agree');
    expect(near.map(({ party }) => party.id)).toContain('republicans');
    expect(near.flatMap(({ decided }) => decided.map(({ known }) => known))).not.toContain(
      'by-side',
    );
  });

  test('is asked from one end, and a no counts for whoever claims the contrary', () => {
    expect(asked).not.toContain('rodriguez-exceeds-statute');
    const near = nearestTo('aea-applies', 'disagree');
    expect(near.map(({ party }) => party.id)).toContain('judge-rodriguez');
  });
});

describe('what the answers come to', () => {
  test.each(issues)('%s: who says yes to everything is near to nobody', issue => {
    expect(outcome(issue, () => 'agree').nearest).toEqual([]);
  });

  test.each(issues)(
    '%s: who goes with one side throughout is nearest to parties of that side, and is told ' +
      'what answers them',
    issue => {
      for (const side of ['for', 'against']) {
        const { nearest, tensions, against, next } = outcome(issue, one =>
          argumentOf(one).side === side ? 'agree' : 'disagree',
        );
        expect(nearest.length).toBeGreaterThan(0);
        for (const { party } of nearest)
          expect(leaning(party.id, issue)).toContain(side === 'for' ? 'affirm' : 'den');
        expect(tensions.filter(({ why }) => why === 'both-sides')).toEqual([]);
        expect(against?.argument.side).not.toBe(side);
        const asked = new Set(statementsOf(deck, issue).map(({ reference }) => reference));
        expect(next.filter(({ reference }) => asked.has(reference))).toEqual([]);
      }
    },
  );

  test("the best answer to a prisoner's word being no proof speaks of it, and stands", () => {
    const claim = map.argumentById.get('inmates-word-is-not-proof');
    const statements: readonly Statement[] = [
      { reference: `argument/${claim?.id ?? ''}`, matter: 'fact', text: '', context: [] },
    ];
    const { against } = outcomeOf(
      { deck, labelling, issue: 'conditions', statements },
      answering(statements, () => 'agree'),
    );
    expect(against?.answers).toBe(claim);
    expect(against?.argument.id).toBe('accounts-cross-checked');
    expect(against?.answer?.standing).toBe('stands');
  });

  test('two claims of which one answers the other pull in two directions; so does a reason without its conclusion', () => {
    const pair = (kind: string): readonly Statement[] => {
      const found = map.relations.find(
        one => one.kind === kind && map.argumentById.get(one.from)?.issue === 'conditions',
      );
      return [found?.from ?? '', found?.to ?? ''].map(id => ({
        reference: `argument/${id}`,
        matter: 'fact',
        text: id,
        context: [],
      }));
    };
    const tensionsIn = (statements: readonly Statement[], study: Study): QuizOutcome['tensions'] =>
      outcomeOf({ deck, labelling, issue: 'conditions', statements }, study).tensions;
    const contrary = pair('rebuts');
    expect(
      tensionsIn(
        contrary,
        answering(contrary, () => 'agree'),
      ),
    ).toEqual([{ one: contrary[0]?.reference, other: contrary[1]?.reference, why: 'answers' }]);
    const reason = pair('supports');
    expect(
      tensionsIn(
        reason,
        answering(reason, one => (one === reason[0] ? 'agree' : 'disagree')),
      ),
    ).toEqual([{ one: reason[0]?.reference, other: reason[1]?.reference, why: 'backs' }]);
  });

  test("who doesn't know is near to nobody, and has nothing to be answered", () => {
    expect(outcome('framing', () => 'unsure')).toMatchObject({
      nearest: [],
      tensions: [],
      next: [],
    });
  });

  test('what is so and what should come first may lead to different parties', () => {
    const { byMatter } = outcome('framing', one => {
      const side = one.matter === 'fact' ? 'for' : 'against';
      return argumentOf(one).side === side ? 'agree' : 'disagree';
    });
    const stances = byMatter.map(({ matter, nearest }) => [
      matter,
      ...new Set(nearest.map(({ party }) => leaning(party.id, 'framing').replace('leans-', ''))),
    ]);
    expect(stances).toEqual([
      ['fact', expect.stringContaining('affirm')],
      ['law', expect.stringMatching(/den/)],
      ['value', expect.stringMatching(/den/)],
    ]);
  });
});

describe('a month later', () => {
  const statements = statementsOf(deck, 'framing');
  const [first, second] = statements;
  const day = (month: number): Date => new Date(2026, month, 5, 12);
  const answer = (study: Study, reference: string, given: StanceAnswer | undefined, at: Date) =>
    withStudyChange(study, {
      is: 'stance',
      reference,
      at,
      ...(given === undefined ? {} : { answer: given }),
    });

  test('answers taken back are kept with their day, and stand beside the new ones', () => {
    let study: Study = emptyStudy;
    for (const { reference } of statements) study = answer(study, reference, 'agree', day(1));
    expect(earlierAnswers(statements, study)).toBeUndefined();
    for (const { reference } of statements) study = answer(study, reference, undefined, day(2));
    expect(study.stances).toEqual({});
    for (const one of statements)
      study = answer(study, one.reference, one === first ? 'disagree' : 'agree', day(2));
    const earlier = earlierAnswers(statements, study);
    expect(earlier).toMatchObject({
      day: '2026-02-05',
      same: statements.length - 1,
      changed: [{ reference: first?.reference, before: 'agree', now: 'disagree' }],
    });
    expect(earlier?.study.stances[second?.reference ?? '']?.answer).toBe('agree');
  });
});

/** Where do I stand? Asked fairly from every side, and answered from the map alone. */
import { describe, expect, test } from 'vitest';
import { citedId } from '../../source/map/stance-map.js';
import { createEngine } from '../../source/standing/standing.js';
import { DeckMap } from '../../source/study/cards/deck-map.js';
import { emptyStudy, type StanceAnswer, type Study } from '../../source/study/profile/profile.js';
import { outcomeOf } from '../../source/study/quiz/outcome.js';
import { statementsOf, unansweredOf, type Statement } from '../../source/study/quiz/statements.js';
import { bundledMap } from '../bundled-map.js';

const map = bundledMap();
const deck = new DeckMap(map);
const labelling = createEngine(map).label('report');
const issues = map.issues.map(({ id }) => id);
const idOf = ({ reference }: Statement): string => reference.slice(reference.indexOf('/') + 1);
const sideOf = (one: Statement): string | undefined => map.argumentById.get(idOf(one))?.side;

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

describe('what is asked', () => {
  test.each(issues)(
    '%s: as many claims from each side, from several parties, and nobody named',
    issue => {
      const statements = statementsOf(deck, issue);
      const claims = statements.filter(({ kind }) => kind === 'claim');
      expect(claims.filter(one => sideOf(one) === 'for')).toHaveLength(
        claims.filter(one => sideOf(one) === 'against').length,
      );
      expect(claims.length).toBeGreaterThanOrEqual(4);
      expect(
        new Set(claims.map(one => map.argumentById.get(idOf(one))?.party)).size,
      ).toBeGreaterThanOrEqual(3);
      for (const { text } of statements)
        expect(text).not.toMatch(
          /Bukele|Boasberg|Clinton|Weiss|Alfonsi|HRW|Human Rights Watch|ProPublica|White House|DHS|Cristosal|ACLU/,
        );
      expect(unansweredOf(statements, emptyStudy)).toEqual(statements);
    },
  );
});

describe('what the answers come to', () => {
  test.each(issues)(
    '%s: who agrees with everything is near to nobody, whoever had more of the words ' +
      'that were asked',
    issue => {
      const statements = statementsOf(deck, issue);
      expect(
        outcomeOf(
          { deck, labelling, issue, statements },
          answering(statements, () => 'agree'),
        ).nearest,
      ).toEqual([]);
    },
  );

  test.each(issues)(
    '%s: who agrees with one side throughout is nearest to a party of that side, and is ' +
      'told what answers them',
    issue => {
      const statements = statementsOf(deck, issue);
      for (const side of ['for', 'against']) {
        const study = answering(statements, one => {
          if (one.kind === 'evidence') return 'unsure';
          return sideOf(one) === side ? 'agree' : 'disagree';
        });
        const { nearest, tensions, against, next } = outcomeOf(
          { deck, labelling, issue, statements },
          study,
        );
        const stances = nearest.map(
          ({ party }) => map.positionByPair.get(`${party.id}/${issue}`)?.stance ?? '',
        );
        expect(stances.length).toBeGreaterThan(0);
        expect(
          stances.every(stance => stance.includes(side === 'for' ? 'affirm' : 'den')),
          stances.join(),
        ).toBe(true);
        expect(tensions.filter(({ why }) => why === 'both-sides')).toEqual([]);
        const agreed = statements.filter(one => sideOf(one) === side).map(idOf);
        const answered = against?.answers?.id;
        expect(answered === undefined || agreed.includes(answered)).toBe(true);
        expect(against?.argument.side).not.toBe(side);
        const asked = new Set(statements.map(({ reference }) => reference));
        expect(next.filter(({ reference }) => asked.has(reference))).toEqual([]);
      }
    },
  );

  test(
    'two claims of which one answers the other pull in two directions; so does a claim ' +
      'without its evidence',
    () => {
      const relation = map.relations.find(
        one => one.kind === 'rebuts' && map.argumentById.get(one.from)?.issue === 'conditions',
      );
      const [one, other] = [relation?.from ?? '', relation?.to ?? ''].map(
        id => ({ reference: `argument/${id}`, kind: 'claim', text: id }) as const,
      );
      const cited = map.argumentById.get(relation?.to ?? '')?.evidence.map(citedId)[0] ?? '';
      const evidence = {
        reference: `evidence/${cited}`,
        kind: 'evidence',
        text: '',
      } as const;
      const statements = [one, other, evidence].filter(statement => statement !== undefined);
      const study = answering(statements, ({ kind }) => (kind === 'claim' ? 'agree' : 'disagree'));
      const { tensions } = outcomeOf({ deck, labelling, issue: 'conditions', statements }, study);
      expect(tensions).toEqual([
        { one: one?.reference, other: other?.reference, why: 'answers' },
        expect.objectContaining({
          one: other?.reference,
          other: evidence.reference,
          why: 'rests-on',
        }),
      ]);
    },
  );

  test("who doesn't know is near to nobody, and has nothing to be answered", () => {
    const statements = statementsOf(deck, 'framing');
    expect(
      outcomeOf(
        { deck, labelling, issue: 'framing', statements },
        answering(statements, () => 'unsure'),
      ),
    ).toEqual({ nearest: [], tensions: [], next: [] });
  });
});

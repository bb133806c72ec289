/**
 * What a round chooses within its format: who speaks first, how long, what preparation and grace.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateFormats } from '../../source/debate/debate-formats.js';
import { debateFormatSchema, type DebateFormat } from '../../source/debate/format-schema.js';
import {
  addChoiceProblems,
  withChoices,
  type RoundChoices,
} from '../../source/debate/round-choices.js';
import { dueAt, inTimeUntil } from '../../source/debate/turns.js';
import { Problems } from '../../source/map/problem.js';

function named(id: string): DebateFormat {
  const found = debateFormats.find(format => format.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
}

const shorts = ({ speeches }: DebateFormat): string =>
  speeches.map(({ short }) => short).join(', ');

const rules = (format: DebateFormat, choices: RoundChoices): readonly string[] => {
  const problems = new Problems();
  addChoiceProblems(problems, choices, format);
  return problems.list.map(({ rule, message }) => `${rule}: ${message}`);
};

describe('the side that speaks first', () => {
  test('is the con in Public Forum where it won the coin, in every pair of speeches', () => {
    const forum = withChoices(named('public-forum'), { first: 'against' });
    expect(shorts(forum)).toBe(
      'C con, P con, CF 1, C reb, P reb, CF 2, C sum, P sum, GCF, C fin, P fin',
    );
    expect(withChoices(named('public-forum'), { first: 'for' })).toEqual(named('public-forum'));
  });

  test('has its case answered in the rebuttal, and its rebuttal in time until the summary', () => {
    const forum = withChoices(named('public-forum'), { first: 'against' });
    const told = (at: number | undefined): string | undefined => forum.speeches[at ?? -1]?.short;
    const answers = forum.speeches.map(
      ({ short }, at) => `${short}: ${told(dueAt(forum, at))} to ${told(inTimeUntil(forum, at))}`,
    );
    expect(answers.filter(line => !line.includes('undefined'))).toEqual([
      'C con: P reb to P reb',
      'P con: C reb to C reb',
      'C reb: P reb to P sum',
      'P reb: C sum to C sum',
      'C sum: P sum to P sum',
      'P sum: C fin to C fin',
      'C fin: P fin to P fin',
    ]);
  });

  test('is told where the rules fix it', () => {
    expect(rules(named('policy'), { first: 'against' })).toEqual([
      'fixed-order: in Policy the Affirmative speaks first',
    ]);
    expect(rules(named('policy'), { first: 'for' })).toEqual([]);
    expect(rules(named('public-forum'), { first: 'against' })).toEqual([]);
  });
});

describe('times', () => {
  test('of one speech: its bells keep their distance from its end', () => {
    const format = withChoices(named('british-parliamentary'), {
      lengths: { 'prime-minister': 300 },
      grace: 15,
      before: 0,
      each: 90,
    });
    expect(format.speeches[0]).toMatchObject({
      seconds: 300,
      bells: [
        { at: 60, rings: 1 },
        { at: 240, rings: 1 },
        { at: 300, rings: 2 },
      ],
      protected: { start: 60, end: 60 },
    });
    expect(format.speeches[1]?.seconds).toBe(420);
    expect(format).toMatchObject({ grace: 15, preparation: { before: 0, each: 90 } });
  });

  test('of a speech that is not there are told', () => {
    expect(rules(named('spar'), { lengths: { 'pro-rebutal': 60 } })).toEqual([
      expect.stringContaining('did you mean pro-rebuttal?'),
    ]);
  });

  test('any choice leaves a sound format: every bell in its speech, the last at its end', () => {
    const choices = fc.record({
      at: fc.nat({ max: debateFormats.length - 1 }),
      speech: fc.nat({ max: 20 }),
      seconds: fc.integer({ min: 1, max: 7200 }),
      first: fc.constantFrom('for' as const, 'against' as const),
    });
    fc.assert(
      fc.property(choices, ({ at, speech, seconds, first }) => {
        const format = debateFormats[at];
        const chosen = format?.speeches[speech % format.speeches.length];
        if (!format || !chosen) return;
        const next = withChoices(format, {
          lengths: { [chosen.id]: seconds },
          ...(format.order === 'coin' ? { first } : {}),
        });
        expect(debateFormatSchema.parse(next)).toEqual(next);
        expect(next.speeches.map(({ id }) => id).toSorted()).toEqual(
          format.speeches.map(({ id }) => id).toSorted(),
        );
        for (const { bells, seconds: length, protected: barred } of next.speeches) {
          expect(bells.at(-1)?.at).toBe(length);
          expect(bells.every(bell => bell.at > 0 && bell.at <= length)).toBe(true);
          expect((barred?.start ?? 0) + (barred?.end ?? 0)).toBeLessThanOrEqual(length);
        }
      }),
    );
  });
});

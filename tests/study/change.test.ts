/**
 * Changes are applied again to what another program saved meanwhile: whatever their order, nothing
 * of either is lost.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  withStudyChange,
  withChange,
  type StudyChange,
} from '../../source/study/profile/change.js';
import {
  emptyProfile,
  emptyStudy,
  studyOf,
  type Study,
} from '../../source/study/profile/profile.js';
import { readProfile } from '../../source/study/profile/read-profile.js';

const at = new Date('2026-03-01T10:00:00Z');
const note = (before: string, text: string): StudyChange => ({
  is: 'note',
  reference: 'party/greens',
  before,
  text,
  at,
});
const apply = (study: Study, changes: readonly StudyChange[]): Study =>
  changes.reduce(
    (known, change) =>
      studyOf(withChange({ ...emptyProfile, maps: { trains: known } }, 'trains', change), 'trains'),
    study,
  );
const typed = (text: string): readonly StudyChange[] =>
  Array.from(text, (_letter, index) => note(text.slice(0, index), text.slice(0, index + 1)));
const wordsIn = (study: Study): readonly string[] => {
  const kept = study.notes['party/greens'];
  return kept ? [kept.text, ...(kept.earlier ?? []).map(({ text }) => text)] : [];
};

describe('two programs with one profile', () => {
  test('that write a note on the same item keep both', () => {
    const study = apply(apply(emptyStudy, typed('Ask who counted.')), typed('See the report.'));
    expect(wordsIn(study)).toEqual(['See the report.', 'Ask who counted.']);
  });

  test('whatever is written in turns, each ending is there', () => {
    const words = fc
      .string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b', ' ', '\n') })
      .filter(text => text.trim() !== '');
    fc.assert(
      fc.property(words, words, fc.nat(7), (one, other, turn) => {
        const first = typed(one);
        const saved = apply(
          apply(apply(emptyStudy, first.slice(0, turn)), typed(other)),
          first.slice(turn),
        );
        expect(wordsIn(saved).some(text => text.includes(one))).toBe(true);
        expect(wordsIn(saved).some(text => text.includes(other))).toBe(true);
      }),
    );
  });

  test('an emptied note is gone, unless something else was written there', () => {
    expect(apply(emptyStudy, [...typed('x'), note('x', '')]).notes).toEqual({});
    expect(wordsIn(apply(apply(emptyStudy, typed('Theirs.')), [note('', '')]))).toEqual([
      '',
      'Theirs.',
    ]);
  });
});

test('any run of changes leaves a profile that can be read again as it is', () => {
  const reference = fc.constantFrom('argument/demand', 'party/greens', 'overview', 'constructor');
  const change: fc.Arbitrary<StudyChange> = fc.oneof(
    fc.record({
      is: fc.constant('bookmark' as const),
      reference,
      on: fc.boolean(),
      at: fc.constant(at),
    }),
    fc.record({
      is: fc.constant('note' as const),
      reference,
      before: fc.constantFrom('', 'a'),
      text: fc.constantFrom('', 'a', 'b\u0000'),
      at: fc.constant(at),
    }),
    fc.record({ is: fc.constant('visit' as const), place: reference, at: fc.constant(at) }),
    fc.record({
      is: fc.constant('answer' as const),
      card: reference,
      grade: fc.constantFrom('again' as const, 'good' as const),
      at: fc.constant(at),
    }),
    fc.record({
      is: fc.constant('take-back-answer' as const),
      card: reference,
      at: fc.constant(at),
    }),
    fc.record({
      is: fc.constant('bury' as const),
      card: reference,
      day: fc.constant('2026-03-01'),
    }),
    fc.record({
      is: fc.constant('suspend' as const),
      card: reference,
      on: fc.boolean(),
      at: fc.constant(at),
    }),
    fc.record({
      is: fc.constantFrom('typed' as const, 'wrong-card' as const),
      card: reference,
      about: reference,
      ask: fc.constant('?'),
      text: fc.constantFrom('', 'a', 'b\u0000'),
      at: fc.constant(at),
    }),
    fc.record({
      is: fc.constant('stance' as const),
      reference,
      answer: fc.constantFrom('agree' as const, 'unsure' as const),
      at: fc.constant(at),
    }),
    fc.record({
      is: fc.constant('last' as const),
      place: reference,
      burden: fc.constantFrom('word' as const, 'record' as const),
      assumptions: fc.constant({ granted: ['E1'], rejected: [] }),
    }),
    fc.record({ is: fc.constant('setting' as const), set: fc.record({ ascii: fc.boolean() }) }),
  );
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 12 }),
      fc.constantFrom('trains', 'constructor', 'toString'),
      (changes, mapId) => {
        const profile = changes.reduce((known, one) => withChange(known, mapId, one), emptyProfile);
        const read = readProfile(JSON.stringify(profile));
        expect(read).toEqual({ is: 'profile', profile: JSON.parse(JSON.stringify(profile)) });
      },
    ),
  );
});

test('the history keeps the last thousand steps', () => {
  const study = Array.from({ length: 1005 }, (_step, index) => index).reduce<Study>(
    (known, index) => withStudyChange(known, { is: 'visit', place: `argument/${index}`, at }),
    emptyStudy,
  );
  expect(study.walked).toHaveLength(1000);
  expect(study.walked?.at(-1)?.place).toBe('argument/1004');
});

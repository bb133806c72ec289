import { describe, expect, it } from 'vitest';
import { arguingSeconds, debateFormats } from '../../source/debate/debate-formats.js';
import { debateFormatSchema, debateSides } from '../../source/debate/format-schema.js';

const minutes = (id: string): readonly number[] =>
  (debateFormats.find(format => format.id === id)?.speeches ?? []).map(
    ({ seconds }) => seconds / 60,
  );

describe('the debate formats', () => {
  it(
    'are sound data: each bell falls into its speech, the last at its end, and every team ' +
      'stands on its side',
    () => {
      for (const format of debateFormats) {
        expect(debateFormatSchema.parse(format), format.title).toEqual(format);
        expect(new Set(format.speeches.map(({ id }) => id)).size, format.title).toBe(
          format.speeches.length,
        );
        for (const { title, seconds, bells, team, stands: side } of format.speeches) {
          expect(bells.at(-1), title).toEqual({ at: seconds, rings: 2 });
          expect(
            bells.every(({ at }, index) => at <= seconds && at > (bells[index - 1]?.at ?? 0)),
            title,
          ).toBe(true);
          expect(
            team === undefined ? side : format.teams?.find(({ id }) => id === team)?.stands,
            title,
          ).toBe(side);
        }
      }
    },
  );

  it('have the times that their rules print', () => {
    expect(minutes('british-parliamentary')).toEqual([7, 7, 7, 7, 7, 7, 7, 7]);
    expect(minutes('world-schools')).toEqual([8, 8, 8, 8, 8, 8, 4, 4]);
    expect(minutes('public-forum')).toEqual([4, 4, 3, 4, 4, 3, 3, 3, 3, 2, 2]);
    expect(minutes('lincoln-douglas')).toEqual([6, 3, 7, 3, 4, 6, 3]);
    expect(minutes('policy')).toEqual([8, 3, 8, 3, 8, 3, 8, 3, 5, 5, 5, 5]);
    expect(minutes('karl-popper')).toEqual([6, 3, 6, 3, 5, 3, 5, 3, 5, 5]);
    expect(minutes('mace')).toEqual([7, 7, 7, 7, 10, 4, 4]);
    expect(minutes('british-parliamentary-5')).toEqual([5, 5, 5, 5, 5, 5, 5, 5]);
    expect(minutes('british-parliamentary-6')).toEqual([6, 6, 6, 6, 6, 6, 6, 6]);
    expect(minutes('asian-parliamentary')).toEqual([7, 7, 7, 7, 7, 7, 4, 4]);
    expect(minutes('australs')).toEqual([8, 8, 8, 8, 8, 8, 4, 4]);
    expect(minutes('parliamentary-npda')).toEqual([7, 8, 8, 8, 4, 5]);
    expect(minutes('middle-school-public-debate')).toEqual([5, 5, 5, 5, 4, 4]);
    expect(minutes('big-questions')).toEqual([5, 5, 3, 4, 4, 3, 3, 3, 3, 3]);
    expect(minutes('spar')).toEqual([2, 2, 4, 2, 2]);
    expect(minutes('congress').slice(0, 6)).toEqual([3, 2, 3, 2, 3, 1]);
  });

  it('name in their turns, and for what is due and in time, only speeches of their own', () => {
    for (const { title, speeches } of debateFormats) {
      const ids = new Map(speeches.map(speech => [speech.id, speech]));
      for (const { stands, due, until, turn } of speeches) {
        for (const id of [due, until].filter(one => one !== undefined)) {
          expect(ids.has(id), `${title}: ${id}`).toBe(true);
          expect(ids.get(id)?.stands, `${title}: ${id}`).not.toBe(stands);
        }
        const together = speeches.filter(one => turn !== undefined && one.turn === turn);
        expect(
          together.every(one => one.stands === stands),
          title,
        ).toBe(true);
      }
    }
  });

  it('give both sides the same time to speak', () => {
    for (const { title, speeches } of debateFormats) {
      const [pro, con] = debateSides.map(stand =>
        speeches.reduce(
          (sum, speech) =>
            speech.stands === stand && speech.kind === 'speech' ? sum + speech.seconds : sum,
          0,
        ),
      );
      expect(pro, title).toBe(con);
    }
    expect(debateFormats.slice(0, 1).map(format => arguingSeconds(format, 'for'))).toEqual([
      3 * 7 * 60,
    ]);
  });
});

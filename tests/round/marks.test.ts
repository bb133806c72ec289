/** What became of each entry, against two rounds that were worked out by hand. */
import { describe, expect, test } from 'vitest';
import { debateFormats } from '../../source/debate/debate-formats.js';
import type { DebateFormat } from '../../source/debate/format-schema.js';
import { marksOf } from '../../source/round/flow-marks.js';
import type { Entry } from '../../source/round/flow-schema.js';
import { speechShort } from '../../source/round/flow-words.js';
import { marksTold } from './marks-told.js';

/** An entry in one line: its id, its speech in short, what it answers (<) and extends (=). */
function entriesOf(format: DebateFormat, lines: readonly string[]): readonly Entry[] {
  return lines.map((line, at) => {
    const [id = '', speech = '', arrows = ''] = line.split('|').map(part => part.trim());
    const found = format.speeches.find(one => speechShort(one) === speech);
    if (!found) throw new Error(`no speech ${speech}`);
    const led = (sign: string): string[] =>
      arrows.split(' ').flatMap(arrow => (arrow.startsWith(sign) ? [arrow.slice(1)] : []));
    const [answers, extended] = [led('<'), led('=')];
    return {
      id,
      speech: found.id,
      row: at + 1,
      text: id,
      ...(answers.length > 0 ? { answers } : {}),
      ...(extended.length > 0 ? { extends: extended } : {}),
    };
  });
}

function marks(
  format: DebateFormat,
  entries: readonly Entry[],
  now: number,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...marksOf(format, { entries }, now)].map(([id, mark]) => [id, marksTold(mark)]),
  );
}

function named(id: string): DebateFormat {
  const found = debateFormats.find(format => format.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
}

function place(format: DebateFormat, short: string): number {
  return format.speeches.findIndex(speech => speechShort(speech) === short);
}

describe('a Policy round', () => {
  const policy = named('policy');
  const round = entriesOf(
    policy,
    [
      'war      | 1AC',
      'economy  | 1AC',
      'solvency | 1AC',
      'no war   | 1NC | <war',
      'topical  | 1NC',
      'politics | 1NC',
      'counter  | 1NC',
      'war yes  | 2AC | <no_war =war',
      'we meet  | 2AC | <topical',
      'perm     | 2AC | <topical',
      'no link  | 2AC | <politics',
      'solves   | 2AC | =solvency',
      'no meet  | 2NC | <we_meet',
      'asked    | CX 2N | <no_meet',
      'no econ  | 1NR | <economy',
      'no perm  | 1NR | <perm',
      'impact   | 1NR | =politics',
      'solves 2 | 1AR | =solves',
      'no lnk 2 | 1AR | =no_link',
      'econ yes | 1AR | <no_econ',
      'link now | 2NR | <no_lnk_2',
      'counter2 | 2NR | =counter',
      'no count | 2AR | <counter2',
      'turn     | 2AR | <impact',
      'new one  | 2AR',
    ].map(line => {
      const [id = '', ...rest] = line.split('|');
      return [id.trim().replaceAll(' ', '_'), ...rest].join('|');
    }),
  );

  test('is marked at its end as a judge marks it', () => {
    expect(marks(policy, round, policy.speeches.length)).toEqual({
      war: 'answered in 1NC, extended in 2AC',
      // The negative may answer the case until the end of its block.
      economy: 'answered in 1NR',
      solvency: 'dropped by 1NC, extended in 2AC',
      no_war: 'answered in 2AC',
      topical: 'answered in 2AC',
      politics: 'answered in 2AC, extended in 1NR',
      counter: 'dropped by 2AC, extended in 2NR',
      war_yes: 'dropped by 2NC/1NR',
      we_meet: 'answered in 2NC',
      perm: 'answered in 1NR',
      no_link: 'dropped by 2NC/1NR, extended in 1AR',
      // What was let go by is told once, at its first saying.
      solves: 'extended in 1AR',
      no_meet: 'answered in CX 2N',
      asked: '',
      no_econ: 'answered in 1AR',
      no_perm: 'dropped by 1AR',
      impact: 'dropped by 1AR',
      solves_2: '',
      no_lnk_2: 'answered in 2NR',
      econ_yes: 'dropped by 2NR',
      link_now: 'dropped by 2AR, late',
      counter2: 'answered in 2AR',
      no_count: 'late',
      turn: 'late',
      new_one: 'new',
    });
  });

  test('while the 1NR is on, nothing of the 2AC is dropped: the block is one turn', () => {
    const so = round.slice(0, 14);
    const now = marks(policy, so, place(policy, '1NR'));
    for (const id of ['war_yes', 'we_meet', 'perm', 'no_link', 'solves'])
      expect(now[id], id).not.toContain('dropped');
    expect(now['solvency']).toContain('dropped by 1NC');
    expect(marks(policy, so, place(policy, '1AR'))['perm']).toBe('dropped by 2NC/1NR');
  });
});

describe('every format', () => {
  test.each(debateFormats.map(format => [format.title, format] as const))(
    '%s: a speech is due an answer only from a later turn of the other side, once that is over',
    (_title, format) => {
      format.speeches.forEach((speech, at) => {
        const entry: Entry = { id: 'e', speech: speech.id, row: 1, text: 'said' };
        const drops = format.speeches.flatMap((_speech, now) => {
          const by = marksOf(format, { entries: [entry] }, now).get('e')?.dropped;
          return by ? [{ now, by }] : [];
        });
        for (const { now, by } of drops) {
          const places = by.map(one => format.speeches.indexOf(one));
          expect(by.every(one => one.stands !== speech.stands && one.kind === 'speech')).toBe(true);
          expect(Math.max(...places)).toBeLessThan(now);
          expect(Math.max(...places)).toBeGreaterThan(at);
        }
      });
    },
  );
});

/** A flow sheet: what was said, what answers it, and what was dropped. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { droppedIn, mapAnswers } from '../../source/round/flow-dropped.js';
import { flowText, flowWith, loadFlow } from '../../source/round/flow-file.js';
import type { DebateFormat } from '../../source/debate/format-schema.js';
import type { Entry } from '../../source/round/flow-schema.js';
import {
  withEntry,
  arrow,
  withoutEntry,
  withEntryText,
  withRowMoved,
} from '../../source/round/flow-edits.js';
import {
  answeredBy,
  columnOf,
  entryOf,
  rowsOf,
  standOf,
  type FlowSheet,
} from '../../source/round/flow.js';
import {
  withStepAmended,
  withStep,
  historyOf,
  toStepAfter,
  toStepBefore,
} from '../../source/walk/history.js';
import { labelMap } from '../../source/standing/standing.js';
import { nightTrains } from '../night-trains.js';
import { emptySheet, shortRound } from './rounds.js';

/**
 * Demand is said first and answered; the stations are said and let go by; the cost comes back
 * unanswered.
 */
function round(): {
  readonly sheet: FlowSheet;
  readonly ids: Readonly<Record<'demand' | 'stations' | 'strike' | 'cost' | 'answer', string>>;
} {
  const demand = withEntry(emptySheet, 'first-pro', { argument: 'demand' });
  const stations = withEntry(demand.sheet, 'first-pro', { text: 'The stations stand empty' });
  const strike = withEntry(
    stations.sheet,
    'first-con',
    { argument: 'strike-week' },
    { row: 1, answers: [demand.id] },
  );
  const cost = withEntry(strike.sheet, 'first-con', { argument: 'cost' });
  const answer = withEntry(
    cost.sheet,
    'second-pro',
    { text: 'Bookings rose for a year' },
    { row: 1, answers: [strike.id] },
  );
  return {
    sheet: answer.sheet,
    ids: {
      demand: demand.id,
      stations: stations.id,
      strike: strike.id,
      cost: cost.id,
      answer: answer.id,
    },
  };
}
function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('there should be one');
  return value;
}
const dropped = (sheet: FlowSheet, turn: number): readonly string[] =>
  droppedIn(shortRound, sheet, turn).map(
    ({ entry, by }) => `${entry.id} by ${by.map(({ id }) => id).join()}`,
  );

describe('dropped arguments', () => {
  test('are those that no later speech of the other side answers, once it had its turn', () => {
    const { sheet, ids } = round();
    expect(dropped(sheet, 1)).toEqual([]);
    expect(dropped(sheet, 2)).toEqual([`${ids.stations} by first-con`]);
    expect(dropped(sheet, 3)).toEqual([`${ids.stations} by first-con`]);
    expect(dropped(sheet, 4)).toEqual([
      `${ids.stations} by first-con`,
      `${ids.cost} by second-pro`,
    ]);
    expect(dropped(sheet, 5)).toEqual([
      `${ids.stations} by first-con`,
      `${ids.cost} by second-pro`,
      `${ids.answer} by second-con`,
    ]);
  });

  test('an answer from the questions takes the mark away; a late one and one of the own side do not', () => {
    const { sheet, ids } = round();
    const by = `${ids.stations} by first-con`;
    const answered = (speech: string): readonly string[] =>
      dropped(
        withEntry(sheet, speech, { text: 'They are listed' }, { row: 2, answers: [ids.stations] })
          .sheet,
        5,
      );
    expect(answered('first-con')).not.toContain(by);
    expect(answered('second-con')).toContain(by);
    expect(answered('second-pro')).toContain(by);
    const questioned: DebateFormat = {
      ...shortRound,
      speeches: shortRound.speeches.map(speech =>
        speech.id === 'first-pro' ? { ...speech, until: 'second-con' } : speech,
      ),
    };
    const asked = withEntry(
      sheet,
      'questions',
      { text: 'Which stations' },
      { row: 2, answers: [ids.stations] },
    ).sheet;
    const marks = droppedIn(questioned, asked, 5).map(({ entry }) => entry.id);
    expect(marks).not.toContain(ids.stations);
  });

  test('bring the answers that the map has, best first under the burden', () => {
    const { sheet, ids } = round();
    const map = nightTrains();
    const answers = (id: string, burden: 'word' | 'record') =>
      mapAnswers(map, labelMap(map, burden), given(entryOf(sheet, id))).map(
        ({ argument, standing }) => `${argument.id} ${standing}`,
      );
    expect(answers(ids.cost, 'record')).toEqual(['demand unproven']);
    expect(answers(ids.demand, 'word')).toEqual(['strike-week stands']);
    expect(answers(ids.stations, 'word')).toEqual([]);
  });

  test('any round: exactly what the words say', () => {
    fc.assert(
      fc.property(rounds, fc.nat({ max: 5 }), (sheet, turn) => {
        const said = new Set(droppedIn(shortRound, sheet, turn).map(({ entry }) => entry.id));
        for (const entry of sheet.entries) {
          const stand = standOf(shortRound, entry);
          // What extends an entry is answered with it, and tells nothing that is not told of it.
          const chain = (of: Entry): readonly Entry[] => [
            of,
            ...sheet.entries.filter(other => other.extends?.includes(of.id)).flatMap(chain),
          ];
          const isAnswered = (of: Entry): boolean =>
            chain(of).some(link =>
              sheet.entries.some(
                other =>
                  other.answers?.includes(link.id) &&
                  standOf(shortRound, other) !== stand &&
                  columnOf(shortRound, other) <= dueOf(of),
              ),
            );
          const isOpen = (of: Entry): boolean =>
            dueOf(of) >= 0 && dueOf(of) < turn && !isAnswered(of);
          const isCarried = sheet.entries.some(
            other => entry.extends?.includes(other.id) && isOpen(other),
          );
          expect(said.has(entry.id)).toBe(stand !== undefined && isOpen(entry) && !isCarried);
        }
      }),
    );
  });
});

/** The place of the first speech of the other side after an entry's; -1 where there is none. */
function dueOf(entry: Entry): number {
  return shortRound.speeches.findIndex(
    (speech, at) =>
      at > columnOf(shortRound, entry) &&
      speech.kind === 'speech' &&
      speech.stands !== standOf(shortRound, entry),
  );
}

/** Rounds that somebody might flow: entries anywhere, arrows where there can be some. */
const rounds = fc
  .record({
    said: fc.array(
      fc.record({
        speech: fc.constantFrom(...shortRound.speeches.map(({ id }) => id)),
        row: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 12 },
    ),
    arrows: fc.array(fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 })), { maxLength: 20 }),
  })
  .map(({ said, arrows }) => {
    const sheet = said.reduce(
      (at: FlowSheet, { speech, row }, index) =>
        withEntry(at, speech, { text: `said ${index}` }, { row }).sheet,
      emptySheet,
    );
    return arrows.reduce((at: FlowSheet, [from, to]) => {
      const next = arrow(shortRound, at, `e${from + 1}`, `e${to + 1}`);
      return 'problem' in next ? at : next;
    }, sheet);
  });

describe('moves', () => {
  test('leave no arrow that leads nowhere, and keep every file readable', () => {
    fc.assert(
      fc.property(rounds, fc.nat({ max: 11 }), fc.nat({ max: 11 }), (sheet, out, at) => {
        const rest = withoutEntry(sheet, `e${out + 1}`);
        const entry = rest.entries[at];
        const moved = entry ? withRowMoved(rest, entry, 1) : rest;
        const begun = { format: 'stancemap-flow/1', debate: shortRound, entries: [] } as const;
        const text = flowText(flowWith({ ...begun, entries: [] }, moved));
        const { flow, faults } = loadFlow(text, 'round.json', nightTrains());
        expect(faults).toEqual([]);
        expect(flow?.file.entries).toEqual(moved.entries);
      }),
    );
  });

  test('are undone and done again, step by step; letters typed into one entry are one step', () => {
    const { sheet, ids } = round();
    let history = historyOf(sheet);
    history = withStep(history, withEntryText(sheet, ids.answer, 'B'));
    history = withStepAmended(history, withEntryText(sheet, ids.answer, 'By rail'));
    history = withStep(
      history,
      withRowMoved(history.now, given(entryOf(history.now, ids.demand)), 1),
    );
    const back = given(toStepBefore(history));
    expect(entryOf(back.now, ids.answer)?.text).toBe('By rail');
    const further = given(toStepBefore(back));
    expect(further.now).toBe(sheet);
    expect(toStepBefore(further)).toBeUndefined();
    expect(given(toStepAfter(given(toStepAfter(further)))).now).toEqual(history.now);
  });

  test('an arrow leads back to what the other side said; a second time it is taken away', () => {
    const { sheet, ids } = round();
    expect(arrow(shortRound, sheet, ids.strike, ids.cost)).toMatchObject({
      problem: expect.stringContaining('in an earlier speech'),
    });
    expect(arrow(shortRound, sheet, ids.demand, ids.cost)).toMatchObject({
      problem: expect.stringContaining('said before it'),
    });
    const found = arrow(shortRound, sheet, ids.answer, ids.cost);
    const next = given('problem' in found ? undefined : found);
    expect(entryOf(next, ids.answer)?.answers).toEqual([ids.strike, ids.cost]);
    expect(arrow(shortRound, next, ids.answer, ids.cost)).toEqual(sheet);
  });

  test('an entry without words is taken out, one with an argument of the map stays', () => {
    const { sheet, ids } = round();
    expect(entryOf(withEntryText(sheet, ids.stations, ' '), ids.stations)).toBeUndefined();
    expect(
      entryOf(withEntryText(withEntryText(sheet, ids.cost, 'twice'), ids.cost, ''), ids.cost),
    ).toMatchObject({ argument: 'cost' });
    const moved = withRowMoved(sheet, given(entryOf(sheet, ids.demand)), 1);
    expect(rowsOf(moved)).toEqual([1, 2, 3]);
    expect(entryOf(moved, ids.demand)?.row).toBe(2);
  });

  test('a speech answers the last of the other side before it', () => {
    expect(shortRound.speeches.map((_speech, at) => answeredBy(shortRound, at))).toEqual([
      undefined,
      0,
      1,
      1,
      3,
    ]);
  });
});

test('a faulty flow: every fault with its place; a lost argument is told and kept', () => {
  const text = JSON.stringify(
    {
      format: 'stancemap-flow/1',
      debate: 'policy',
      entries: [
        { id: 'a', speech: 'first-affirmative-constructive', row: 1, argument: 'demnad' },
        { id: 'a', speech: 'first-afirmative-constructive', row: 0, text: 'x' },
        { id: 'b', speech: 'first-negative-constructive', row: 1, answers: ['z', 'b'] },
        {
          id: 'c',
          speech: 'first-affirmative-constructive',
          row: 1,
          text: 'early',
          answers: ['b'],
          colour: 'red',
        },
      ],
    },
    null,
    1,
  );
  const { flow, faults } = loadFlow(text, 'round.json', nightTrains());
  expect(flow).toBeUndefined();
  expect(
    faults.map(({ line, severity, rule, message }) => `${line} ${severity} ${rule}: ${message}`),
  ).toEqual([
    expect.stringContaining(
      'warning lost-argument: no argument of the map has the id demnad; did you mean demand?',
    ),
    expect.stringContaining('duplicate-id'),
    expect.stringContaining('did you mean first-affirmative-constructive?'),
    expect.stringContaining('wrong-value'),
    expect.stringContaining('empty-entry'),
    expect.stringContaining('no entry of this flow has the id z'),
    expect.stringContaining('self-answer'),
    expect.stringContaining('early-answer'),
    expect.stringContaining('unknown-key'),
  ]);
  const kept = loadFlow(
    flowText({
      format: 'stancemap-flow/1',
      debate: 'policy',
      entries: [{ id: 'a', speech: 'first-affirmative-constructive', row: 1, argument: 'gone' }],
    }),
    'round.json',
    nightTrains(),
  );
  expect(kept.flow?.file.entries).toHaveLength(1);
  expect(kept.faults).toMatchObject([{ severity: 'warning', rule: 'lost-argument' }]);
});

test.each([
  [{ extends: ['b'] }, 'wrong-side'],
  [{ extends: ['a'] }, undefined],
  [{ extends: ['c'] }, 'self-answer'],
  [{ extends: ['d'] }, 'early-answer'],
  [{ extends: ['z'] }, 'broken-link'],
  [{ sheet: 'two' }, undefined],
  [{ sheet: 'three' }, 'broken-link'],
])('an entry with %j is told %s', (more, rule) => {
  const text = JSON.stringify({
    format: 'stancemap-flow/1',
    debate: shortRound,
    sheets: [
      { id: 'one', title: 'One' },
      { id: 'two', title: 'Two' },
    ],
    entries: [
      { id: 'a', speech: 'first-pro', row: 1, text: 'a' },
      { id: 'b', speech: 'first-con', row: 1, text: 'b' },
      { id: 'd', speech: 'second-con', row: 1, text: 'd' },
      { id: 'c', speech: 'second-pro', row: 1, text: 'c', ...more },
    ],
  });
  expect(loadFlow(text, 'round.json', nightTrains()).faults.map(fault => fault.rule)).toEqual(
    rule === undefined ? [] : [rule],
  );
});

test.each([
  [{ round: { first: 'against' } }, 'fixed-order'],
  [{ round: { lengths: { 'first-pro': 20 }, grace: 5 } }, undefined],
  [{ round: { lengths: { 'third-pro': 20 } } }, 'broken-link'],
  [{ ballot: { points: [{ speech: 'third-pro', points: 27 }] } }, 'broken-link'],
  [{ ballot: { ranks: [{ team: 'greens', rank: 1 }] } }, 'broken-link'],
])('a flow with %j is told %s', (more, rule) => {
  const text = JSON.stringify({
    format: 'stancemap-flow/1',
    debate: shortRound,
    entries: [],
    ...more,
  });
  const { flow, faults } = loadFlow(text, 'round.json', nightTrains());
  expect(faults.map(fault => fault.rule)).toEqual(rule === undefined ? [] : [rule]);
  expect(flow?.debate.grace).toBe(rule === undefined ? 5 : undefined);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noAssumptions, withEditor } from '../../source/standing/assumptions.js';
import { assumptionsWords } from '../../source/standing/words.js';
import type { Action } from '../../source/walk/action.js';
import { actionSchema } from '../../source/walk/action.js';
import { namedPlaces } from '../../source/pages/pages.js';
import { Program } from '../../source/walk/program.js';
import { currentStop, startState, type WalkState } from '../../source/walk/state/state.js';
import { update } from '../../source/walk/update.js';
import { StanceMap } from '../../source/map/stance-map.js';
import { nightTrains, nightTrainsFile } from '../night-trains.js';

const places = [
  ...namedPlaces,
  'argument/demand',
  'argument/cost',
  'evidence/E2',
  'source/speech',
  'why/demand',
  'burdens/funding',
  'compare/greens/treasury',
  'party/greens',
  'nowhere/at-all',
];
const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom(...places).map((to): Action => ({ do: 'go', to })),
  fc.integer({ min: -30, max: 30 }).map((by): Action => ({ do: 'move', by })),
  fc
    .constantFrom(...places, 'position/greens/funding')
    .map((what): Action => ({ do: 'select', what })),
  fc.integer({ min: -2, max: 2 }).map((by): Action => ({ do: 'across', by })),
  fc.constantFrom<Action>(
    { do: 'back' },
    { do: 'forward' },
    { do: 'open' },
    { do: 'out' },
    { do: 'why' },
    { do: 'page', by: 1 },
    { do: 'page', by: -1 },
    { do: 'edge', to: 'last' },
    { do: 'section', by: 1 },
    { do: 'overlay', kind: 'search' },
    { do: 'overlay', kind: 'filter' },
    { do: 'overlay', kind: 'palette' },
    { do: 'overlay', kind: 'compare' },
    { do: 'overlay', kind: 'burden' },
    { do: 'overlay', kind: 'help' },
    { do: 'type', text: 'book' },
    { do: 'erase' },
    { do: 'accept' },
    { do: 'close' },
    { do: 'burden', set: 'record' },
    { do: 'assume', as: 'grant' },
    { do: 'reject', evidence: 'E1' },
    { do: 'release-all' },
    { do: 'count-editor', set: true },
    { do: 'count-editor', set: false },
    { do: 'hit', by: 1 },
    { do: 'filter', set: { standing: 'stands' } },
    { do: 'show-address' },
    { do: 'resize', columns: 60, rows: 18 },
    { do: 'resize', columns: 140, rows: 45 },
  ),
);
const program = new Program(nightTrains(30));
const walked = (list: readonly Action[], state: WalkState = startState()): WalkState =>
  list.reduce((at, action) => update(program, at, action), state);

describe('whatever a reader does', () => {
  test('the cursor is on something that is there, and shows', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 60 }), list => {
        const state = walked(list);
        const { outline, stops } = program.page(state);
        const stop = currentStop(state);
        expect(stop.cursor).toBeGreaterThanOrEqual(0);
        expect(stop.cursor).toBeLessThan(Math.max(1, stops.length));
        expect(stop.top).toBeLessThanOrEqual(stops[stop.cursor] ?? 0);
        expect(outline.blocks.length).toBeGreaterThan(0);
      }),
    );
  });

  test('Esc leads home, one level at a time', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 60 }), list => {
        const state = walked(list);
        const home = walked(
          Array.from({ length: state.at + 1 }, (): Action => ({ do: 'out' })),
          state,
        );
        expect(home.overlay).toBeUndefined();
        expect(currentStop(home).place).toBe('overview');
      }),
    );
  });

  test('back and then forward is where one was, with the cursor as it was', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 40 }), list => {
        const { overlay: _closed, ...state } = walked(list);
        fc.pre(state.at > 0);
        expect(currentStop(walked([{ do: 'back' }, { do: 'forward' }], state))).toEqual(
          currentStop(walked([{ do: 'move', by: 0 }], state)),
        );
      }),
    );
  });

  test('every action is plain JSON that a script could hold', () => {
    fc.assert(
      fc.property(actions, action => {
        expect(actionSchema.parse(JSON.parse(JSON.stringify(action)))).toEqual(action);
      }),
    );
  });
});

test('a place that the map lacks leaves the reader where they were, with a message', () => {
  const state = walked([{ do: 'go', to: 'argument/nothing' }]);
  expect(currentStop(state).place).toBe('overview');
  expect(state.message).toBe('This map has nothing called argument/nothing.');
});

test('a filter narrows the lists to one standing', () => {
  const state = walked([
    { do: 'burden', set: 'report' },
    { do: 'go', to: 'position/treasury/funding' },
    { do: 'filter', set: { standing: 'defeated' } },
  ]);
  const claims = program
    .page(state)
    .outline.blocks.flatMap(block =>
      block.kind === 'row' && block.to?.startsWith('argument/') ? [block.to] : [],
    );
  expect(claims).toEqual(['argument/cost']);
});

test("the labelling follows whether the editor's observations count", () => {
  const asked = [noAssumptions, withEditor(noAssumptions, true), noAssumptions];
  expect(
    asked.map(assumed => program.labelling('word', assumed).assumptions.editorCounts === true),
  ).toEqual([false, true, false]);
});

test('granting an item and granting it again leaves it to its grade', () => {
  const granted = walked([
    { do: 'go', to: 'evidence/E2' },
    { do: 'assume', as: 'grant' },
  ]);
  expect(granted.assumptions.granted).toEqual(['E2']);
  expect(walked([{ do: 'assume', as: 'grant' }], granted).assumptions).toEqual({
    granted: [],
    rejected: [],
  });
});

test(
  'a row or a cell is selected by what it leads to, so that a script holds whatever the ' +
    'order of the rows',
  () => {
    const row = walked([
      { do: 'go', to: 'issue/funding' },
      { do: 'select', what: 'argument/cost' },
    ]);
    expect(program.target(row)).toBe('argument/cost');
    const cell = walked([{ do: 'select', what: 'position/greens/funding' }]);
    expect([program.target(cell), currentStop(cell).column]).toEqual([
      'position/greens/funding',
      1,
    ]);
    expect(walked([{ do: 'select', what: 'source/speech' }])).toMatchObject({
      message: 'Nothing here leads to source/speech.',
      trail: [{ cursor: 0 }],
    });
  },
);

test(
  'a day of walking keeps the first stop and the last ones: Esc leads back through them, ' +
    'and home',
  () => {
    const day = Array.from({ length: 3000 }, (_one, at): Action => ({
      do: 'go',
      to: ['argument/demand', 'evidence/E1', 'why/demand', 'timeline'][at % 4] ?? '',
    }));
    const state = walked(day);
    expect(state.trail).toHaveLength(200);
    expect(currentStop(state).place).toBe('timeline');
    const back = Array.from({ length: 199 }, (): Action => ({ do: 'out' }));
    expect(currentStop(walked(back.slice(1), state)).place).not.toBe('overview');
    expect(currentStop(walked(back, state)).place).toBe('overview');
    expect(walked(back, state).at).toBe(0);
  },
);

test('a text too long for the window is read through in pieces, whatever it is', () => {
  const file = nightTrainsFile();
  const motion = 'The council should fund night trains for as long as anybody books them. '
    .repeat(60)
    .trim();
  const long = new Program(
    new StanceMap({ ...file, issues: file.issues.map(issue => ({ ...issue, motion })) }),
  );
  const said = long
    .page(startState({ place: 'issue/funding' }))
    .outline.blocks.flatMap(block => (block.kind === 'text' ? [block] : []));
  expect(Math.max(...said.map(({ text }) => text.length))).toBeLessThanOrEqual(360);
  expect(said.map(({ text }) => text).join(' ')).toContain(motion);
  expect(said.filter(({ label }) => label === 'Motion')).toHaveLength(1);
});

test('the glossary opens in a map whose language has no tag', () => {
  const { glossary, ...file } = nightTrainsFile();
  const map = new StanceMap({
    ...file,
    language: 'a language',
    glossary: [
      ...glossary,
      { id: 'quota', term: 'Quota', definition: 'A share.' },
      { id: 'budget', term: 'Budget', definition: 'Money.' },
    ],
  });
  const terms = new Program(map)
    .page(startState({ place: 'glossary' }))
    .outline.blocks.flatMap(block => (block.kind === 'row' ? [block.lead] : []));
  expect(terms).toEqual(['Budget', 'Quota', 'Seat cost']);
});

test("the editor's observations count while the reader says so, and that is told", () => {
  const file = nightTrainsFile();
  file.relations.push({ from: 'editor-note', to: 'demand', kind: 'undercuts' });
  const program = new Program(new StanceMap(file));
  const demand = (state: WalkState): string =>
    program.labelling(state.burden, state.assumptions).of('demand');
  const start = startState({ burden: 'report' });
  const counted = update(program, start, { do: 'count-editor', set: true });
  const left = update(program, counted, { do: 'count-editor', set: false });
  expect([start, counted, left].map(demand)).toEqual(['stands', 'defeated', 'stands']);
  expect([counted.message, left.message]).toEqual([
    "The editor's observations count, as arguments do.",
    "The editor's observations count for nothing.",
  ]);
  expect(assumptionsWords(counted.assumptions)).toBe('1 assumption (editor counted)');
  expect(left.assumptions).toEqual(start.assumptions);
  const granted = update(program, counted, { do: 'grant', evidence: 'E2' });
  expect(granted.assumptions.editorCounts).toBe(true);
  expect(update(program, granted, { do: 'release-all' }).assumptions).toEqual(noAssumptions);
});

test('what is unanswered follows whether the editor counts, on its page and in lists', () => {
  const file = nightTrainsFile();
  file.relations.push({ from: 'editor-note', to: 'strike-week', kind: 'undercuts' });
  const program = new Program(new StanceMap({ ...file, horizon: '2026-01-05' }));
  const at = (place: string, counts: boolean, unanswered: boolean): readonly string[] => {
    const start = update(program, startState({ place }), { do: 'count-editor', set: counts });
    const narrowed = unanswered
      ? update(program, start, { do: 'filter', set: { unanswered: true } })
      : start;
    return program.page(narrowed).outline.blocks.flatMap(block => {
      if (block.kind === 'heading') return [block.text];
      return block.kind === 'row' ? [block.to ?? ''] : [];
    });
  };
  expect(at('unanswered', false, false)).toEqual([
    'Funding, against the motion',
    'argument/strike-week',
    'argument/cost',
  ]);
  expect(at('unanswered', true, false)).toEqual([
    'Funding, for the motion',
    'argument/demand',
    'Funding, on neither side',
    'argument/editor-note',
  ]);
  expect(at('party/treasury', false, true)).toContain('argument/strike-week');
  expect(at('party/treasury', true, true)).not.toContain('argument/strike-week');
});

test('the page of burdens tells each argument at all four of them, and counts nothing', () => {
  const { blocks } = new Program(new StanceMap(nightTrainsFile())).page(
    startState({ place: 'burdens/funding' }),
  ).outline;
  const told = blocks.flatMap(block =>
    block.kind === 'row' && block.marks.length > 1
      ? [`${block.to ?? ''} ${block.marks.map(({ is }) => is).join(' ')}`]
      : [],
  );
  expect(told).toEqual([
    'argument/demand defeated stands stands unproven',
    'argument/strike-week stands unproven unproven unproven',
    'argument/cost stands defeated defeated stands',
  ]);
  const texts = blocks.flatMap(block => ('text' in block ? [block.text] : []));
  expect(texts.filter(text => /\d+ (?:stands|of|argument)/.test(text))).toEqual([]);
});

test('a walk begins where everything that was said counts', () => {
  expect(startState().burden).toBe('word');
});

/** What lies over a screen: each says what it asks, narrows as one types, and shows its effect. */
import { describe, expect, test } from 'vitest';
import { choiceLines, groupAfter } from '../../source/walk/choice-lines.js';
import { unicodeSigns } from '../../source/outline/signs.js';
import { lineText } from '../../source/outline/spans.js';
import { withFound } from '../../source/walk/found-words.js';
import type { Action } from '../../source/walk/action.js';
import { isTyping, linesUnder, overlayTitle } from '../../source/walk/overlays.js';
import { Program } from '../../source/walk/program.js';
import { currentStop, startState, type WalkState } from '../../source/walk/state/state.js';
import { pressKey } from '../../source/tui/input.js';
import { overlayKinds } from '../../source/walk/state/overlay.js';
import { update } from '../../source/walk/update.js';
import { bundledMap } from '../bundled-map.js';
import { nightTrains } from '../night-trains.js';
import { withCursor } from '../../source/walk/state/stops.js';
import { TestScreen } from '../tui/screen.js';

const program = new Program(nightTrains());
const walked = (...list: readonly Action[]): WalkState =>
  list.reduce((state, action) => update(program, state, action), startState());
const labels = (state: WalkState): readonly string[] =>
  program.choices(state).map(({ label }) => label);

test.each(overlayKinds)('%s says what it asks', kind => {
  const { overlay } = walked({ do: 'overlay', kind });
  expect(overlay && overlayTitle(overlay, program.map)).toMatch(/\w/);
});

describe('the search', () => {
  test('lists hits by kind, arguments first, each kind with its count', () => {
    const choices = program.choices(walked({ do: 'search', text: 'bookings' }));
    expect(choices[0]).toMatchObject({ group: expect.stringMatching(/^Arguments, \d+$/) });
    const groups = [...new Set(choices.map(({ group }) => group))];
    expect(groups.length).toBeGreaterThan(1);
    for (const group of groups) {
      const mine = choices.filter(choice => choice.group === group);
      expect(group).toMatch(new RegExp(`, ${mine.length}$`));
    }
  });

  test('Tab goes from kind to kind, and what is chosen is where n goes on from', () => {
    const found = walked({ do: 'search', text: 'bookings' });
    const next = update(program, found, { do: 'section', by: 1 });
    const choices = program.choices(found);
    expect(choices[next.overlay?.cursor ?? 0]?.group).not.toBe(choices[0]?.group);
    const gone = update(program, next, { do: 'accept' });
    const hit = program.find('bookings')[gone.sought?.hit ?? -1];
    expect(currentStop(gone).place).toBe(hit?.reference);
  });

  test('tells the words that were sought apart, beginnings and slips among them', () => {
    const found = (line: string, sought: string): readonly string[] =>
      withFound(line, sought).flatMap(({ text, role }) => (role === 'found' ? [text] : []));
    expect(found('Bookings rose; more bookings', 'bookings')).toEqual(['Bookings', 'bookings']);
    expect(found('Élan and demand', 'elan deman')).toEqual(['Élan', 'demand']);
    expect(found('The bookings', 'bokings')).toEqual(['bookings']);
    expect(found('Nothing of it', 'bookings')).toEqual([]);
    const line = 'One demand, two demands.';
    expect(lineText(withFound(line, 'demand'))).toBe(line);
  });

  test('a wide window previews what Enter opens; a narrow one has the words around', () => {
    const found = walked({ do: 'search', text: 'bookings' });
    const narrow = { ...found, columns: 80 };
    expect(program.preview(narrow)).toBeUndefined();
    expect(program.choices(narrow)[0]?.details?.join(' ')).toMatch(/booking/i);
    const wide = { ...found, columns: 110 };
    expect(program.choices(wide)[0]?.details).toBeUndefined();
    const preview = program.preview(wide);
    const gone = update(program, wide, { do: 'accept' });
    expect(preview?.place).toBe(currentStop(gone).place);
  });

  test('a heading shows with the choices under it, however few lines there are', () => {
    const choices = program.choices(walked({ do: 'search', text: 'bookings' }));
    for (const height of [1, 2, 5, 30])
      for (const cursor of choices.keys()) {
        const lines = choiceLines(choices, cursor, height);
        expect(lines.length).toBeLessThanOrEqual(height);
        expect(lines.some(line => typeof line !== 'string' && line.at === cursor)).toBe(true);
      }
    expect(groupAfter([], 0, 1)).toBe(0);
  });
});

describe('finding on a long page', () => {
  const atEvidence = (): WalkState => ({ ...program.start({ place: 'evidence' }) });
  const press = (state: WalkState, key: string): WalkState =>
    pressKey(program, { state, pending: undefined }, key).state;

  test('/ narrows its rows as one types, and Enter puts the cursor on the chosen one', () => {
    const open = press(atEvidence(), '/');
    expect(open.overlay?.kind).toBe('find');
    const rows = program.page(atEvidence()).outline.blocks.filter(({ kind }) => kind === 'row');
    expect(labels(open)).toHaveLength(rows.length + 1);
    const typed = update(program, open, { do: 'type', text: 'E2' });
    expect(labels(typed)[0]).toMatch(/^E2 /);
    const chosen = update(program, typed, { do: 'accept' });
    expect(currentStop(chosen).place).toBe('evidence');
    expect(program.target(chosen)).toBe('evidence/E2');
  });

  test('what is nowhere on it is sought in the whole map', () => {
    const typed = update(program, press(atEvidence(), '/'), { do: 'type', text: 'zzz' });
    expect(labels(typed)).toEqual(['Search the whole map for "zzz"']);
    expect(update(program, typed, { do: 'accept' }).overlay).toMatchObject({
      kind: 'search',
      text: 'zzz',
    });
  });

  test('elsewhere / searches the map, and Ctrl+F does everywhere', () => {
    expect(press(program.start(), '/').overlay?.kind).toBe('search');
    expect(press(program.start(), 'ctrl+f').overlay?.kind).toBe('search');
    expect(press(atEvidence(), 'ctrl+f').overlay?.kind).toBe('search');
  });
});

describe('filters and burdens', () => {
  test('narrow as one types, and say how much each leaves', () => {
    const state = walked({ do: 'overlay', kind: 'filter' }, { do: 'type', text: 'treasury' });
    expect(isTyping(state.overlay)).toBe(true);
    expect(labels(state)).toEqual(['Only the party City treasury']);
    expect(program.choices(state)[0]?.hint).toBe('2 of 4 arguments');
  });

  test('each step of the dial says how much it leaves standing', () => {
    const hints = program
      .choices(walked({ do: 'overlay', kind: 'burden' }))
      .map(({ hint }) => hint);
    expect(hints[0]).toMatch(/^in force; \d+ arguments? stands?$/);
    expect(hints.slice(1).every(hint => /^\d+ arguments? stands?$/.test(hint ?? ''))).toBe(true);
  });

  test('the dial turns by a step, says what that did, and stops at its ends', () => {
    const up = walked({ do: 'dial', by: 1 });
    expect(up.burden).toBe('report');
    expect(up.message).toMatch(/^report: \d+ arguments? stands?, (?:\d+ (?:more|fewer)|as many)/);
    const down = update(program, up, { do: 'dial', by: -1 });
    expect(update(program, down, { do: 'dial', by: -1 }).message).toContain('word: less proof');
  });
});

test('compare asks for one party, then for the other; from a party only for the other', () => {
  const first = walked({ do: 'overlay', kind: 'compare' });
  expect(labels(first)).toEqual(['Green group', 'City treasury']);
  const second = update(program, first, { do: 'accept' });
  expect(second.overlay && overlayTitle(second.overlay, program.map)).toContain('Greens');
  expect(labels(second)).toEqual(['City treasury']);
  expect(currentStop(update(program, second, { do: 'accept' })).place).toBe(
    'compare/greens/treasury',
  );
});

test('a welcome offers to walk, and whatever the program has beside that', () => {
  const state = walked({ do: 'overlay', kind: 'welcome' });
  expect(labels(state)).toEqual(['Walk the dispute', 'What the signs mean', 'Prepare a debate']);
  expect(update(program, state, { do: 'accept' }).overlay).toBeUndefined();
});

describe('what a text names', () => {
  const bundled = new Program(bundledMap());
  const at = (place: string): WalkState => update(bundled, startState(), { do: 'go', to: place });

  test('is followed with a key: evidence, terms and parties of the page, by their titles', () => {
    const asked = update(bundled, at('evidence/E004'), { do: 'overlay', kind: 'names' });
    const [first] = bundled.choices(asked);
    expect(first).toMatchObject({ action: { do: 'go' }, group: 'In this text' });
    const gone = update(bundled, asked, { do: 'accept' });
    expect(first?.action).toEqual({ do: 'go', to: currentStop(gone).place });
    expect(gone.overlay).toBeUndefined();
  });

  test('stands in the list behind : as well, narrows as one types, and leads nowhere itself', () => {
    for (const { id } of bundled.map.evidence.slice(0, 40)) {
      const place = `evidence/${id}`;
      const asked = update(bundled, at(place), { do: 'overlay', kind: 'names' });
      const named = bundled.choices(asked).map(({ action }) => action);
      expect(named).not.toContainEqual({ do: 'go', to: place });
      const palette = update(bundled, at(place), { do: 'overlay', kind: 'palette' });
      const offered = bundled.choices(palette).map(({ action }) => action);
      for (const action of named) expect(offered).toContainEqual(action);
    }
  });

  test('where it names nothing the list says so', async () => {
    const screen = new TestScreen(nightTrains());
    await screen.press('t');
    await screen.press('x');
    expect(screen.text()).toContain('This text names nothing else of the map.');
    await screen.quit();
  });
});

test('what the screen is called on a command line is told by a key, of the row it is on', () => {
  const bundled = new Program(bundledMap());
  const place = 'argument/release-offer';
  const state = withCursor(bundled, update(bundled, startState(), { do: 'go', to: place }), 0);
  const told = update(bundled, state, { do: 'show-reference' }).message ?? '';
  const named = bundled.target(state) ?? place;
  expect(told).toContain(`stancemap show ${named}`);
  expect(bundled.knows(named)).toBe(true);
});

describe('a search of the bundled map', () => {
  const bundled = new Program(bundledMap());
  const hits = (text: string): readonly string[] =>
    bundled
      .choices(update(bundled, startState(), { do: 'search', text }))
      .map(({ label }) => label);

  test('begins with what the party itself says, before what an editor observes of it', () => {
    const [first = ''] = hits('bukele offer');
    expect(first).toBe('El Salvador: Freed witnesses would bear out torture if it is systemic');
    const editors = hits('bukele offer').findIndex(label => label.startsWith('Editor: '));
    expect(editors).toBeGreaterThan(0);
  });

  test('shows titles, and no reference beside them', () => {
    for (const text of ['habeas', 'torture', 'petro', 'kennedy']) {
      const choices = bundled.choices(update(bundled, startState(), { do: 'search', text }));
      expect(choices.length).toBeGreaterThan(0);
      for (const { label, hint = '' } of choices)
        expect(`${label} ${hint}`).not.toMatch(/\w\/[\w-]/);
    }
  });
});

test('the welcome says what the dispute is about, whatever the size of the window', () => {
  const map = bundledMap();
  const [first = ''] = linesUnder(
    { kind: 'welcome', text: '', cursor: 0 },
    { signs: unicodeSigns, map },
    { width: 200, height: 1 },
  );
  expect(first).toMatch(/^A map of the dispute over CECOT, El Salvador's prison .+\.$/);
  expect(map.file.summary.startsWith(first)).toBe(true);
});

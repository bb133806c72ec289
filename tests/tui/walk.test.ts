import { describe, expect, test } from 'vitest';
import { nightTrains } from '../night-trains.js';
import { TestScreen } from './screen.js';

const escape = '\u001B';
const down = '\u001B[B';

describe('a student walks the night trains dispute', () => {
  test(
    'from the overview to an argument, to what answers it, to its evidence, to its source, ' +
      'and all the way back',
    async () => {
      const screen = new TestScreen(nightTrains());
      await screen.settle();
      expect(screen.text()).toContain('Greens');
      await screen.press('\tl\r');
      expect(screen.text()).toContain('Greens on Funding');
      await screen.press('\t\r');
      expect(screen.text()).toContain('Bookings for night trains doubled.');
      await screen.press('l');
      expect(screen.state().trail.at(-1)?.place).toBe('argument/strike-week');
      expect(screen.lines()[2]).toMatch(/it undercuts +Greens +Bookings for night trains/);
      await screen.press('\r');
      await screen.press('\r');
      expect(screen.state().trail.map(stop => stop.place)).toContain('evidence/E2');
      for (let step = 0; step < 8; step++) await screen.press(escape);
      expect(screen.state().at).toBe(0);
      expect(screen.lines()[0]).toMatch(/^Overview +proof/);
      const end = await screen.quit();
      expect(end.how).toBe('interrupted');
    },
  );

  test('twenty presses of j in one write move twenty rows', async () => {
    const screen = new TestScreen(nightTrains(60), { start: { place: 'position/greens/funding' } });
    await screen.settle();
    await screen.press('j'.repeat(20));
    expect(screen.state().trail.at(-1)?.cursor).toBe(20);
    await screen.press(down.repeat(20));
    expect(screen.state().trail.at(-1)?.cursor).toBe(40);
    await screen.quit();
  });

  test('the page of burdens shows how each argument stands at all four, side by side', async () => {
    const screen = new TestScreen(nightTrains(), { start: { place: 'burdens/funding' } });
    await screen.settle();
    expect(screen.text()).toMatch(/✗✓✓\? Greens +Bookings for night trains doubled/);
    expect(screen.text()).toMatch(/✓✗✗✓ Treasury +A night train seat costs more/);
    await screen.quit();
  });

  test('raising the burden changes what stands on the screen at once', async () => {
    const screen = new TestScreen(nightTrains(), { start: { place: 'argument/demand' } });
    await screen.settle();
    expect(screen.text()).toContain('✓ stands ──');
    await screen.press('bjj\r');
    expect(screen.text()).toContain('? unproven ──');
    expect(screen.lines()[0]).toContain('▰▰▰▰ record');
    await screen.quit();
  });

  test(
    'rejecting the evidence under the cursor makes what rests on it unproven, and says so ' +
      'in the head',
    async () => {
      const screen = new TestScreen(nightTrains(), { start: { place: 'evidence/E1' } });
      await screen.settle();
      await screen.press('-');
      expect(screen.lines()[2]).toContain('1 assumption (-E1)');
      expect(screen.text()).toMatch(/\? Greens/);
      await screen.press('=');
      expect(screen.text()).not.toContain('assumption (');
      await screen.quit();
    },
  );

  test('a search with a typo finds the argument, and letters are text while it is open', async () => {
    const screen = new TestScreen(nightTrains());
    await screen.settle();
    await screen.press('/bokings doubled');
    expect(screen.text()).toContain('Bookings for night trains doubled.');
    await screen.press('\r');
    expect(screen.state().trail.at(-1)?.place).toBe('argument/demand');
    await screen.quit();
  });

  test('a key that does not apply says why', async () => {
    const screen = new TestScreen(nightTrains());
    await screen.settle();
    await screen.press('w');
    expect(screen.text()).toContain('Only an argument stands or falls');
    await screen.quit();
  });
});

describe('any size, any terminal', () => {
  test.each([
    [60, 18],
    [80, 24],
    [140, 45],
    [110, 18],
  ])(
    'at %ix%i nothing is wider or taller than the window, and place and selection survive a resize',
    async (columns, rows) => {
      const screen = new TestScreen(nightTrains(60), {
        columns,
        rows,
        start: { place: 'position/greens/funding' },
      });
      await screen.settle();
      await screen.press('jjjjj');
      const cursor = screen.state().trail.at(-1)?.cursor;
      expect(cursor).toBe(5);
      await screen.resize(60, 18);
      expect(screen.state().trail.at(-1)?.cursor).toBe(cursor);
      await screen.resize(30, 8);
      expect(screen.text()).toContain('Please enlarge');
      await screen.resize(columns, rows);
      expect(screen.state().trail.at(-1)?.cursor).toBe(cursor);
      expect(screen.lines().at(-1)).toContain('? more');
      await screen.quit();
    },
  );

  test('in ASCII no screen holds a character beyond it', async () => {
    const screen = new TestScreen(nightTrains(), { ascii: true, columns: 140 });
    await screen.settle();
    for (const keys of ['l\r', 'j\r', 'w', 'b', escape, '?', escape, ':', escape, 't']) {
      await screen.press(keys);
      // oxlint-disable-next-line no-control-regex
      expect(screen.text()).toMatch(/^[\u0000-\u007F]*$/);
    }
    await screen.quit();
  });

  test('a screen reader hears the place, the selected row and the keys, line by line', async () => {
    const screen = new TestScreen(nightTrains(), { screenReader: true, columns: 100, rows: 40 });
    await screen.settle();
    await screen.press('\tj');
    expect(screen.text()).toContain('Treasury');
    await screen.press('\r');
    expect(screen.text()).toContain('City treasury. Row 1 of');
    await screen.quit();
  });
});

describe('maps that are hardly there', () => {
  const file = nightTrains().file;
  const none = {
    issues: [],
    parties: [],
    positions: [],
    arguments: [],
    relations: [],
    evidence: [],
    sources: [],
    events: [],
    glossary: [],
    questions: [],
  };

  test('an empty map opens and says what is missing', async () => {
    const { StanceMap } = await import('../../source/map/stance-map.js');
    const screen = new TestScreen(new StanceMap({ ...file, ...none }));
    await screen.settle();
    expect(screen.text()).toContain('no parties and no issues yet');
    for (const key of ['u', 't', 'd', 'Q', 'e', 's', 'a', '\r', '/', 'x', '\r'])
      await screen.press(key);
    await screen.quit();
  });

  test('a map without evidence opens, and its arguments are unproven', async () => {
    const { StanceMap } = await import('../../source/map/stance-map.js');
    const bare = file.arguments.map(argument => ({ ...argument, evidence: [] }));
    const screen = new TestScreen(
      new StanceMap({
        ...file,
        arguments: bare,
        evidence: [],
        sources: [],
        events: [],
        positions: [],
      }),
      { start: { place: 'argument/demand' } },
    );
    await screen.settle();
    expect(screen.text()).toContain('it cites no evidence');
    expect(screen.text()).toContain('unproven');
    await screen.quit();
  });
});

test('a crash inside a screen ends the session with the error, and does not hang', async () => {
  const map = nightTrains();
  const broken = new Proxy(map, {
    get: (target, key) => {
      if (key === 'events') throw new Error('boom');
      const value: unknown = Reflect.get(target, key, target);
      return value;
    },
  });
  const screen = new TestScreen(broken);
  await screen.settle();
  const end = await screen.end();
  expect(end.how).toBe('crashed');
  expect(String(end.error)).toContain('boom');
});

import { expect, test } from 'vitest';
import { outlineLines } from '../../source/outline/outline-text.js';
import { loadMap } from '../../source/map/load.js';
import { nightTrainsFile } from '../night-trains.js';
import { TestScreen } from './screen.js';

const hostile =
  '\u001B[2J\u001B]52;c;aGFjaw==\u0007\u202Eevil\u200B \u009B31m' + 'w'.repeat(10_000);

test.each([
  [60, 18],
  [80, 24],
  [140, 45],
])(
  'a map whose texts hold escape sequences and a 10,000-character word draws harmlessly at %ix%i',
  async (columns, rows) => {
    const file = nightTrainsFile();
    const text = JSON.stringify({
      ...file,
      title: hostile,
      summary: hostile,
      issues: file.issues.map(issue => ({
        ...issue,
        title: hostile,
        motion: hostile,
        background: hostile,
      })),
      parties: file.parties.map(party => ({ ...party, name: hostile, about: hostile })),
      arguments: file.arguments.map(argument => ({
        ...argument,
        claim: hostile,
        reasoning: hostile,
      })),
      evidence: file.evidence.map(evidence => ({
        ...evidence,
        statement: hostile,
        caveat: hostile,
      })),
    });
    const loaded = loadMap(text, 'hostile.json');
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
    const screen = new TestScreen(loaded.map, {
      columns,
      rows,
      start: { place: 'argument/demand' },
    });
    await screen.settle();
    for (const keys of [
      'w',
      '\u001B',
      'G',
      '\r',
      'e',
      '\r',
      '0',
      'u',
      '/www',
      '\u001B',
      'F',
      '\u001B',
    ]) {
      await screen.press(keys);
      expect(screen.text()).not.toMatch(/[\u202A-\u202E\u200B\u0080-\u009F]|52;c|31m/);
      expect(screen.lines()[0]).toContain('proof');
      expect(screen.lines().at(-1)).not.toBe('');
    }
    await screen.quit();
  },
);

test('a 5,000-argument map draws no more rows than a 50-argument one for a key', async () => {
  const drawn = async (more: number): Promise<number> => {
    const screen = new TestScreen((await import('../night-trains.js')).nightTrains(more), {
      start: { place: 'position/greens/funding' },
    });
    await screen.settle();
    const before = screen.written;
    await screen.press('jjj');
    const bytes = screen.written - before;
    await screen.quit();
    return bytes;
  };
  expect(await drawn(5000)).toBeLessThan(2 * (await drawn(50)));
});

test('the name of a note or a bookmark that no map could hold is read out harmlessly', () => {
  const outline = {
    place: 'notes',
    title: 'Notes',
    blocks: [{ kind: 'row', to: `argument/x${hostile.slice(0, 40)}`, marks: [], text: 'A note.' }],
  } as const;
  for (const line of outlineLines(outline))
    // oxlint-disable-next-line no-control-regex
    expect(line).not.toMatch(/[\u0000-\u001F\u202A-\u202E\u200B\u0080-\u009F]|52;c/);
});

/** The help: the keys of the page where one is first, then what every sign means, then the rest. */
import { describe, expect, test } from 'vitest';
import { authorWing } from '../../source/author/author-wing.js';
import { unicodeSigns } from '../../source/outline/signs.js';
import { legendParts } from '../../source/outline/words-legend.js';
import { Program } from '../../source/walk/program.js';
import { statuses } from '../../source/map/schema.js';
import { standings } from '../../source/standing/standing.js';
import { update } from '../../source/walk/update.js';
import { nightTrains } from '../night-trains.js';

const program = new Program(nightTrains(), [authorWing({})]);
const helpAt = (place: string, width = 80, down = 0): readonly string[] => {
  const row = update(program, program.start({ place }), { do: 'move', by: down });
  const state = update(program, row, { do: 'overlay', kind: 'help' });
  return program.reading(state, width, unicodeSigns);
};
const headings = (lines: readonly string[]): readonly string[] =>
  lines.filter(line => !line.startsWith(' '));

describe('the help', () => {
  test("begins with this page's own keys, and has a writer's after those of all pages", () => {
    // On its second row, an answer.
    const lines = helpAt('argument/demand', 80, 1);
    const [first, second, ...rest] = headings(lines);
    expect([first, second]).toEqual(['On this page', 'What the signs mean']);
    expect(rest.indexOf('Write')).toBeGreaterThan(rest.indexOf('Find'));
    const own = lines.slice(1, lines.indexOf('What the signs mean'));
    expect(own).toContain('  w: why it stands or not');
    expect(own).toContain('  ,: previous argument on this issue');
    expect(own).not.toContain('  +: grant this evidence');
    expect(lines).toContain('  +: grant this evidence');
  });

  test('names z where rows unfold, though a writer undoes with it elsewhere', () => {
    expect(helpAt('overview')).toContain('  z, *: unfold all threads, or fold them');
    expect(helpAt('argument/demand')).toContain('  z: undo the last change of the map');
  });

  test('names every key once', () => {
    for (const place of ['overview', 'argument/demand', 'lacks']) {
      const keys = helpAt(place).filter(line => /^ {2}\S+(?:, \S+)*: /.test(line));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('is no wider than the window', () => {
    for (const width of [60, 80, 110])
      for (const line of helpAt('overview', width)) expect(line.length).toBeLessThanOrEqual(width);
  });
});

describe('the legend', () => {
  test('explains every standing, every grade and the dial, and calls nothing true', () => {
    const names = legendParts.flat().map(({ name }) => name);
    for (const name of [...standings, ...statuses]) expect(names).toContain(name);
    const lines = helpAt('overview', Infinity).join('\n');
    expect(lines).toContain('✓  stands: no answer to it holds under the burden you set. It does');
    expect(lines).toMatch(/the dial.*how much proof you ask for/);
    expect(lines).toContain('▰▱▱▱≠  disputed');
  });

  test('is reached from the welcome, scrolls to its end, and Enter closes it', () => {
    const welcome = update(program, program.start({ columns: 60, rows: 18 }), {
      do: 'overlay',
      kind: 'welcome',
    });
    const at = program.choices(welcome).findIndex(({ label }) => label === 'What the signs mean');
    const chosen = update(program, update(program, welcome, { do: 'move', by: at }), {
      do: 'accept',
    });
    expect(chosen.overlay?.kind).toBe('signs');
    const end = update(program, chosen, { do: 'edge', to: 'last' });
    expect(end.overlay?.cursor).toBeGreaterThan(0);
    expect(update(program, end, { do: 'accept' }).overlay).toBeUndefined();
  });

  test('is told in words alone where no sign is seen', () => {
    const spoken = program.reading(
      update(program, program.start(), { do: 'overlay', kind: 'help' }),
    );
    expect(spoken.join('\n')).not.toMatch(/[✓✗▰◦]/);
    expect(spoken).toContain(
      '  stands: no answer to it holds under the burden you set. It does not mean true.',
    );
  });
});

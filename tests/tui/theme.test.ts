/** What every theme keeps: text that can be read, and nothing that colour alone says. */
import { describe, expect, test } from 'vitest';
import { asciiSigns, unicodeSigns } from '../../source/outline/signs.js';
import { roles } from '../../source/outline/spans.js';
import { themeNames } from '../../source/outline/theme-names.js';
import type { ColourDepth } from '../../source/tui/palettes.js';
import { looksFrom, themeFor } from '../../source/tui/theme.js';

/** Relative luminance of a colour such as `#0c72e7` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const onBlack = (colour: string): number => (luminance(colour) + 0.05) / 0.05;
const onWhite = (colour: string): number => 1.05 / (luminance(colour) + 0.05);

/** What xterm and those after it show for the 240 of its 256 colours that are the same everywhere. */
function hexOf(colour: string): string {
  const index = Number(/^ansi256\((\d+)\)$/.exec(colour)?.[1] ?? Number.NaN);
  if (Number.isNaN(index)) return colour;
  const steps = [0, 95, 135, 175, 215, 255];
  const at = index - 16;
  const parts =
    index >= 232
      ? [1, 1, 1].map(() => 8 + 10 * (index - 232))
      : [Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map(step => steps[step] ?? 0);
  return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`;
}
const coloursOf = (
  theme: (typeof themeNames)[number],
  depth: ColourDepth = 'full',
): readonly string[] =>
  roles
    .flatMap(
      role => themeFor({ ascii: false, colour: true, theme, depth }).styles[role].color ?? [],
    )
    .map(hexOf);

describe('the colours of a theme', () => {
  test.each([
    ['auto', 'full', onBlack, 4.5],
    ['auto', 'full', onWhite, 4.5],
    ['auto', 'indexed', onBlack, 4.5],
    ['auto', 'indexed', onWhite, 4.5],
    ['dark', 'full', onBlack, 6.9],
    ['dark', 'indexed', onBlack, 6.9],
    ['light', 'full', onWhite, 6.9],
    // Its one brown of the 256; the others have 6.7:1 or more.
    ['light', 'indexed', onWhite, 5.5],
  ] as const)('%s, in a terminal of %s colours, can be read', (theme, depth, contrast, least) => {
    const colours = coloursOf(theme, depth);
    expect(colours.length).toBeGreaterThan(6);
    expect(colours.filter(colour => contrast(colour) < least)).toEqual([]);
  });

  test('of a terminal’s own 16, which look as it likes, text that is muted has none', () => {
    for (const theme of themeNames) {
      const { styles } = themeFor({ ascii: false, colour: true, theme, depth: 'sixteen' });
      expect([styles.muted, styles.note, styles['proof-missed']]).toEqual([{}, {}, {}]);
    }
    expect(coloursOf('auto', 'sixteen')).toEqual([]);
    expect(coloursOf('dark', 'sixteen').every(colour => colour.endsWith('Bright'))).toBe(true);
  });

  test.each([
    [{ TERM: 'xterm' }, 'sixteen'],
    [{ TERM: 'linux' }, 'sixteen'],
    [{ TERM: 'xterm-256color' }, 'indexed'],
    [{ TERM: 'tmux-256color' }, 'indexed'],
    [{ TERM: 'xterm-256color', COLORTERM: 'truecolor' }, 'full'],
    [{ TERM: 'screen', COLORTERM: '24bit' }, 'full'],
    [{ TERM: 'xterm-kitty' }, 'full'],
    [{ TERM: 'xterm-direct' }, 'full'],
    [{ OS: 'Windows_NT' }, 'full'],
    [{ TERM: 'xterm-kitty', FORCE_COLOR: '1' }, 'sixteen'],
    [{ TERM: 'xterm', FORCE_COLOR: '3' }, 'full'],
  ] as const)('a terminal that says %o is taken to have %s colours', (env, depth) => {
    expect(looksFrom(env, { ascii: false, noColour: false }).depth).toBe(depth);
  });

  test('high contrast and mono have none: the terminal’s own are the strongest it has', () => {
    expect([...coloursOf('high-contrast'), ...coloursOf('mono')]).toEqual([]);
  });

  test('for and against are of equal weight, and neither is red or green', () => {
    const { styles } = themeFor({ ascii: false, colour: true });
    const [one = '', other = ''] = [styles.for.color, styles.against.color];
    expect(Math.abs(luminance(one) - luminance(other))).toBeLessThan(0.01);
    expect([styles.for.bold, styles.for.inverse]).toEqual([
      styles.against.bold,
      styles.against.inverse,
    ]);
  });
});

describe('without colour', () => {
  test('each standing and each grade has a sign of its own', () => {
    for (const { standing, proof } of [unicodeSigns, asciiSigns]) {
      expect(new Set(Object.values(standing)).size).toBe(4);
      expect(new Set(Object.values(proof)).size).toBe(5);
    }
  });

  test('NO_COLOR and --theme mono leave bold and inverse, and nothing else', () => {
    const looks = looksFrom({ NO_COLOR: '1', LANG: 'C.UTF-8' }, { ascii: false, noColour: false });
    for (const theme of [themeFor(looks), themeFor({ ...looks, colour: true, theme: 'mono' })]) {
      expect(theme.colour).toBe(false);
      for (const role of roles) expect(theme.styles[role].color).toBeUndefined();
      expect(theme.styles.focus.inverse).toBe(true);
    }
  });
});

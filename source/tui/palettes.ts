/**
 * The colours of the themes, for what a terminal can show. A colour only repeats what a sign, a
 * place and a word already say, so where a terminal has none that can be read there is none.
 */

/** How many colours a terminal has: its own 16, the 256 of xterm, or all. */
export type ColourDepth = 'sixteen' | 'indexed' | 'full';

/**
 * Absent: the terminal's own colour of text. The greys, of which a screen is full, are named by
 * their number everywhere, which takes half the bytes.
 */
export interface Palette {
  readonly grey?: string;
  readonly blue?: string;
  readonly orange?: string;
  readonly violet?: string;
  readonly teal?: string;
  readonly olive?: string;
}

// Of one luminance, 0.179 (WCAG 2): a contrast of 4.5:1 or more both on black and on white. Among
// the 256 no orange and no olive has that; a brick red is nearest, and the olive is left out. The
// 16 look as their terminal likes, and on an unknown background none can be counted on.
const either: Readonly<Record<ColourDepth, Palette>> = {
  full: {
    grey: 'ansi256(243)',
    blue: '#0c72e7',
    orange: '#b95b0a',
    violet: '#ab4acb',
    teal: '#0f8383',
    olive: '#8d7307',
  },
  indexed: {
    grey: 'ansi256(243)',
    blue: 'ansi256(63)',
    orange: 'ansi256(131)',
    violet: 'ansi256(163)',
    teal: 'ansi256(29)',
  },
  sixteen: {},
};

// 8:1 or more on black.
const bright: Readonly<Record<ColourDepth, Palette>> = {
  full: {
    grey: 'ansi256(248)',
    blue: '#6dadf7',
    orange: '#f5913a',
    violet: '#ce95e0',
    teal: '#15bdbd',
    olive: '#cca60b',
  },
  indexed: {
    grey: 'ansi256(248)',
    blue: 'ansi256(75)',
    orange: 'ansi256(208)',
    violet: 'ansi256(176)',
    teal: 'ansi256(73)',
    olive: 'ansi256(142)',
  },
  sixteen: { blue: 'cyanBright', orange: 'yellowBright', violet: 'magentaBright' },
};

// 5.5:1 or more on white, of all but one colour 7:1.
const deep: Readonly<Record<ColourDepth, Palette>> = {
  full: {
    grey: 'ansi256(240)',
    blue: '#0957b0',
    orange: '#8d4607',
    violet: '#8730a4',
    teal: '#0b6363',
    olive: '#6c5706',
  },
  indexed: {
    grey: 'ansi256(240)',
    blue: 'ansi256(24)',
    orange: 'ansi256(94)',
    violet: 'ansi256(91)',
    teal: 'ansi256(23)',
    olive: 'ansi256(58)',
  },
  sixteen: { blue: 'blue', violet: 'magenta' },
};

export const palettes = { auto: either, dark: bright, light: deep } as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** What FORCE_COLOR asks for by number (force-color.org). */
const forced: ReadonlyMap<string, ColourDepth> = new Map([
  ['1', 'sixteen'],
  ['2', 'indexed'],
  ['3', 'full'],
]);

const fullTerminals = /^xterm-(?:kitty|ghostty)$|-direct$|^(?:alacritty|wezterm|foot|contour)/;

/** What a terminal says of its colours: what people ask for first, then what it is called. */
export function colourDepth(env: Environment): ColourDepth {
  const forcedDepth = forced.get(env['FORCE_COLOR'] ?? '');
  if (forcedDepth !== undefined) return forcedDepth;
  const term = env['TERM'] ?? '';
  // Windows names no kind of terminal; all of its own have had every colour since 2017.
  const isWindows = env['WT_SESSION'] !== undefined || (env['OS'] === 'Windows_NT' && term === '');
  if (/^(?:truecolor|24bit)$/i.test(env['COLORTERM'] ?? '') || isWindows) return 'full';
  if (fullTerminals.test(term)) return 'full';
  return term.includes('256') || env['COLORTERM'] ? 'indexed' : 'sixteen';
}

/**
 * How roles look: one theme maps every role to a style of the terminal. Colour only repeats what a
 * sign, a place and a word already say; for and against have colours of equal weight, and no theme
 * has red or green.
 */
import { asciiSigns, unicodeSigns, type Signs } from '../outline/signs.js';
import type { Role } from '../outline/spans.js';
import type { ThemeName } from '../outline/theme-names.js';
import { colourDepth, palettes, type ColourDepth, type Palette } from './palettes.js';

export interface Style {
  readonly color?: string;
  readonly bold?: boolean;
  readonly inverse?: boolean;
  readonly underline?: boolean;
}

export interface Theme {
  /** False under NO_COLOR: bold and inverse stay, colours go. */
  readonly colour: boolean;
  readonly signs: Signs;
  readonly styles: Readonly<Record<Role, Style>>;
}

const uncoloured: Readonly<Record<Role, Style>> = {
  plain: {},
  title: { bold: true },
  strong: { bold: true },
  muted: {},
  focus: { inverse: true },
  stands: { bold: true },
  contested: { bold: true },
  defeated: { bold: true },
  unproven: { bold: true },
  'proof-met': { bold: true },
  'proof-missed': {},
  for: { bold: true },
  against: { bold: true },
  note: {},
  // Bold alone is lost on the bar of the cursor.
  found: { bold: true, underline: true },
};

function coloured({ grey, blue, orange, violet, teal, olive }: Palette): Theme['styles'] {
  return {
    ...uncoloured,
    muted: inColour(grey),
    stands: { ...inColour(blue), bold: true },
    contested: { ...inColour(olive), bold: true },
    defeated: { ...inColour(violet), bold: true },
    unproven: { ...inColour(teal), bold: true },
    'proof-met': { bold: true },
    'proof-missed': inColour(grey),
    for: { ...inColour(blue), bold: true },
    against: { ...inColour(orange), bold: true },
    note: inColour(grey),
  };
}

function inColour(color: string | undefined): Style {
  return color === undefined ? {} : { color };
}

function stylesOf(theme: ThemeName, depth: ColourDepth): Theme['styles'] {
  switch (theme) {
    case 'auto':
    case 'dark':
    case 'light':
      return coloured(palettes[theme][depth]);
    case 'high-contrast':
      // The terminal's own black and white have the most contrast that it has.
      return { ...uncoloured, focus: { inverse: true, bold: true } };
    case 'mono':
      return uncoloured;
  }
}

export interface Looks {
  readonly ascii: boolean;
  readonly colour: boolean;
  readonly theme?: ThemeName;
  /** All colours where it is absent. */
  readonly depth?: ColourDepth;
}

export function themeFor({ ascii, colour, theme = 'auto', depth = 'full' }: Looks): Theme {
  return {
    colour: colour && theme !== 'mono',
    signs: ascii ? asciiSigns : unicodeSigns,
    styles: stylesOf(colour ? theme : 'mono', depth),
  };
}

/** How a role looks. */
export function styleOf({ styles }: Theme, role: Role): Style {
  return styles[role];
}

/**
 * How a terminal is to be drawn, from its environment: flags first, then NO_COLOR, FORCE_COLOR,
 * then what the terminal says of itself (no-color.org, force-color.org, bixense.com/clicolors).
 */
export function looksFrom(
  env: Readonly<Record<string, string | undefined>>,
  flags: { readonly ascii: boolean; readonly noColour: boolean },
): Looks {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  const plainTerminal = env['TERM'] === 'linux' || env['TERM'] === 'dumb';
  const utf8 = /utf-?8/i.test(locale);
  const forced = [env['FORCE_COLOR'], env['CLICOLOR_FORCE']].some(
    value => value !== undefined && value !== '' && value !== '0',
  );
  const colour =
    !flags.noColour &&
    !env['NO_COLOR'] &&
    (forced || (env['TERM'] !== 'dumb' && env['FORCE_COLOR'] !== '0'));
  return { ascii: flags.ascii || plainTerminal || !utf8, colour, depth: colourDepth(env) };
}

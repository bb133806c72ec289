/**
 * Signs and colours. Colour only repeats what a sign and a word already say; no colour favours a
 * side.
 */
import type { Standing } from '../standing/standing.js';
import type { Stance } from '../map/schema.js';
import type { Mark } from '../outline/marks.js';

export interface Theme {
  /** False under NO_COLOR: bold and inverse stay, colours go. */
  readonly colour: boolean;
  readonly pointer: string;
  readonly ellipsis: string;
  readonly rule: string;
  readonly divider: string;
  readonly crumb: string;
  /** Stands before what answers something. */
  readonly answers: string;
  /** What figures to be read from far are drawn with. */
  readonly block: string;
  readonly stance: Readonly<Record<Stance, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly flow: Readonly<Record<'dropped', string>>;
}

// Only characters that are one column wide everywhere: none of ambiguous East Asian width stands in
// a column.
const unicode = {
  pointer: '▸',
  ellipsis: '…',
  rule: '─',
  divider: '│',
  crumb: ' › ',
  answers: '◂',
  block: '█',
  stance: {
    affirms: '▴▴',
    'leans-affirm': '▴ ',
    mixed: '▴▾',
    'leans-deny': '▾ ',
    denies: '▾▾',
    unstated: '  ',
  },
  standing: { stands: '✓', contested: '~', defeated: '✗', unproven: '?' },
  flow: { dropped: '!' },
} as const;

const ascii = {
  pointer: '>',
  ellipsis: '~',
  rule: '-',
  divider: '|',
  crumb: ' > ',
  answers: '<',
  block: '#',
  stance: {
    affirms: '++',
    'leans-affirm': '+ ',
    mixed: '+-',
    'leans-deny': '- ',
    denies: '--',
    unstated: '  ',
  },
  standing: { stands: '+', contested: '~', defeated: 'x', unproven: '?' },
  flow: { dropped: '!' },
} as const;

export interface Looks {
  readonly ascii: boolean;
  readonly colour: boolean;
}

export function themeFor(looks: Looks): Theme {
  return { ...(looks.ascii ? ascii : unicode), colour: looks.colour };
}

const standingColours: Readonly<Record<Standing, string>> = {
  stands: 'blue',
  contested: 'yellow',
  defeated: 'magenta',
  unproven: 'cyan',
};

/** The colour of a mark, or none. */
export function markColour(theme: Theme, mark: Mark | undefined): { readonly color?: string } {
  return theme.colour && mark?.of === 'standing' ? { color: standingColours[mark.is] } : {};
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
  return { ascii: flags.ascii || plainTerminal || !utf8, colour };
}

/**
 * The head and foot of every screen: where one is, under which burden, and the most useful keys.
 */
import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import stringWidth from 'string-width';
import { fitEnd, fitText, fits, wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import { burdenWords } from '../standing/burden.js';
import { assumptionsWords } from '../standing/words.js';
import { keyLabel, type Binding } from '../walk/bindings.js';
import type { Moment } from '../walk/state/moment.js';
import { isTyping } from '../walk/choices.js';
import { filterWords } from '../pages/filter.js';
import type { Cell } from '../outline/outline.js';
import type { Program } from '../walk/program.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import type { Page } from '../walk/state/walk.js';
import type { Theme } from './theme.js';

/** A title cut shorter than this tells nothing. */
const leastTitle = 4;

interface FrameProps {
  readonly program: Program;
  readonly state: WalkState;
  readonly page: Page;
  readonly theme: Theme;
}

export function Head({ program, state, page, theme }: FrameProps): ReactElement {
  const crumbs = crumbsBefore(program, state, theme);
  const stop = currentStop(state);
  const where = `${Math.min(stop.cursor + 1, page.stops.length)}/${page.stops.length}`;
  const filter = filterWords(program.map, state.filter);
  const rest = `${assumptionsWords(state.assumptions)}${filter ? `; only ${filter}` : ''}`;
  const whole = safeLine(`Burden ${burdenWords(state.burden)}; ${rest}`);
  // What the burden means gives way to what the reader has assumed and filtered.
  const status = fits(whole, state.columns) ? whole : safeLine(`Burden ${state.burden}; ${rest}`);
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Text wrap="truncate" dimColor>
        {fitEnd(safeLine(crumbs), state.columns, theme.ellipsis)}
      </Text>
      <Text wrap="truncate">
        <Text bold>
          {fitText(safeLine(page.outline.title), state.columns - where.length - 1, theme.ellipsis)}
        </Text>
        {` ${where}`}
      </Text>
      <Text wrap="truncate" {...(theme.colour ? { color: 'cyan' } : {})}>
        {fitText(status, state.columns, theme.ellipsis)}
      </Text>
    </Box>
  );
}

/**
 * The end of the path walked, as far as it may show: a long walk costs no more than a short one.
 */
function crumbsBefore(program: Program, state: WalkState, theme: Theme): string {
  let crumbs = '';
  for (let at = state.at; at >= 0 && fits(crumbs, state.columns); at--) {
    const crumb = safeLine(program.crumb(state.trail[at]?.place ?? 'overview'));
    crumbs = crumbs === '' ? crumb : `${crumb}${theme.crumb}${crumbs}`;
  }
  return crumbs;
}

export function Foot({ program, state, theme }: Omit<FrameProps, 'page'>): ReactElement {
  const message = state.message === undefined ? undefined : safeLine(state.message);
  // A sentence that says what to do is of no use when it is cut: until the next key it takes the
  // line of the keys as well.
  if (message !== undefined && !fits(message, state.columns)) {
    const [first = '', ...rest] = wrapLines(message, state.columns, 3);
    return (
      <Box flexDirection="column" flexShrink={0}>
        <Text wrap="truncate" bold>
          {first}
        </Text>
        <Text wrap="truncate" bold>
          {fitText(rest.join(' '), state.columns, theme.ellipsis)}
        </Text>
      </Box>
    );
  }
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Text wrap="truncate" bold={message !== undefined}>
        {fitText(message ?? safeLine(hint(program, state, theme)), state.columns, theme.ellipsis) ||
          ' '}
      </Text>
      <Text wrap="truncate" dimColor>
        {footerKeys(state, program.moment(state), moment => program.bindingsAt(moment))}
      </Text>
    </Box>
  );
}

/** The grid's cell under the cursor, in full words. */
function hint(program: Program, state: WalkState, theme: Theme): string {
  const block = program.block(state);
  if (block?.kind !== 'grid') return '';
  const cell = block.cells[currentStop(state).column - 1];
  if (cell && block.sheet) return fits(cell.words, state.columns) ? cell.words : cell.inShort;
  if (cell) return cellHint(block.label, cell, state.columns, theme.ellipsis);
  return block.sheet ? '' : `${block.label}: Right for its cells, Enter for the party`;
}

/**
 * What a cell says, and under which title it stands: first the party's name gives way, which the
 * row shows, then what is long.
 */
function cellHint(
  party: string,
  { under, words, inShort }: Cell,
  columns: number,
  ellipsis: string,
): string {
  if (under === undefined)
    return [`${party}: ${words}`, words].find(told => fits(told, columns)) ?? inShort;
  const whole = [
    `${party} on ${under}: ${words}`,
    `${under}: ${words}`,
    `${under}: ${inShort}`,
  ].find(told => fits(told, columns));
  if (whole !== undefined) return whole;
  const room = columns - stringWidth(`: ${inShort}`);
  return room < leastTitle ? inShort : `${fitText(under, room, ellipsis)}: ${inShort}`;
}

/** The footer: keys of the moment that apply, most useful first, `?` last, as many as fit. */
export function footerKeys(
  state: WalkState,
  moment: Moment,
  bindingsAt: (moment: Moment) => readonly Binding[],
): string {
  if (state.overlay?.kind === 'write')
    return (
      'letters are text  Enter ' +
      `${state.overlay.writing.lines ? 'new line  Esc close' : 'or Esc close'}`
    );
  if (isTyping(state.overlay)) return 'letters are text  Enter choose  Up/Down move  Esc close';
  if (state.overlay?.kind === 'help') return 'Up/Down scroll  Esc close';
  if (state.overlay) return 'Enter choose  Up/Down move  Esc close';
  const wanted = bindingsAt(moment)
    .filter(
      binding =>
        binding.footer !== undefined &&
        binding.disabled?.(moment) === undefined &&
        !(binding.id === 'back' && !moment.canGoBack),
    )
    .toSorted((one, other) => (one.footer ?? 0) - (other.footer ?? 0))
    .map(binding => `${keyLabel(binding.keys[0] ?? '')} ${binding.label}`);
  const more = wanted.at(-1) ?? '';
  let line = '';
  for (const words of wanted.slice(0, -1)) {
    const longer = `${line}${words}  `;
    if (stringWidth(longer + more) > state.columns) break;
    line = longer;
  }
  return line + more;
}

/**
 * The head and foot of every screen: where one is, under which burden, and the most useful keys.
 */
import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import stringWidth from 'string-width';
import { fitText, fits, wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import { keyLines, mostKeyLines } from '../outline/key-lines.js';
import { lastShown, type Viewport } from '../outline/viewport.js';
import { keyLabel, placeInFooter, type Binding } from '../walk/bindings.js';
import { headLine } from '../walk/head.js';
import { isRead, isTyping } from '../walk/overlays.js';
import type { Program } from '../walk/program.js';
import type { Moment } from '../walk/state/moment.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import { stopsBefore } from '../walk/state/stops.js';
import type { Page } from '../walk/state/walk.js';
import { styleOf, type Theme } from './theme.js';
import { redrawnWhole } from './whole-line.js';
import { moreBelow, overlayKeyWords } from './words.js';

interface FrameProps {
  readonly program: Program;
  readonly state: WalkState;
  readonly page: Page;
  readonly room: Viewport;
  readonly theme: Theme;
}

/** Where one is, the dial of proof at its own place, and what the page is. */
export function Head({ program, state, page, room, theme }: FrameProps): ReactElement {
  const { signs } = theme;
  const { columns } = state;
  const { path, dial } = headLine(program, state, signs);
  const gap = ' '.repeat(Math.max(1, columns - stringWidth(path) - stringWidth(dial)));
  const more = moreWords(page, state, room, theme);
  const title = fitText(
    safeLine(page.outline.title),
    columns - stringWidth(more) - 1,
    signs.ellipsis,
  );
  const between = ' '.repeat(Math.max(1, columns - stringWidth(title) - stringWidth(more)));
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Text wrap="truncate">
        <Text {...styleOf(theme, 'muted')}>{redrawnWhole(path)}</Text>
        {gap}
        <Text {...styleOf(theme, 'strong')}>{dial}</Text>
      </Text>
      <Text wrap="truncate">
        <Text {...styleOf(theme, 'title')}>{redrawnWhole(title)}</Text>
        {between}
        <Text {...styleOf(theme, 'muted')}>{more}</Text>
      </Text>
    </Box>
  );
}

/** How many stops there are above what shows, and below it. */
function moreWords(
  { outline, stops }: Page,
  state: WalkState,
  room: Viewport,
  { signs }: Theme,
): string {
  const { top, cursor } = currentStop(state);
  const here = stops[cursor] ?? -1;
  const end = lastShown(outline.blocks, top, { ...room, here });
  const above = stopsBefore(stops, top);
  const below = stops.length - stopsBefore(stops, end);
  return [
    above > 0 ? `${signs.above} ${above}` : '',
    below > 0 ? moreBelow(signs.below, below) : '',
  ]
    .filter(Boolean)
    .join('  ');
}

export function Foot({
  program,
  state,
  theme,
}: Pick<FrameProps, 'program' | 'state' | 'theme'>): ReactElement {
  const message = state.message === undefined ? undefined : safeLine(state.message);
  // A sentence that says what to do is of no use when it is cut: until the next key it takes the
  // line of the keys as well.
  if (message !== undefined && !fits(message, state.columns)) {
    const [first = '', ...rest] = wrapLines(message, state.columns, 3);
    return (
      <Box flexDirection="column" flexShrink={0}>
        <Text wrap="truncate" bold>
          {redrawnWhole(first)}
        </Text>
        <Text wrap="truncate" bold>
          {redrawnWhole(fitText(rest.join(' '), state.columns, theme.signs.ellipsis))}
        </Text>
      </Box>
    );
  }
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Text wrap="truncate" bold={message !== undefined}>
        {redrawnWhole(
          fitText(message ?? safeLine(hint(program, state)), state.columns, theme.signs.ellipsis),
        ) || ' '}
      </Text>
      {keysAtFoot(program, state).map((line, at) => (
        <Text key={at} wrap="truncate" {...styleOf(theme, 'muted')}>
          {redrawnWhole(line)}
        </Text>
      ))}
    </Box>
  );
}

/** All keys of a page that shows them all, also while one writes on it; else the most useful. */
function keysAtFoot(program: Program, state: WalkState): readonly string[] {
  const { keys } = program.page(state).outline;
  if (keys && !isUnder(state)) return keyLines(keys, state.columns, mostKeyLines(state.rows));
  return [footerKeys(state, program.moment(state), moment => program.bindingsAt(moment))];
}

/** Whether something lies over the page that has keys of its own: what is written stands in it. */
function isUnder({ overlay }: WalkState): boolean {
  return overlay !== undefined && overlay.kind !== 'write';
}

/** A sheet's cell under the cursor, in full words; else what the page says there. */
function hint(program: Program, state: WalkState): string {
  const block = program.block(state);
  if (block?.kind !== 'grid' || !block.sheet) {
    // What lies over the page has keys of its own: those that its foot names do nothing meanwhile.
    return isUnder(state) ? '' : asFits(program.page(state).outline.foot ?? '', state.columns);
  }
  const cell = block.cells[currentStop(state).column - 1];
  if (!cell) return '';
  return fits(cell.words, state.columns) ? cell.words : cell.inShort;
}

/** As many of the clauses of a sentence as fit whole. */
function asFits(sentence: string, columns: number): string {
  const clauses = safeLine(sentence).split('; ');
  while (clauses.length > 1 && !fits(clauses.join('; '), columns)) clauses.pop();
  return clauses.join('; ');
}

/** The footer: keys of the moment that apply, most useful first, `?` last, as many as fit. */
export function footerKeys(
  state: WalkState,
  moment: Moment,
  bindingsAt: (moment: Moment) => readonly Binding[],
): string {
  if (state.overlay?.kind === 'write')
    return wholeItems(writingKeys(moment, bindingsAt(moment)), state.columns);
  const { columns } = state;
  if (isTyping(state.overlay)) return wholeItems(overlayKeyWords.typing, columns);
  if (state.overlay && isRead(state.overlay)) return wholeItems(overlayKeyWords.reading, columns);
  if (state.overlay?.kind === 'choose') return wholeItems(overlayKeyWords.numbered, columns);
  if (state.overlay) return wholeItems(overlayKeyWords.choosing, columns);
  const wanted = bindingsAt(moment)
    .filter(
      binding =>
        placeInFooter(binding, moment) !== undefined &&
        binding.keys.length > 0 &&
        binding.disabled?.(moment) === undefined &&
        !(binding.id === 'back' && !moment.canGoBack),
    )
    .toSorted(inFooter(moment))
    .map(binding => `${keyLabel(binding.keys[0] ?? '')} ${binding.label}`);
  return wholeItems(wanted, columns);
}

/** The first items, as many as fit whole before the last one, which is always there. */
function wholeItems(items: readonly string[], columns: number): string {
  const last = items.at(-1) ?? '';
  let line = '';
  for (const words of items.slice(0, -1)) {
    const longer = `${line}${words}  `;
    if (stringWidth(longer + last) > columns) break;
    line = longer;
  }
  return line + last;
}

function inFooter(moment: Moment): (one: Binding, other: Binding) => number {
  return (one, other) => (placeInFooter(one, moment) ?? 0) - (placeInFooter(other, moment) ?? 0);
}

/** The keys while a text is written: those of the page that hold over it, and what ends it. */
function writingKeys(moment: Moment, known: readonly Binding[]): readonly string[] {
  const above = known
    .filter(
      binding => placeInFooter(binding, moment) !== undefined && binding.over?.(moment) === true,
    )
    .toSorted(inFooter(moment));
  const has = (key: string): boolean => above.some(({ keys }) => keys.includes(key));
  const words = above.map(binding => `${keyLabel(binding.keys[0] ?? '')} ${binding.label}`);
  const ends = moment.writing?.lines ? overlayKeyWords.newLine : overlayKeyWords.end;
  return [overlayKeyWords.text, ...words, has('enter') ? overlayKeyWords.close : ends];
}

/**
 * The same program for a screen reader: one line per thing said, no boxes, no signs; the selected
 * row, what leads to it and what follows.
 */
import { Box, Text } from 'ink';
import { useLayoutEffect, type ReactElement } from 'react';
import { graphemes } from '../text/layout.js';
import { safeLine, safeText } from '../text/safe-text.js';
import { spokenWords } from '../outline/blocks.js';
import { wholeRowText } from '../outline/row.js';
import type { Cell, Outline } from '../outline/outline.js';
import { outlineLines } from '../outline/outline-text.js';
import { isRead, isTyping, overlayTitle } from '../walk/overlays.js';
import type { Program } from '../walk/program.js';
import type { Overlay } from '../walk/state/overlay.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import type { Bar } from '../walkthrough/bar.js';
import { footerKeys } from './Frame.js';
import {
  selectedLines,
  wrappedLines,
  spokenText,
  type SpokenCursor,
  type SpokenText,
} from './spoken-cursor.js';
import { screenWords } from './words.js';

interface ReaderProps {
  readonly program: Program;
  readonly state: WalkState;
  /** What is said of the screen, told before it. */
  readonly bar?: Bar | undefined;
  readonly cursor?: SpokenCursor;
}

export function ScreenReaderView({ program, state, bar, cursor }: ReaderProps): ReactElement {
  const { overlay, message, columns } = state;
  const keys = footerKeys(state, program.moment(state), moment => program.bindingsAt(moment));
  const foot = wrappedLines([keys], columns);
  const over = overlay && spokenOverlay(program, state, overlay);
  const following = overlay ? [] : wrappedLines(followingLines(program, state), columns);
  const row = selectedWords(program.block(state), currentStop(state).column);
  const selected = selectedLines(row, columns);
  useLayoutEffect(() => {
    const place = over ?? { below: [...selected.slice(1), ...following], column: 0 };
    if (place.column !== undefined)
      cursor?.raise({ below: [...place.below, ...foot], column: place.column }, state.rows);
  });
  return (
    <Box flexDirection="column">
      {bar ? (
        <Text>{[bar.narration, `${bar.place}.`, bar.hint].filter(Boolean).join(' ')}</Text>
      ) : null}
      <Text>{placeWords(program, state)}</Text>
      {message ? <Text>{safeLine(message)}</Text> : null}
      {over ? (
        <Lines lines={over.lines} />
      ) : (
        <SpokenPage program={program} state={state} selected={selected} following={following} />
      )}
      <Lines lines={foot} />
    </Box>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <>
      {lines.map((line, at) => (
        <Text key={`${at} ${line}`}>{line}</Text>
      ))}
    </>
  );
}

/** Where one is, in one sentence. */
function placeWords(program: Program, state: WalkState): string {
  const { outline, stops } = program.page(state);
  const row = Math.min(currentStop(state).cursor + 1, stops.length);
  const notes = program.headNotes(state).map(words => ` ${safeLine(words)}.`);
  return [
    `${safeLine(outline.title).replace(/\.$/, '')}. Row ${row} of ${stops.length}. `,
    `Burden ${state.burden}.`,
    ...notes,
  ].join('');
}

interface SpokenProps {
  readonly program: Program;
  readonly state: WalkState;
  readonly selected: readonly string[];
  readonly following: readonly string[];
}

/** The blocks of a page from one up to another, in words. */
function blockLines(
  { foot: _foot, ...outline }: Outline,
  from: number,
  to: number,
): readonly string[] {
  return outlineLines({ ...outline, head: [], blocks: outline.blocks.slice(from, to) }).slice(1);
}

function followingLines(program: Program, state: WalkState): readonly string[] {
  const { outline, stops } = program.page(state);
  const here = stops[currentStop(state).cursor] ?? 0;
  // Nothing is written for an empty line.
  return blockLines(outline, here + 1, here + 5)
    .slice(0, 4)
    .filter(line => line !== '');
}

/** The selected row, what leads to it and what follows. */
function SpokenPage({ program, state, selected, following }: SpokenProps): ReactElement {
  const { outline: whole, stops } = program.page(state);
  const { cursor } = currentStop(state);
  const { foot } = whole;
  const here = stops[cursor] ?? 0;
  // What stands between the row before and this one is no row of its own, and is said on the way.
  const passed = blockLines(whole, (stops[cursor - 1] ?? -1) + 1, here).filter(line => line !== '');
  // What stays in sight is said where the page begins.
  const head = (whole.head ?? [])
    .flatMap(block => spokenWords(block))
    .map(({ text }) => safeLine(text));
  return (
    <>
      {cursor === 0 ? <Text>{[...head, foot ?? ''].join(' ').trim()}</Text> : null}
      <Box flexDirection="column" aria-role="list">
        {passed.map((line, at) => (
          <Text key={`${at} ${line}`}>{line}</Text>
        ))}
        <Box aria-role="listitem" aria-state={{ selected: true }}>
          <Text>{selected.join('\n')}</Text>
        </Box>
        <Lines lines={following} />
      </Box>
    </>
  );
}

/** Lines over a page; without a column for the cursor where nothing there is selected or typed. */
type SpokenOver = Omit<SpokenText, 'column'> & { readonly column?: number };

/** What lies over the page: the keys, a text, or the choice under the cursor. */
function spokenOverlay(program: Program, state: WalkState, overlay: Overlay): SpokenOver {
  const { columns } = state;
  if (isRead(overlay)) return { lines: program.reading(state), below: [] };
  const title = safeLine(overlayTitle(overlay, program.map));
  if (overlay.kind === 'write')
    return spokenText(
      `${title}: `,
      { text: safeText(overlay.text), caret: overlay.cursor },
      columns,
    );
  const choices = program.choices(state);
  const { label = '', hint, details = [] } = choices[overlay.cursor] ?? {};
  const words = [hint === undefined ? label : `${label} (${hint})`, ...details]
    .map(safeLine)
    .join('. ');
  const choice =
    choices.length === 0
      ? screenWords.noChoices
      : screenWords.choice(overlay.cursor + 1, choices.length, words);
  const chosen = wrappedLines([choice], columns);
  const typed = safeLine(overlay.text);
  const prompt = spokenText(`${title} `, { text: typed, caret: graphemes(typed).length }, columns);
  return isTyping(overlay)
    ? { ...prompt, lines: [...prompt.lines, ...chosen], below: [...prompt.below, ...chosen] }
    : { lines: [...prompt.lines, ...chosen], below: chosen.slice(1), column: 0 };
}

function cellWords(party: string, cell: Cell | undefined): string {
  return `${cell?.under ?? party}: ${cell?.words ?? ''}`;
}

function selectedWords(block: ReturnType<Program['block']>, column: number): string {
  if (!block) return screenWords.nothingToSelect;
  if (block.kind === 'grid' && block.sheet)
    return block.cells[column - 1]?.words || screenWords.emptyCell(block.label);
  if (block.kind === 'grid')
    return column > 0 ? cellWords(block.label, block.cells[column - 1]) : block.label;
  if (block.kind === 'row') return wholeRowText(block);
  return spokenWords(block)
    .map(({ text }) => text)
    .join(' ');
}

/**
 * The same program for a screen reader: one line per thing said, no boxes, no signs; the selected
 * row, what leads to it and what follows.
 */
import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import { safeLine, safeText } from '../text/safe-text.js';
import { helpLines } from '../walk/help.js';
import { rowText, textWords } from '../outline/viewport.js';
import { isEntered, type Cell } from '../outline/outline.js';
import { outlineLines } from '../outline/outline-text.js';
import type { Program } from '../walk/program.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import type { Bar } from '../walkthrough/bar.js';
import { footerKeys } from './Frame.js';

interface ReaderProps {
  readonly program: Program;
  readonly state: WalkState;
  /** What is said of the screen, told before it. */
  readonly bar?: Bar | undefined;
}

export function ScreenReaderView({ program, state, bar }: ReaderProps): ReactElement {
  const page = program.page(state);
  const stop = currentStop(state);
  const block = program.block(state);
  const choices = state.overlay ? program.choices(state) : [];
  const here = page.stops[stop.cursor] ?? 0;
  const around = here + 1;
  // What stands between the row before and this one is no row of its own, and is said on the way.
  const passed = outlineLines({
    ...page.outline,
    head: [],
    blocks: page.outline.blocks.slice((page.stops[stop.cursor - 1] ?? -1) + 1, here),
  })
    .slice(1)
    .filter(line => line !== '');
  const upcoming = outlineLines({
    ...page.outline,
    head: [],
    blocks: page.outline.blocks.slice(around, around + 4),
  }).slice(1, 5);
  return (
    <Box flexDirection="column">
      {bar ? <Text>{[bar.said, `${bar.place}.`, bar.hint].filter(Boolean).join(' ')}</Text> : null}
      <Text>
        {`${safeLine(page.outline.title)}. Row ` +
          `${Math.min(stop.cursor + 1, page.stops.length)} of ${page.stops.length}. Burden ` +
          `${state.burden}.`}
      </Text>
      {state.message ? <Text>{safeLine(state.message)}</Text> : null}
      {state.overlay?.kind === 'help' ? (
        helpLines(program.bindingsAt(program.moment(state))).map(line => (
          <Text key={line}>{line}</Text>
        ))
      ) : state.overlay?.kind === 'write' ? (
        <Text>{`${safeLine(state.overlay.writing.title)}: ${safeText(state.overlay.text)}`}</Text>
      ) : state.overlay ? (
        <Text>
          {`${state.overlay.kind}: ${safeLine(state.overlay.text)}. ` +
            `${choices.length === 0 ? 'No choices.' : `Choice ${state.overlay.cursor + 1} of ${choices.length}: ` + `${safeLine(choices[state.overlay.cursor]?.label ?? '')}`}`}
        </Text>
      ) : (
        <Box flexDirection="column" aria-role="list">
          {passed.map((line, at) => (
            <Text key={`${at} ${line}`}>{line}</Text>
          ))}
          <Box aria-role="listitem" aria-state={{ selected: true }}>
            <Text>{selectedWords(block, stop.column)}</Text>
          </Box>
          {upcoming.map((line, at) => (
            <Text key={`${at} ${line}`}>{line}</Text>
          ))}
        </Box>
      )}
      <Text>{footerKeys(state, program.moment(state), moment => program.bindingsAt(moment))}</Text>
    </Box>
  );
}

function cellWords(party: string, cell: Cell | undefined): string {
  return `${party}${cell?.under === undefined ? '' : ` on ${cell.under}`}: ${cell?.words ?? ''}`;
}

function selectedWords(block: ReturnType<Program['block']>, column: number): string {
  if (!block) return 'Nothing to select.';
  if (block.kind === 'grid' && block.sheet)
    return block.cells[column - 1]?.words || `Row ${block.label}: nothing here.`;
  if (block.kind === 'grid')
    return column > 0 ? cellWords(block.label, block.cells[column - 1]) : block.label;
  if (block.kind === 'row') return rowText(block);
  return isEntered(block) || block.kind !== 'text' ? '' : textWords(block);
}

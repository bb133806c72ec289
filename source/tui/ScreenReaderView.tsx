/** The same program for a screen reader: one line per thing said, no boxes, no signs, the selected row said first. */
import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import { rowText } from '../walk/geometry.js';
import { leadsSomewhere } from '../walk/outline.js';
import { outlineLines } from '../walk/outline-text.js';
import type { Program } from '../walk/program.js';
import { currentStop, type WalkState } from '../walk/state.js';
import { footerKeys } from './Frame.js';

export function ScreenReaderView({ program, state }: { readonly program: Program; readonly state: WalkState }): ReactElement {
  const page = program.page(state);
  const stop = currentStop(state);
  const block = program.block(state);
  const choices = state.overlay ? program.choices(state) : [];
  const around = (page.stops[stop.cursor] ?? 0) + 1;
  const upcoming = outlineLines({ ...page.outline, blocks: page.outline.blocks.slice(around, around + 4) }).slice(1, 5);
  return (
    <Box flexDirection="column">
      <Text>{`${page.outline.title}. Row ${Math.min(stop.cursor + 1, page.stops.length)} of ${page.stops.length}. Burden ${state.burden}.`}</Text>
      {state.message ? <Text>{state.message}</Text> : null}
      {state.overlay ? (
        <Text>{`${state.overlay.kind}: ${state.overlay.text}. ${choices.length === 0 ? 'No choices.' : `Choice ${state.overlay.cursor + 1} of ${choices.length}: ${choices[state.overlay.cursor]?.label ?? ''}`}`}</Text>
      ) : (
        <Box flexDirection="column" aria-role="list">
          <Box aria-role="listitem" aria-state={{ selected: true }}><Text>{selectedWords(block, stop.column)}</Text></Box>
          {upcoming.map((line, at) => <Text key={`${at} ${line}`}>{line}</Text>)}
        </Box>
      )}
      <Text>{footerKeys(state, program.moment(state))}</Text>
    </Box>
  );
}

function selectedWords(block: ReturnType<Program['block']>, column: number): string {
  if (!block) return 'Nothing to select.';
  if (block.kind === 'grid') return column > 0 ? `${block.label}: ${block.cells[column - 1]?.words ?? ''}` : block.label;
  if (block.kind === 'row') return rowText(block);
  return leadsSomewhere(block) ? '' : block.kind === 'text' ? `${block.label ? `${block.label}: ` : ''}${block.text}` : '';
}

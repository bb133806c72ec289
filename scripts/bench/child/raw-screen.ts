/**
 * `raw-screen MAP PLACE`: the list, the second pane, head and foot of the same program written as
 * plain ANSI: the lines are made from the same outlines and those that changed are written. The
 * limit for a key press: no React, no layout engine, no painter.
 */
import { readFileSync } from 'node:fs';
import { loadMap } from '../../../source/map/load.js';
import { burdenWords } from '../../../source/standing/words-burden.js';
import { fitText, padText } from '../../../source/text/layout.js';
import { safeLine } from '../../../source/text/safe-text.js';
import { themeFor } from '../../../source/tui/theme.js';
import { keyLabel } from '../../../source/walk/bindings.js';
import { linesOf } from '../../../source/outline/blocks.js';
import { lineText } from '../../../source/outline/spans.js';
import { viewportOf } from '../../../source/outline/viewport.js';
import type { Block } from '../../../source/outline/outline.js';
import { Program } from '../../../source/walk/program.js';
import { currentStop, startState } from '../../../source/walk/state/state.js';
import { update } from '../../../source/walk/update.js';

const [file = '', place = 'overview'] = process.argv.slice(2);
const loaded = loadMap(readFileSync(file, 'utf8'), file);
if (!loaded.ok) throw new Error('The map has faults.');
const program = new Program(loaded.map);
const theme = themeFor({ ascii: false, colour: true });
const columns = process.stdout.columns;
const footer = [...program.bindings]
  .filter(binding => binding.footer !== undefined)
  .toSorted((one, other) => Number(one.footer) - Number(other.footer))
  .map(({ keys, label }) => `${keyLabel(keys[0] ?? '')} ${label}`)
  .join('  ');
let state = startState({ place, columns, rows: process.stdout.rows });
let before: readonly string[] = [];

interface Pane {
  readonly top: number;
  readonly cursor: number;
  readonly width: number;
  readonly height: number;
}

function pane(blocks: readonly Block[], { top, cursor, width, height }: Pane): readonly string[] {
  const lines: string[] = [];
  for (let index = top; index < blocks.length && lines.length < height; index++) {
    const block = blocks[index];
    if (!block) break;
    const { signs } = theme;
    const setting = { width, column: 0, selected: index === cursor, beside: true, signs };
    for (const line of linesOf(block, setting)) {
      const text = padText(lineText(line), width);
      lines.push(
        index === cursor || block.kind === 'heading' ? `\u001B[1m${text}\u001B[22m` : text,
      );
    }
  }
  return Array.from({ length: height }, (_line, at) => lines[at] ?? ' '.repeat(width));
}

function draw(): void {
  const viewport = viewportOf(state.columns, state.rows);
  const page = program.page(state);
  const stop = currentStop(state);
  const target = program.target(state);
  const left = pane(page.outline.blocks, {
    top: stop.top,
    cursor: page.stops[stop.cursor] ?? -1,
    width: viewport.width,
    height: viewport.height,
  });
  const side = target ? program.page(state, target).outline : undefined;
  const right = side
    ? [
        `\u001B[1m  ${safeLine(side.title)}\u001B[22m`,
        ...pane(side.blocks, {
          top: 0,
          cursor: -1,
          width: viewport.side - 1,
          height: viewport.height - 1,
        }),
      ]
    : [];
  const path = state.trail.map(one => program.crumb(one.place)).join(theme.signs.crumb);
  const lines = [
    `\u001B[2m${path}\u001B[22m`,
    `\u001B[1m${fitText(safeLine(page.outline.title), columns - 12)}\u001B[22m ` +
      `${stop.cursor + 1}/${page.stops.length}`,
    `\u001B[36mBurden ${burdenWords(state.burden)}; no assumptions\u001B[39m`,
    ...left.map((line, at) => `${line}${theme.signs.divider} ${right[at] ?? ''}`),
    '',
    `\u001B[2m${footer}\u001B[22m`,
  ];
  let out = '\u001B[?2026h';
  lines.forEach((line, row) => {
    if (line !== before[row]) out += `\u001B[${row + 1};1H${line}\u001B[K`;
  });
  before = lines;
  process.stdout.write(`${out}\u001B[?2026l`);
}

process.stdout.write('\u001B[?1049h\u001B[?25l');
process.stdin.setRawMode(true);
process.stdin.on('data', keys => {
  for (const key of keys.toString()) {
    if (key === 'q') {
      process.stdout.write('\u001B[?25h\u001B[?1049l');
      process.exit();
    }
    state = update(program, state, { do: 'move', by: key === 'j' ? 1 : -1 });
  }
  draw();
});
draw();

/**
 * Screens in a longer language: every text of the program and of the map has 40 % more letters, and
 * accents. Whatever does not fit gives way in whole words, and what stands in columns stays there.
 */
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../source/outline/blocks.js';
import { cellWidth, labelWidth } from '../../source/outline/grid.js';
import type { Block } from '../../source/outline/outline.js';
import { unicodeSigns } from '../../source/outline/signs.js';
import { lineText } from '../../source/outline/spans.js';
import { dialWords } from '../../source/outline/words-dial.js';
import { relationKinds, sides } from '../../source/map/kinds.js';
import { burdens } from '../../source/standing/burden.js';
import { standings } from '../../source/standing/standing.js';
import { overlayKeyWords } from '../../source/tui/words.js';
import { keyLabel } from '../../source/walk/bindings.js';
import { Program } from '../../source/walk/program.js';
import { roomOf } from '../../source/walk/room.js';
import { currentStop } from '../../source/walk/state/state.js';
import { TestScreen } from '../tui/screen.js';
import { shortWords } from './lengthened.js';
import { sessions } from './sessions.js';

const sizes = [
  [60, 18],
  [80, 24],
  [110, 30],
] as const;

/** Of a long page, as many blocks as are alike. */
const mostBlocks = 40;

/** An ellipsis or a gauge against something that is neither a blank nor a line. */
const touching = /…[^\s│─]|[^\s│▰▱][▰▱]{4}|[▰▱]{4}[^\s≠"│]/u;

/** What is typed as it is in every language: the burdens, and the names of keys. */
const typed: ReadonlySet<string> = new Set([
  ...burdens,
  ...'Enter Esc Tab Space Backspace Up Down Left Right Home End PgUp PgDn Shift Ctrl Alt'.split(
    ' ',
  ),
]);

/** Names of a file that some pages still tell as they are: a side, a standing, a group of keys. */
const stillNames: ReadonlySet<string> = new Set([
  ...sides,
  ...standings,
  ...relationKinds,
  'proposition',
  'Coaching',
]);

describe.each(sessions)('$name, in a longer language', ({ map, wings, places, over }) => {
  const program = new Program(map, wings());
  const footItems = new Set(
    [
      ...program.bindings.flatMap(({ keys, label }) =>
        keys.map(key => `${keyLabel(key)} ${label}`),
      ),
      ...Object.values(overlayKeyWords).flat(),
    ].flatMap(item => item.split('  ')),
  );

  /** What is wrong with a screen, with the lines that show it. */
  function faultsOf(screen: TestScreen): Readonly<Record<string, readonly string[]>> {
    const state = screen.state();
    const { columns } = state;
    const lines = screen.lines();
    const [head = ''] = lines;
    const foot = lines.at(-1) ?? '';
    const { outline } = program.page(state);
    const { under: room } = roomOf(outline, state);
    const first = lines.length - 2 - room.height;
    const listed = lines.slice(first, -2);
    const blocks = [...(outline.head ?? []), ...outline.blocks.slice(0, mostBlocks)];
    return {
      wider: screen.wrapped(),
      touching: lines.filter(line => touching.test(line)),
      withoutDial: head.endsWith(`  ${dialWords(state.burden, unicodeSigns, columns)}`)
        ? []
        : [head],
      cutInFoot: foot.split('  ').filter(item => !footItems.has(item)),
      offDivider:
        room.side === 0 || state.overlay
          ? []
          : listed.filter(line => Array.from(line)[room.width] !== unicodeSigns.divider),
      offColumns: blocks.flatMap(block => offColumns(block, room.width, currentStop(state).column)),
      short: [...new Set(lines.flatMap(shortWords))].filter(
        word => !typed.has(word) && !stillNames.has(word),
      ),
    };
  }

  test.each(sizes)('stands at %d x %d as it does in English', async (columns, rows) => {
    const screen = new TestScreen(map, { columns, rows, wings: wings() });
    await screen.settle();
    const found: unknown[] = [];
    const look = (at: unknown): void => {
      const faults = Object.entries(faultsOf(screen)).filter(([, lines]) => lines.length > 0);
      if (faults.length > 0) found.push({ at, faults: Object.fromEntries(faults) });
    };
    for (const place of places) {
      await screen.send({ do: 'go', to: place });
      look(place);
    }
    await screen.send({ do: 'go', to: places[0] ?? '' });
    for (const action of over) {
      await screen.send(action);
      look(action);
      await screen.send({ do: 'close' });
    }
    await screen.quit();
    expect(found).toEqual([]);
  });
});

/** Lines of a block that are too wide, or in which something stands where two columns meet. */
function offColumns(block: Block, width: number, column: number): readonly string[] {
  const setting = { width, column, selected: false, beside: false, signs: unicodeSigns };
  const lines = linesOf(block, setting).map(line => lineText(line));
  const wide = lines.filter(line => stringWidth(line) > width);
  if ((block.kind !== 'grid' && block.kind !== 'columns') || block.sheet) return wide;
  const cells = block.kind === 'grid' ? block.cells.length : block.titles.length;
  const gaps = Array.from(
    { length: cells },
    (_cell, at) => 1 + labelWidth(width) + at * cellWidth(width, cells),
  );
  return [...wide, ...lines.filter(line => gaps.some(at => (line[at] ?? ' ') !== ' '))];
}

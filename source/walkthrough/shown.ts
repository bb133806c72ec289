/**
 * What a screen shows, in words: for expectations and for the transcript. Pure arithmetic over the
 * same geometry that draws it.
 */
import { assumptionSigns } from '../standing/words.js';
import { safeLine } from '../text/safe-text.js';
import { filterWords } from '../pages/filter.js';
import { lastBegun, viewportOf, type Viewport } from '../outline/viewport.js';
import { linesOf, spokenWords } from '../outline/blocks.js';
import type { Block, Outline } from '../outline/outline.js';
import { unicodeSigns } from '../outline/signs.js';
import { lineText } from '../outline/spans.js';
import { outlineLines } from '../outline/outline-text.js';
import type { Program } from '../walk/program.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import { shownParts } from './words-shown.js';

/** The outline of the screen's list: the blocks that show, whole or in part. */
function shownOutline(program: Program, state: WalkState): Outline {
  const { outline } = program.page(state);
  return {
    ...outline,
    blocks: shownBlocks(
      outline.blocks,
      currentStop(state).top,
      viewportOf(state.columns, state.rows, outline, currentStop(state).column),
    ),
  };
}

/** Burden, assumptions and filter in one line, as the head of the screen has them. */
function conditionsLine(program: Program, { burden, assumptions, filter }: WalkState): string {
  const assumed = assumptionSigns(assumptions);
  const narrowed = filterWords(program.map, filter);
  return safeLine(
    [
      shownParts.burden(burden),
      assumed.length > 0 ? shownParts.assumed(assumed) : '',
      narrowed ? shownParts.only(narrowed) : '',
    ]
      .filter(Boolean)
      .join('; '),
  );
}

/**
 * The screen as lines of text: conditions, then what is listed, or what lies over it. `width` wraps
 * them.
 */
export function shownLines(program: Program, state: WalkState, width?: number): readonly string[] {
  const message = state.message === undefined ? [] : [safeLine(state.message)];
  const { overlay } = state;
  if (!overlay)
    return [
      conditionsLine(program, state),
      ...outlineLines(shownOutline(program, state), width),
      ...message,
    ];
  const height = viewportOf(state.columns, state.rows).height;
  const choices = program.choices(state);
  const first = Math.max(
    0,
    Math.min(overlay.cursor - Math.floor(height / 2), choices.length - height),
  );
  const offered = choices
    .slice(first, first + height)
    .map(
      (choice, at) =>
        `  ${first + at === overlay.cursor ? '>' : '-'} ` +
        `${safeLine(choice.label)}${choice.hint ? ` (${safeLine(choice.hint)})` : ''}`,
    );
  return [
    conditionsLine(program, state),
    shownParts.over(
      safeLine(program.page(state).outline.title),
      overlay.kind,
      safeLine(overlay.text),
    ),
    ...offered,
    ...message,
  ];
}

/** All words on the screen in one line, as far as they show: what `expect` looks in. */
export function shownWords(program: Program, state: WalkState): string {
  if (state.overlay) return safeLine(shownLines(program, state).join(' '));
  const room = viewportOf(state.columns, state.rows, program.page(state).outline);
  const beside = room.side > 0 ? program.aside(state) : undefined;
  const besideRoom = {
    width: room.side - 1,
    height: room.height - 1,
    side: 0,
    isShort: room.isShort === true,
  };
  const side = beside
    ? [
        beside.title,
        ...shownBlocks([...(beside.head ?? []), ...beside.blocks], 0, besideRoom).map(block =>
          blockWords(block, besideRoom),
        ),
      ]
    : [];
  const { title, head = [], blocks } = shownOutline(program, state);
  const selected = selectedWords(program, state);
  return safeLine(
    [
      conditionsLine(program, state),
      title,
      ...[...head, ...blocks].map(block => blockWords(block, room)),
      ...side,
      selected,
      state.message ?? '',
    ].join(' '),
  );
}

/** What a selected line tells beside itself: its whole sentence, or the cell under the cursor. */
function selectedWords(program: Program, state: WalkState): string {
  const block = program.block(state);
  if (block?.kind === 'grid') return block.cells[currentStop(state).column - 1]?.words ?? '';
  return block?.kind === 'row' ? (block.whole ?? block.text) : '';
}

function blockWords(block: Block, room: Viewport): string {
  if (block.kind === 'columns') return `${block.label} ${block.titles.join(' ')}`;
  if (block.kind === 'figures') return block.words;
  if (block.kind === 'box')
    return spokenWords(block)
      .map(({ text }) => text)
      .join(' ');
  const lines = linesOf(block, {
    width: room.width,
    column: room.column ?? 1,
    selected: false,
    beside: room.side > 0,
    isShort: room.isShort === true,
    signs: unicodeSigns,
  });
  return lines.map(line => lineText(line)).join(' ');
}

function shownBlocks(blocks: readonly Block[], top: number, room: Viewport): readonly Block[] {
  return blocks.slice(top, lastBegun(blocks, top, room));
}

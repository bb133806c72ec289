/**
 * What stands at a point of the screen: a step of the path, a row or cell, a choice of a menu. Told
 * from the outline and the size of the window alone, as the screen is drawn from them.
 */
import { cellAt } from '../outline/blocks.js';
import { isEntered, type Block } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import { unicodeSigns } from '../outline/signs.js';
import { blockAtLine, type Viewport } from '../outline/viewport.js';
import { headLine } from './head.js';
import { linesOverChoices, shownChoices } from './choice-lines.js';
import { isRead } from './overlays.js';
import type { Program } from './program.js';
import { roomOf } from './room.js';
import type { Overlay } from './state/overlay.js';
import { currentStop, type WalkState } from './state/state.js';
import { stopsBefore } from './state/stops.js';

/** A cell of the screen, counted from 0. */
export interface ScreenPoint {
  readonly column: number;
  readonly row: number;
}

export type PointTarget =
  | { readonly at: 'crumb'; readonly place: Place }
  /** A row, by where it is among the stops of the cursor, and the cell of it; 0 is its label. */
  | {
      readonly at: 'row';
      readonly stop: number;
      readonly cell: number;
      readonly isSelected: boolean;
    }
  | { readonly at: 'choice'; readonly choice: number; readonly isSelected: boolean };

/** What stands at a point; undefined where nothing is that can be gone to or selected. */
export function pointedAt(
  program: Program,
  state: WalkState,
  point: ScreenPoint,
): PointTarget | undefined {
  if (point.row === 0) return crumbAt(program, state, point.column);
  const { outline } = program.page(state);
  const { top, under: room } = roomOf(outline, state);
  const line = point.row - top;
  if (line < 0 || line >= room.height) return undefined;
  return state.overlay
    ? choiceAt(program, state, { overlay: state.overlay, line, height: room.height })
    : rowAt(program, state, { line, column: point.column }, room);
}

// Signs of any kind are as wide, so what is told of these holds for all.
const signs = unicodeSigns;

function crumbAt(program: Program, state: WalkState, column: number): PointTarget | undefined {
  const { crumbs } = headLine(program, state, signs);
  const found = crumbs.find(({ from, to }) => column >= from && column < to);
  return found && { at: 'crumb', place: found.place };
}

interface OnMenu {
  readonly overlay: Overlay;
  readonly line: number;
  readonly height: number;
}

function choiceAt(
  program: Program,
  state: WalkState,
  { overlay, line, height }: OnMenu,
): PointTarget | undefined {
  if (isRead(overlay) || overlay.kind === 'write') return undefined;
  const over = linesOverChoices(overlay);
  const choices = program.choices(state);
  const shown = shownChoices(overlay, choices, height - over);
  const found = line < over ? undefined : shown[line - over];
  return found === undefined || typeof found === 'string'
    ? undefined
    : { at: 'choice', choice: found.at, isSelected: found.at === overlay.cursor };
}

function rowAt(
  program: Program,
  state: WalkState,
  point: { readonly line: number; readonly column: number },
  room: Viewport,
): PointTarget | undefined {
  const { outline, stops } = program.page(state);
  const { cursor, column, top } = currentStop(state);
  const here = stops[cursor] ?? -1;
  const found = blockAtLine(outline.blocks, top, point.line, { ...room, here });
  const block = found && outline.blocks[found.block];
  if (!block || !isEntered(block) || point.column >= room.width) return undefined;
  const setting = {
    width: room.width,
    column,
    selected: found.block === here,
    beside: room.side > 0,
    isShort: room.isShort === true,
    signs,
  };
  const cell = cellAt(block, setting, { line: found.line, column: point.column });
  return {
    at: 'row',
    stop: stopsBefore(stops, found.block),
    cell,
    isSelected: found.block === here && (isWhole(block) || cell === cellOf(block, column)),
  };
}

/** Whether a line has no cells to choose between. */
function isWhole(block: Block): boolean {
  return block.kind === 'row';
}

/** The cell that the cursor is on, as the block draws it. */
function cellOf(block: Block, column: number): number {
  return block.kind === 'grid' ? column : Math.max(1, column);
}

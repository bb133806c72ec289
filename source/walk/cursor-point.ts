/**
 * Where the terminal's own cursor belongs: at the caret while one types, where input methods show
 * their candidates, else on the row that is selected, which magnifiers follow.
 */
import stringWidth from 'string-width';
import { unicodeSigns } from '../outline/signs.js';
import { lineOfBlock } from '../outline/viewport.js';
import { linesOverChoices, shownChoices } from './choice-lines.js';
import { isRead, isTyping } from './overlays.js';
import type { ScreenPoint } from './pointing.js';
import type { Program } from './program.js';
import { roomOf } from './room.js';
import type { Overlay } from './state/overlay.js';
import { linesOfWriting } from './state/writing-lines.js';
import { currentStop, type WalkState } from './state/state.js';
import { typedLine } from './typed-line.js';
import { writtenLines } from './written-lines.js';

/** The cell that the cursor belongs in; undefined where nothing is typed or selected. */
export function cursorPoint(program: Program, state: WalkState): ScreenPoint | undefined {
  const { outline, stops } = program.page(state);
  const stop = currentStop(state);
  const { top, under: room } = roomOf(outline, state);
  const width = room.width + (room.side > 0 ? room.side + 1 : 0);
  if (state.overlay)
    return overOverlay(program, state, state.overlay, { top, width, height: room.height });
  const here = stops[stop.cursor];
  if (here === undefined || here < stop.top) return undefined;
  const line = lineOfBlock(outline.blocks, stop.top, here, { ...room, here });
  return line < room.height ? { row: top + line, column: 0 } : undefined;
}

interface Pane {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function overOverlay(
  program: Program,
  state: WalkState,
  overlay: Overlay,
  { top, width, height }: Pane,
): ScreenPoint | undefined {
  if (isRead(overlay)) return undefined;
  if (overlay.kind === 'write') {
    const under = linesOfWriting(overlay, height);
    const start = under > 0 ? top + height - under : top;
    const { caret } = writtenLines(overlay, width, (under > 0 ? under : height) - 1);
    return { row: start + 1 + caret.line, column: caret.column };
  }
  if (isTyping(overlay))
    return { row: top + 1, column: stringWidth(typedLine(overlay.text, width, unicodeSigns)) - 1 };
  const over = linesOverChoices(overlay);
  const lines = shownChoices(overlay, program.choices(state), height - over);
  const line = lines.findIndex(one => typeof one !== 'string' && one.at === overlay.cursor);
  return line < 0 ? undefined : { row: top + over + line, column: 0 };
}

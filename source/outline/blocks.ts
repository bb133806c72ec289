/** The list of block kinds: the compiler asks for each kind of block here, and for nothing else. */
import type { Block, BlockKinds } from './outline.js';
import type { Line } from './spans.js';
import type { BlockKind, Point, SpokenLine, Setting } from './block-kind.js';
import { box } from './box.js';
import { columns } from './columns.js';
import { figures } from './large-figures.js';
import { grid } from './grid.js';
import { heading } from './heading.js';
import { legend } from './legend.js';
import { nodes } from './nodes.js';
import { pair } from './pair.js';
import { row } from './row.js';
import { text } from './text-block.js';

type BlockKindName = keyof BlockKinds;

const kinds: { readonly [K in BlockKindName]: BlockKind<BlockKinds[K]> } = {
  row,
  grid,
  pair,
  nodes,
  heading,
  legend,
  text,
  columns,
  figures,
  box,
};

/** The lines of a block on a screen. */
export function linesOf<K extends BlockKindName>(
  block: Block<K>,
  setting: Setting,
): readonly Line[] {
  return isLeftOut(block, setting) ? [] : kinds[block.kind].lines(block, setting);
}

/** How many lines a block takes. */
export function heightOf<K extends BlockKindName>(block: Block<K>, setting: Setting): number {
  if (isLeftOut(block, setting)) return 0;
  const kind = kinds[block.kind];
  return kind.height?.(block, setting) ?? kind.lines(block, setting).length;
}

function isLeftOut({ tall }: Pick<Block, 'tall'>, { isShort }: Setting): boolean {
  return isShort === true && tall === true;
}

/** Which cell of a block a point of it is in, from 1; 0 is its label, or the whole of it. */
export function cellAt<K extends BlockKindName>(
  block: Block<K>,
  setting: Setting,
  point: Point,
): number {
  return kinds[block.kind].cellAt?.(block, setting, point) ?? 0;
}

/** The words of a block where there is no screen. */
export function spokenWords<K extends BlockKindName>(block: Block<K>): readonly SpokenLine[] {
  return kinds[block.kind].words(block);
}

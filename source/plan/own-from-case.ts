/** What a debater's file adds to a plan: its blocks as arguments of the coach's own. */
import type { CaseBlock, WordCase } from '../interchange/word-case.js';
import { addressIn, dateIn, sideOfPocket } from '../interchange/word-map.js';
import type { DebateSide } from '../debate/format-schema.js';
import type { OwnArgument } from './own-schema.js';
import type { PlanFile } from './schema.js';
import { defined } from '../text/data.js';

export interface PlanWithCase {
  readonly plan: PlanFile;
  /** The titles of the blocks that no side was found for. */
  readonly sideless: readonly string[];
}

/**
 * The plan with the blocks of a file at the end of their sides: of the one that is named, else of
 * the one that their pocket names.
 */
export function withCase(
  plan: PlanFile,
  { blocks }: Pick<WordCase, 'blocks'>,
  taken: (id: string) => boolean,
  side?: DebateSide,
): PlanWithCase {
  const sided = blocks.map(block => ({ block, side: side ?? sideOfPocket(block.pocket) }));
  const ids = freeIds(plan, taken);
  const added = sided.flatMap(({ block, side: stands }) =>
    stands === undefined ? [] : [ownOf(block, stands, ids())],
  );
  return {
    plan: {
      ...plan,
      own: [...(plan.own ?? []), ...added.map(own => ({ ...own }))],
      sides: plan.sides.map(one => ({
        ...one,
        arguments: [
          ...one.arguments,
          ...added.filter(own => own.side === one.stands).map(({ id }) => ({ argument: id })),
        ],
      })),
    },
    sideless: sided.flatMap(({ block, side: stands }) =>
      stands === undefined ? [block.title] : [],
    ),
  };
}

function ownOf(block: CaseBlock, side: DebateSide, id: string): OwnArgument {
  const [claim, ...others] = block.texts;
  return {
    id,
    side,
    title: block.title,
    ...defined({ claim }),
    ...(others.length === 0 ? {} : { reasoning: others.join(' ') }),
    ...(block.cards.length === 0 ? {} : { cards: block.cards.map(cardOf) }),
  };
}

function cardOf({ tag, cite, author, quote }: CaseBlock['cards'][number]) {
  return {
    tag,
    ...(cite === '' ? {} : { cite }),
    ...defined({ author, date: dateIn(cite), address: addressIn(cite) }),
    ...(quote.length === 0 ? {} : { quote: quote.map(piece => ({ ...piece })) }),
  };
}

/** The next ids that no argument has, of the plan or of its map. */
function freeIds({ own = [] }: PlanFile, taken: (id: string) => boolean): () => string {
  let number = own.length;
  const isTaken = (id: string): boolean => taken(id) || own.some(one => one.id === id);
  return () => {
    do number++;
    while (isTaken(`own-${number}`));
    return `own-${number}`;
  };
}

/** Which neighbour of an argument it is through which a change farther away turns it. */
import type { StanceMap } from '../map/stance-map.js';
import type { Neighbours } from './layout.js';
import { undecided, type Propagation } from './propagation.js';
import { standingAt, type Standing } from './standing.js';

export interface Through {
  readonly through?: { readonly argument: string; readonly to: Standing };
}

/** What bears on an argument, with its labels before anything is changed. */
export class Neighbourhood {
  private readonly neighbours: readonly { readonly index: number; readonly was: number }[];

  /** @param now the labels, which change later and are read again then */
  constructor(
    private readonly map: StanceMap,
    private readonly now: Propagation,
    private readonly goal: number,
  ) {
    const { attackers, supporters, attacked } = now.layout;
    const at = ({ offsets, ends }: Neighbours): readonly number[] => [
      ...ends.subarray(offsets[goal], offsets[goal + 1]),
    ];
    // What the argument attacks in turn may change because the argument does: it comes last.
    const answered = new Set(at(attacked));
    const isBacked = (now.admitted[goal] ?? 0) > 0;
    this.neighbours = [
      ...at(attackers).filter(index => !answered.has(index)),
      // Support decides nothing where evidence of its own counts.
      ...(isBacked ? [] : at(supporters)),
      ...at(attackers).filter(index => answered.has(index)),
    ]
      .filter(index => index !== goal)
      .map(index => ({ index, was: this.labelOf(index) }));
  }

  /**
   * The neighbour that has another label now, one where the change begins before others; none where
   * the change begins at the argument itself.
   */
  through(changed: readonly number[]): Through {
    if (changed.includes(this.goal)) return {};
    const turned = this.neighbours.filter(({ index, was }) => this.labelOf(index) !== was);
    const found = turned.find(({ index }) => changed.includes(index)) ?? turned[0];
    const argument = found && this.map.arguments[found.index]?.id;
    if (!found || argument === undefined) return {};
    return { through: { argument, to: standingAt(this.now, found.index) } };
  }

  private labelOf(index: number): number {
    return this.now.label[index] ?? undecided;
  }
}

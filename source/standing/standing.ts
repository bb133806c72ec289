/**
 * What stands under a burden. With no supports and everything admitted this is the grounded
 * labelling of an abstract framework (Dung 1995; Modgil and Caminada 2009); support read as needed
 * backing follows evidential argumentation (Oren and Norman 2008).
 */
import type { Citation, Evidence } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { admittedCounts } from './admitted.js';
import { citationAdmitted, type Burden } from './burden.js';
import { noAssumptions, type Assumptions } from './assumptions.js';
import { layOut, layoutOfVersion, layoutWithGrade, type Layout } from './layout.js';
import { labelledIn, Propagation, undecided } from './propagation.js';

export const standings = ['stands', 'contested', 'defeated', 'unproven'] as const;
export type Standing = (typeof standings)[number];

/** The standing of every argument of a map, under one burden and one set of assumptions. */
export class Labelling {
  constructor(
    private readonly map: StanceMap,
    readonly burden: Burden,
    readonly assumptions: Assumptions,
    private readonly propagation: Propagation,
  ) {}

  /**
   * The standing of an argument, by its id. Throws a RangeError where the map has no such argument.
   */
  of(argumentId: string): Standing {
    const index = this.map.argumentIndex.get(argumentId);
    if (index === undefined) throw new RangeError(`no argument has the id ${argumentId}`);
    return this.at(index);
  }

  /** The standing of an argument, by its place in the map. */
  at(index: number): Standing {
    return standingAt(this.propagation, index);
  }

  /** Whether a citation counts. One of evidence that the map does not hold never does. */
  admitted(citation: Citation): boolean {
    const evidence = this.map.evidenceById.get(citedId(citation));
    return (
      evidence !== undefined && citationAdmitted(citation, evidence, this.burden, this.assumptions)
    );
  }

  /** How many arguments have each standing. */
  tally(): Record<Standing, number> {
    const tally: Record<Standing, number> = { stands: 0, contested: 0, defeated: 0, unproven: 0 };
    for (let index = 0; index < this.map.arguments.length; index++) tally[this.at(index)] += 1;
    return tally;
  }
}

/**
 * Labels one map again and again: its relations are laid out once, then each labelling is linear in
 * them.
 */
export class Engine {
  private readonly plain: Layout;
  private withEditor: Layout | undefined;

  /** @param before of another version of the map: what is the same is not laid out anew */
  constructor(
    readonly map: StanceMap,
    before?: Engine,
  ) {
    this.plain =
      (before && layoutOfVersion(map, { map: before.map, layout: before.plain })) ?? layOut(map);
  }

  /** The relations that count under the reader's assumptions. */
  layout({ editorCounts }: Assumptions): Layout {
    if (!editorCounts) return this.plain;
    this.withEditor ??= layOut(this.map, true);
    return this.withEditor;
  }

  label(burden: Burden, assumptions: Assumptions = noAssumptions): Labelling {
    return new Labelling(this.map, burden, assumptions, this.propagate(burden, assumptions));
  }

  /** As they would be with an item of evidence graded otherwise. */
  labelRegraded(burden: Burden, assumptions: Assumptions, evidence: Evidence): Labelling {
    const layout = layoutWithGrade(this.layout(assumptions), this.map, evidence);
    return new Labelling(this.map, burden, assumptions, propagated(layout, burden, assumptions));
  }

  /** The labels with the counts behind them, for work that changes them a little at a time. */
  propagate(burden: Burden, assumptions: Assumptions): Propagation {
    return propagated(this.layout(assumptions), burden, assumptions);
  }
}

function propagated(layout: Layout, burden: Burden, assumptions: Assumptions): Propagation {
  return new Propagation(layout, admittedCounts(layout, burden, assumptions));
}

export function createEngine(map: StanceMap, before?: Engine): Engine {
  return new Engine(map, before);
}

/**
 * Labels a map once. Whoever labels it again keeps an engine (`createEngine`) and saves the laying
 * out.
 */
export function labelMap(
  map: StanceMap,
  burden: Burden,
  assumptions: Assumptions = noAssumptions,
): Labelling {
  return createEngine(map).label(burden, assumptions);
}

/**
 * In stands; undecided is contested. Out without anything that it rests on is unproven, whether
 * answered or not: what was never put to the proof cannot be defeated (the burden of production
 * comes before the burden of persuasion: Prakken and Sartor 2009). Out otherwise is defeated.
 */
export function standingAt(propagation: Propagation, index: number): Standing {
  const label = propagation.label[index] ?? undecided;
  if (label === undecided) return 'contested';
  if (label === labelledIn) return 'stands';
  const backed =
    (propagation.admitted[index] ?? 0) > 0 || (propagation.inSupporters[index] ?? 0) > 0;
  return backed ? 'defeated' : 'unproven';
}

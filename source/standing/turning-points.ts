/**
 * What would change a standing: single items of evidence granted or rejected, and other burdens.
 */
import type { StanceMap } from '../map/stance-map.js';
import { assumedGranted, assumedOf, assumedRejected, stepCounts } from './admitted.js';
import { burdens, type Burden } from './burden.js';
import { type Assumptions } from './assumptions.js';
import type { Layout, Neighbours } from './layout.js';
import { Neighbourhood } from './neighbourhood.js';
import type { Propagation } from './propagation.js';
import { createEngine, Engine, standingAt, type Standing } from './standing.js';
import { Trial } from './trial.js';

export type TurningPoint = EvidencePoint | { readonly burden: Burden; readonly to: Standing };

export interface EvidencePoint {
  readonly evidence: string;
  readonly change: 'grant' | 'reject';
  readonly to: Standing;
  /**
   * The neighbour that turns it, and how that then stands; absent where the item turns the
   * argument's own evidence.
   */
  readonly through?: { readonly argument: string; readonly to: Standing };
}

/** Turning points, and how far the search for them went. */
export interface TurningPointSearch {
  readonly points: readonly TurningPoint[];
  /**
   * Items of evidence that could matter and were tried, and those too far away to be tried within
   * the limit.
   */
  readonly tried: number;
  readonly untried: number;
}

/**
 * Relations walked before a search stops: under a second's work, and more than a map of 1,000
 * arguments and a few thousand relations can take.
 */
const stepLimit = 20_000_000;

/**
 * Every single grant or rejection that changes an argument's standing, nearest evidence first, then
 * every other burden that does, lowest first. Throws a RangeError where the map has no such
 * argument.
 */
export function turningPoints(
  source: Engine | StanceMap,
  burden: Burden,
  assumptions: Assumptions,
  argumentId: string,
): TurningPoint[] {
  return [...searchTurningPoints(source, burden, assumptions, argumentId).points];
}

/** The same, with what was left untried: on very large maps the items farthest away may be. */
export function searchTurningPoints(
  source: Engine | StanceMap,
  burden: Burden,
  assumptions: Assumptions,
  argumentId: string,
): TurningPointSearch {
  return searchWithin(stepLimit, source, { burden, assumptions, argumentId });
}

/** The first of them, without a search for the others; undefined where nothing changes it. */
export function nearestTurningPoint(
  engine: Engine,
  question: StandingQuestion,
): TurningPoint | undefined {
  return searchWithin(stepLimit, engine, question, 1).points[0];
}

/** Whose standing is asked for, and under what. */
export interface StandingQuestion {
  readonly burden: Burden;
  readonly assumptions: Assumptions;
  readonly argumentId: string;
}

/**
 * Of evidence alone, until so many relations were walked. Who asks about many arguments hands over
 * the labels under this burden, which are as they were afterwards.
 */
export function searchEvidence(
  limit: number,
  engine: Engine,
  { burden, assumptions, argumentId }: StandingQuestion,
  now: Propagation = engine.propagate(burden, assumptions),
): TurningPointSearch {
  const goal = goalOf(engine, argumentId);
  return tryEvidence(engine, { now, burden, assumptions, goal }, limit);
}

function goalOf({ map }: Engine, argumentId: string): number {
  const goal = map.argumentIndex.get(argumentId);
  if (goal === undefined) throw new RangeError(`no argument has the id ${argumentId}`);
  return goal;
}

/** Evidence and burdens, until so many relations were walked, or so much evidence was found. */
export function searchWithin(
  limit: number,
  source: Engine | StanceMap,
  { burden, assumptions, argumentId }: StandingQuestion,
  most = Infinity,
): TurningPointSearch {
  const engine = source instanceof Engine ? source : createEngine(source);
  const goal = goalOf(engine, argumentId);
  const now = engine.propagate(burden, assumptions);
  const standing = standingAt(now, goal);
  const found = tryEvidence(engine, { now, burden, assumptions, goal }, limit, most);
  if (found.points.length >= most) return found;
  const others = burdens
    .filter(other => other !== burden)
    .map(other => ({ burden: other, to: engine.label(other, assumptions).at(goal) }));
  return { ...found, points: [...found.points, ...others.filter(point => point.to !== standing)] };
}

interface TurningSearch {
  /** The labels as they are. */
  readonly now: Propagation;
  readonly burden: Burden;
  readonly assumptions: Assumptions;
  /** The argument that is asked about. */
  readonly goal: number;
}

function tryEvidence(
  engine: Engine,
  { now, burden, assumptions, goal }: TurningSearch,
  limit: number,
  most = Infinity,
): TurningPointSearch {
  const { map } = engine;
  const layout = engine.layout(assumptions);
  const standing = standingAt(now, goal);
  const { order, reached } = whatReaches(layout, goal);
  const trial = new Trial(now, reached);
  const neighbours = new Neighbourhood(map, now, goal);
  const assumed = assumedOf(layout, assumptions);
  const points: TurningPoint[] = [];
  let [tried, untried] = [0, 0];
  for (const item of citedBy(layout, order)) {
    if (points.length >= most) break;
    if (trial.steps > limit) {
      untried++;
      continue;
    }
    tried++;
    const was = assumed[item] ?? 0;
    const attempt = (change: 'grant' | 'reject', flipped: readonly number[]): void => {
      if (flipped.length === 0) return;
      const found = trial.readIf(flipped, change === 'grant' ? 1 : 0, () => {
        const to = standingAt(now, goal);
        return to === standing ? undefined : { to, ...neighbours.through(flipped) };
      });
      const evidence = map.evidence[item]?.id;
      if (found && evidence !== undefined) points.push({ evidence, change, ...found });
    };
    if (was !== assumedGranted)
      attempt(
        'grant',
        citingOnce(layout, item, reached).filter(index => now.admitted[index] === 0),
      );
    if (was !== assumedRejected) {
      attempt(
        'reject',
        citingOnce(layout, item, reached).filter(index =>
          restsOnlyOn(layout, { index, item, admitted: now.admitted[index] ?? 0 }, step =>
            stepCounts(was, step, burden),
          ),
        ),
      );
    }
  }
  return { points, tried, untried };
}

/**
 * The arguments from which relations that bear on standing lead to the goal, nearest first, itself
 * included.
 */
function whatReaches(
  layout: Layout,
  goal: number,
): { order: readonly number[]; reached: Uint8Array } {
  const reached = new Uint8Array(layout.size);
  reached[goal] = 1;
  const order = [goal];
  for (let next = 0; next < order.length; next++) {
    const index = order[next] ?? goal;
    for (const { offsets, ends } of [layout.attackers, layout.supporters]) {
      const stop = offsets[index + 1] ?? 0;
      for (let at = offsets[index] ?? 0; at < stop; at++) {
        const end = ends[at] ?? goal;
        if (reached[end]) continue;
        reached[end] = 1;
        order.push(end);
      }
    }
  }
  return { order, reached };
}

/** The items of evidence that some arguments cite, each once, in the order of those. */
function* citedBy(
  { citations, evidenceIndex }: Layout,
  order: readonly number[],
): Generator<number> {
  const { offsets, evidence } = citations;
  const seen = new Uint8Array(evidenceIndex.size);
  for (const index of order) {
    const stop = offsets[index + 1] ?? 0;
    for (let at = offsets[index] ?? 0; at < stop; at++) {
      const item = evidence[at] ?? 0;
      if (seen[item]) continue;
      seen[item] = 1;
      yield item;
    }
  }
}

function citingOnce(layout: Layout, item: number, reached: Uint8Array): number[] {
  const citing = new Set<number>();
  for (const index of endsOf(layout.citing, item)) if (reached[index]) citing.add(index);
  return [...citing];
}

/**
 * Whether all the admitted citations of an argument are of this item, so that it loses its evidence
 * with it.
 */
function restsOnlyOn(
  layout: Layout,
  {
    index,
    item,
    admitted,
  }: { readonly index: number; readonly item: number; readonly admitted: number },
  counts: (step: number) => boolean,
): boolean {
  const { offsets, evidence, step } = layout.citations;
  let ofItem = 0;
  for (let at = offsets[index] ?? 0; at < (offsets[index + 1] ?? 0); at++) {
    if (evidence[at] === item && counts(step[at] ?? 0)) ofItem++;
  }
  return admitted > 0 && ofItem === admitted;
}

function endsOf(neighbours: Neighbours, index: number): Uint32Array {
  return neighbours.ends.subarray(neighbours.offsets[index], neighbours.offsets[index + 1]);
}

/** The planner's pages over a plan, with what they are made from kept between two keys. */
import type { Fault } from '../map/fault.js';
import { noAssumptions } from '../standing/assumptions.js';
import type { StanceMap } from '../map/stance-map.js';
import { ownMaps, type OwnMaps } from '../plan/own-map.js';
import { createEngine, type Engine, type Labelling } from '../standing/standing.js';
import type { DebateSide } from '../debate/format-schema.js';
import type { RoundChoices } from '../debate/round-choices.js';
import type { Place } from '../outline/place.js';
import type { PlanFile } from '../plan/schema.js';
import { otherSide, sessionPlan, type SessionPlan } from '../plan/session-plan.js';
import { caseOrder } from '../strategy/case-order.js';
import { clashesOn, type Clash } from '../strategy/clashes.js';
import type { LabelledMap, CaseStrength } from '../strategy/strength.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import type { Walk } from '../walk/state/walk.js';
import type { PlanReading, PlanLine } from './plan-line.js';
import type { PlanMemory } from './plan-memory.js';
import { planPageOf, type PlanPage } from './plan-outline.js';
import { planPlace } from './plan-place.js';
import type { OpenLearner } from './task-pages.js';

export interface PlanWingOptions {
  /** The name of the plan's file, for the screen. */
  readonly file: string;
  readonly plan: PlanFile | undefined;
  readonly faults: readonly Fault[];
  /** The map without what the coach added, where the walk is through one with it. */
  readonly base?: StanceMap;
  /** The map as a new plan names it. */
  readonly map?: string;
  /** What a new plan's round chooses within its debate format. */
  readonly round?: RoundChoices;
  /** The learner whose profile is open; nobody while a coach plans. */
  readonly learner?: (state: WalkState) => OpenLearner | undefined;
}

interface SideRanking {
  readonly labelling: Labelling;
  readonly issue: string;
  readonly by: Map<DebateSide, readonly CaseStrength[]>;
  readonly clashes: readonly Clash[];
}

/** What the coach added, and what follows from it. */
interface OwnAdditions {
  readonly walk: StanceMap;
  readonly motion: string;
  readonly own: PlanFile['own'];
  readonly maps: OwnMaps;
  /** Undefined where nothing was added: the walk labels its own map. */
  readonly engine: Engine | undefined;
}

export class PlanView {
  /**
   * The ranking of the last motion and burden: ticking changes nothing of it, and a large map takes
   * long to rank.
   */
  private ranked: SideRanking | undefined;
  private lastAdded: OwnAdditions | undefined;
  private lastLabelled: { readonly engine: Engine; readonly labelling: Labelling } | undefined;

  constructor(readonly options: PlanWingOptions) {}

  page(walk: Walk, state: WalkState, memory: PlanMemory, place: Place): PlanPage {
    return planPageOf(
      {
        map: walk.map,
        planReading: this.planReading(walk, memory),
        motion: memory.motion,
        learner: this.options.learner?.(state),
      },
      planPlace(place),
    );
  }

  /** The lines of the page that is open, and the one that the cursor is on. */
  lineHere(
    walk: Walk,
    state: WalkState,
    memory: PlanMemory,
  ): { readonly lines: readonly PlanLine[]; readonly at: number } {
    const stop = currentStop(state);
    return {
      lines: this.page(walk, state, memory, stop.place).lines,
      at: walk.page(state).stops[stop.cursor] ?? 0,
    };
  }

  /** The page of the other side, from that of one. */
  otherSide(walk: Walk, memory: PlanMemory, place: Place): Place | undefined {
    const at = planPlace(place);
    const id = at?.page === 'side' || at?.page === 'chosen' ? at.side : undefined;
    const planReading = id === undefined ? undefined : this.planReading(walk, memory);
    const side = planReading?.plan.sides.find(one => one.id === id);
    return planReading && side && `plan/side/${otherSide(planReading.plan, side).id}`;
  }

  /** The map with what the coach added, under the burden of a plan's judge. */
  labelled(walk: Walk, plan: PlanFile): LabelledMap {
    const { maps } = this.added(walk, plan);
    return { map: maps.map, labelling: this.labelling(walk, plan) };
  }

  private labelling(walk: Walk, plan: PlanFile): Labelling {
    const { engine } = this.added(walk, plan);
    if (!engine) return walk.labelling(plan.burden, noAssumptions);
    if (this.lastLabelled?.engine !== engine || this.lastLabelled.labelling.burden !== plan.burden)
      this.lastLabelled = { engine, labelling: engine.label(plan.burden) };
    return this.lastLabelled.labelling;
  }

  /** The maps with what the coach added, until something else is. */
  private added(walk: Walk, { motion, own }: PlanFile): OwnAdditions {
    const last = this.lastAdded;
    const base = this.options.base ?? walk.map;
    if (last?.walk === walk.map && last.motion === motion && last.own === own) return last;
    const maps = ownMaps(base, motion, own);
    this.lastAdded = {
      walk: walk.map,
      motion,
      own,
      maps,
      engine: maps.standingMap === walk.map ? undefined : createEngine(maps.standingMap),
    };
    return this.lastAdded;
  }

  private planReading(walk: Walk, { plan: written }: PlanMemory): PlanReading | undefined {
    const plan =
      written &&
      sessionPlan(written, this.options.base ?? walk.map, this.added(walk, written).maps);
    if (!plan) return undefined;
    const labelling = this.labelling(walk, plan.file);
    return {
      plan,
      labelling,
      candidates: stand => this.candidates(plan, labelling, stand),
      clashes: () => this.ranking(plan, labelling).clashes,
      file: this.options.file,
      faults: this.options.faults,
    };
  }

  private candidates(
    plan: SessionPlan,
    labelling: Labelling,
    stand: DebateSide,
  ): readonly CaseStrength[] {
    const { map, issue } = plan;
    const { by } = this.ranking(plan, labelling);
    const known = by.get(stand);
    if (known) return known;
    const { added, proposed, rest } = caseOrder(map, labelling, issue.id, stand);
    const list = [...added, ...proposed, ...rest];
    by.set(stand, list);
    return list;
  }

  private ranking({ map, issue }: SessionPlan, labelling: Labelling): SideRanking {
    if (this.ranked?.labelling !== labelling || this.ranked.issue !== issue.id)
      this.ranked = {
        labelling,
        issue: issue.id,
        by: new Map(),
        clashes: clashesOn(map, issue.id),
      };
    return this.ranked;
  }
}

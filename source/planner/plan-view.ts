/** The planner's pages over a plan, with what they are made from kept between two keys. */
import type { Fault } from '../map/fault.js';
import { noAssumptions } from '../standing/burden.js';
import type { Labelling } from '../standing/standing.js';
import type { DebateSide } from '../debate/format-schema.js';
import type { Place } from '../outline/place.js';
import type { PlanFile } from '../plan/schema.js';
import { otherSide, sessionPlan, type SessionPlan } from '../plan/session-plan.js';
import { caseArguments } from '../strategy/clash.js';
import type { LabelledMap, Strength } from '../strategy/strength.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import type { Walk } from '../walk/state/walk.js';
import type { Desk, Line } from './plan-line.js';
import type { PlanMemory } from './plan-memory.js';
import { pageOf, type PlanPage } from './plan-outline.js';
import { planPlace } from './plan-place.js';
import type { Learner } from './task-pages.js';

export interface PlanWingOptions {
  /** The name of the plan's file, for the screen. */
  readonly file: string;
  readonly plan: PlanFile | undefined;
  readonly faults: readonly Fault[];
  /** The map as a new plan names it. */
  readonly map?: string;
  /** The learner whose profile is open; nobody while a coach plans. */
  readonly learner?: (state: WalkState) => Learner | undefined;
}

interface Ranking {
  readonly labelling: Labelling;
  readonly issue: string;
  readonly by: Map<DebateSide, readonly Strength[]>;
}

export class PlanView {
  /**
   * The ranking of the last motion and burden: ticking changes nothing of it, and a large map takes
   * long to rank.
   */
  private ranked: Ranking | undefined;

  constructor(readonly options: PlanWingOptions) {}

  page(walk: Walk, state: WalkState, memory: PlanMemory, place: Place): PlanPage {
    return pageOf(
      {
        map: walk.map,
        desk: this.desk(walk, memory),
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
  ): { readonly lines: readonly Line[]; readonly at: number } {
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
    const desk = id === undefined ? undefined : this.desk(walk, memory);
    const side = desk?.plan.sides.find(one => one.id === id);
    return desk && side && `plan/side/${otherSide(desk.plan, side).id}`;
  }

  /** The map under the burden of a plan's judge. */
  labelled(walk: Walk, { burden }: PlanFile): LabelledMap {
    return { map: walk.map, labelling: walk.labelling(burden, noAssumptions) };
  }

  private desk(walk: Walk, { plan: written }: PlanMemory): Desk | undefined {
    const plan = written && sessionPlan(written, walk.map);
    if (!plan) return undefined;
    const labelling = walk.labelling(plan.file.burden, noAssumptions);
    return {
      plan,
      labelling,
      candidates: stand => this.candidates(plan, labelling, stand),
      file: this.options.file,
      faults: this.options.faults,
    };
  }

  private candidates(
    { map, issue }: SessionPlan,
    labelling: Labelling,
    stand: DebateSide,
  ): readonly Strength[] {
    if (this.ranked?.labelling !== labelling || this.ranked.issue !== issue.id)
      this.ranked = { labelling, issue: issue.id, by: new Map() };
    const known = this.ranked.by.get(stand) ?? caseArguments(map, labelling, issue.id, stand);
    this.ranked.by.set(stand, known);
    return known;
  }
}

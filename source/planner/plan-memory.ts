/**
 * What the planner remembers: the plan with all that was done to it, and what a coach is in the
 * middle of.
 */
import {
  withStepAmended,
  withStep,
  historyOf,
  toStepBefore,
  type History,
} from '../walk/history.js';
import type { PlanFile } from '../plan/schema.js';
import type { WalkState } from '../walk/state/state.js';
import { WingMemory } from '../walk/state/wing-memory.js';
import type { PlanField } from './fields.js';

export const planWingId = 'plan';

interface PlanState {
  /** Undefined until a motion and a debate format are chosen. */
  readonly history: History<PlanFile> | undefined;
  /** The motion, chosen before there is a plan. */
  readonly motion?: string;
  /** The field that is being written: letters typed one after the other are undone together. */
  readonly writing?: PlanField;
  /** The task that was looked at last: what is given to read goes there. */
  readonly task?: string;
}

/** Replaced and never changed. */
export class PlanMemory {
  constructor(private readonly remembered: PlanState) {}

  static of(plan: PlanFile | undefined): PlanMemory {
    return new PlanMemory({ history: plan && historyOf(plan) });
  }

  get plan(): PlanFile | undefined {
    return this.remembered.history?.now;
  }

  get motion(): string | undefined {
    return this.remembered.motion;
  }

  get task(): string | undefined {
    return this.remembered.task;
  }

  /** With the plan changed; the first change begins it. */
  with(plan: PlanFile): PlanMemory {
    const { history, writing: _ended, ...rest } = this.remembered;
    return new PlanMemory({
      ...rest,
      history: history ? withStep(history, plan) : historyOf(plan),
    });
  }

  /** With a text as it is while it is being written. */
  writing(field: PlanField, plan: PlanFile): PlanMemory {
    const { history, writing } = this.remembered;
    if (!history || plan === history.now) return this;
    return new PlanMemory({
      ...this.remembered,
      writing: field,
      history: isSame(writing, field) ? withStepAmended(history, plan) : withStep(history, plan),
    });
  }

  /** The text is written. */
  withWritingEnded(): PlanMemory {
    const { writing: _ended, ...rest } = this.remembered;
    return new PlanMemory(rest);
  }

  /** Without the last change; undefined where there is none. */
  undone(): PlanMemory | undefined {
    const { history, writing: _ended, ...rest } = this.remembered;
    const before = history && toStepBefore(history);
    return before && new PlanMemory({ ...rest, history: before });
  }

  withMotion(motion: string): PlanMemory {
    return new PlanMemory({ ...this.remembered, motion });
  }

  withTask(task: string): PlanMemory {
    return task === this.task ? this : new PlanMemory({ ...this.remembered, task });
  }
}

function isSame(one: PlanField | undefined, other: PlanField): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export const planKey = new WingMemory(planWingId, PlanMemory);

/** What the wing of a state remembers. */
export function planMemory(state: WalkState): PlanMemory {
  return planKey.in(state) ?? PlanMemory.of(undefined);
}

/** What the program remembers of a flow. */
import type { WalkState } from '../walk/state/state.js';
import { WingMemory } from '../walk/state/wing-memory.js';
import type { FlowSheet } from './flow.js';
import type { DebateFormat } from '../debate/format-schema.js';
import { historyOf, type History } from '../walk/history.js';

export class FlowMemory {
  constructor(
    readonly format: DebateFormat,
    readonly history: History<FlowSheet>,
    /** The entry that is being written. */
    readonly writing?: string | undefined,
    /** The entry from which an arrow is drawn. */
    readonly arrowFrom?: string | undefined,
  ) {}

  get sheet(): FlowSheet {
    return this.history.now;
  }

  with(history: History<FlowSheet>): FlowMemory {
    return new FlowMemory(this.format, history, this.writing);
  }
}

export const flowId = 'flow';

export function newFlow(format: DebateFormat, sheet: FlowSheet): FlowMemory {
  return new FlowMemory(format, historyOf(sheet));
}

export const flowKey = new WingMemory(flowId, FlowMemory);

/** What the flow remembers, where the program has one. */
export function flowIn(state: Pick<WalkState, 'wings'>): FlowMemory | undefined {
  return flowKey.in(state);
}

/** What the program remembers of a flow. */
import type { DebateFormat } from '../debate/format-schema.js';
import { historyOf, type History } from '../walk/history.js';
import type { WalkState } from '../walk/state/state.js';
import { WingMemory } from '../walk/state/wing-memory.js';
import { onSheet, sheetCount, type FlowSheet } from './flow.js';

interface FlowState {
  /** The sheet that shows, from 0. */
  readonly at?: number;
  /** What is being written: the id of an entry, or what else has words. */
  readonly writing?: string | undefined;
  /** The entry from which an arrow is drawn. */
  readonly arrowFrom?: string | undefined;
}

export class FlowMemory {
  readonly at: number;
  readonly writing: string | undefined;
  readonly arrowFrom: string | undefined;

  constructor(
    readonly format: DebateFormat,
    readonly history: History<FlowSheet>,
    { at = 0, writing, arrowFrom }: FlowState = {},
  ) {
    this.at = Math.min(at, sheetCount(history.now) - 1);
    this.writing = writing;
    this.arrowFrom = arrowFrom;
  }

  /** The whole flow. */
  get sheet(): FlowSheet {
    return this.history.now;
  }

  /** The sheet that shows. */
  get shown(): FlowSheet {
    return onSheet(this.sheet, this.at);
  }

  /** The same with something changed; an arrow that was begun is no more. */
  with(history: History<FlowSheet>, change: FlowState = {}): FlowMemory {
    return new FlowMemory(this.format, history, {
      at: this.at,
      writing: this.writing,
      ...change,
    });
  }
}

export const flowId = 'flow';

export function newFlow(format: DebateFormat, sheet: FlowSheet): FlowMemory {
  return new FlowMemory(format, historyOf(sheet));
}

export const flowKey = new WingMemory(flowId, FlowMemory);

/** What the flow remembers, where the program has one. */
export function flowMemoryIn(state: Pick<WalkState, 'wings'>): FlowMemory | undefined {
  return flowKey.in(state);
}

/** What a flow on paper is made from. */
import type { DebateFormat } from '../debate/format-schema.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Labelling } from '../standing/standing.js';
import type { EntryMarks } from './flow-marks.js';
import type { FlowSheet } from './flow.js';

export interface PrintedFlow {
  readonly debate: DebateFormat;
  readonly map: StanceMap;
  readonly labelling: Labelling;
  readonly flow: FlowSheet;
  readonly marks: ReadonlyMap<string, EntryMarks>;
  readonly title: string;
  readonly motion: string | undefined;
}

/** The flow that a planned round begins with. */
import { debateFormats } from '../debate/debate-formats.js';
import type { DebateFormat } from '../debate/format-schema.js';
import type { PlanFile } from '../plan/schema.js';
import { flowFormat, type FlowFile } from './flow-schema.js';

/** A new flow of a plan, for a file beside it. */
export function flowOfPlan(
  { title, map, motion, wording, burden }: PlanFile,
  format: DebateFormat,
): FlowFile {
  const own = debateFormats.includes(format) ? format.id : format;
  return {
    format: flowFormat,
    title,
    ...(map === undefined ? {} : { map }),
    motion,
    ...(wording === undefined ? {} : { wording }),
    debate: own,
    burden,
    entries: [],
  };
}

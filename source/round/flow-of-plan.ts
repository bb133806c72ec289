/** The flow that a planned round begins with. */
import type { PlanFile } from '../plan/schema.js';
import { flowFormat, type FlowFile } from './flow-schema.js';

/** A new flow of a plan, for a file beside it. */
export function flowOfPlan({
  title,
  map,
  motion,
  wording,
  debate,
  round,
  burden,
}: PlanFile): FlowFile {
  return {
    format: flowFormat,
    title,
    ...(map === undefined ? {} : { map }),
    motion,
    ...(wording === undefined ? {} : { wording }),
    debate,
    ...(round === undefined ? {} : { round }),
    burden,
    entries: [],
  };
}

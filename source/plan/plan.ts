/**
 * From the text of a session plan to the plan, or to every fault in it; and what of a faulty one
 * can still be worked on.
 */
import { addDocumentShape, addFormatProblem, openDocument } from '../map/document.js';
import type { Fault } from '../map/fault.js';
import { readJson } from '../map/read-json.js';
import { isRecord, type Data } from '../map/record.js';
import type { StanceMap } from '../map/stance-map.js';
import { planDocument } from './format.js';
import { addPlanProblems } from './plan-problems.js';
import { planSchema, type PlanFile } from './schema.js';
import { sessionPlan, type SessionPlan } from './session-plan.js';
import { salvagedPlan } from './salvage.js';
import { isSameData } from '../text/data.js';
import { withFileChange } from './file-change.js';

export interface LoadedPlan {
  /**
   * The sound part of the plan; undefined where the text is no JSON object, or there is no map to
   * hold it to.
   */
  readonly plan?: SessionPlan;
  /** Whether the text is a plan of this format: one that is not must not be written over. */
  readonly isPlan: boolean;
  /** What stands in the file, for `planText`. */
  readonly written: Data;
  readonly faults: readonly Fault[];
}

/**
 * Reads a session plan. Every text in it is safe to show. All faults are told; the plan is what is
 * left without them.
 */
export function loadPlan(text: string, file: string, map: StanceMap | undefined): LoadedPlan {
  const opened = openDocument(text, file, planDocument.what);
  if (!opened.ok) return { isPlan: false, written: {}, faults: opened.faults };
  const { data, written, problems, faults } = opened;
  addFormatProblem(problems, data, planDocument.format);
  addDocumentShape(problems, planSchema, data);
  addPlanProblems(problems, data, map);
  const sound = map && salvagedPlan(data, map);
  const plan = map && sound && sessionPlan(sound, map);
  return {
    ...(plan ? { plan } : {}),
    isPlan: data['format'] === planDocument.format,
    written,
    faults: faults(),
  };
}

/**
 * The text of a plan's file after a change: what the plan does not know of stays as it was written.
 * Without a plan before, it is a new file.
 */
export function planText(written: Data, before: PlanFile | undefined, after: PlanFile): string {
  return `${JSON.stringify(withFileChange(written, before ?? {}, after), null, 2)}\n`;
}

/**
 * The text of a plan's file after a change of ours, from `before` to `after`, where something else
 * has written in it meanwhile; undefined where both changed the same, or it is no plan any more.
 */
export function mergedPlans(current: string, before: string, after: string): string | undefined {
  const [theirs, was, is] = [current, before, after].map(text => readJson(text, ''));
  if (!theirs?.ok || !was?.ok || !is?.ok || !isRecord(theirs.data)) return undefined;
  const merged = withFileChange(theirs.data, was.data, is.data);
  // Whoever writes last: where that makes no difference, neither change undoes any of the other.
  return isSameData(merged, withFileChange(is.data, was.data, theirs.data))
    ? `${JSON.stringify(merged, null, 2)}\n`
    : undefined;
}

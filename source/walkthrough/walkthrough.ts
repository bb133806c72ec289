/** A walkthrough that is ready to be played, and the way to it from the text of a file. */
import { readCompanion } from '../map/companion.js';
import type { Fault } from '../map/fault.js';
import { faultsOf, Problems, quoted } from '../map/problem.js';
import { addShapeProblems } from '../map/shape.js';
import type { StanceMap } from '../map/stance-map.js';
import { defaultBurden, type Burden } from '../standing/burden.js';
import { addReferenceProblems } from './references.js';
import {
  stepSchema,
  walkthroughFormat,
  walkthroughSchema,
  type Size,
  type Step,
  type WalkthroughFile,
} from './schema.js';

/**
 * A step with the place of its script, so that what goes wrong in it can be told where it stands.
 */
export interface ScriptStep {
  readonly step: Step;
  readonly file: string;
  /** Its place in the `steps` of that file. */
  readonly index: number;
}

export interface Walkthrough {
  readonly title: string;
  readonly burden: Burden;
  readonly size: Size;
  readonly steps: readonly ScriptStep[];
  /** The text of each file that steps come from. */
  readonly texts: ReadonlyMap<string, string>;
}

export type LoadedWalkthrough =
  | { readonly ok: true; readonly walkthrough: Walkthrough }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export interface LoadOptions {
  /** Where it is given, every name in the script must be in it. */
  readonly map?: StanceMap | undefined;
  /**
   * The text of an included file with the name to tell it by; a sentence where it can't be read.
   */
  readonly read?: (
    include: string,
    from: string,
  ) => Promise<{ readonly file: string; readonly text: string } | { readonly problem: string }>;
}

/** Files that each include the next one twice would else be read without end. */
const mostIncluded = 200;

const defaultSize: Size = { columns: 100, rows: 30 };

/**
 * Reads a walkthrough with all that it includes. Every text in it is safe to show. Where anything
 * is wrong, all faults are told.
 */
export async function loadWalkthrough(
  text: string,
  file: string,
  { map, read }: LoadOptions = {},
): Promise<LoadedWalkthrough> {
  const faults: Fault[] = [];
  const texts = new Map<string, string>();
  let included = 0;
  const load = async (
    part: string,
    name: string,
    within: readonly string[],
  ): Promise<
    { readonly head: WalkthroughFile; readonly steps: readonly ScriptStep[] } | undefined
  > => {
    const json = part.replace(/^\uFEFF/, '');
    texts.set(name, json);
    const { problems, data, valid } = examined(json, name, map, faults);
    const steps: ScriptStep[] = [];
    for (const [index, step] of (valid?.steps ?? []).entries()) {
      if (step.include === undefined) {
        steps.push({ step, file: name, index });
        continue;
      }
      const path = ['steps', index, 'include'];
      if (++included > mostIncluded) {
        problems.error(
          path,
          'many-includes',
          () =>
            `${quoted(step.include)} can't be included: at most ${mostIncluded} files ` +
            'may be, those within others counted',
        );
        break;
      }
      const found = (await read?.(step.include, name)) ?? {
        problem: 'nothing can be included here',
      };
      if ('problem' in found)
        problems.error(
          path,
          'broken-include',
          () => `${quoted(step.include)} can't be included: ${found.problem}`,
        );
      else if (found.file === name || within.includes(found.file))
        problems.error(path, 'include-circle', () => `${quoted(step.include)} includes itself`);
      else steps.push(...((await load(found.text, found.file, [...within, name]))?.steps ?? []));
    }
    if (data) faults.push(...faultsOf(problems, name, json));
    return valid && { head: valid, steps };
  };
  const loaded = await load(text, file, []);
  if (!loaded || faults.length > 0) return { ok: false, faults };
  const { head, steps } = loaded;
  return {
    ok: true,
    walkthrough: {
      title: head.title,
      burden: head.burden ?? defaultBurden,
      size: head.size ?? defaultSize,
      steps,
      texts,
    },
  };
}

function examined(
  json: string,
  file: string,
  map: StanceMap | undefined,
  faults: Fault[],
): { readonly problems: Problems; readonly data: boolean; readonly valid?: WalkthroughFile } {
  const problems = new Problems();
  const read = readCompanion(json, file, 'a walkthrough');
  if (!read.ok) {
    faults.push(...read.faults);
    return { problems, data: false };
  }
  const { data } = read;
  const parsed = walkthroughSchema.safeParse(data);
  if (!parsed.success) addScriptShape(problems, data);
  addReferenceProblems(problems, data, map);
  return parsed.success ? { problems, data: true, valid: parsed.data } : { problems, data: true };
}

/** Step by step, so that a fault in one never hides those in another. */
function addScriptShape(problems: Problems, data: Readonly<Record<string, unknown>>): void {
  const { format, steps } = data;
  if (typeof format === 'string' && format !== walkthroughFormat) {
    problems.error(
      ['format'],
      'unknown-format',
      () => `${quoted(format)} is not a format that stancemap plays; write "${walkthroughFormat}"`,
    );
  }
  const listed = Array.isArray(steps) && steps.length > 0;
  addShapeProblems(problems, walkthroughSchema, {
    ...data,
    ...(typeof format === 'string' ? { format: walkthroughFormat } : {}),
    ...(listed ? { steps: [{}] } : {}),
  });
  if (listed)
    steps.forEach((step: unknown, index) =>
      addShapeProblems(problems, stepSchema, step, ['steps', index]),
    );
}

/** A walkthrough that is ready to be played, and the way to it from the text of a file. */
import { addDocumentShape, addFormatProblem, openDocument } from '../map/document.js';
import type { Fault } from '../map/fault.js';
import type { Path } from '../map/json-text.js';
import { withoutMark } from '../map/read-json.js';
import type { Problems } from '../map/problem.js';
import type { Data } from '../map/record.js';
import type { StanceMap } from '../map/stance-map.js';
import { defaultBurden, type Burden } from '../standing/burden.js';
import { addReferenceProblems } from './references.js';
import { walkthroughDocument } from './format.js';
import { walkthroughSchema, type Size, type Step, type WalkthroughFile } from './schema.js';
import { includeFaults } from './words-check.js';

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
   * The text of an included file with the name to tell it by; a sentence where it can't be read, or
   * a fault where it holds no text.
   */
  readonly read?: (
    include: string,
    from: string,
  ) => Promise<
    | { readonly file: string; readonly text: string }
    | { readonly problem: string }
    | { readonly fault: Fault }
  >;
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
  const loading = new Loading(map, read);
  const loaded = await loading.file(text, file, []);
  const { faults, texts } = loading;
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

/** A script with what it includes, and all that is wrong in any of its files. */
class Loading {
  readonly faults: Fault[] = [];
  readonly texts = new Map<string, string>();
  private included = 0;

  constructor(
    private readonly map: StanceMap | undefined,
    private readonly read: LoadOptions['read'],
  ) {}

  /** @param within the files that include this one, outermost first */
  async file(
    text: string,
    name: string,
    within: readonly string[],
  ): Promise<
    { readonly head: WalkthroughFile; readonly steps: readonly ScriptStep[] } | undefined
  > {
    this.texts.set(name, withoutMark(text));
    const opened = openDocument(text, name, walkthroughDocument.what);
    if (!opened.ok) {
      this.faults.push(...opened.faults);
      return undefined;
    }
    const { data, problems } = opened;
    const head = examined(data, problems, this.map);
    const steps: ScriptStep[] = [];
    for (const [index, step] of (head?.steps ?? []).entries()) {
      const { include } = step;
      if (include === undefined) steps.push({ step, file: name, index });
      else if (++this.included > mostIncluded) {
        problems.error(includePath(index), 'many-includes', () => tooMany(include));
        break;
      } else steps.push(...(await this.include({ include, index, name, within }, problems)));
    }
    this.faults.push(...opened.faults());
    return head && { head, steps };
  }

  private async include(
    { include, index, name, within }: IncludedScript,
    problems: Problems,
  ): Promise<readonly ScriptStep[]> {
    const path = includePath(index);
    const found = (await this.read?.(include, name)) ?? {
      problem: includeFaults.nothing,
    };
    if ('fault' in found) this.faults.push(found.fault);
    else if ('problem' in found)
      problems.error(path, 'broken-include', () => includeFaults.broken(include, found.problem));
    else if (found.file === name || within.includes(found.file))
      problems.error(path, 'include-circle', () => includeFaults.itself(include));
    else return (await this.file(found.text, found.file, [...within, name]))?.steps ?? [];
    return [];
  }
}

interface IncludedScript {
  readonly include: string;
  /** The place of the step that includes it. */
  readonly index: number;
  readonly name: string;
  readonly within: readonly string[];
}

function includePath(index: number): Path {
  return ['steps', index, 'include'];
}

function tooMany(include: string): string {
  return includeFaults.broken(include, includeFaults.tooMany(mostIncluded));
}

function examined(
  data: Data,
  problems: Problems,
  map: StanceMap | undefined,
): WalkthroughFile | undefined {
  const parsed = walkthroughSchema.safeParse(data);
  if (!parsed.success) {
    addFormatProblem(problems, data, walkthroughDocument.format);
    addDocumentShape(problems, walkthroughSchema, data);
  }
  addReferenceProblems(problems, data, map);
  return parsed.data;
}

/** From the text of a flow file to the flow, or to every fault in it with its place. */
import { addDocumentShape, addFormatProblem, openDocument } from '../map/document.js';
import type { Fault } from '../map/fault.js';
import { didYouMean } from '../map/nearest.js';
import { type Problems } from '../map/problem.js';
import { quoted } from '../map/quoted.js';
import { isRecord, type Data } from '../map/record.js';
import type { StanceMap } from '../map/stance-map.js';
import { debateFormats } from '../debate/debate-formats.js';
import { isBlank } from './ballot.js';
import type { FlowSheet } from './flow.js';
import { flowDocument } from './flow-format.js';
import { addFlowProblems } from './flow-problems.js';
import { flowSchema, type FlowFile } from './flow-schema.js';
import type { Timer } from './timer-schema.js';
import { addFormatProblems } from '../debate/format-problems.js';
import { addChoiceProblems, withChoices } from '../debate/round-choices.js';
import type { DebateFormat } from '../debate/format-schema.js';
import { problemWords } from './fault-words.js';

export interface Flow {
  readonly file: FlowFile;
  readonly debate: DebateFormat;
}

export interface LoadedFlow {
  /** Undefined where there are errors. */
  readonly flow?: Flow;
  readonly faults: readonly Fault[];
}

/**
 * Reads a flow. Every text in it is safe to show. An argument that the map has lost is a warning:
 * what was said in a round stays.
 */
export function loadFlow(text: string, file: string, map: StanceMap | undefined): LoadedFlow {
  const opened = openDocument(text, file, flowDocument.what);
  if (!opened.ok) return { faults: opened.faults };
  const { data, problems } = opened;
  addFormatProblem(problems, data, flowDocument.format);
  addDocumentShape(problems, flowSchema, data);
  const named = debateIn(data);
  const choices = flowSchema.shape.round.safeParse(data['round']);
  if (named && choices.data) addChoiceProblems(problems, choices.data, named);
  const debate = named && withChoices(named, choices.data);
  addDebateProblems(problems, data);
  addFlowProblems({ problems, debate, map }, data);
  const faults = opened.faults();
  const parsed = flowSchema.safeParse(data);
  return parsed.success && debate && !faults.some(({ severity }) => severity === 'error')
    ? { flow: { file: parsed.data, debate }, faults }
    : { faults };
}

export function flowText(file: FlowFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A flow with what was done in its round; a ballot without anything on it is left out. */
export function flowWith(
  { sheets: _sheets, ballot: _ballot, ...file }: FlowFile,
  { entries, sheets, ballot }: FlowSheet,
  timer?: Timer,
): FlowFile {
  return {
    ...file,
    ...(sheets === undefined ? {} : { sheets: [...sheets] }),
    entries: [...entries],
    ...(ballot === undefined || isBlank(ballot) ? {} : { ballot }),
    ...(timer === undefined ? {} : { timer }),
  };
}

function debateIn({ debate }: Data): DebateFormat | undefined {
  if (typeof debate === 'string') return debateFormats.find(({ id }) => id === debate);
  const parsed = flowSchema.shape.debate.safeParse(debate);
  return parsed.success && typeof parsed.data !== 'string' ? parsed.data : undefined;
}

function addDebateProblems(problems: Problems, { debate }: Data): void {
  if (isRecord(debate)) addFormatProblems(problems, debate, ['debate']);
  const ids = debateFormats.map(({ id }) => id);
  if (typeof debate !== 'string' || ids.includes(debate)) return;
  const near = didYouMean(debate, ids) || problemWords.debates(ids);
  problems.error(['debate'], 'unknown-debate', () => problemWords.noDebate(quoted(debate), near));
}

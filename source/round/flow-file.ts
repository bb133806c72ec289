/** From the text of a flow file to the flow, or to every fault in it with its place. */
import { addDocumentShape, addFormatProblem, openDocument } from '../map/document.js';
import type { Fault } from '../map/fault.js';
import { addDuplicateIds, brokenLink, listIn } from '../map/links.js';
import { didYouMean } from '../map/nearest.js';
import { quoted, type Problems } from '../map/problem.js';
import { isRecord, type Data } from '../map/record.js';
import type { StanceMap } from '../map/stance-map.js';
import { debateFormats } from '../debate/debate-formats.js';
import { flowDocument } from './flow-format.js';
import { flowSchema, type FlowFile } from './flow-schema.js';
import { addFormatProblems } from '../debate/format-problems.js';
import type { DebateFormat } from '../debate/format-schema.js';

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
  const debate = debateIn(data);
  addDebateProblems(problems, data);
  addEntryProblems(problems, data, debate, map);
  const faults = opened.faults();
  const parsed = flowSchema.safeParse(data);
  return parsed.success && debate && !faults.some(({ severity }) => severity === 'error')
    ? { flow: { file: parsed.data, debate }, faults }
    : { faults };
}

export function flowText(file: FlowFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
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
  const near =
    didYouMean(debate, ids) || `; there are ${ids.join(', ')}, or an object with one of your own`;
  problems.error(
    ['debate'],
    'unknown-debate',
    () => `no debate format is called ${quoted(debate)}${near}`,
  );
}

function addEntryProblems(
  problems: Problems,
  data: Data,
  debate: DebateFormat | undefined,
  map: StanceMap | undefined,
): void {
  const entries = listIn(data, 'entries').map(entry => (isRecord(entry) ? entry : {}));
  const first = addDuplicateIds(problems, entries, ['entries']);
  const columns = new Map(debate?.speeches.map((speech, at) => [speech.id, at]));
  const column = (at: number): number | undefined => {
    const speech = entries[at]?.['speech'];
    return typeof speech === 'string' ? columns.get(speech) : undefined;
  };
  entries.forEach((entry, at) => {
    const { speech, argument, text, answers } = entry;
    if (debate && typeof speech === 'string' && !columns.has(speech))
      problems.error(['entries', at, 'speech'], 'broken-link', () =>
        brokenLink(`speech of ${debate.title}`, speech, columns.keys()),
      );
    if (map && typeof argument === 'string' && !map.argumentById.has(argument))
      problems.warning(['entries', at, 'argument'], 'lost-argument', () =>
        brokenLink('argument of the map', argument, map.argumentById.keys()),
      );
    if (text === undefined && argument === undefined && Object.keys(entry).length > 0)
      problems.error(
        ['entries', at],
        'empty-entry',
        () => 'an entry says something: it has "text", or "argument", or both',
      );
    if (!Array.isArray(answers)) return;
    answers.forEach((id: unknown, place) => {
      if (typeof id !== 'string') return;
      const path = ['entries', at, 'answers', place];
      const to = first.get(id);
      if (to === undefined)
        problems.error(path, 'broken-link', () =>
          brokenLink('entry of this flow', id, first.keys()),
        );
      else if (to === at)
        problems.error(path, 'self-answer', () => 'an entry does not answer itself');
      else if ((column(to) ?? 0) > (column(at) ?? Infinity))
        problems.error(
          path,
          'early-answer',
          () => `${quoted(id)} was said later: a speech answers what was said before it`,
        );
      else if (answers.indexOf(id) < place)
        problems.error(path, 'same-answer', () => `${quoted(id)} is named twice here`);
    });
  });
}

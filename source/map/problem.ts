/** Problems by their place in the data, and their way to faults with a line and a column. */
import type { Fault } from './fault.js';
import { walkJson, type Path } from './json-text.js';
import { quoted, shortened } from './quoted.js';
import { moreFaults } from './words-ends.js';

export interface Problem {
  readonly path: Path;
  /** Whether the key itself is meant, not its value. */
  readonly atKey?: boolean;
  /** Where it stands in the text, where the path alone does not say. */
  readonly offset?: number;
  readonly severity: Fault['severity'];
  readonly rule: string;
  readonly message: string;
}

/**
 * A reader is served by the first problems and the number of the others, not by a hundred thousand
 * lines.
 */
const mostListed = 100;

/**
 * Gathers problems in the order they are found: the first hundred, or as many as are wanted, and a
 * count of the rest.
 */
export class Problems {
  readonly list: Problem[] = [];
  rest = 0;

  constructor(private readonly most = mostListed) {}

  /** Adds an error. The message is only put into words where it will be told. */
  error(path: Path, rule: string, message: () => string): void {
    this.add({ path, severity: 'error', rule }, message);
  }

  errorAtKey(path: Path, rule: string, message: () => string): void {
    this.add({ path, severity: 'error', rule, atKey: true }, message);
  }

  /** Adds an error at an offset of the text: the path leads to more than one place in it. */
  errorAt(offset: number, path: Path, rule: string, message: () => string): void {
    this.add({ path, severity: 'error', rule, offset }, message);
  }

  warning(path: Path, rule: string, message: () => string): void {
    this.add({ path, severity: 'warning', rule }, message);
  }

  get count(): number {
    return this.list.length + this.rest;
  }

  private add(problem: Omit<Problem, 'message'>, message: () => string): void {
    if (this.list.length < this.most)
      this.list.push({ ...problem, path: [...problem.path], message: message() });
    else this.rest++;
  }
}

/**
 * The problems as faults in the order of the file; a last one counts those that are not told.
 * Without a text, all stand at 1:1.
 */
export function faultsOf(problems: Problems, file: string, text: string | undefined): Fault[] {
  const { list, rest } = problems;
  // Nothing to place: the text is not gone through.
  if (list.length === 0) return [];
  const offsets = text === undefined ? list.map(() => 0) : offsetsOf(text, list);
  const place = placesIn(text ?? '');
  const located = list
    .map((problem, index) => ({ problem, offset: offsets[index] ?? 0 }))
    .toSorted((a, b) => a.offset - b.offset);
  const faults = located.map(({ problem, offset }) => {
    const { line, column } = place(offset);
    return {
      file,
      line,
      column,
      path: pathText(problem.path),
      severity: problem.severity,
      rule: problem.rule,
      message: problem.message,
    };
  });
  const severity = list.some(problem => problem.severity === 'error') ? 'error' : 'warning';
  const message = moreFaults(rest);
  return rest === 0
    ? faults
    : [...faults, { file, line: 1, column: 1, path: '', severity, rule: 'more', message }];
}

/** A fault of the text as a whole, or at one offset in it. */
export function faultAt(
  { file, text, offset = 0 }: { readonly file: string; readonly text: string; offset?: number },
  rule: string,
  message: string,
): Fault {
  const { line, column } = placesIn(text)(offset);
  return { file, line, column, path: '', severity: 'error', rule, message };
}

/** The line and the column, both from 1, of each offset in a text. */
export function placesIn(
  text: string,
): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = startsOfLines(text);
  return offset => lineAndColumn(starts, offset);
}

/** A path as people write it: `arguments[3].evidence[0]`. */
export function pathText(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[A-Za-z_$][\w$]*$/.test(step)) return `[${quoted(step)}]`;
      return index === 0 ? shortened(step) : `.${shortened(step)}`;
    })
    .join('');
}

interface WantedOffsets {
  readonly steps: Map<string | number, WantedOffsets>;
  value?: number;
  key?: number;
}

/**
 * Where each problem's value or key starts; where the path leads to nothing, its nearest ancestor
 * that is there.
 */
function offsetsOf(text: string, problems: readonly Problem[]): readonly number[] {
  const root: WantedOffsets = { steps: new Map() };
  for (const { path } of problems) {
    let node = root;
    for (const step of path) {
      const next = node.steps.get(step) ?? { steps: new Map<string | number, WantedOffsets>() };
      node.steps.set(step, next);
      node = next;
    }
  }
  walkJson(text, (path, offset, part) => {
    const node = nodeAt(root, path);
    if (node) node[part] = offset;
  });
  return problems.map(({ path, atKey, offset: known }) => {
    if (known !== undefined) return known;
    let node = root;
    let offset = root.value ?? 0;
    for (const step of path) {
      const next = node.steps.get(step);
      if (next?.value === undefined) break;
      node = next;
      offset = next.value;
    }
    const end = atKey ? nodeAt(root, path)?.key : undefined;
    return end ?? offset;
  });
}

function nodeAt(root: WantedOffsets, path: Path): WantedOffsets | undefined {
  let node: WantedOffsets | undefined = root;
  for (let depth = 0; node && depth < path.length; depth++)
    node = node.steps.get(path[depth] ?? '');
  return node;
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}

function lineAndColumn(
  starts: readonly number[],
  offset: number,
): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

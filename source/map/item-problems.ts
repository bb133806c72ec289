/**
 * What the format asks of single items beyond their shape, and of items that speak of the same
 * thing. Works on items of any shape.
 */
import stringWidth from 'string-width';

import { safeLine } from '../text/safe-text.js';
import type { Path } from './json-text.js';
import { addCircles, listIn } from './links.js';
import type { Problems } from './problem.js';
import { isRecord, type Data } from './record.js';
import { itemFaults, parentCircle, supportCircle } from './words-items.js';

/** The widest short name, in columns: the overview's cells are drawn to it. */
const widestShort = 14;

/**
 * Whether a short name fits; far beyond the bound its columns are not counted, which takes time.
 */
export function isShort(short: string): boolean {
  return short.length * 2 <= widestShort || columnsOf(short) <= widestShort;
}

function columnsOf(short: string): number {
  return short.length > 1000 ? short.length : stringWidth(short);
}

/** Whether an argument is a party's or the editor's: one of the two. */
export function hasSpeaker(argument: Data): boolean {
  return Object.hasOwn(argument, 'party') !== Object.hasOwn(argument, 'editor');
}

/** Adds what is said twice, what runs in a circle, and items that contradict themselves. */
export function addRuleProblems(problems: Problems, data: Data): void {
  addArgumentsWithoutSpeaker(problems, data);
  addWideShorts(problems, data, 'parties');
  addWideShorts(problems, data, 'issues');
  for (const repeat of repeats) addRepeats(problems, data, repeat);
  addCircles(problems, parentEdges(data), 'parent-circle', parentCircle);
  addCircles(problems, supportEdges(data), 'support-circle', supportCircle);
}

function addArgumentsWithoutSpeaker(problems: Problems, data: Data): void {
  listIn(data, 'arguments').forEach((item, index) => {
    if (!isRecord(item) || hasSpeaker(item)) return;
    if (Object.hasOwn(item, 'party'))
      problems.error(
        ['arguments', index, 'editor'],
        'argument-speaker',
        () => itemFaults.twoSpeakers,
      );
    else problems.error(['arguments', index], 'argument-speaker', () => itemFaults.noSpeaker);
  });
}

function addWideShorts(problems: Problems, data: Data, list: 'parties' | 'issues'): void {
  listIn(data, list).forEach((item, index) => {
    const short = isRecord(item) ? item['short'] : undefined;
    if (typeof short === 'string' && !isShort(short))
      problems.error([list, index, 'short'], 'short-too-wide', () =>
        itemFaults.wideShort(short, columnsOf(short), widestShort),
      );
  });
}

/** Items that speak of the same thing say it once. */
const repeats = [
  { list: 'positions', kind: 'position', keys: ['party', 'issue'], rule: 'same-position' },
  { list: 'relations', kind: 'relation', keys: ['from', 'to', 'kind'], rule: 'same-relation' },
] as const;

function addRepeats(
  problems: Problems,
  data: Data,
  { list, kind, keys, rule }: (typeof repeats)[number],
): void {
  const seen = new Map<string, number>();
  listIn(data, list).forEach((item, index) => {
    if (!isRecord(item)) return;
    const values = keys.map(key => item[key]);
    if (!values.every(value => typeof value === 'string')) return;
    // Ids hold no line breaks, so that the joined text is the same only where every part is.
    const same = values.join('\n');
    const first = seen.get(same);
    if (first === undefined) seen.set(same, index);
    else
      problems.error([list, index], rule, () =>
        itemFaults.repeated(
          `${list}[${first}]`,
          kind,
          values.map(value => safeLine(value)),
        ),
      );
  });
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

function parentEdges(data: Data): readonly Edge[] {
  return listIn(data, 'issues').flatMap((item, index) =>
    isRecord(item) && typeof item['id'] === 'string' && typeof item['parent'] === 'string'
      ? [{ from: item['id'], to: item['parent'], path: ['issues', index, 'parent'] }]
      : [],
  );
}

function supportEdges(data: Data): readonly Edge[] {
  return listIn(data, 'relations').flatMap((item, index) =>
    isRecord(item) &&
    item['kind'] === 'supports' &&
    typeof item['from'] === 'string' &&
    typeof item['to'] === 'string'
      ? [{ from: item['from'], to: item['to'], path: ['relations', index] }]
      : [],
  );
}

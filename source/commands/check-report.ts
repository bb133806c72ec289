/** What `stancemap check` found, for people, for programs and for code hosts. */
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GivenTo } from '../command-line/usage.js';
import { unreadable } from '../files/kind.js';
import { formatFault, shownFile, type Fault } from '../map/fault.js';
import { rules } from '../standing/rules/check-map.js';
import { safeText } from '../text/safe-text.js';
import type { check } from '../usage/check.js';
import { checkWords } from './words/check.js';

type CheckFormat = GivenTo<typeof check>['flags']['format'];

/** Faults in a format: whole, whatever was at fault. */
export function checkReport(
  problems: readonly Fault[],
  format: CheckFormat,
  files: readonly string[],
): string {
  switch (format) {
    case 'json':
      return JSON.stringify({ problems }, null, 2);
    case 'github':
      return problems
        .map(
          problem =>
            `::${problem.severity} ` +
            `file=${property(problem.file)},line=${problem.line},col=${problem.column}` +
            `::${data(problem.message)}`,
        )
        .join('\n');
    case 'sarif':
      return JSON.stringify(sarif(problems), null, 2);
    case 'text': {
      const errors = problems.filter(problem => problem.severity === 'error').length;
      const ending =
        problems.length === 0
          ? checkWords.noFaults(files.map(shownFile))
          : checkWords.tally(errors, problems.length - errors);
      return [...problems.map(fault => formatFault(fault)), ending].join('\n');
    }
  }
}

/**
 * The message of a workflow command, and a property of one: no file's name may end it or begin
 * another.
 */
function data(text: string): string {
  return safeText(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A rule with why it is one, where it is one of those that maps are held to. */
function described(id: string): object {
  const rule = rules.find(known => known.id === id);
  return rule
    ? { id, shortDescription: { text: rule.breaks }, help: { text: rule.reason } }
    : { id };
}

/** SARIF 2.1.0, as code hosts read it. */
function sarif(problems: readonly Fault[]): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'stancemap',
            rules: [...new Set(problems.map(problem => problem.rule))].map(described),
          },
        },
        results: problems.map(problem => ({
          ruleId: problem.rule,
          level: problem.severity,
          message: { text: problem.path ? `${problem.path}: ${problem.message}` : problem.message },
          ...locationsOf(problem),
        })),
      },
    ],
  };
}

/** Where a fault is; nowhere for standard input, which has no address. */
function locationsOf({ file, line, column, rule }: Fault): object {
  if (file === '-') return {};
  const region = rule === unreadable ? {} : { region: { startLine: line, startColumn: column } };
  const artifactLocation = { uri: fileAddress(file) };
  return { locations: [{ physicalLocation: { artifactLocation, ...region } }] };
}

/** A path as a URI reference (RFC 3986): relative to where the command runs, or whole. */
export function fileAddress(file: string): string {
  const path = file.toWellFormed();
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path
    .split(sep)
    .map(step => encodeURIComponent(step))
    .join('/');
}

/** `stancemap check FILE...`: validates and lints files, telling every fault with its place. */
import { exitCodes } from '../command-line/failure.js';
import { print } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import type { Terminal } from '../command-line/terminal.js';
import type { GivenTo } from '../command-line/usage.js';
import { meansToBe } from '../map/companion.js';
import { formatFault, type Fault } from '../map/fault.js';
import { lintMap } from '../map/lint.js';
import { loadMap } from '../map/load.js';
import { safeText } from '../text/safe-text.js';
import { check } from '../usage/check.js';
import type { Source } from './companion-map.js';
import { readText } from './read-map.js';
import { checkWords } from './words/check.js';

export const run = commandOf(check, async ({ args: files, flags }, terminal) => {
  const problems: Fault[] = [];
  for (const file of files) {
    const text = await readText(terminal, file);
    problems.push(...(await checked(text, file, terminal)));
  }
  print(terminal, report(problems, flags.json ? 'json' : flags.format, files));
  const isFailing = problems.some(({ severity }) => severity === 'error' || flags.strict);
  return isFailing ? exitCodes.badInput : exitCodes.done;
});

/** A map is checked without loading what checks the files that go with one. */
async function checked(text: string, file: string, terminal: Terminal): Promise<readonly Fault[]> {
  const source = { text, file };
  if (meansToBe(text, 'stancemap-walkthrough')) return checkedScript(terminal, source);
  if (meansToBe(text, 'stancemap-flow'))
    return (await (await import('./read-flow.js')).flowIn(terminal, source)).faults;
  return meansToBe(text, 'stancemap-plan')
    ? (await (await import('./read-plan.js')).planIn(terminal, source)).faults
    : checkedMap(text, file);
}

function checkedMap(text: string, file: string): readonly Fault[] {
  const loaded = loadMap(text, file);
  return loaded.ok ? lintMap(loaded.map, file, text) : loaded.faults;
}

/** A walkthrough is played against the map that it names. */
async function checkedScript(terminal: Terminal, source: Source): Promise<readonly Fault[]> {
  const [{ walkthroughIn }, { checkWalkthrough }, { Program }] = await Promise.all([
    import('./read-walkthrough.js'),
    import('../walkthrough/check.js'),
    import('../walk/program.js'),
  ]);
  const found = await walkthroughIn(terminal, source);
  return 'faults' in found ? found.faults : checkWalkthrough(new Program(found.map), found.script);
}

function report(
  problems: readonly Fault[],
  format: GivenTo<typeof check>['flags']['format'],
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
            `file=${property(problem.file)},line=${problem.line},col=${problem.column}::${data(problem.message)}`,
        )
        .join('\n');
    case 'sarif':
      return JSON.stringify(sarif(problems), null, 2);
    case 'text': {
      const errors = problems.filter(problem => problem.severity === 'error').length;
      const ending =
        problems.length === 0
          ? checkWords.noFaults(files)
          : checkWords.tally(errors, problems.length - errors);
      return [...problems.map(problem => formatFault(problem)), ending].join('\n');
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
            rules: [...new Set(problems.map(problem => problem.rule))].map(id => ({ id })),
          },
        },
        results: problems.map(problem => ({
          ruleId: problem.rule,
          level: problem.severity,
          message: { text: problem.path ? `${problem.path}: ${problem.message}` : problem.message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: problem.file },
                region: { startLine: problem.line, startColumn: problem.column },
              },
            },
          ],
        })),
      },
    ],
  };
}

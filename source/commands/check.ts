/** `stancemap check FILE...`: validates and lints files, telling every fault with its place. */
import { meansToBe } from '../map/companion.js';
import { formatFault, type Fault } from '../map/fault.js';
import { lintMap } from '../map/lint.js';
import { loadMap } from '../map/load.js';
import { count } from '../text/figures.js';
import { safeText } from '../text/safe-text.js';
import { exitCodes, usageFailure } from './failure.js';
import { readFlags } from './flags.js';
import { print } from './output.js';
import { readText } from './read-map.js';

const formats = ['text', 'json', 'github', 'sarif'] as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(args, {
    format: { type: 'string' },
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
  });
  const format = values.json ? 'json' : formats.find(name => name === (values.format ?? 'text'));
  if (!format)
    throw usageFailure(
      `"${values.format ?? ''}" is no format. The formats are: ${formats.join(', ')}.`,
    );
  if (positionals.length === 0) throw usageFailure('Check takes at least one file.');
  const problems: Fault[] = [];
  for (const file of positionals) {
    const text = await readText(file);
    problems.push(...(await checked(text, file)));
  }
  print(report(problems, format, positionals));
  const failing = problems.some(problem => problem.severity === 'error' || values.strict);
  return failing ? exitCodes.badInput : exitCodes.done;
}

/** A map is checked without loading what checks the files that go with one. */
async function checked(text: string, file: string): Promise<readonly Fault[]> {
  if (meansToBe(text, 'stancemap-walkthrough')) return checkedScript(text, file);
  if (meansToBe(text, 'stancemap-flow'))
    return (await (await import('./read-flow.js')).flowIn(text, file)).faults;
  return meansToBe(text, 'stancemap-plan')
    ? (await (await import('./read-plan.js')).planIn(text, file)).faults
    : checkedMap(text, file);
}

function checkedMap(text: string, file: string): readonly Fault[] {
  const loaded = loadMap(text, file);
  return loaded.ok ? lintMap(loaded.map, file, text) : loaded.faults;
}

/** A walkthrough is played against the map that it names. */
async function checkedScript(text: string, file: string): Promise<readonly Fault[]> {
  const [{ walkthroughIn }, { checkWalkthrough }, { Program }] = await Promise.all([
    import('./read-walkthrough.js'),
    import('../walkthrough/check.js'),
    import('../walk/program.js'),
  ]);
  const found = await walkthroughIn(text, file);
  return 'faults' in found ? found.faults : checkWalkthrough(new Program(found.map), found.script);
}

function report(
  problems: readonly Fault[],
  format: (typeof formats)[number],
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
      const warnings = problems.length - errors;
      const ending =
        problems.length === 0
          ? `${files.join(', ')}: no faults`
          : `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
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

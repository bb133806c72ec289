/**
 * `stancemap import FILE --out MAP`: reads another format as a stance map, and says what was lost.
 */
import { extname } from 'node:path';
import { readAf } from '../interchange/af.js';
import { readApx } from '../interchange/apx.js';
import { frameworkMap } from '../interchange/framework-map.js';
import { reportText, type ImportProblem } from '../interchange/loss-report.js';
import { readTgf } from '../interchange/tgf.js';
import { exitCodes, UserFailure, usageFailure } from './failure.js';
import { readFlags } from './flags.js';
import { tell } from './output.js';
import { readText } from './read-map.js';
import { pasteable } from './terminal-session.js';
import { writeNew } from './write-file.js';

const mostTold = 100;
const readers = { '.apx': readApx, '.tgf': readTgf, '.af': readAf } as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(args, {
    out: { type: 'string' },
    report: { type: 'string' },
    from: { type: 'string' },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw usageFailure('Import takes one file.');
  if (values.out === undefined)
    throw usageFailure('Import needs --out MAP, the file to write the map to.');
  const ending = values.from ? `.${values.from}` : extname(file);
  if (ending !== '.apx' && ending !== '.tgf' && ending !== '.af')
    throw usageFailure(
      `${file} does not end in .apx, .tgf or .af. Name its format with --from apx|tgf|af.`,
    );
  const read = readers[ending](await readText(file));
  if (!read.ok) throw new UserFailure(faultLines(file, read.problems));
  const today = new Date().toISOString().slice(0, 10);
  const { file: map, report } = frameworkMap(read.framework, {
    title: file.split('/').at(-1) ?? file,
    updated: today,
    format: ending.slice(1),
    dropped: read.dropped,
  });
  await writeNew(values.out, `${JSON.stringify(map, null, 2)}\n`);
  if (values.report) await writeNew(values.report, `${JSON.stringify(report, null, 2)}\n`);
  tell(
    `${reportText(report)}\nWrote ${values.out}. To open it: stancemap ${pasteable(values.out)}`,
  );
  return exitCodes.done;
}

/** At most a hundred, and a count of the rest. */
function faultLines(file: string, problems: readonly ImportProblem[]): string {
  const rest = problems.length - mostTold;
  const lines = problems
    .slice(0, mostTold)
    .map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
  return [
    ...lines,
    ...(rest > 0
      ? [`${file}: ${rest} more ${rest === 1 ? 'problem is' : 'problems are'} not listed`]
      : []),
  ].join('\n');
}

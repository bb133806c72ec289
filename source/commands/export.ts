/**
 * `stancemap export --to apx|tgf|af`: writes a map's attacks for other tools, and says what has no
 * room there.
 */
import { writeAf } from '../interchange/af.js';
import { writeApx } from '../interchange/apx.js';
import { mapFramework } from '../interchange/framework.js';
import { reportText } from '../interchange/loss-report.js';
import { writeTgf } from '../interchange/tgf.js';
import { exitCodes, usageFailure } from './failure.js';
import { readFlags } from './flags.js';
import { print, tell } from './output.js';
import { readMap } from './read-map.js';
import { writeNew } from './write-file.js';

const writers = { apx: writeApx, tgf: writeTgf, af: writeAf } as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(args, {
    to: { type: 'string' },
    map: { type: 'string' },
    out: { type: 'string' },
    report: { type: 'string' },
  });
  const format = values.to;
  if (positionals.length > 0)
    throw usageFailure('Export takes flags only. A map is named with --map FILE.');
  if (format !== 'apx' && format !== 'tgf' && format !== 'af')
    throw usageFailure(`Export needs --to apx, tgf or af${format ? `, not "${format}"` : ''}.`);
  const { framework, report } = mapFramework(await readMap(values.map), format);
  const text = writers[format](framework);
  if (values.out === undefined) print(text);
  else await writeNew(values.out, text);
  if (values.report) await writeNew(values.report, `${JSON.stringify(report, null, 2)}\n`);
  else tell(reportText(report));
  return exitCodes.done;
}

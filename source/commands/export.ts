/**
 * `stancemap export --to apx|tgf|af`: writes a map's attacks for other tools, and says what has no
 * room there.
 */
import { exitCodes, usageFailure } from '../command-line/failure.js';
import { print, tell } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { writeAf } from '../interchange/af.js';
import { writeApx } from '../interchange/apx.js';
import { mapFramework } from '../interchange/framework.js';
import { reportText } from '../interchange/loss-report.js';
import { writeTgf } from '../interchange/tgf.js';
import { exporting } from '../usage/export.js';
import { CommandFiles } from './command-files.js';
import { readMap } from './read-map.js';
import { interchangeWords } from './words/interchange.js';
import { outputFile, refuseTwoOutputs, writeNew } from './write-file.js';

const writers = { apx: writeApx, tgf: writeTgf, af: writeAf };

export const run = commandOf(exporting, async ({ flags }, terminal) => {
  const { to } = flags;
  if (to === undefined) throw usageFailure(interchangeWords.exportNeedsFormat);
  refuseTwoOutputs(flags.out ?? '-', flags.report);
  const files = new CommandFiles(terminal);
  const { framework, report } = mapFramework(await readMap(files, flags.map), to);
  const text = writers[to](framework);
  const out = outputFile(flags.out);
  if (out === undefined) print(terminal, text);
  else await writeNew(files, out, text);
  if (flags.report !== undefined)
    await writeNew(files, flags.report, `${JSON.stringify(report, null, 2)}\n`);
  else tell(terminal, reportText(report));
  return exitCodes.done;
});

/**
 * `stancemap export --to apx|tgf|af`: writes a map's attacks for other tools, and says what has no
 * room there.
 */
import { exitCodes, usageFailure } from '../command-line/failure.js';
import { print, tell } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { mapFramework } from '../interchange/framework.js';
import { frameworks } from '../interchange/frameworks.js';
import { reportText } from '../interchange/loss-report.js';
import { exporting } from '../usage/export.js';
import { CommandFiles } from './command-files.js';
import { readMap } from './read-map.js';
import { interchangeWords } from './words/interchange.js';
import { outputFile, refuseTwoOutputs, writeNew } from './write-file.js';

export const run = commandOf(exporting, async ({ flags }, terminal) => {
  const { to } = flags;
  if (to === undefined) throw usageFailure(interchangeWords.exportNeedsFormat());
  const files = new CommandFiles(terminal);
  await refuseTwoOutputs(files, flags.out ?? '-', flags.report);
  const { framework, report } = mapFramework(await readMap(files, flags.map), to);
  const text = frameworks[to].write(framework);
  const out = outputFile(flags.out);
  if (out === undefined) print(terminal, text);
  else await writeNew(files, out, text);
  if (flags.report !== undefined)
    await writeNew(files, flags.report, `${JSON.stringify(report, null, 2)}\n`);
  else tell(terminal, reportText(report));
  return exitCodes.done;
});

/**
 * `stancemap import FILE --out MAP`: reads another format as a stance map, and says what was lost.
 */
import { basename, extname } from 'node:path';
import { exitCodes, UserFailure, usageFailure } from '../command-line/failure.js';
import { pasteable, tell } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { today } from '../command-line/terminal.js';
import { readAf } from '../interchange/af.js';
import { readApx } from '../interchange/apx.js';
import { frameworkMap } from '../interchange/framework-map.js';
import { reportText, type ImportProblem } from '../interchange/loss-report.js';
import { readTgf } from '../interchange/tgf.js';
import { shownFile } from '../map/fault.js';
import { frameworkFormats } from '../usage/framework-formats.js';
import { importing } from '../usage/import.js';
import { CommandFiles } from './command-files.js';
import { interchangeWords } from './words/interchange.js';
import { outputFile, refuseTwoOutputs, writeNew } from './write-file.js';

const mostTold = 100;
const readers = { apx: readApx, tgf: readTgf, af: readAf };

export const run = commandOf(importing, async ({ args: file, flags }, terminal) => {
  const { out, report: reportFile } = flags;
  if (out === undefined) throw usageFailure(interchangeWords.importNeedsOut);
  const format = flags.from ?? frameworkFormats.find(name => extname(file) === `.${name}`);
  if (format === undefined) throw usageFailure(interchangeWords.unknownEnding(file));
  refuseTwoOutputs(out, reportFile);
  const files = new CommandFiles(terminal);
  const read = readers[format](await files.required(file));
  if (!read.ok) throw new UserFailure(faultLines(file, read.problems));
  const { file: map, report } = frameworkMap(read.framework, {
    title: basename(file),
    updated: today(terminal).toISOString().slice(0, 10),
    format,
    dropped: read.dropped,
  });
  await writeNew(files, out, `${JSON.stringify(map, null, 2)}\n`);
  if (reportFile !== undefined)
    await writeNew(files, reportFile, `${JSON.stringify(report, null, 2)}\n`);
  const losses = reportText(report);
  tell(
    terminal,
    outputFile(out) === undefined
      ? losses
      : interchangeWords.imported(losses, out, `stancemap ${pasteable(out)}`),
  );
  return exitCodes.done;
});

/** At most a hundred, and a count of the rest. */
function faultLines(file: string, problems: readonly ImportProblem[]): string {
  const rest = problems.length - mostTold;
  const lines = problems
    .slice(0, mostTold)
    .map(({ line, column, message }) => `${shownFile(file)}:${line}:${column}: ${message}`);
  return [
    ...lines,
    ...(rest > 0 ? [interchangeWords.moreProblems(shownFile(file), rest)] : []),
  ].join('\n');
}

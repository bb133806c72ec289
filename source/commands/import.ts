/**
 * `stancemap import FILE --out MAP`: reads another format as a stance map, and says what was lost.
 */
import { basename, extname } from 'node:path';
import { exitCodes, UserFailure, usageFailure } from '../command-line/failure.js';
import { pasteable, tell } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { today } from '../command-line/terminal.js';
import { frameworkMap } from '../interchange/framework-map.js';
import { frameworks, type FrameworkFormat } from '../interchange/frameworks.js';
import { reportText, type ImportProblem } from '../interchange/loss-report.js';
import { shownFile } from '../map/fault.js';
import { importFormats } from '../usage/framework-formats.js';
import { importing } from '../usage/import.js';
import type { ImportOutcome } from './import-word.js';
import { CommandFiles } from './command-files.js';
import { importedId } from './imported-id.js';
import { interchangeWords } from './words/interchange.js';
import { outputFile, refuseTwoOutputs, writeNew } from './write-file.js';

const mostTold = 100;

export const run = commandOf(importing, async ({ args: file, flags }, terminal) => {
  const { out, report: reportFile, plan, side } = flags;
  if (out === undefined) throw usageFailure(interchangeWords.importNeedsOut);
  const format =
    flags.from ?? importFormats.find(name => extname(file).toLowerCase() === `.${name}`);
  if (format === undefined) throw usageFailure(interchangeWords.unknownEnding(file));
  if (format !== 'docx' && plan !== undefined)
    throw usageFailure(interchangeWords.onlyWordIntoPlan);
  if (side !== undefined && plan === undefined) throw usageFailure(interchangeWords.sideOfPlan);
  const files = new CommandFiles(terminal);
  await refuseTwoOutputs(files, out, reportFile);
  const updated = today(terminal).toISOString().slice(0, 10);
  const imported =
    format === 'docx'
      ? await (
          await import('./import-word.js')
        ).importedWord(files, { file, out, plan, side, updated })
      : await importedFramework(files, { file, out, format, updated });
  await writeNew(files, out, imported.text);
  const { report } = imported;
  if (reportFile !== undefined)
    await writeNew(files, reportFile, `${JSON.stringify(report, null, 2)}\n`);
  const losses = reportText(report);
  const command = plan === undefined ? 'stancemap' : 'stancemap plan';
  tell(
    terminal,
    outputFile(out) === undefined
      ? losses
      : interchangeWords.imported(losses, out, `${command} ${pasteable(out)}`),
  );
  return exitCodes.done;
});

interface FrameworkImport {
  readonly file: string;
  readonly out: string;
  readonly format: FrameworkFormat;
  readonly updated: string;
}

async function importedFramework(
  files: CommandFiles,
  { file, out, format, updated }: FrameworkImport,
): Promise<ImportOutcome> {
  const text = await files.requiredText(file);
  const read = frameworks[format].read(text);
  if (!read.ok) throw new UserFailure(faultLines(file, read.problems));
  const { file: map, report } = frameworkMap(read.framework, {
    id: importedId(file, out, text),
    title: basename(file),
    updated,
    format,
    dropped: read.dropped,
  });
  return { text: `${JSON.stringify(map, null, 2)}\n`, report };
}

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

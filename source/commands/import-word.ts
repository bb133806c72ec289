/** A debater's Word file as a map of its own, or as arguments of the coach's own in a plan. */
import { basename } from 'node:path';
import { UserFailure, usageFailure } from '../command-line/failure.js';
import type { LossReport } from '../interchange/loss-report.js';
import { planIn } from '../files/load-plan.js';
import { wordCase, type WordCase } from '../interchange/word-case.js';
import { readWord } from '../interchange/word-file.js';
import { wordMap } from '../interchange/word-map.js';
import { shownFile } from '../map/fault.js';
import { withCase } from '../plan/own-from-case.js';
import { mostQuoted } from '../plan/own-schema.js';
import { planText } from '../plan/plan.js';
import type { CommandFiles } from './command-files.js';
import { importedId } from './imported-id.js';
import { planFile, readPlan, sideNamed } from './read-plan.js';
import { interchangeWords } from './words/interchange.js';

export interface ImportOutcome {
  readonly text: string;
  readonly report: LossReport;
}

interface Importing {
  readonly file: string;
  readonly out: string;
  readonly plan: string | undefined;
  readonly side: string | undefined;
  readonly updated: string;
}

export async function importedWord(
  files: CommandFiles,
  { file, out, plan, side, updated }: Importing,
): Promise<ImportOutcome> {
  const word = readWord(await files.requiredBytes(file));
  if (!word) throw new UserFailure(interchangeWords.noWordFile(shownFile(file)));
  const found = wordCase(word, mostQuoted);
  if (found.blocks.length === 0) throw new UserFailure(interchangeWords.noBlocks(shownFile(file)));
  if (plan !== undefined) return intoPlan(files, found, { plan, side });
  const id = importedId(file, out, JSON.stringify(found.blocks));
  const map = wordMap(found, { id, title: basename(file), updated });
  return { text: `${JSON.stringify(map, null, 2)}\n`, report: reportOf(found) };
}

async function intoPlan(
  files: CommandFiles,
  found: WordCase,
  { plan: name, side }: { readonly plan: string; readonly side: string | undefined },
): Promise<ImportOutcome> {
  const plan = await readPlan(files, name);
  const source = planFile(name);
  const { written } = await planIn(await files.requiredText(source), source, {
    files,
    mapFile: undefined,
  });
  const stands = side === undefined ? undefined : sideNamed(plan, side).stands;
  const { plan: after, sideless } = withCase(
    plan.file,
    found,
    id => plan.map.argumentById.has(id),
    stands,
  );
  if (sideless.length === found.blocks.length) throw usageFailure(interchangeWords.needsSide);
  return {
    text: planText(written, plan.file, after),
    report: reportOf(found, sideless.map(interchangeWords.noSide)),
  };
}

function reportOf(
  { blocks, changed, dropped }: WordCase,
  more: readonly string[] = [],
): LossReport {
  const cards = blocks.reduce((sum, block) => sum + block.cards.length, 0);
  return {
    format: 'docx',
    read: interchangeWords.readOfWord(blocks.length, cards),
    changed,
    dropped: [...dropped, ...more],
  };
}

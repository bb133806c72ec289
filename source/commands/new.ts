/** `stancemap new FILE`: begins a map, never over a file. */
import { basename, dirname, join } from 'node:path';
import { exitCodes, UserFailure, usageFailure } from '../command-line/failure.js';
import { pasteable, tell } from '../command-line/output.js';
import { commandLineWords } from '../command-line/words.js';
import { commandOf } from '../command-line/read-line.js';
import { isInteractive, today, type Terminal } from '../command-line/terminal.js';
import type { GivenTo } from '../command-line/usage.js';
import { jsonSchemaOf } from '../files/kinds.js';
import { mapKind } from '../files/map.js';
import { applyEdit } from '../map/edit/edit-text.js';
import { newMap } from '../map/new-map.js';
import { safeLine } from '../text/safe-text.js';
import { newMap as usage } from '../usage/new.js';
import { questionsOn, type Asking } from './ask.js';
import { CommandFiles } from './command-files.js';
import { exampleMap } from './package-folder.js';
import { fileWords } from './words/files.js';
import { newWords } from './words/new.js';
import { outputFile, refuseNoFolder, writeNew } from './write-file.js';

type Flags = GivenTo<typeof usage>['flags'];

export const run = commandOf(usage, async ({ args: file, flags }, terminal) => {
  if (file === '') throw usageFailure(commandLineWords.needsName('New', 'FILE'));
  const files = new CommandFiles(terminal);
  const out = outputFile(file);
  if (out !== undefined) await refuseTaken(files, out);
  const schema = out === undefined || flags['no-schema'] ? undefined : mapKind.schemaFile;
  const text = flags.example
    ? await exampleText(files, flags, schema)
    : await newMapText(flags, terminal, { out, schema });
  if (text === undefined) {
    tell(terminal, newWords.given);
    return exitCodes.interrupted;
  }
  await writeNew(files, file, text);
  const beside = schema === undefined ? undefined : join(dirname(file), schema);
  if (beside !== undefined) await writeSchema(files, beside);
  if (out !== undefined) {
    tell(terminal, newWords.wrote(file, beside && basename(beside)));
    tell(terminal, newWords.next(pasteable(file)));
  }
  return exitCodes.done;
});

/** Told before anything is asked. */
async function refuseTaken(files: CommandFiles, file: string): Promise<void> {
  await files.refuse(file, {
    mayReplace() {
      throw new UserFailure(fileWords.alreadyThere(file));
    },
  });
}

/** One that is there already stays: it may serve other maps. */
async function writeSchema(files: CommandFiles, file: string): Promise<void> {
  if (await files.isThere(file)) return;
  await writeNew(files, file, `${JSON.stringify(await jsonSchemaOf(mapKind), null, 2)}\n`);
}

async function exampleText(
  files: CommandFiles,
  { title, motion, party }: Flags,
  schema: string | undefined,
): Promise<string> {
  const given = [
    ...(title === undefined ? [] : ['--title']),
    ...(motion.length === 0 ? [] : ['--motion']),
    ...(party.length === 0 ? [] : ['--party']),
  ];
  if (given.length > 0) throw usageFailure(newWords.notWithExample(given));
  const text = await files.requiredText(exampleMap);
  const placed = applyEdit(text, {
    edit: 'head',
    field: '$schema',
    ...(schema === undefined ? {} : { to: `./${schema}` }),
  });
  return placed.ok ? placed.text : text;
}

/** Undefined where the person at the terminal goes away before all is answered. */
async function newMapText(
  flags: Flags,
  terminal: Terminal,
  { out, schema }: { readonly out: string | undefined; readonly schema: string | undefined },
): Promise<string | undefined> {
  const answers = await answered(flags, terminal, out);
  if (answers === undefined) return undefined;
  const map = newMap({
    ...answers,
    language: flags.language,
    updated: today(terminal).toISOString().slice(0, 10),
    ...(schema === undefined ? {} : { schema: `./${schema}` }),
  });
  return `${JSON.stringify(map, null, 2)}\n`;
}

interface Answers {
  readonly title: string;
  readonly motions: readonly string[];
  readonly parties: readonly string[];
}

async function answered(
  { title = '', motion, party }: Flags,
  terminal: Terminal,
  out: string | undefined,
): Promise<Answers | undefined> {
  const [motions, parties] = [nonEmpty(motion), nonEmpty(party)];
  const missing = [
    ...(showsNothing(title) ? ['--title'] : []),
    ...(motions.length === 0 ? ['--motion'] : []),
    ...(parties.length === 0 ? ['--party'] : []),
  ];
  if (missing.length === 0) return { title, motions, parties };
  if (!isInteractive(terminal)) throw usageFailure(newWords.needsFlags(missing));
  if (out !== undefined) refuseNoFolder(out);
  const lines = questionsOn(terminal);
  try {
    const named = showsNothing(title) ? await needed(lines, newWords.title) : title;
    if (named === undefined) return undefined;
    const givenMotions = motions.length === 0 ? await several(lines, newWords.motion) : motions;
    if (givenMotions === undefined) return undefined;
    const taking = parties.length === 0 ? await several(lines, newWords.party) : parties;
    return taking && { title: named, motions: givenMotions, parties: taking };
  } finally {
    lines.end();
  }
}

function nonEmpty(words: readonly string[]): readonly string[] {
  return words.filter(given => !showsNothing(given));
}

async function needed(lines: Asking, question: string): Promise<string | undefined> {
  let answer = await lines.ask(question);
  while (answer !== undefined && showsNothing(answer))
    answer = await lines.ask(`${newWords.needed} ${question}`);
  return answer;
}

/** One answer at least, and more until one is empty. */
async function several(
  lines: Asking,
  question: (number: number) => string,
): Promise<readonly string[] | undefined> {
  const first = await needed(lines, question(1));
  if (first === undefined) return undefined;
  const answers = [first];
  for (;;) {
    const next = await lines.ask(question(answers.length + 1));
    if (next === undefined) return undefined;
    if (showsNothing(next)) return answers;
    answers.push(next);
  }
}

/** Whether nothing of some words is seen on a screen: what is hidden there is no name. */
function showsNothing(words: string): boolean {
  return safeLine(words).trim() === '';
}

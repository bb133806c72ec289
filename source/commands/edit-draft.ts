/**
 * Editing a draft until it can be kept: in the editor, as often as it takes. What was written stays
 * in a file of its own until it is kept or dropped, also where the program is killed.
 */
import { createHash } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { exitCodes, UserFailure } from '../command-line/failure.js';
import { tell } from '../command-line/output.js';
import { isInteractive, type Terminal } from '../command-line/terminal.js';
import { readDraft, withFaults } from '../map/edit/draft.js';
import type { Data } from '../map/record.js';
import { textOf, writeWhole } from '../store/whole-file.js';
import { questionsOn } from './ask.js';
import { runEditor } from './editor.js';
import { editCommandWords } from './words/edit.js';

/** An editor that is back sooner than this was not typed in. */
const atOnce = 700;

export interface DraftEdit {
  readonly terminal: Terminal;
  /** Where drafts are kept. */
  readonly folder: string;
  /** The map, and the item in it. */
  readonly of: readonly [file: string, name: string];
  /** What the editor is given where nothing was left over. */
  readonly text: string;
  /** Told why nothing came of it, as standard error is. */
  readonly onNothing?: ((why: string) => void) | undefined;
  /** Keeps an item, or tells what is wrong with it. */
  readonly keep: (value: Data) => Promise<readonly string[]>;
}

/** Resolves to the exit code, once the item is kept, unchanged or given up. */
export async function editDraft(edit: DraftEdit): Promise<number> {
  const { terminal } = edit;
  const file = draftFile(edit);
  let text = await startingText(edit, file);
  try {
    for (;;) {
      const turn = await oneTurn(edit, file, text);
      if (turn.done) {
        await rm(file, { force: true });
        return exitCodes.done;
      }
      tell(terminal, turn.message);
      if (!isInteractive(terminal)) break;
      const answer = await answered(terminal, editCommandWords.again);
      // Ctrl+C, or nobody there: what was written stays where it is.
      if (answer === undefined) break;
      if (answer === 'd') {
        await rm(file, { force: true });
        tell(terminal, editCommandWords.dropped);
        return exitCodes.done;
      }
      text = turn.text;
    }
  } catch (error) {
    await leaveOrRemove(edit, file, text);
    throw error;
  }
  await leaveOrRemove(edit, file, undefined);
  return exitCodes.badInput;
}

type Turn =
  | { readonly done: true }
  | { readonly done: false; readonly message: string; readonly text: string };

async function oneTurn(edit: DraftEdit, file: string, text: string): Promise<Turn> {
  const { terminal, keep } = edit;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeWhole(file, text, { mode: 0o600 });
  const from = terminal.clock.now();
  const { editor, end } = await runEditor(terminal, file);
  const written = await textOf(file);
  if ('signal' in end || end.code !== 0) {
    const how =
      'signal' in end ? editCommandWords.bySignal(end.signal) : editCommandWords.withCode(end.code);
    return { done: false, message: editCommandWords.failed(editor, how), text: written ?? text };
  }
  if (written === undefined) return nothing(edit, editCommandWords.noFile);
  if (written === text)
    return nothing(
      edit,
      terminal.clock.now() - from < atOnce
        ? editCommandWords.atOnce(editor)
        : editCommandWords.unchanged,
    );
  const read = readDraft(written);
  if (!read.ok && read.empty) return nothing(edit, editCommandWords.unchanged);
  const faults = read.ok ? await keep(read.value) : [read.fault];
  return faults.length === 0
    ? { done: true }
    : {
        done: false,
        message: editCommandWords.notKept(faults),
        text: withFaults(written, faults),
      };
}

function nothing({ terminal, onNothing }: DraftEdit, why: string): Turn {
  tell(terminal, why);
  onNothing?.(why);
  return { done: true };
}

/** What was left over from before, where it is taken up; else the item as it is. */
async function startingText({ terminal, text }: DraftEdit, file: string): Promise<string> {
  const draft = await textOf(file);
  if (draft === undefined || draft === text || draft.trim() === '') return text;
  const when = (await stat(file)).mtime.toISOString().slice(0, 16).replace('T', ' ');
  if (!isInteractive(terminal)) {
    tell(terminal, editCommandWords.takenUp(when));
    return draft;
  }
  return (await answered(terminal, editCommandWords.leftOver(when))) === 'd' ? text : draft;
}

async function answered(terminal: Terminal, question: string): Promise<string | undefined> {
  const lines = questionsOn(terminal);
  try {
    return (await lines.ask(question))?.toLowerCase();
  } finally {
    lines.end();
  }
}

/** What a person wrote stays; what the program wrote does not. */
async function leaveOrRemove(
  { terminal, text }: DraftEdit,
  file: string,
  given: string | undefined,
): Promise<void> {
  const written = await textOf(file).catch(() => undefined);
  if (written === undefined) return;
  if (written === text || written === given) await rm(file, { force: true });
  else tell(terminal, editCommandWords.stays(file));
}

/** One file for each item of each map, with the item's name in it for the editor's title. */
function draftFile({ folder, of: [file, name] }: DraftEdit): string {
  const hash = createHash('sha256')
    .update(`${resolve(file)}\n${name}`)
    .digest('hex')
    .slice(0, 12);
  const readable = name.replaceAll(/[^A-Za-z0-9._-]+/g, '-').slice(0, 80);
  return join(folder, 'drafts', `${readable}-${hash}.jsonc`);
}

/** Throws a UserFailure where an item from standard input is not to be kept. */
export function refuseFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new UserFailure(editCommandWords.notKept(faults));
}

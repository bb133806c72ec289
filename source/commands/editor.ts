/** The editor that a person has chosen: which one it is, and running it on a file. */
import { existsSync } from 'node:fs';
import { UserFailure } from '../command-line/failure.js';
import type { Environment, ProgramEnd, Terminal } from '../command-line/terminal.js';
import { readingTrouble } from '../store/trouble.js';
import { editCommandWords } from './words/edit.js';

interface Editor {
  readonly program: string;
  readonly args: readonly string[];
}

const usual = 'vi';

/** `$VISUAL`, else `$EDITOR`, with its arguments; a path may have spaces in it. */
export function editorOf(env: Environment): Editor {
  const named = [env['VISUAL'], env['EDITOR']].find(value => value?.trim());
  const command = named?.trim() ?? usual;
  if (existsSync(command)) return { program: command, args: [] };
  const [program = usual, ...args] = wordsOf(command);
  return { program, args };
}

/** The words of a command as a shell tells them apart: by space, but for quotes and backslashes. */
function wordsOf(command: string): readonly string[] {
  const words = command.match(/(?:\\.|"(?:\\.|[^"\\])*"|'[^']*'|[^\s\\"'])+/g) ?? [];
  return words.map(word =>
    word.replaceAll(
      /\\(.)|"((?:\\.|[^"\\])*)"|'([^']*)'/g,
      (_, escaped?: string, double?: string, single?: string) =>
        escaped ?? double?.replaceAll(/\\(["\\$`])/g, '$1') ?? single ?? '',
    ),
  );
}

/** Runs the editor on a file until it ends. Throws a UserFailure where it can't be run. */
export async function runEditor(
  { env, runProgram, signals, stdin }: Terminal,
  file: string,
): Promise<{ readonly editor: string; readonly end: Exclude<ProgramEnd, { trouble: unknown }> }> {
  if (!runProgram) throw new UserFailure(editCommandWords.notAllowed);
  const { program, args } = editorOf(env);
  // Ctrl+C belongs to the editor while it has the terminal.
  const ignore = (): void => {};
  // So do all keys.
  stdin.pause();
  signals.on('SIGINT', ignore);
  try {
    const end = await runProgram(program, [...args, file]);
    if ('trouble' in end)
      throw new UserFailure(editCommandWords.noEditor(program, readingTrouble(end.trouble)));
    return { editor: program, end };
  } finally {
    // One that was sent right before the editor ended is meant for it as well.
    await new Promise(next => setImmediate(next));
    signals.off('SIGINT', ignore);
  }
}

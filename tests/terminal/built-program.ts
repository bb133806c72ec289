/** The built program, run without a terminal or opened in a pseudo-terminal. */
import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const run = promisify(execFile);
export const cli = new URL('../../dist/cli.js', import.meta.url).pathname;

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the program answers without a terminal, in an environment that is added to this one. */
export async function answer(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  try {
    return {
      code: 0,
      ...(await run(process.execPath, [cli, ...args], {
        env: { ...process.env, ...env },
        maxBuffer: 50_000_000,
      })),
    };
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'stdout' in error && 'stderr' in error)
      return {
        code: Number(error.code),
        stdout: String(error.stdout),
        stderr: String(error.stderr),
      };
    throw error;
  }
}

interface Window {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeFlags?: readonly string[];
}

/**
 * Opens the program in a pseudo-terminal, with a data folder of its own; `until` resolves when the
 * screen holds a text, and `gone` when it no longer does.
 */
export function open(
  args: readonly string[],
  { columns = 80, rows = 24, env = {}, nodeFlags = [] }: Window = {},
) {
  const { CI: _ci, FORCE_COLOR: _forced, NO_COLOR: _none, ...inherited } = process.env;
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const pty = spawn(process.execPath, [...nodeFlags, cli, ...args], {
    cols: columns,
    rows,
    name: 'xterm-256color',
    env: {
      ...inherited,
      LC_ALL: 'C.UTF-8',
      XDG_DATA_HOME: mkdtempSync(join(tmpdir(), 'stancemap-data-')),
      ...env,
    },
  });
  const exited = new Promise<number>(resolve => pty.onExit(({ exitCode }) => resolve(exitCode)));
  const lines = (): readonly string[] =>
    Array.from(
      { length: rows },
      (_row, at) => terminal.buffer.active.getLine(at)?.translateToString(true) ?? '',
    );
  const text = (): string => lines().join('\n');
  let waiting: (() => void) | undefined;
  pty.onData(data => terminal.write(data, () => waiting?.()));
  const when = (holds: () => boolean): Promise<void> =>
    new Promise(resolve => {
      waiting = () => {
        if (holds()) resolve();
      };
      waiting();
    });
  return {
    pty,
    exited,
    lines,
    text,
    until: (wanted: string): Promise<void> => when(() => text().includes(wanted)),
    gone: (unwanted: string): Promise<void> => when(() => !text().includes(unwanted)),
    alternate: () => terminal.buffer.active.type === 'alternate',
  };
}

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

/** How long one waits for a screen, in milliseconds: less than a test may take. */
const patience = 50_000;

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
  /** The folder that one works in. */
  readonly cwd?: string;
  /** Whether somebody new is welcomed; else the map is open at its overview. */
  readonly welcome?: true;
}

/** The arguments, with the place at which a map opens without a welcome. */
function atOverview(args: readonly string[], welcome = false): readonly string[] {
  const [name = '-'] = args;
  const opensMap = name.startsWith('-') || name.includes('.');
  const said = ['--at', '--help', '--version', '--data-dir', '--profile'];
  const isSaid = args.some(arg => said.some(flag => arg.startsWith(flag)));
  return welcome || !opensMap || isSaid ? args : [...args, '--at', 'overview'];
}

/**
 * Opens the program in a pseudo-terminal, with a data folder of its own; `until` resolves when the
 * screen holds a text, and `gone` when it no longer does. A frame that has come in half is not
 * looked at: whatever is read after either of them is a whole screen.
 */
export function open(
  args: readonly string[],
  { columns = 80, rows = 24, env = {}, nodeFlags = [], cwd, welcome }: Window = {},
) {
  const { CI: _ci, FORCE_COLOR: _forced, NO_COLOR: _none, ...inherited } = process.env;
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const pty = spawn(
    process.execPath,
    [...nodeFlags, cli, ...atOverview(args, welcome ?? 'XDG_DATA_HOME' in env)],
    {
      cols: columns,
      rows,
      name: 'xterm-256color',
      ...(cwd === undefined ? {} : { cwd }),
      env: {
        ...inherited,
        LC_ALL: 'C.UTF-8',
        XDG_DATA_HOME: mkdtempSync(join(tmpdir(), 'stancemap-data-')),
        ...env,
      },
    },
  );
  const exited = new Promise<number>(resolve => pty.onExit(({ exitCode }) => resolve(exitCode)));
  const lines = (): readonly string[] =>
    Array.from({ length: terminal.rows }, (_row, at) => {
      const { active } = terminal.buffer;
      return active.getLine(active.baseY + at)?.translateToString(true) ?? '';
    });
  const text = (): string => lines().join('\n');
  let waiting: (() => void) | undefined;
  pty.onData(data => terminal.write(data, () => waiting?.()));
  const more = (left: number): Promise<void> =>
    new Promise(resolve => {
      const timer = setTimeout(resolve, left);
      waiting = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const when = async (wanted: string, holds: () => boolean): Promise<void> => {
    const end = performance.now() + patience;
    // Asked after every wait: more may be on the screen by then than when it ended.
    while (terminal.modes.synchronizedOutputMode || !holds()) {
      const left = end - performance.now();
      if (left <= 0)
        throw new Error(`In ${patience / 1000} s the screen was not ${wanted}:\n${text()}`);
      await more(left);
    }
  };
  return {
    pty,
    exited,
    resize: (toColumns: number, toRows: number): void => {
      terminal.resize(toColumns, toRows);
      pty.resize(toColumns, toRows);
    },
    lines,
    text,
    until: (wanted: string): Promise<void> =>
      when(`with "${wanted}"`, () => text().includes(wanted)),
    gone: (unwanted: string): Promise<void> =>
      when(`without "${unwanted}"`, () => !text().includes(unwanted)),
    /** Each row's cells: what stands in them, and in which colours and styles. */
    looks: (): readonly string[] =>
      Array.from({ length: terminal.rows }, (_row, at) => {
        const line = terminal.buffer.active.getLine(at);
        return Array.from({ length: terminal.cols }, (_cell, column) => {
          const cell = line?.getCell(column);
          return [
            cell?.getChars(),
            cell?.getFgColorMode(),
            cell?.getFgColor(),
            cell?.isBold(),
            cell?.isInverse(),
          ].join(' ');
        }).join('|');
      }),
    alternate: () => terminal.buffer.active.type === 'alternate',
    /** Which reports of the mouse the program has asked for. */
    mouse: () => terminal.modes.mouseTrackingMode,
    /** Whether a line that is too long goes on in the next. */
    wraps: () => terminal.modes.wraparoundMode,
  };
}

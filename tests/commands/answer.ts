/** Commands in this process, on a terminal of the test's own: streams, environment, clock. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import type { RunProgram, Terminal } from '../../source/command-line/terminal.js';
import { main } from '../../source/commands/main.js';
import { machineClock } from '../../source/tui/clock.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Around {
  readonly env?: Readonly<Record<string, string>>;
  /** What standard input holds. */
  readonly stdin?: string;
  /** Whether all three streams are those of a terminal; nobody types at it. */
  readonly isTerminal?: boolean;
  readonly dataFolder?: string;
  /** What stands for programs that are run. */
  readonly runProgram?: RunProgram;
  readonly home?: string;
  /** What its clock shows; the machine's time where nothing is said. */
  readonly now?: string;
}

/** A terminal whose output is kept, and what it was told so far. */
export function testTerminal({
  env = {},
  stdin = '',
  isTerminal = false,
  dataFolder = mkdtempSync(join(tmpdir(), 'stancemap-data-')),
  home = '/home/nobody',
  now,
  runProgram,
}: Around = {}): {
  readonly terminal: Terminal;
  readonly told: () => Omit<Ran, 'code'>;
  /** Standard output where it is no text. */
  readonly bytes: () => Buffer;
} {
  const out: Buffer[] = [];
  const error: Buffer[] = [];
  const size = { isTTY: isTerminal, columns: 80, rows: 24 };
  const kept = (chunks: Buffer[]): Writable =>
    Object.assign(
      new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          chunks.push(chunk);
          done();
        },
      }),
      size,
    );
  const input = Object.assign(
    isTerminal ? new PassThrough() : Readable.from([Buffer.from(stdin)]),
    {
      isTTY: isTerminal,
      setRawMode: () => input,
      ref: () => input,
    },
  );
  // Node's stream types name a whole terminal; a command uses the part that is here.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const streams = { stdin: input, stdout: kept(out), stderr: kept(error) } as unknown as Pick<
    Terminal,
    'stdin' | 'stdout' | 'stderr'
  >;
  return {
    terminal: {
      ...streams,
      env: { LC_ALL: 'C.UTF-8', ...env },
      clock: now === undefined ? machineClock : { ...machineClock, now: () => Date.parse(now) },
      signals: { on: () => {}, off: () => {}, raise: () => {}, raiseForAll: () => {} },
      processes: { own: 1, isRunning: () => false },
      home,
      dataFolder,
      runProgram,
    },
    told: () => ({
      stdout: Buffer.concat(out).toString('utf8'),
      stderr: Buffer.concat(error).toString('utf8'),
    }),
    bytes: () => Buffer.concat(out),
  };
}

/** What a command line answers, without a terminal unless one is asked for. */
export async function answer(args: readonly string[], around: Around = {}): Promise<Ran> {
  const { terminal, told } = testTerminal(around);
  const code = await main(args, terminal);
  return { code, ...told() };
}

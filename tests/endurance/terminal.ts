/**
 * The built program in a pseudo-terminal, as a person has it before them: keys in, a grid of cells
 * out.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn, type IPty } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { cli } from '../terminal/built-program.js';

/** Where the program keeps what it keeps, in place of the home of who runs this. */
const home = mkdtempSync(join(tmpdir(), 'stancemap-home-'));

export interface Ended {
  readonly exitCode: number;
  readonly signal: number | undefined;
}

export class Terminal {
  /** How the program ended; undefined while it runs. */
  ended: Ended | undefined;
  readonly exited: Promise<Ended>;
  private readonly pty: IPty;
  private readonly grid: InstanceType<typeof xterm.Terminal>;
  private waiting: (() => void) | undefined;

  constructor(
    args: readonly string[],
    readonly columns = 80,
    readonly rows = 24,
    nodeFlags: readonly string[] = [],
  ) {
    const { CI: _ci, NO_COLOR: _noColour, ...env } = process.env;
    this.grid = new xterm.Terminal({
      cols: columns,
      rows,
      allowProposedApi: true,
      scrollback: 200,
    });
    this.pty = spawn(process.execPath, [...nodeFlags, cli, ...args], {
      cols: columns,
      rows,
      name: 'xterm-256color',
      // Copies of the bundled map are written where the program runs.
      cwd: home,
      env: { ...env, XDG_DATA_HOME: home, LC_ALL: 'C.UTF-8' },
    });
    this.exited = new Promise(resolve =>
      this.pty.onExit(({ exitCode, signal }) => {
        this.ended = { exitCode, signal };
        this.waiting?.();
        resolve(this.ended);
      }),
    );
    this.pty.onData(data => this.grid.write(data, () => this.waiting?.()));
  }

  get pid(): number {
    return this.pty.pid;
  }

  /** Bytes go as they are, halves of characters too. */
  write(keys: string | Buffer): void {
    // Its types know text alone; what it writes to is a stream of bytes.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (!this.ended) this.pty.write(keys as string);
  }

  resize(columns: number, rows: number): void {
    if (this.ended) return;
    this.grid.resize(columns, rows);
    try {
      this.pty.resize(columns, rows);
    } catch {
      // The program has ended, and this is not told of it yet.
    }
  }

  /**
   * The window is another size for a moment, so short that the program sees only that it is what it
   * was.
   */
  flicker(columns: number, rows: number): void {
    const { cols, rows: there } = this.grid;
    process.kill(this.pid, 'SIGSTOP');
    this.resize(columns, rows);
    this.resize(cols, there);
    process.kill(this.pid, 'SIGCONT');
  }

  kill(): void {
    if (!this.ended) this.pty.kill('SIGKILL');
  }

  lines(): readonly string[] {
    const { active } = this.grid.buffer;
    return Array.from(
      { length: this.grid.rows },
      (_row, at) =>
        active
          .getLine(active.baseY + at)
          ?.translateToString(true, 0, this.grid.cols)
          .trimEnd() ?? '',
    );
  }

  text(): string {
    return this.lines().join('\n');
  }

  /** Lines that ran on into the next: wider than the window. */
  wrapped(): readonly string[] {
    const { active } = this.grid.buffer;
    return Array.from({ length: this.grid.rows }, (_row, at) =>
      active.getLine(active.baseY + at),
    ).flatMap(line => (line?.isWrapped ? [line.translateToString(true, 0, this.grid.cols)] : []));
  }

  /**
   * Waits until the screen is as wanted, and whole: a frame comes in pieces, between two marks.
   * False where the program ended first, or did not come to it in `patience` milliseconds.
   */
  async until(wanted: () => boolean, patience = 20_000): Promise<boolean> {
    const holds = (): boolean => !this.grid.modes.synchronizedOutputMode && wanted();
    const end = performance.now() + patience;
    // Asked after every wait: more may be on the screen by then than when it ended.
    while (!holds()) {
      const left = end - performance.now();
      if (this.ended || left <= 0) return false;
      await this.more(left);
    }
    return true;
  }

  /** Waits until more is on the screen, the program ends, or so many milliseconds have passed. */
  private async more(patience: number): Promise<void> {
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, patience);
      this.waiting = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.waiting = undefined;
  }

  /** Resident memory of the program in megabytes, as Linux tells it; undefined elsewhere. */
  memory(): number | undefined {
    try {
      const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(
        readFileSync(`/proc/${this.pid}/status`, 'utf8'),
      )?.[1];
      return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
    } catch {
      return undefined;
    }
  }
}

/** Programs in a real pseudo-terminal of 120x40, timed from outside. */
import { existsSync, readFileSync } from 'node:fs';
import { spawn } from '@lydell/node-pty';

const columns = 120;
const rows = 40;
/** Ends every frame: the end of a synchronized update. */
const frameEnd = '\u001B[?2026l';

function environment(): Record<string, string> {
  const { CI: _ci, NO_COLOR: _plain, NODE_ENV: _mode, ...inherited } = process.env;
  return {
    ...Object.fromEntries(
      Object.entries(inherited).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
    LC_ALL: 'C.UTF-8',
    COLORTERM: 'truecolor',
  };
}

export interface Started {
  /** From the start of the process to its first bytes, in ms. */
  readonly first: number;
  /** To the text that was waited for. */
  readonly marker: number;
}

/**
 * Starts Node with arguments and waits for a text on the terminal; `q` ends it, unless it ends by
 * itself.
 */
export function start(
  args: readonly string[],
  marker: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    let first: number | undefined;
    let reached: number | undefined;
    let seen = '';
    const pty = spawn(process.execPath, [...args], {
      cols: columns,
      rows,
      name: 'xterm-256color',
      env: { ...environment(), ...env },
    });
    pty.onData(data => {
      first ??= performance.now() - begun;
      seen += data;
      if (reached === undefined && seen.includes(marker)) {
        reached = performance.now() - begun;
        pty.write('q');
      }
    });
    pty.onExit(({ exitCode }) => {
      if (first === undefined || reached === undefined)
        reject(
          new Error(
            `${args.join(' ')} ended with ${exitCode} before it said "${marker}": ` +
              `${JSON.stringify(seen.slice(-300))}`,
          ),
        );
      else resolve({ first, marker: reached });
    });
  });
}

export interface Pressed {
  /** From the key to the last byte of the frame, in ms. */
  readonly time: number;
  readonly bytes: number;
}

/** A program that stays open, to press keys in. */
export class Screen {
  private data = '';
  private ended = false;
  private changed: (() => void) | undefined;
  private readonly pty;
  private readonly exited: Promise<void>;

  constructor(args: readonly string[]) {
    this.pty = spawn(process.execPath, [...args], {
      cols: columns,
      rows,
      name: 'xterm-256color',
      env: environment(),
    });
    this.pty.onData(data => {
      this.data += data;
      this.changed?.();
    });
    this.exited = new Promise(resolve => {
      this.pty.onExit(() => {
        this.ended = true;
        this.changed?.();
        resolve();
      });
    });
  }

  /** Resolves when a frame that holds a text has been written. */
  async until(text: string): Promise<void> {
    await this.wait(
      () => this.data.includes(text) && this.data.lastIndexOf(frameEnd) > this.data.indexOf(text),
    );
  }

  /** Presses a key, waits for its frame, then until `gap` ms have passed since the key. */
  async press(key: string, gap: number): Promise<Pressed> {
    this.data = '';
    const begun = performance.now();
    this.pty.write(key);
    await this.wait(() => this.data.includes(frameEnd));
    const time = performance.now() - begun;
    await new Promise(resolve => setTimeout(resolve, Math.max(0, gap - time)));
    return { time, bytes: Buffer.byteLength(this.data) };
  }

  /** Presses a key; milliseconds until a frame with a text has been written. */
  async seen(key: string, text: string): Promise<number> {
    this.data = '';
    const begun = performance.now();
    this.pty.write(key);
    await this.until(text);
    return performance.now() - begun;
  }

  /** Resident memory of the program in MiB, as Linux tells it; undefined elsewhere. */
  memory(): number | undefined {
    const status = `/proc/${this.pty.pid}/status`;
    const said = existsSync(status) ? readFileSync(status, 'utf8') : '';
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(said)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  }

  async end(): Promise<void> {
    this.pty.write('q');
    await this.exited;
  }

  private async wait(there: () => boolean): Promise<void> {
    while (!there()) {
      if (this.ended)
        throw new Error(`The program ended: ${JSON.stringify(this.data.slice(-300))}`);
      await new Promise<void>(resolve => {
        this.changed = resolve;
      });
    }
    this.changed = undefined;
  }
}

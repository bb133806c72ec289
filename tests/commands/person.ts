/** A person at a terminal of their own, in the process of a test. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import type { Signal, Terminal } from '../../source/command-line/terminal.js';
import { main } from '../../source/commands/main.js';
import { testTerminal } from './answer.js';

/** A person at a terminal: what they see, what they type, what signals come. */
export class Person {
  readonly dataFolder = mkdtempSync(join(tmpdir(), 'stancemap-data-'));
  readonly raised: string[] = [];
  /** All that was written so far. */
  written = '';
  private looked = 0;
  private readonly listeners = new Map<Signal, Set<(signal: Signal) => void>>();
  private readonly stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => this.stdin,
    ref: () => this.stdin,
    unref: () => this.stdin,
  });
  private seen = (): void => {};

  constructor(private readonly env: Readonly<Record<string, string>> = {}) {}

  run(...args: readonly string[]): Promise<number> {
    const write = (chunk: Buffer, _encoding: string, done: () => void): void => {
      this.written += chunk.toString('utf8');
      done();
      this.seen();
    };
    const size = { isTTY: true, columns: 80, rows: 24 };
    const output = Object.assign(new Writable({ write }), size);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const streams = { stdin: this.stdin, stdout: output, stderr: output } as unknown as Pick<
      Terminal,
      'stdin' | 'stdout' | 'stderr'
    >;
    const { terminal } = testTerminal({ env: this.env, dataFolder: this.dataFolder });
    return main(args, { ...terminal, ...streams, signals: this.signals });
  }

  type(keys: string): void {
    this.stdin.write(keys);
  }

  /** Resolves once a text has been written after what was there before. */
  until(text: string): Promise<void> {
    return new Promise(resolve => {
      this.seen = () => {
        const found = this.written.indexOf(text, this.looked);
        if (found < 0) return;
        this.looked = found + text.length;
        this.seen = () => {};
        resolve();
      };
      this.seen();
    });
  }

  signal(signal: Signal): void {
    for (const listener of this.listeners.get(signal) ?? []) listener(signal);
  }

  private readonly signals: Terminal['signals'] = {
    on: (signal, listener) => {
      this.listeners.set(signal, (this.listeners.get(signal) ?? new Set()).add(listener));
    },
    off: (signal, listener) => void this.listeners.get(signal)?.delete(listener),
    raise: signal => void this.raised.push(signal),
    raiseForAll: signal => void this.raised.push(`all ${signal}`),
  };
}

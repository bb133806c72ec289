/** Commands with screens, in this process: each on a terminal of its own, and none on the machine's. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Signal, Terminal } from '../../source/command-line/terminal.js';
import { main } from '../../source/commands/main.js';
import { nightTrainsFile } from '../night-trains.js';
import { studyIn } from '../terminal/learner.js';
import { testTerminal } from './answer.js';

const folder = mkdtempSync(join(tmpdir(), 'stancemap-sessions-'));
const trains = join(folder, 'trains.json');
writeFileSync(trains, JSON.stringify(nightTrainsFile()));

/** A person at a terminal: what they see, what they type, what signals come. */
class Person {
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

test('two people walk in one process at once, each with a profile and looks of their own', async () => {
  const before = { ...process.env };
  const [ann, ben] = [new Person(), new Person({ NO_COLOR: '1', LC_ALL: 'C' })];
  const ends = [ann.run(trains), ben.run(trains, '--at', 'argument/cost')];
  await Promise.all([ann.until('? more'), ben.until('? more')]);
  ben.type('m');
  await ben.until('ookmark');
  ann.type('q');
  ben.type('\u0003');
  expect(await Promise.all(ends)).toEqual([0, 130]);
  expect(studyIn(ben.dataFolder).bookmarks).toMatchObject([{ reference: 'argument/cost' }]);
  expect(studyIn(ann.dataFolder).bookmarks).toEqual([]);
  expect(process.env).toEqual(before);
});

test('without colour no colour is written, and what is selected still stands out', async () => {
  const plain = new Person({ NO_COLOR: '1', LC_ALL: 'C' });
  const end = plain.run(trains);
  await plain.until('\u001B[7m');
  plain.type('\u0003');
  expect(await end).toBe(130);
  // oxlint-disable-next-line no-control-regex
  expect(plain.written).not.toMatch(/\u001B\[(?:3[0-8]|4[0-8]|9\d|10\d)[;m]/);
});

test('a signal is raised again once all is saved', async () => {
  const ann = new Person();
  const end = ann.run(trains, '--at', 'evidence/E1');
  await ann.until('? more');
  ann.type('m');
  await ann.until('ookmark');
  ann.signal('SIGHUP');
  await expect.poll(() => ann.raised).toEqual(['SIGHUP']);
  expect(readdirSync(ann.dataFolder)).toContain('default.json');
  expect(studyIn(ann.dataFolder).bookmarks).toMatchObject([{ reference: 'evidence/E1' }]);
  ann.type('\u0003');
  expect(await end).toBe(130);
});

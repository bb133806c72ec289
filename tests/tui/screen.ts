/** A session on a real terminal grid, in this process: what a person would see, cell by cell. */
import { PassThrough, Writable } from 'node:stream';
import xterm from '@xterm/headless';
import type { StanceMap } from '../../source/map/stance-map.js';
import type { Clock } from '../../source/tui/clock.js';
import type { Action } from '../../source/walk/action.js';
import type { Wing } from '../../source/walk/wing.js';
import {
  startSession,
  type Session,
  type SessionEnd,
  type SessionOptions,
} from '../../source/tui/session.js';
import { themeFor } from '../../source/tui/theme.js';
import type { Start, WalkState } from '../../source/walk/state/state.js';

interface ScreenOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly ascii?: boolean;
  readonly colour?: boolean;
  readonly start?: Start;
  readonly screenReader?: boolean;
  readonly wings?: readonly Wing[];
  readonly clock?: Clock;
  readonly onState?: NonNullable<SessionOptions['onState']>;
  readonly bar?: NonNullable<SessionOptions['bar']>;
  readonly opening?: readonly Action[];
}

export class TestScreen {
  /** Bytes that the session has written so far. */
  written = 0;
  private readonly terminal: InstanceType<typeof xterm.Terminal>;
  private readonly stdin: PassThrough;
  private readonly stdout: Writable & { columns: number; rows: number; isTTY: boolean };
  private readonly session: Session;

  constructor(
    map: StanceMap,
    {
      columns = 80,
      rows = 24,
      ascii = false,
      colour = true,
      start = {},
      screenReader = false,
      ...more
    }: ScreenOptions = {},
  ) {
    this.terminal = new xterm.Terminal({
      cols: columns,
      rows,
      convertEol: true,
      allowProposedApi: true,
    });
    const write = (chunk: Buffer | string, done: () => void): void => {
      this.written += chunk.length;
      // Nothing is written to learn that what was before it has been: no turn of the grid is needed.
      if (chunk.length === 0) done();
      else this.terminal.write(chunk, done);
    };
    this.stdout = Object.assign(
      new Writable({ write: (chunk: Buffer | string, _encoding, done) => write(chunk, done) }),
      { columns, rows, isTTY: true },
    );
    this.stdin = Object.assign(new PassThrough(), {
      isTTY: true,
      setRawMode: () => this.stdin,
      ref: () => this.stdin,
      unref: () => this.stdin,
    });
    // Node's stream types name a whole terminal; a session uses the part that is here.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const streams = {
      stdin: this.stdin,
      stdout: this.stdout,
      stderr: this.stdout,
    } as unknown as Pick<SessionOptions, 'stdin' | 'stdout' | 'stderr'>;
    this.session = startSession({
      map,
      ...streams,
      theme: themeFor({ ascii, colour }),
      // What a test tells was written under this burden; a test of the first one says so.
      start: { burden: 'report', ...start },
      screenReader,
      ...more,
    });
  }

  /** Types keys in one write, as a fast typist or a paste does, and waits until they are drawn. */
  async press(keys: string): Promise<void> {
    this.stdin.write(keys);
    await this.settle();
    // Ink holds a lone Esc for 20 ms to tell it from the start of a sequence.
    if (keys.endsWith('\u001B')) {
      await new Promise(resolve => setTimeout(resolve, 30));
      await this.settle();
    }
  }

  async resize(columns: number, rows: number, atOnce = true): Promise<void> {
    if (atOnce) this.terminal.resize(columns, rows);
    Object.assign(this.stdout, { columns, rows });
    this.stdout.emit('resize');
    await this.settle();
    await this.settle();
  }

  /**
   * The window is dragged: what is drawn for sizes on the way meets the last one, of which the
   * program is told last.
   */
  async drag(
    way: readonly (readonly [columns: number, rows: number])[],
    keys: string,
  ): Promise<void> {
    const [columns, rows] = way.at(-1) ?? [this.stdout.columns, this.stdout.rows];
    this.terminal.resize(columns, rows);
    await this.press(keys);
    for (const size of way) await this.resize(...size, false);
  }

  async settle(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) {
      await new Promise(resolve => setImmediate(resolve));
      await this.session.settled();
    }
  }

  /** Moves the program without a key, as a script or another terminal does. */
  async send(action: Action): Promise<void> {
    this.session.send(action);
    await this.settle();
  }

  /** The walk goes on in another program once the work is done. */
  goOnAfter(...work: Parameters<Session['goOnAfter']>): Promise<void> {
    return this.session.goOnAfter(...work);
  }

  /** Something else writes on the terminal. */
  async scribble(text: string): Promise<void> {
    await new Promise<void>(resolve => this.terminal.write(text, resolve));
  }

  async redraw(): Promise<void> {
    this.session.redraw();
    await this.settle();
  }

  /** The rows of the screen, right-trimmed. */
  lines(): readonly string[] {
    const buffer = this.terminal.buffer.active;
    return Array.from(
      { length: this.terminal.rows },
      (_row, at) =>
        buffer
          .getLine(buffer.viewportY + at)
          ?.translateToString(true, 0, this.terminal.cols)
          .trimEnd() ?? '',
    );
  }

  /** Lines that were wider than the window, and went on in the next. */
  wrapped(): readonly string[] {
    const buffer = this.terminal.buffer.active;
    return Array.from({ length: buffer.length }, (_row, at) => buffer.getLine(at))
      .filter(line => line?.isWrapped === true)
      .map(line => line?.translateToString(true) ?? '');
  }

  /** The cell that the terminal's own cursor is in, from the upper left corner. */
  cursor(): { readonly column: number; readonly row: number } {
    const { cursorX, cursorY } = this.terminal.buffer.active;
    return { column: cursorX, row: cursorY };
  }

  /** What stands in a row before a column. */
  cells(row: number, column: number): string {
    return this.terminal.buffer.active.getLine(row)?.translateToString(false, 0, column) ?? '';
  }

  text(): string {
    return this.lines().join('\n');
  }

  state(): WalkState {
    return this.session.state();
  }

  async end(): Promise<SessionEnd> {
    return this.session.ended;
  }

  async quit(): Promise<SessionEnd> {
    this.stdin.write('\u0003');
    return this.end();
  }
}

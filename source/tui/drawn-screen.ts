/**
 * The screen that Ink draws on a terminal: drawn anew when some of it may be lost, handed over to
 * something else for a while, taken down at the end.
 */
import { render, type Instance } from 'ink';
import type { ReactElement } from 'react';
import type { HandOver } from './spoken-cursor.js';
import type { Modes } from './terminal-modes.js';

export interface DrawnScreenOptions {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly screenReader: boolean;
  readonly modes: Modes;
}

const eraseScreen = '\u001B[2J\u001B[H';

/** What is written between these two is shown at once, where a terminal knows them (2026). */
const atOnce = { begin: '\u001B[?2026h', end: '\u001B[?2026l' } as const;

export class DrawnScreen {
  private readonly screens: ReactElement;
  private readonly instance: Instance;
  private handOver: HandOver | undefined;
  private isOpen = true;
  /** Whether something else has the terminal. */
  private isAway = false;
  private width: number | undefined;

  /** @param draw the screens, which tell how the terminal is handed over */
  constructor(
    private readonly options: DrawnScreenOptions,
    draw: (onHandOver: (handOver: HandOver) => void) => ReactElement,
  ) {
    const { screenReader, modes: _modes, ...streams } = options;
    this.screens = draw(handOver => {
      this.handOver = handOver;
    });
    this.width = options.stdout.columns;
    this.instance = render(this.screens, {
      ...streams,
      interactive: true,
      alternateScreen: !screenReader,
      isScreenReaderEnabled: screenReader,
      incrementalRendering: true,
      patchConsole: false,
      exitOnCtrlC: false,
      maxFps: 120,
    });
    options.stdout.on('resize', this.redrawWider);
  }

  /** Resolves when it is taken down; rejects with what went wrong inside Ink. */
  async taken(): Promise<void> {
    const { stdout, screenReader } = this.options;
    try {
      await this.instance.waitUntilExit();
    } finally {
      stdout.off('resize', this.redrawWider);
      // What is read aloud stays where it is, and what is said after it begins a line of its own.
      if (screenReader) stdout.write('\n');
    }
  }

  /** Takes it down. */
  close(): void {
    this.isOpen = false;
    this.instance.unmount();
  }

  async settled(): Promise<void> {
    await this.instance.waitUntilRenderFlush();
  }

  readonly redraw = (): void => {
    const { stdout, screenReader } = this.options;
    // A screen reader would be read all of it again; what has the terminal meanwhile draws itself.
    if (!this.isOpen || this.isAway || screenReader) return;
    // Ink forgets what it drew; where the cursor is may be other than it thinks, so the screen is
    // erased from its corner. Nobody sees it empty.
    stdout.write(atOnce.begin);
    this.instance.clear();
    stdout.write(eraseScreen);
    this.instance.rerender(this.screens);
    void this.settled().finally(() => stdout.write(atOnce.end));
  };

  readonly suspend = async (meanwhile: () => void | Promise<void>): Promise<void> => {
    if (!this.isOpen) return;
    // Something else has the terminal already, and is stopped with the program.
    if (this.isAway) return meanwhile();
    this.isAway = true;
    try {
      await this.handOver?.(() => this.withoutModes(meanwhile));
    } finally {
      this.isAway = false;
    }
    // The alternate screen is entered again wherever the cursor was left by what had the terminal.
    this.redraw();
  };

  private async withoutModes(meanwhile: () => void | Promise<void>): Promise<void> {
    const { stdout, modes } = this.options;
    stdout.write(modes.off);
    try {
      await meanwhile();
    } finally {
      stdout.write(modes.on);
    }
  }

  /** Some terminals keep what a narrower window cuts off, and show it again when it is wider. */
  private readonly redrawWider = (): void => {
    const before = this.width;
    this.width = this.options.stdout.columns ?? before;
    if ((this.width ?? 0) > (before ?? 0)) this.redraw();
  };
}

/**
 * A player announces where it is in a small file; the notes in another terminal read it. Nothing
 * leaves the machine.
 */
import { createHash } from 'node:crypto';
import { watch } from 'node:fs';
import { mkdir, readFile, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Terminal } from '../command-line/terminal.js';
import type { Processes } from '../store/lock-owner.js';
import { writeWhole } from '../store/whole-file.js';
import { readPosition, type ScriptPosition } from '../walkthrough/position.js';
import { dataFolder, type ProfileValues } from './profile-file.js';

/** How often the file is looked at where nothing tells of its change. */
const pollEvery = 1000;

/**
 * The file that announces a script's position: named after the script's real path, so that both
 * terminals find it.
 */
export async function positionFile(
  script: string,
  values: ProfileValues,
  terminal: Terminal,
): Promise<string> {
  const path = await realpath(script).catch(() => script);
  const name = createHash('sha256').update(path).digest('hex').slice(0, 16);
  return join(dataFolder(values, terminal), 'playing', `${name}.json`);
}

/**
 * Writes positions one after the other, the newest only where several wait. That nobody can follow
 * stops no walkthrough.
 */
export class Announcer {
  private wanted: ScriptPosition | undefined;
  private last = '';
  private working: Promise<void> | undefined;

  constructor(
    private readonly file: string,
    private readonly processes: Processes,
  ) {}

  announce(position: ScriptPosition): void {
    this.wanted = position;
    this.working ??= this.work().finally(() => {
      this.working = undefined;
    });
  }

  /** The player has ended: nobody follows it any more. */
  async end(): Promise<void> {
    this.wanted = undefined;
    await this.working;
    // Another player of the same script may have announced itself since.
    const position = readPosition(await readFile(this.file, 'utf8').catch(() => ''));
    if (position?.process === this.processes.own)
      await rm(this.file, { force: true }).catch(() => {});
  }

  private async work(): Promise<void> {
    try {
      await mkdir(dirname(this.file), { recursive: true, mode: 0o700 });
      while (this.wanted) {
        const text = JSON.stringify(this.wanted);
        this.wanted = undefined;
        // Time passes; where the player is stays the same meanwhile.
        if (text === this.last) continue;
        await writeWhole(this.file, text);
        this.last = text;
      }
    } catch {
      // The folder can't be written: the walkthrough goes on, and the notes say that no player is
      // there.
    }
  }
}

/**
 * Calls back with each position, undefined where no player is there. What it returns ends the
 * watch.
 */
export function followPosition(
  file: string,
  processes: Processes,
  onPosition: (position: ScriptPosition | undefined) => void,
): () => void {
  let before: string | undefined;
  const look = async (): Promise<void> => {
    const text = await readFile(file, 'utf8').catch(() => '');
    const position = readPosition(text);
    const known = position && processes.isRunning(position.process) ? text : '';
    if (known === before) return;
    before = known;
    onPosition(known === '' ? undefined : position);
  };
  let watcher: ReturnType<typeof watch> | undefined;
  const start = async (): Promise<void> => {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 }).catch(() => {});
    try {
      watcher = watch(
        dirname(file),
        (_event, name) => void (name === null || name === basename(file) ? look() : undefined),
      );
      // A folder that can't be watched any longer is still looked at now and then.
      watcher.on('error', () => watcher?.close());
    } catch {
      watcher = undefined;
    }
    await look();
  };
  void start();
  const poll = setInterval(() => void look(), pollEvery);
  return () => {
    clearInterval(poll);
    watcher?.close();
  };
}

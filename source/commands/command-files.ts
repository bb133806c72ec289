/**
 * The files of one command: read in one way, written in one way, and never written where the
 * command has read.
 */
import { fstatSync, type BigIntStats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import type { Terminal } from '../command-line/terminal.js';
import { unreadable, type FileReader, type ReadText } from '../files/kind.js';
import { formatFault, type Fault } from '../map/fault.js';
import { faultAt } from '../map/problem.js';
import { faultWords } from '../map/words.js';
import { codeOf } from '../store/error-code.js';
import { readingTrouble, troubleWords } from '../store/trouble.js';
import { isDevice, refuseReplacing, writeWhole } from '../store/whole-file.js';
import { decoded } from '../text/encoding.js';
import { UserFailure } from '../command-line/failure.js';
import { bundledMap } from './package-folder.js';
import { fileWords } from './words/files.js';

/** The streams that a command reads and writes under the name `-`. */
type Streams = Pick<Terminal, 'stdin' | 'stdout'>;

export interface CommandWrite {
  /** Throws a UserFailure about what a file holds, where it must stay. */
  readonly mayReplace?: (before: Buffer) => void;
  readonly force?: boolean;
}

export class CommandFiles implements FileReader {
  readonly bundledMap = bundledMap;
  /** Device and number of each file that was read: a file has many names and one of these. */
  private readonly inputs = new Set<string>();

  constructor(private readonly terminal: Streams) {}

  /** The text of a file, `-` for standard input, or the fault that says why there is none. */
  async text(file: string): Promise<ReadText> {
    try {
      const text = decoded(await this.bytes(file));
      if (text.ok) return text;
      const message = faultWords.wrongEncoding(text.looksLike);
      const place = { file, text: text.before, offset: text.before.length };
      return { ok: false, fault: faultAt(place, 'encoding', message) };
    } catch (error) {
      return { ok: false, fault: unreadableFault(file, readingTrouble(error)) };
    }
  }

  /** The text of a file. Throws a UserFailure, with `instead` where no such file is there. */
  async required(file: string, instead: string = fileWords.checkPath): Promise<string> {
    const read = await this.text(file);
    if (read.ok) return read.text;
    const told = formatFault(read.fault);
    if (read.fault.rule !== unreadable) throw new UserFailure(told);
    throw new UserFailure((await this.isThere(file)) ? `${told}.` : `${told}. ${instead}`);
  }

  /** Whether something has a name, be it readable or not: where nothing has, a file is begun. */
  async isThere(file: string): Promise<boolean> {
    return stat(file).then(
      () => true,
      error => codeOf(error) !== 'ENOENT',
    );
  }

  beside(file: string, path: string): string {
    return isAbsolute(path) ? path : join(file === '-' ? '.' : dirname(file), path);
  }

  /**
   * Writes a file, or standard output for `-`. Throws a UserFailure where it can't be written, or
   * is one that was read.
   */
  async write(file: string, content: string | Uint8Array, options: CommandWrite): Promise<void> {
    if (file === '-' || (await this.isStandardOutput(file))) return this.print(content);
    await this.refuseInput(file);
    await told(file, writeWhole(file, content, { mode: 0o666, ...options }));
  }

  /** Throws a UserFailure where a file would not be written over. */
  async refuse(file: string, options: CommandWrite): Promise<void> {
    await this.refuseInput(file);
    await told(file, refuseReplacing(file, options));
  }

  /** Whether something is kept under a name: not where it is a device, or standard output. */
  async keeps(file: string): Promise<boolean> {
    return file !== '-' && !(await this.isStandardOutput(file)) && !(await isDevice(file));
  }

  /** Throws a UserFailure where a file is one that was read. */
  async refuseInput(file: string): Promise<void> {
    const known = await identity(file);
    if (known !== undefined && this.inputs.has(known))
      throw new UserFailure(fileWords.overInput(file));
  }

  private async bytes(file: string): Promise<Uint8Array> {
    if (file === '-') {
      const chunks: Uint8Array[] = [];
      for await (const chunk of this.terminal.stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    }
    const [known, bytes] = await Promise.all([identity(file), readFile(file)]);
    if (known !== undefined) this.inputs.add(known);
    return bytes;
  }

  /** What can't be written there is told by whoever listens to the stream. */
  private print(content: string | Uint8Array): Promise<void> {
    return new Promise(done => {
      this.terminal.stdout.write(content, () => done());
    });
  }

  /** `--out page.md > page.md`, or `--out /dev/stdout`: what the shell opened is written to. */
  private async isStandardOutput(file: string): Promise<boolean> {
    const { stdout } = this.terminal;
    if (!('fd' in stdout) || typeof stdout.fd !== 'number') return false;
    const known = await identity(file);
    return known !== undefined && known === openedIdentity(stdout.fd);
  }
}

/** What becomes of a file, in words where it can't be written. */
async function told(file: string, writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    throw error instanceof UserFailure
      ? error
      : new UserFailure(fileWords.unwritable(file, troubleWords(error)));
  }
}

/** A fault of a file that has no text. */
function unreadableFault(file: string, message: string): Fault {
  return { file, line: 1, column: 1, path: '', severity: 'error', rule: unreadable, message };
}

/** Which regular file has a name; undefined where none has. */
async function identity(file: string): Promise<string | undefined> {
  try {
    return identityIn(await stat(file, { bigint: true }));
  } catch {
    return undefined;
  }
}

function openedIdentity(descriptor: number): string | undefined {
  try {
    return identityIn(fstatSync(descriptor, { bigint: true }));
  } catch {
    return undefined;
  }
}

function identityIn(found: BigIntStats): string | undefined {
  return found.isFile() ? `${found.dev}:${found.ino}` : undefined;
}

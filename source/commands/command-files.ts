/**
 * The files of one command: read in one way, written in one way, and never written where the
 * command has read.
 */
import { fstatSync, type BigIntStats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Terminal } from '../command-line/terminal.js';
import { unreadable, type FileReader, type ReadText } from '../files/kind.js';
import { formatFault, type Fault } from '../map/fault.js';
import { faultAt } from '../map/problem.js';
import { faultWords } from '../map/words.js';
import { codeOf, CodedError } from '../store/error-code.js';
import { readingTrouble, troubleWords } from '../store/trouble.js';
import { isDevice, refuseReplacing, writeWhole } from '../store/whole-file.js';
import { decoded } from '../store/decoded.js';
import type { ReadFile } from '../store/spliced-file.js';
import { UserFailure } from '../command-line/failure.js';
import { bundledMap } from './package-folder.js';
import { fileWords } from './words/files.js';

/** The streams of a command: two have the name `-`, and all may be named as devices. */
type Streams = Pick<Terminal, 'stdin' | 'stdout' | 'stderr'>;

export interface CommandWrite {
  /** Throws a UserFailure about what a file holds, where it must stay. */
  readonly mayReplace?: (before: Buffer) => void;
  readonly force?: boolean;
}

export class CommandFiles implements FileReader {
  readonly bundledMap = bundledMap;
  /** The files that were read, and how each was found when it was read first. */
  private readonly inputs = new Map<string, string | undefined>();

  constructor(private readonly terminal: Streams) {}

  /** The text of a file, `-` for standard input, or the fault that says why there is none. */
  async text(file: string): Promise<ReadText & { readonly bytes?: Uint8Array }> {
    try {
      const bytes = await this.bytes(file);
      const text = decoded(bytes);
      if (text.ok) return { ...text, bytes };
      const message = faultWords.wrongEncoding(text.looksLike);
      const place = { file, text: text.before, offset: text.before.length };
      return { ok: false, fault: faultAt(place, 'encoding', message) };
    } catch (error) {
      return { ok: false, fault: unreadableFault(file, readingTrouble(error)) };
    }
  }

  /** The text of a file. Throws a UserFailure, with `instead` where no such file is there. */
  async requiredText(file: string, instead: string = fileWords.checkPath): Promise<string> {
    return (await this.requiredFile(file, instead)).text;
  }

  /** The text of a file with its bytes. Throws a UserFailure, as `required` does. */
  async requiredFile(file: string, instead: string): Promise<ReadFile> {
    const read = await this.text(file);
    if (read.ok) return { text: read.text, bytes: read.bytes ?? Buffer.from(read.text) };
    const faultLine = formatFault(read.fault);
    if (read.fault.rule !== unreadable) throw new UserFailure(faultLine);
    throw new UserFailure(
      (await this.isThere(file)) ? `${faultLine}.` : `${faultLine}. ${instead}`,
    );
  }

  /** The bytes of a file that is no text. Throws a UserFailure where it can't be read. */
  async requiredBytes(file: string): Promise<Uint8Array> {
    try {
      return await this.bytes(file);
    } catch (error) {
      const faultLine = formatFault(unreadableFault(file, readingTrouble(error)));
      const isThere = file === '-' || (await this.isThere(file));
      throw new UserFailure(isThere ? `${faultLine}.` : `${faultLine}. ${fileWords.checkPath}`);
    }
  }

  /** Whether something has a name, be it readable or not: where nothing has, a file is begun. */
  async isThere(file: string): Promise<boolean> {
    return stat(file).then(
      () => true,
      error => codeOf(error) !== 'ENOENT',
    );
  }

  /** Whether nobody wrote in a file since it was read here first. */
  async isAsRead(file: string): Promise<boolean> {
    const found = this.inputs.get(resolve(file));
    return found !== undefined && found === (await stamp(file));
  }

  beside(file: string, path: string): string {
    return isAbsolute(path) ? path : join(file === '-' ? '.' : dirname(file), path);
  }

  /**
   * Writes a file, or standard output for `-`. Throws a UserFailure where it can't be written, or
   * is one that was read.
   */
  async write(file: string, content: string | Uint8Array, options: CommandWrite): Promise<void> {
    const stream = await this.streamAt(file);
    if (stream !== undefined) return print(stream, content);
    await this.refuseInput(file);
    await reportUnwritable(file, writeWhole(file, content, { mode: 0o666, ...options }));
  }

  /** Throws a UserFailure where a file would not be written over. */
  async refuse(file: string, options: CommandWrite): Promise<void> {
    await this.refuseInput(file);
    await reportUnwritable(file, refuseReplacing(file, options));
  }

  /** Whether something is kept under a name: not where it is a device, or standard output. */
  async keeps(file: string): Promise<boolean> {
    return (await this.streamAt(file)) === undefined && !(await isDevice(file));
  }

  /** Throws a UserFailure where a file is one that was read. */
  async refuseInput(file: string): Promise<void> {
    // A file has many names and one number, which another file has once it was replaced: so this
    // is asked now, not when it was read.
    const known = await identity(file);
    if (known === undefined) return;
    const read = await Promise.all([...this.inputs.keys()].map(identity));
    if (read.includes(known)) throw new UserFailure(fileWords.overInput(file));
  }

  private async bytes(file: string): Promise<Uint8Array> {
    if (file === '-') {
      if (isFolder(this.terminal.stdin)) throw new CodedError('EISDIR');
      const chunks: Uint8Array[] = [];
      for await (const chunk of this.terminal.stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    }
    // Asked before: what is written in it while it is read is another file to whoever asks later.
    const found = await stamp(file);
    const bytes = await readFile(file);
    const name = resolve(file);
    if (!this.inputs.has(name)) this.inputs.set(name, found);
    return bytes;
  }

  /**
   * `--out page.md > page.md`, `--report /dev/stderr`: what the shell opened is written to, and
   * keeps what is there already.
   */
  private async streamAt(file: string): Promise<NodeJS.WriteStream | undefined> {
    const { stdout, stderr } = this.terminal;
    if (file === '-') return stdout;
    const known = await identity(file);
    if (known === undefined) return undefined;
    return [stdout, stderr].find(stream => openedIdentity(stream) === known);
  }
}

/** What can't be written there is told by whoever listens to the stream. */
function print(stream: NodeJS.WriteStream, content: string | Uint8Array): Promise<void> {
  return new Promise(done => {
    stream.write(content, () => done());
  });
}

/** `check - < folder`: Node reads nothing from it, and says nothing of that. */
function isFolder(stdin: NodeJS.ReadStream): boolean {
  return opened(stdin)?.isDirectory() ?? false;
}

/** What becomes of a file, in words where it can't be written. */
async function reportUnwritable(file: string, writing: Promise<void>): Promise<void> {
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

/** Which state of which regular file has a name: another one once somebody has written in it. */
async function stamp(file: string): Promise<string | undefined> {
  try {
    const found = await stat(file, { bigint: true });
    const { size, mtimeNs, ctimeNs } = found;
    return [identityIn(found), size, mtimeNs, ctimeNs].join(' ');
  } catch {
    return undefined;
  }
}

function openedIdentity(stream: NodeJS.WriteStream): string | undefined {
  const found = opened(stream);
  return found && identityIn(found);
}

/** What a stream of the process was opened on. */
function opened(stream: object): BigIntStats | undefined {
  if (!('fd' in stream) || typeof stream.fd !== 'number') return undefined;
  try {
    return fstatSync(stream.fd, { bigint: true });
  } catch {
    return undefined;
  }
}

function identityIn(found: BigIntStats): string | undefined {
  return found.isFile() ? `${found.dev}:${found.ino}` : undefined;
}

/**
 * Who holds a lock. It is a folder, with the process that made it named inside: one whose process
 * is gone is nobody's.
 */
import fs from 'node:fs';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

const ownerFile = 'owner';

type OnDone = (error: NodeJS.ErrnoException | null) => void;

/** The processes of this machine, as far as a lock asks for them. */
export interface Processes {
  /** The number of the one that the program runs in. */
  readonly own: number;
  isRunning(id: number): boolean;
}

/**
 * The file system as proper-lockfile uses it. Its locks are marked with the process that makes
 * them, where that is known.
 */
export function lockFileSystem(processes: Processes | undefined): object {
  return {
    ...fs,
    mkdir(path: string, done: OnDone): void {
      fs.mkdir(path, error => {
        if (error || !processes) done(error);
        // A lock without a name in it is a lock all the same.
        else fs.writeFile(join(path, ownerFile), nameOf(processes.own), () => done(null));
      });
    },
    rmdir(path: string, done: OnDone): void {
      fs.rm(path, { recursive: true }, done);
    },
    rmdirSync(path: string): void {
      fs.rmSync(path, { recursive: true });
    },
  };
}

/** What is known of a lock that somebody else holds. */
export interface HeldLock {
  /** The process that it names, with its machine; undefined where it names none. */
  readonly owner: string | undefined;
  /** When its holder last said that it is alive, by the holder's clock. */
  readonly beat: number;
}

/** The lock in a folder; undefined where it is gone. */
export async function heldLock(folder: string): Promise<HeldLock | undefined> {
  try {
    const { mtimeMs } = await stat(folder);
    const owner = await readFile(join(folder, ownerFile), 'utf8').catch(() => undefined);
    return { owner, beat: mtimeMs };
  } catch {
    return undefined;
  }
}

/** Whether the holder was a process of this machine that is gone. */
export function isOrphan({ owner }: HeldLock, processes: Processes | undefined): boolean {
  const [machine, id = ''] = owner?.split('\n') ?? [];
  if (!processes || machine !== hostname() || !/^\d+$/.test(id)) return false;
  return !processes.isRunning(Number(id));
}

/** Takes a lock away, unless it is another's meanwhile. */
export async function breakLock(folder: string, known: HeldLock): Promise<void> {
  const now = await heldLock(folder);
  if (now?.owner !== known.owner || now?.beat !== known.beat) return;
  await rename(folder, brokenName(folder)).catch(() => {});
  await removeBroken(folder);
}

/** Removes a broken lock that whoever broke it, killed meanwhile, left beside the lock. */
export async function removeBroken(folder: string): Promise<void> {
  await rm(brokenName(folder), { recursive: true, force: true }).catch(() => {});
}

/** One name for all of them: where one is left behind, the next to break a lock finds it. */
function brokenName(folder: string): string {
  return `${folder}.broken`;
}

function nameOf(id: number): string {
  return `${hostname()}\n${id}`;
}

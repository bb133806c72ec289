/**
 * One writer at a time: a file is read, changed and written under one lock, so that no process
 * overwrites another's work.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { codeOf } from './error-code.js';
import {
  breakLock,
  heldLock,
  isOrphan,
  lockFileSystem,
  removeBroken,
  type HeldLock,
  type Processes,
} from './lock-owner.js';

/**
 * A holder that gives no sign of life is waited for this long, then its lock is taken over; one
 * whose process is known to be gone is not waited for.
 */
const stale = 5000;
const patience = 30_000;
const unnoticed = 400;

export interface Waiting {
  /** Called once, when the wait has become long enough to be noticed. */
  readonly onWaiting: () => void;
  /** Tells whether the holder of a lock is gone; without it, any holder is waited for. */
  readonly processes?: Processes | undefined;
}

/**
 * Runs a piece of work under the lock of a file. Throws what the work throws, ELOCKED where another
 * process holds the lock for half a minute, or what the file system says where no lock can be made.
 */
export async function underLock<T>(
  file: string,
  waiting: Waiting,
  work: () => Promise<T>,
): Promise<T> {
  const release = await acquire(file, waiting);
  try {
    return await work();
  } finally {
    // A lock that is gone already needs no release; the work is done.
    await release().catch(() => {});
  }
}

async function acquire(
  file: string,
  { onWaiting, processes }: Waiting,
): Promise<() => Promise<void>> {
  const folder = `${file}.lock`;
  const start = performance.now();
  const silence = new Silence();
  let hasSaidWaiting = false;
  for (let wait = 4; ; wait = Math.min(60, wait * 1.3)) {
    try {
      const release = await lockfile.lock(file, {
        realpath: false,
        stale,
        update: 1000,
        onCompromised: () => {},
        fs: lockFileSystem(processes),
      });
      await removeBroken(folder);
      return release;
    } catch (error) {
      const waited = performance.now() - start;
      if (codeOf(error) !== 'ELOCKED' || waited > patience) throw error;
      const held = await heldLock(folder);
      if (held && (isOrphan(held, processes) || silence.after(held) > stale)) {
        await breakLock(folder, held);
        continue;
      }
      if (!hasSaidWaiting && waited > unnoticed) {
        hasSaidWaiting = true;
        onWaiting();
      }
      await sleep(wait * (0.5 + Math.random()));
    }
  }
}

/**
 * How long a lock has shown no sign of life, by this process's own clock: the date on it may lie in
 * the future, where a clock was wrong.
 */
class Silence {
  private last: HeldLock | undefined;
  private since = 0;

  after(held: HeldLock): number {
    if (held.beat !== this.last?.beat || held.owner !== this.last.owner) {
      this.last = held;
      this.since = performance.now();
    }
    return performance.now() - this.since;
  }
}

/** `check --watch`: a report for each change of the files, until Ctrl+C. */
import { watch, type FSWatcher } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { exitCodes } from '../command-line/failure.js';
import type { Terminal } from '../command-line/terminal.js';

/** Editors save in several steps: what happens within this time is one change. */
const settled = 120;
/** Where a folder can't be watched, it is looked at this often. */
const lookedAt = 1000;

/**
 * Calls `report` once, and again after each change of a file, one call at a time; a change during
 * a call is reported after it. Folders are watched, since many editors put a new file in the place
 * of the old one.
 */
export async function watchFiles(
  files: readonly string[],
  { signals }: Pick<Terminal, 'signals'>,
  report: () => Promise<void>,
): Promise<number> {
  let running: Promise<void> = report();
  let timer: NodeJS.Timeout | undefined;
  const failed = Promise.withResolvers<never>();
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(report);
      running.catch((error: unknown) => failed.reject(error));
    }, settled);
  };
  const watchers = await watchersOf(files, changed);
  const stopped = Promise.withResolvers<void>();
  const stop = (): void => stopped.resolve();
  signals.on('SIGINT', stop);
  signals.on('SIGTERM', stop);
  try {
    await Promise.race([stopped.promise, failed.promise]);
  } finally {
    signals.off('SIGINT', stop);
    signals.off('SIGTERM', stop);
    clearTimeout(timer);
    for (const end of watchers) end();
    await running.catch(() => {});
  }
  return exitCodes.interrupted;
}

/** Watches the folders of files, and of what links lead to. */
async function watchersOf(
  files: readonly string[],
  changed: () => void,
): Promise<readonly (() => void)[]> {
  const folders = new Map<string, Set<string>>();
  for (const file of files) {
    const target = await realpath(file).catch(() => file);
    for (const path of [resolve(file), target]) {
      const names = folders.get(dirname(path)) ?? new Set();
      folders.set(dirname(path), names.add(basename(path)));
    }
  }
  return [...folders].map(([folder, names]) => watchFolder(folder, names, changed));
}

function watchFolder(folder: string, names: ReadonlySet<string>, changed: () => void): () => void {
  try {
    const watcher: FSWatcher = watch(folder, (_event, name) => {
      if (name === null || names.has(name)) changed();
    });
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch {
    const timer = setInterval(changed, lookedAt);
    return () => clearInterval(timer);
  }
}

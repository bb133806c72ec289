/** Where undo lists and forms are: all that a start has to know of them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export function undoFolder(dataFolder: string): string {
  return join(dataFolder, 'undo');
}

/** Forms that were not kept yet. */
export function formFolder(dataFolder: string): string {
  return join(dataFolder, 'forms');
}

export function hasForms(dataFolder: string): boolean {
  return existsSync(formFolder(dataFolder));
}

/** Whether a program that did not end left any. */
export function hasUndoLists(dataFolder: string): boolean {
  return existsSync(undoFolder(dataFolder));
}

/** Why a file can't be saved, in a few words. */
import { codeOf } from './error-code.js';

export function troubleWords(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'the folder may not be written';
    case 'ENOENT':
      return 'its folder is not there';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'its folder is no folder';
    case 'ELOCKED':
      return 'another stancemap has been saving it for half a minute';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

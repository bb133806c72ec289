/** The formats of abstract frameworks: how each is read and written. */
import { readAf, writeAf } from './af.js';
import { readApx, writeApx } from './apx.js';
import { readTgf, writeTgf } from './tgf.js';

export const frameworks = {
  apx: { read: readApx, write: writeApx },
  tgf: { read: readTgf, write: writeTgf },
  af: { read: readAf, write: writeAf },
} as const;

export type FrameworkFormat = keyof typeof frameworks;

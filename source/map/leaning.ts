/** Which way a stance leans on a motion. */
import type { Stance } from './schema.js';

const leanings: Readonly<Record<Stance, -1 | 0 | 1>> = {
  affirms: 1,
  'leans-affirm': 1,
  mixed: 0,
  'leans-deny': -1,
  denies: -1,
  unstated: 0,
};

/** 1 for the motion, -1 against it, 0 both ways or neither. */
export function stanceLeaning(stance: Stance): -1 | 0 | 1 {
  return leanings[stance];
}

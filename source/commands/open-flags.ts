import { profileFlags } from './profile-flags.js';
import { screenFlags } from './terminal-session.js';

/**
 * The flags of `stancemap [map]`, read twice: for the first lines on the screen, and then in
 * earnest.
 */
export const openFlags = {
  at: { type: 'string' },
  burden: { type: 'string' },
  plain: { type: 'boolean' },
  ...screenFlags,
  unicode: { type: 'boolean' },
  color: { type: 'boolean' },
  ...profileFlags,
} as const;

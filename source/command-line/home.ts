import { join } from 'node:path';

/** A path that may begin with "~" for the home, as shells read it where they do. */
export function withHome(path: string, home: string): string {
  if (path === '~') return home;
  return path.startsWith('~/') ? join(home, path.slice(2)) : path;
}

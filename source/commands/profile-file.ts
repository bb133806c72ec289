/** Where the profile that the flags name is kept. */
import { join } from 'node:path';
import type { Terminal } from '../command-line/terminal.js';

export interface ProfileValues {
  readonly profile?: string | undefined;
  readonly 'data-dir'?: string | undefined;
}

/** `default` where no profile is named. */
export function profileName({ profile }: ProfileValues): string {
  return profile ?? 'default';
}

export function dataFolder(values: ProfileValues, terminal: Terminal): string {
  return values['data-dir'] ?? terminal.dataFolder;
}

export function profileFile(values: ProfileValues, terminal: Terminal): string {
  return join(dataFolder(values, terminal), `${profileName(values)}.json`);
}

/**
 * The flags of a profile, and where the file that they name is: under the XDG data folder, or
 * `--data-dir`.
 */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import envPaths from 'env-paths';
import { isProfileName } from '../study/profile/profile-name.js';
import { usageFailure } from './failure.js';

export const profileFlags = {
  profile: { type: 'string' },
  'data-dir': { type: 'string' },
} as const;

export interface ProfileValues {
  readonly profile?: string | undefined;
  readonly 'data-dir'?: string | undefined;
}

/** `default` where no profile is named. */
export function profileName(values: ProfileValues): string {
  return values.profile ?? 'default';
}

export function profileFolder(values: ProfileValues): string {
  const { data } = envPaths('stancemap', { suffix: '' });
  // The XDG specification has a relative path ignored.
  return (
    values['data-dir'] ??
    (isAbsolute(data) ? data : join(homedir(), '.local', 'share', 'stancemap'))
  );
}

export function profileFile(values: ProfileValues): string {
  return join(profileFolder(values), `${profileName(values)}.json`);
}

/** Throws a UserFailure where the flags name something that can be no profile. */
export function checkedName(values: ProfileValues): string {
  const name = profileName(values);
  if (!isProfileName(name))
    throw usageFailure(
      `"${name}" can't name a profile: letters, digits, ".", "_" and "-" can, 64 at ` +
        'most, a letter or digit first.',
    );
  return name;
}

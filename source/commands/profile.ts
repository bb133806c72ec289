/** The flags of a profile, and the profile that they name: under the XDG data folder, or `--data-dir`. */
import envPaths from 'env-paths';
import { isProfileName, ProfileStore } from '../study/profile-store.js';
import { usageFailure } from './failure.js';

export const profileFlags = { profile: { type: 'string' }, 'data-dir': { type: 'string' } } as const;

/** Opens the profile that the flags name, `default` where they name none. What is wrong with its file is said, never thrown. */
export async function openProfile(values: { readonly profile?: string | undefined; readonly 'data-dir'?: string | undefined }, say: (sentence: string) => void): Promise<ProfileStore> {
  const name = values.profile ?? 'default';
  if (!isProfileName(name)) throw usageFailure(`"${name}" can't name a profile: letters, digits, ".", "_" and "-" can, 64 at most, a letter or digit first.`);
  return ProfileStore.open({ folder: values['data-dir'] ?? envPaths('stancemap', { suffix: '' }).data, name, now: () => new Date(), say });
}

/** The profile that the flags name. */
import { ProfileStore } from '../study/profile-store.js';
import { checkedName, profileFolder, type ProfileValues } from './profile-flags.js';

/** Opens the profile that the flags name. What is wrong with its file is said, never thrown. */
export async function openProfile(values: ProfileValues, say: (sentence: string) => void): Promise<ProfileStore> {
  return ProfileStore.open({ folder: profileFolder(values), name: checkedName(values), now: () => new Date(), say });
}

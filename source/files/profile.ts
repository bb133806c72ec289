/** A learner's profile, as a kind of file. It is opened by its name and its folder. */
import { profileDocument } from '../study/profile/format.js';
import type { FileKind } from './kind.js';
import { aboutWords } from './words.js';

export const profileKind: FileKind = {
  ...profileDocument,
  name: 'profile',
  about: aboutWords.profile,
  schemaFile: 'profile.schema.json',
  openedBy(file) {
    const [, folder = '', name = file] = /^(.*[/\\])?([^/\\]*?)(?:\.json)?$/.exec(file) ?? [];
    return ['stancemap', '--profile', name, '--data-dir', folder === '' ? '.' : folder];
  },
  schema: async () => (await import('../study/profile/profile.js')).profileSchema,
  faults: async (text, file) =>
    (await import('../study/profile/profile-faults.js')).profileFaults(text, file),
};

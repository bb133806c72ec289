/**
 * From the text of a profile file to a profile, or to what is wrong with it. Older formats are
 * migrated on the way.
 */
import { z } from 'zod';
import { emptyStudy, profileFormat, profileSchema, type Profile } from './profile.js';
import { burdens } from '../../standing/burden.js';
import { withoutMark } from '../../map/read-json.js';
import { tooDeep } from '../../map/nesting.js';
import { repeatsKeys } from '../../map/repeated-keys.js';
import { dataIn } from '../../text/data.js';

export type ReadProfile =
  | { readonly is: 'profile'; readonly profile: Profile }
  /** Written by a later version: whole, but not ours to change. */
  | { readonly is: 'newer'; readonly format: string }
  | { readonly is: 'unreadable' };

const anyFormat = z.looseObject({ format: z.string().regex(/^stancemap-profile\/\d+$/) });

/** The first format knew one map, and dates of visits only. */
const formatZero = z.object({
  format: z.literal('stancemap-profile/0'),
  map: z.string(),
  burden: z.enum(burdens).optional(),
  bookmarks: z.array(z.string()),
  notes: z.record(z.string(), z.string()),
  visited: z.record(z.string(), z.array(z.iso.date())),
});
const longAgo = '1970-01-01T00:00:00.000Z';

export function readProfile(text: string): ReadProfile {
  const json = withoutMark(text);
  const data = dataIn(json);
  const format = anyFormat.safeParse(data);
  if (!format.success || tooDeep(data) || repeatsKeys(json, data)) return { is: 'unreadable' };
  if (versionOf(format.data.format) > versionOf(profileFormat))
    return { is: 'newer', format: format.data.format };
  const found = profileSchema.safeParse(migrated(data));
  return found.success ? { is: 'profile', profile: found.data } : { is: 'unreadable' };
}

function migrated(data: unknown): unknown {
  const zero = formatZero.safeParse(data);
  if (!zero.success) return data;
  const { map, burden, bookmarks, notes, visited } = zero.data;
  return {
    format: profileFormat,
    settings: burden ? { burden } : {},
    maps: {
      [map]: {
        ...emptyStudy,
        bookmarks: bookmarks.map(reference => ({ reference, at: longAgo })),
        notes: Object.fromEntries(
          Object.entries(notes).map(([reference, words]) => [
            reference,
            { text: words, at: longAgo },
          ]),
        ),
        visited,
      },
    },
  };
}

function versionOf(format: string): number {
  return Number(format.slice(format.indexOf('/') + 1));
}

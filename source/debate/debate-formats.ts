/**
 * The debate formats that come with the program, as data. The figures are those of the rules named
 * at each; where circuits differ, `note` says so, and a plan can hold a format of its own.
 */
import { karlPopper, lincolnDouglas, policy, publicForum } from './cross-examination-formats.js';
import type { DebateFormat, DebateSide } from './format-schema.js';
import { britishParliamentary, mace, worldSchools } from './parliamentary-formats.js';

export const debateFormats: readonly DebateFormat[] = [
  britishParliamentary,
  worldSchools,
  publicForum,
  lincolnDouglas,
  policy,
  karlPopper,
  mace,
];

/**
 * The seconds in which a side argues: its speeches without those that only sum up, and without
 * questions.
 */
export function arguingSeconds(format: DebateFormat, stand: DebateSide): number {
  return format.speeches.reduce(
    (sum, speech) =>
      speech.stands === stand && speech.kind === 'speech' && !speech.reply
        ? sum + speech.seconds
        : sum,
    0,
  );
}

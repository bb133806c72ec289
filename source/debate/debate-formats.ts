/**
 * The debate formats that come with the program, as data. The figures are those of the rules named
 * at each; where circuits differ, `note` says so, and a plan can hold a format of its own.
 */
import {
  britishParliamentary,
  britishParliamentary5,
  britishParliamentary6,
} from './british-parliamentary.js';
import { karlPopper, lincolnDouglas, policy, publicForum } from './cross-examination-formats.js';
import type { DebateFormat, DebateSide, Speech } from './format-schema.js';
import { mace, worldSchools } from './parliamentary-formats.js';
import { bigQuestions, congress, spar } from './question-formats.js';
import {
  asianParliamentary,
  australs,
  middleSchool,
  parliamentaryNpda,
} from './regional-formats.js';

export const debateFormats: readonly DebateFormat[] = [
  britishParliamentary,
  worldSchools,
  publicForum,
  lincolnDouglas,
  policy,
  karlPopper,
  mace,
  britishParliamentary5,
  britishParliamentary6,
  asianParliamentary,
  australs,
  parliamentaryNpda,
  middleSchool,
  bigQuestions,
  spar,
  congress,
];

/** The seconds in which a side makes its case: its speeches without those that only sum up. */
export function arguingSeconds(format: DebateFormat, stand: DebateSide): number {
  return secondsOf(format, speech => speaks(speech, stand) && !speech.reply);
}

/**
 * The seconds in which a side can answer: its speeches after the other side has spoken, those that
 * sum up included.
 */
export function answeringSeconds(format: DebateFormat, stand: DebateSide): number {
  const other = stand === 'for' ? 'against' : 'for';
  const first = format.speeches.findIndex(speech => speaks(speech, other));
  return secondsOf(format, (speech, at) => speaks(speech, stand) && first >= 0 && at > first);
}

function speaks({ stands, kind }: Speech, stand: DebateSide): boolean {
  return stands === stand && kind === 'speech';
}

function secondsOf(
  { speeches }: DebateFormat,
  isMeant: (speech: Speech, at: number) => boolean,
): number {
  return speeches.reduce(
    (sum, speech, at) => (isMeant(speech, at) ? sum + speech.seconds : sum),
    0,
  );
}

/** What a command line chooses within a debate format. */
import { usageFailure } from '../command-line/failure.js';
import { suggestionOf } from '../command-line/words.js';
import type { DebateFormat } from '../debate/format-schema.js';
import { addChoiceProblems, secondsTyped, type RoundChoices } from '../debate/round-choices.js';
import { Problems } from '../map/problem.js';
import { roundWords } from './words/round.js';

export interface RoundValues {
  readonly first?: 'for' | 'against' | undefined;
  readonly prep?: number | undefined;
  readonly grace?: number | undefined;
  readonly lengths?: readonly string[] | undefined;
}

/** The choices of a round for its format; undefined where the command line makes none. */
export function roundChoicesFor(
  values: RoundValues,
  format: DebateFormat,
): RoundChoices | undefined {
  const choices = roundChoices(values);
  if (!choices) return undefined;
  const ids = format.speeches.map(({ id }) => id);
  for (const id of Object.keys(choices.lengths ?? {}))
    if (!ids.includes(id))
      throw usageFailure(`${roundWords.noSpeech(format.title, id, ids)}${suggestionOf(id, ids)}`);
  const problems = new Problems();
  addChoiceProblems(problems, choices, format);
  const [problem] = problems.list;
  if (problem) throw usageFailure(roundWords.choice(problem.message));
  return choices;
}

/** The same for a round whose format is yet to be chosen. */
export function roundChoices({
  first,
  prep,
  grace,
  lengths = [],
}: RoundValues): RoundChoices | undefined {
  const choices: RoundChoices = {
    ...(first === undefined ? {} : { first }),
    ...(prep === undefined ? {} : { each: Math.round(prep * 60) }),
    ...(grace === undefined ? {} : { grace }),
    ...(lengths.length === 0 ? {} : { lengths: lengthsIn(lengths) }),
  };
  return Object.keys(choices).length === 0 ? undefined : choices;
}

function lengthsIn(given: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    given.map(one => {
      const [, id = '', typed = ''] = /^([^=]+)=(.+)$/.exec(one) ?? [];
      const length = secondsTyped(typed, 60) ?? 0;
      if (length === 0) throw usageFailure(roundWords.noLength(one));
      return [id, length];
    }),
  );
}

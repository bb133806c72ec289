import { usageFailure } from '../command-line/failure.js';
import { choice, number, withDefault } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';
import { suggestionOf } from '../command-line/words.js';
import { referenceKinds } from '../map/reference.js';
import { issue, json, map, party } from './shared-flags.js';

export const search = define({
  name: 'search',
  summary: 'ranked hits',
  args: {
    shown: 'WORDS...',
    offers: { of: 'nothing' },
    read: given => {
      const query = given.join(' ').trim();
      if (query === '') throw usageFailure('Search takes at least one word.');
      return query;
    },
  },
  flags: {
    map,
    kind: choice(referenceKinds, {
      takes: 'K',
      words: 'only items of this kind',
      refusal: given =>
        `"${given}" is no kind of item. The kinds are: ` +
        `${referenceKinds.join(', ')}.${suggestionOf(given, referenceKinds)}`,
    }),
    party,
    issue,
    limit: withDefault(number('how many at most', { least: 1, whole: true }), 20),
    json,
  },
});

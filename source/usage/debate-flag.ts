/** The flag that names a debate format. */
import { usageFailure } from '../command-line/failure.js';
import type { Flag } from '../command-line/flag.js';
import { suggestionOf } from '../command-line/words.js';
import { debateFormats } from '../debate/debate-formats.js';
import type { DebateFormat } from '../debate/format-schema.js';

const ids = debateFormats.map(({ id }) => id);

export const debate: Flag<DebateFormat, undefined> = {
  takes: 'FORMAT',
  words: 'the format of the debate, such as british-parliamentary',
  offers: { of: 'values', values: ids },
  absent: undefined,
  read: given => {
    const found = debateFormats.find(({ id }) => id === given);
    if (found) return found;
    throw usageFailure(
      `"${given}" is no debate format. There are: ${ids.join(', ')}.${suggestionOf(given, ids)}`,
    );
  },
};

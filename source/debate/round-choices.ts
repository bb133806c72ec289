/**
 * What a round chooses within its debate format: who speaks first, how long, what preparation and
 * what grace there is. A plan and a flow keep it beside the format's name.
 */
import { z } from 'zod';
import { brokenLink } from '../map/links.js';
import { Problems } from '../map/problem.js';
import { defined } from '../text/data.js';
import { debateSides, type DebateFormat, type DebateSide, type Speech } from './format-schema.js';
import { choiceFaults, choiceWords, wantedWords } from './words.js';

const longest = 7200;
const upTo = (least: number) =>
  z.int().min(least, choiceFaults.least(least)).max(longest, choiceFaults.most(longest));
const seconds = upTo(0);

export const roundChoicesSchema = z.strictObject({
  first: z.enum(debateSides).optional().describe(choiceWords.first),
  before: seconds.optional().describe(choiceWords.before),
  each: seconds.optional().describe(choiceWords.each),
  grace: seconds.optional().describe(choiceWords.grace),
  lengths: z.record(z.string(), upTo(1)).optional().describe(choiceWords.lengths),
});

export type RoundChoices = z.infer<typeof roundChoicesSchema>;

/** The format as a round chose it; the very same where it chose nothing. */
export function withChoices(format: DebateFormat, choices: RoundChoices | undefined): DebateFormat {
  if (!choices) return format;
  const { first, grace, lengths = {} } = choices;
  const { before = format.preparation.before, each = format.preparation.each } = choices;
  const ordered = first === undefined ? format.speeches : withFirst(format.speeches, first);
  return {
    ...format,
    speeches: ordered.map(speech => withLength(speech, lengths[speech.id])),
    preparation: { before, each },
    ...(grace === undefined ? {} : { grace }),
  };
}

/** Who speaks first as the speeches stand. */
export function firstSide(speeches: readonly Speech[]): DebateSide | undefined {
  return speeches.find(({ kind }) => kind === 'speech')?.stands;
}

/** The speeches with that side first: each two of both sides change places. */
function withFirst(speeches: readonly Speech[], first: DebateSide): Speech[] {
  const isPair = (one: Speech | undefined, other: Speech | undefined): boolean =>
    one?.kind === 'speech' && other?.kind === 'speech' && one.stands !== other.stands;
  if (firstSide(speeches) === first) return [...speeches];
  const ordered: Speech[] = [];
  for (let at = 0; at < speeches.length; at++) {
    const [one, other] = [speeches[at], speeches[at + 1]];
    if (one && other && isPair(one, other)) {
      ordered.push(other, one);
      at++;
    } else if (one) ordered.push(one);
  }
  return ordered;
}

/**
 * A speech of another length: bells of its second half ring as long before its end as they did, and
 * where no points were offered at all, none are.
 */
function withLength(speech: Speech, length: number | undefined): Speech {
  const { seconds: before, bells, protected: barred } = speech;
  if (length === undefined || length === before) return speech;
  const moved = bells
    .map(bell => ({ ...bell, at: bell.at > before / 2 ? bell.at - before + length : bell.at }))
    .filter(({ at }) => at > 0 && at <= length);
  return {
    ...speech,
    seconds: length,
    bells: moved,
    ...(barred ? { protected: shortened(barred, before, length) } : {}),
  };
}

function shortened(
  { start, end }: NonNullable<Speech['protected']>,
  before: number,
  length: number,
): { start: number; end: number } {
  if (start + end >= before) return { start: length, end: 0 };
  return start + end > length ? { start: 0, end: 0 } : { start, end };
}

/**
 * A time as people write it, in seconds: `7:30`, or so many of a unit, such as minutes; undefined
 * where it is none, or longer than any speech.
 */
export function secondsTyped(text: string, unit: number): number | undefined {
  const found = /^(\d{1,4})(?::([0-5]\d))?$/.exec(text.trim());
  if (!found) return undefined;
  const [, whole = '0', rest] = found;
  const typed = rest === undefined ? Number(whole) * unit : Number(whole) * 60 + Number(rest);
  return typed > longest ? undefined : typed;
}

/** The choices without those that say what the format says anyway; undefined where none is left. */
export function withoutUsual(
  { first, before, each, grace, lengths = {} }: RoundChoices,
  format: DebateFormat,
): RoundChoices | undefined {
  const usual = format.preparation;
  const own = Object.entries(lengths).filter(
    ([id, seconds]) => format.speeches.find(speech => speech.id === id)?.seconds !== seconds,
  );
  const changed = defined({
    first: first === firstSide(format.speeches) ? undefined : first,
    before: before === usual.before ? undefined : before,
    each: each === usual.each ? undefined : each,
    grace: grace === format.grace ? undefined : grace,
    lengths: own.length === 0 ? undefined : Object.fromEntries(own),
  });
  return Object.keys(changed).length === 0 ? undefined : changed;
}

/** The choices that a format has, and in words why the others are left out. */
export function fittingChoices(
  choices: RoundChoices,
  format: DebateFormat,
): { readonly round: RoundChoices | undefined; readonly leftOut: readonly string[] } {
  const problems = new Problems();
  addChoiceProblems(problems, choices, format);
  const { first, lengths = {}, ...rest } = choices;
  const isLeftOut = problems.list.some(({ path }) => path[1] === 'first');
  const known = Object.entries(lengths).filter(([id]) =>
    format.speeches.some(speech => speech.id === id),
  );
  const fitting = {
    ...rest,
    ...(isLeftOut ? {} : defined({ first })),
    lengths: Object.fromEntries(known),
  };
  return {
    round: withoutUsual(fitting, format),
    leftOut: problems.list.map(({ message }) => message),
  };
}

/** What of a round's choices its format does not have. */
export function addChoiceProblems(
  problems: Problems,
  choices: RoundChoices,
  format: DebateFormat,
): void {
  const { first, lengths = {} } = choices;
  if (first !== undefined && format.order !== 'coin' && firstSide(format.speeches) !== first)
    problems.error(['round', 'first'], 'fixed-order', () => fixedOrder(format));
  const ids = format.speeches.map(({ id }) => id);
  for (const id of Object.keys(lengths))
    if (!ids.includes(id))
      problems.error(['round', 'lengths', id], 'broken-link', () =>
        brokenLink(wantedWords.speechOf(format.title), id, ids),
      );
}

/** Why the other side can't speak first. */
export function fixedOrder({ title, sides, speeches }: DebateFormat): string {
  const first = firstSide(speeches);
  return choiceFaults.fixedOrder(title, first === undefined ? undefined : sides[first]);
}

/** Choices made on top of others: what is said last holds. */
export function chosenOver(
  before: RoundChoices | undefined,
  choices: RoundChoices | undefined,
): RoundChoices | undefined {
  if (!before || !choices) return choices ?? before;
  const lengths = { ...before.lengths, ...choices.lengths };
  return { ...before, ...choices, ...(Object.keys(lengths).length > 0 ? { lengths } : {}) };
}

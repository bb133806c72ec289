/** What is written on a ballot, and the comments on entries. */
import { withStepAmended, withStep } from '../walk/history.js';
import { safeText } from '../text/safe-text.js';
import {
  decidedNext,
  pointsIn,
  pointsOf,
  rankedNext,
  withPoints,
  withBallotText,
} from './ballot.js';
import { entryHere, noEntry, type FlowContext, type FlowReply } from './flow-context.js';
import { withComment } from './flow-edits.js';
import { toFlow, type FlowMessageOf } from './flow-messages.js';
import type { Ballot } from './flow-schema.js';
import { placeWords } from './flow-words.js';
import type { FlowSheet } from './flow.js';
import { ballotWords } from './ballot-words.js';

/** A comment on the entry under the cursor is asked for. */
export function askComment(context: FlowContext): FlowReply {
  const entry = entryHere(context);
  if (!entry) return noEntry;
  return {
    next: [
      toFlow.write({
        title: ballotWords.commentOn(placeWords(context.memory.format, entry)),
        lines: false,
        text: entry.comment ?? '',
        message: { is: 'commented', entry: entry.id },
      }),
    ],
  };
}

export function comment(context: FlowContext, message: FlowMessageOf<'commented'>): FlowReply {
  const words = safeText(message.text);
  const text = message.ended ? words.trim() : words;
  return withChange(context, `comment/${message.entry}`, message.ended, sheet =>
    withComment(sheet, message.entry, text),
  );
}

/**
 * The flow with a change of what is being written: kept at every letter, all of them one step to
 * undo.
 */
function withChange(
  { memory }: FlowContext,
  name: string,
  ended: boolean,
  change: (sheet: FlowSheet) => FlowSheet,
): FlowReply {
  const { history, sheet, writing } = memory;
  const next = change(sheet);
  const changed = writing === name ? withStepAmended(history, next) : withStep(history, next);
  return { memory: memory.with(changed, { writing: ended ? undefined : name }) };
}

function changed({ memory }: FlowContext, ballot: Ballot): FlowReply {
  return { memory: memory.with(withStep(memory.history, { ...memory.sheet, ballot })) };
}

export function decide(context: FlowContext): FlowReply {
  return changed(context, decidedNext(context.memory.sheet.ballot ?? {}));
}

export function rank(context: FlowContext, { team }: FlowMessageOf<'rank'>): FlowReply {
  const { sheet, format } = context.memory;
  return changed(context, rankedNext(sheet.ballot ?? {}, team, format.teams?.length ?? 0));
}

const pointsField = /^points\/(.+)$/;

/** A field of the ballot is asked for. */
export function ask({ memory }: FlowContext, { field }: FlowMessageOf<'ask'>): FlowReply {
  const ballot = memory.sheet.ballot ?? {};
  const speech = memory.format.speeches.find(({ id }) => id === pointsField.exec(field)?.[1]);
  const title = speech ? ballotWords.askPoints(speech.title) : ballotWords[textField(field)];
  const text = speech
    ? String(pointsOf(ballot, speech.id) ?? '')
    : (ballot[textField(field)] ?? '');
  const message = { is: 'filled', field } as const;
  return { next: [toFlow.write({ title, lines: field === 'reason', text, message })] };
}

function textField(field: string): 'judge' | 'reason' {
  return field === 'judge' ? 'judge' : 'reason';
}

export function fill(context: FlowContext, message: FlowMessageOf<'filled'>): FlowReply {
  const { field, ended } = message;
  const text = ended ? safeText(message.text).trim() : safeText(message.text);
  const speech = pointsField.exec(field)?.[1];
  if (speech === undefined)
    return withChange(context, field, ended, sheet => ({
      ...sheet,
      ballot: withBallotText(sheet.ballot ?? {}, textField(field), text),
    }));
  const points = pointsIn(text);
  const isOdd = points === undefined && text !== '';
  const reply = withChange(context, field, ended, sheet => {
    if (isOdd) return sheet;
    return { ...sheet, ballot: withPoints(sheet.ballot ?? {}, speech, points) };
  });
  return isOdd && ended ? { ...reply, say: ballotWords.noSuchPoints(text) } : reply;
}

/** The page of the judge's ballot. */
import type { Block, Outline } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import { pointsOf, rankOf, speechesWithPoints } from './ballot.js';
import { toFlow, type FlowMessage } from './flow-messages.js';
import { entryLine, type FlowView } from './flow-outline.js';
import type { Ballot } from './flow-schema.js';
import { placeWords, saidWords, speechTitle } from './flow-words.js';
import { ballotWords } from './ballot-words.js';

export function ballotOutline(flowed: FlowView, place: Place): Outline {
  const { sheet } = flowed.memory;
  const ballot = sheet.ballot ?? {};
  return {
    place,
    title: ballotWords.title,
    blocks: [
      ...decisionRows(flowed, ballot),
      { kind: 'heading', text: ballotWords.points },
      ...pointRows(flowed, ballot),
      { kind: 'heading', text: ballotWords.comments },
      ...commentRows(flowed),
    ],
  };
}

function row(key: string, [lead, text]: readonly [string, string], message: FlowMessage): Block {
  return { kind: 'row', key: `ballot/${key}`, run: toFlow.send(message), lead, text, marks: [] };
}

function decisionRows({ memory: { format } }: FlowView, ballot: Ballot): readonly Block[] {
  const { decision, reason, judge } = ballot;
  const won = decision ? ballotWords.wins(format.sides[decision]) : ballotWords.notDecided;
  const teams = (format.teams ?? []).map(({ id, title }) => {
    const rank = rankOf(ballot, id);
    const words = rank === undefined ? ballotWords.noRank : ballotWords.rank(rank);
    return row(`rank/${id}`, [title, words], { is: 'rank', team: id });
  });
  return [
    row('judge', [ballotWords.judge, judge ?? ballotWords.notWritten], {
      is: 'ask',
      field: 'judge',
    }),
    row('decision', [ballotWords.decision, won], { is: 'decide' }),
    ...teams,
    row('reason', [ballotWords.reason, reason ?? ballotWords.notWritten], {
      is: 'ask',
      field: 'reason',
    }),
  ];
}

function pointRows({ memory: { format } }: FlowView, ballot: Ballot): readonly Block[] {
  return speechesWithPoints(format).map(speech => {
    const points = pointsOf(ballot, speech.id);
    return row(
      `points/${speech.id}`,
      [speechTitle(format, speech), points === undefined ? ballotWords.noPoints : String(points)],
      { is: 'ask', field: `points/${speech.id}` },
    );
  });
}

function commentRows({ map, memory: { format, sheet } }: FlowView): readonly Block[] {
  const commented = sheet.entries.filter(({ comment }) => comment !== undefined);
  if (commented.length === 0)
    return [{ kind: 'text', text: ballotWords.noComments, tone: 'muted' }];
  return commented.map(entry => ({
    kind: 'row',
    ...entryLine(entry),
    lead: `${placeWords(format, entry)}, ${saidWords(map, entry)}`,
    text: entry.comment ?? '',
    marks: [],
  }));
}

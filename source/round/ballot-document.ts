/** The judge's ballot on paper. */
import type { Handout, Passage } from '../handout/document.js';
import { pointsOf, rankOf, speechesWithPoints } from './ballot.js';
import { ballotWords } from './ballot-words.js';
import type { Ballot } from './flow-schema.js';
import { placeWords, saidWords, speechTitle } from './flow-words.js';
import { paperWords } from './paper-words.js';
import type { PrintedFlow } from './printed.js';

/** A line to write on, where something is not filled in. */
const line = '_'.repeat(24);

export function ballotHandout(printed: PrintedFlow): Handout {
  const { debate, flow, motion, title } = printed;
  const ballot = flow.ballot ?? {};
  const { judge, decision, reason } = ballot;
  return {
    id: 'ballot',
    title: ballotWords.of(title),
    passages: [
      ...(motion === undefined ? [] : [labelled(paperWords.motion, motion)]),
      labelled(ballotWords.judge, judge ?? line),
      labelled(
        ballotWords.decision,
        decision === undefined ? line : ballotWords.wins(debate.sides[decision]),
      ),
      ...ranks(printed, ballot),
      ...points(printed, ballot),
      { kind: 'heading', level: 'hat', text: ballotWords.reason },
      ...(reason ?? line).split('\n').map((words): Passage => ({ kind: 'text', words })),
      ...comments(printed),
    ],
  };
}

function labelled(label: string, words: string): Passage {
  return { kind: 'text', label, words };
}

function ranks({ debate: { teams = [] } }: PrintedFlow, ballot: Ballot): readonly Passage[] {
  if (teams.length === 0) return [];
  const ranked = teams.map(({ id, title }) => [title, String(rankOf(ballot, id) ?? '')]);
  return [
    {
      kind: 'table',
      caption: ballotWords.ranks,
      columns: [ballotWords.team, ballotWords.rankTitle],
      rows: ranked,
    },
  ];
}

function points({ debate }: PrintedFlow, ballot: Ballot): readonly Passage[] {
  return [
    {
      kind: 'table',
      caption: ballotWords.points,
      columns: [ballotWords.speech, ballotWords.pointsTitle],
      rows: speechesWithPoints(debate).map(speech => [
        speechTitle(debate, speech),
        String(pointsOf(ballot, speech.id) ?? ''),
      ]),
    },
  ];
}

function comments({ debate, map, flow }: PrintedFlow): readonly Passage[] {
  const items = flow.entries.flatMap(entry =>
    entry.comment === undefined
      ? []
      : [
          [
            { text: placeWords(debate, entry), strong: true },
            { text: `, ${saidWords(map, entry)}: ${entry.comment.trim()}` },
          ] as const,
        ],
  );
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 'hat', text: ballotWords.comments },
        { kind: 'list', items },
      ];
}

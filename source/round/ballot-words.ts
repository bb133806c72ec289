/** What a ballot says, on the screen and on paper. */
import { mostPoints } from './ballot.js';

export const ballotWords = {
  title: 'Ballot',
  of: (round: string) => `Ballot: ${round}`,
  team: 'Team',
  rankTitle: 'Rank',
  pointsTitle: 'Points',
  judge: 'Judge',
  decision: 'Decision',
  notDecided: 'not yet',
  wins: (side: string) => `${side} wins`,
  ranks: 'Ranks of the teams',
  noRank: 'no rank yet',
  rank: (rank: number) => `rank ${rank}`,
  points: "Speakers' points",
  noPoints: 'none yet',
  reason: 'Reason for the decision',
  notWritten: 'not written yet',
  comments: 'Comments',
  noComments: 'No entry has a comment.',
  speech: 'Speech',
  side: 'Side',
  askPoints: (speech: string) => `Points for ${speech}`,
  noSuchPoints: (text: string) => `"${text}" is no number from 0 to ${mostPoints}.`,
  commentOn: (place: string) => `Comment on ${place}`,
};

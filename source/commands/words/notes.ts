/** What is said of a learner's notes when they are taken out. */
import type { StanceAnswer } from '../../study/profile/profile.js';

const stances: Readonly<Record<StanceAnswer, string>> = {
  agree: 'yes',
  disagree: 'no',
  unsure: "don't know",
};

export const notesWords = {
  title: (map: string) => `Notes: ${map}`,
  foot: (profile: string) => `Profile ${profile}`,
  nothing: (profile: string) => `The profile ${profile} has nothing on this map yet.`,
  notes: 'Notes',
  bookmarks: 'Bookmarks',
  written: 'Answers written out',
  stances: 'Where I stand',
  wrongCards: 'Cards found wrong',
  on: (reference: string, day: string) => `${reference}, ${day}`,
  alsoWritten: (day: string) => `Also written on ${day}`,
  mine: (day: string) => `Mine, ${day}`,
  ofMap: 'The map',
  otherClaims: 'Other claims',
  stance: (answer: StanceAnswer) => stances[answer],
  before: (answer: StanceAnswer, day: string) => `${stances[answer]} on ${day}`,
} as const;

/** What the lists of a map and the pages of their items say. */
import type { Source } from '../map/schema.js';

/** The lists, as the overview and the path name them. */
export const listNames = {
  evidence: 'Evidence',
  sources: 'Sources',
  timeline: 'Timeline',
  glossary: 'Glossary',
  questions: 'Open questions',
  about: 'About this map',
} as const;

/** What the overview calls the pages that are no list of items. */
export const moreNames = {
  unanswered: 'Arguments to which no answer is recorded',
  about: 'How this map was made',
} as const;

export const aboutWords = {
  updated: 'Updated',
  horizon: 'Horizon',
  laterUnknown: (date: string): string =>
    `${date}; what came later is unknown here, not unchanged.`,
  method: 'Method',
  noMethod: 'The map does not say how its items were chosen.',
} as const;

export const evidenceListWords = {
  shown: (shown: number, all: number): string => `${shown} of ${all} items`,
  none: 'No evidence in this view.',
} as const;

export const sourceWords = {
  all: (sources: number): string => (sources === 1 ? '1 source' : `${sources} sources`),
  none: 'This map has no sources.',
  title: (publisher: string): string => `Source: ${publisher}`,
  publisher: 'Publisher',
  kind: 'Kind',
  address: 'Address',
  noAddress: 'No address in this map.',
  note: 'Note',
  carries: 'Evidence that it carries',
  carriesNone: 'None.',
} as const;

export const eventWords = {
  none: 'This map has no events.',
  title: (date: string): string => `Event, ${date}`,
  evidence: 'Evidence',
  noEvidence: 'It cites no evidence.',
  whole: 'The whole timeline',
} as const;

export const termWords = {
  all: 'Terms',
  none: 'This map has no glossary.',
  used: 'Arguments that use the term',
  whole: 'The whole glossary',
} as const;

export const questionWords = {
  all: 'What is not known, and what would change minds',
  none: 'This map has no open questions.',
  title: 'Open question',
  question: 'Question',
  issues: 'Issues',
  whole: 'All open questions',
} as const;

export const partyWords = {
  argumentsOn: (issue: string): string => `Arguments on ${issue}`,
  arguments: 'Arguments',
  noArgument: 'No argument in this view.',
  positions: 'Positions',
  noPosition: 'No position in this map.',
} as const;

export const positionWords = {
  title: (party: string, issue: string): string => `${party} on ${issue}`,
  position: 'Position',
  evidence: 'Evidence of the position',
  party: 'Party',
} as const;

export const sourceKindNames: Readonly<Record<Source['kind'], string>> = {
  court: 'court',
  official: 'official',
  ngo: 'ngo',
  press: 'press',
  statement: 'statement',
  academic: 'academic',
  testimony: 'testimony',
};

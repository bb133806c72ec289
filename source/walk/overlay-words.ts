/** What overlays ask and offer. */
import type { ReferenceKind } from '../map/reference.js';
import type { Standing } from '../standing/standing.js';
import type { Status } from '../map/schema.js';
import { count } from '../text/figures.js';
import { gradeNames, standingNames } from '../standing/words-names.js';

export const kindNames: Readonly<Record<ReferenceKind, string>> = {
  argument: 'Arguments',
  issue: 'Questions',
  party: 'Parties',
  position: 'Positions',
  relation: 'Relations',
  evidence: 'Evidence',
  source: 'Sources',
  event: 'Events',
  term: 'Terms',
  question: 'Open questions',
};

export const overlayWords = {
  search: 'Search',
  searchEmpty: 'Search: a word, a figure or a reference',
  find: 'Find on this page: type to narrow',
  foundUnder: (heading: string, figure: number): string =>
    `${heading}: ${count(figure, 'row')} found`,
  elsewhere: 'Not here',
  searchMap: (text: string): string =>
    text === '' ? 'Search the whole map' : `Search the whole map for "${text}"`,
  group: (name: string, figure: number): string => `${name}, ${figure}`,
  palette: 'All actions: type to narrow',
  names: 'What this text names: type to narrow',
  named: 'In this text',
  help: 'Keys, and what the signs mean',
  signs: 'What the signs mean',
  here: 'On this page',
  write: '',
  burden: 'Burden of proof: what must evidence be before it counts?',
  inForce: 'in force',
  standing: (figure: number): string =>
    `${count(figure, 'argument')} ${figure === 1 ? 'stands' : 'stand'}`,
  filter: 'Filter the lists: type to narrow',
  everything: 'Show everything',
  now: (filter: string): string => `now: ${filter}`,
  unanswered: 'Only unanswered arguments',
  onlyStanding: (standing: Standing): string =>
    `Only arguments that are ${standing === 'stands' ? 'standing' : standingNames[standing]}`,
  onlyIssue: (title: string): string => `Only the question ${title}`,
  onlyStatus: (status: Status): string => `Only what rests on ${gradeNames[status]} evidence`,
  onlyParty: (name: string): string => `Only the party ${name}`,
  shown: (figure: number, of: number): string => `${figure} of ${count(of, 'argument')}`,
  compareFirst: 'Compare whom? Type to narrow',
  compareWith: (party: string): string => `Compare ${party} with: type to narrow`,
} as const;

export const welcomeWords = {
  title: 'What do you want to do?',
  tour: 'Take the three-minute tour',
  walk: 'Walk the dispute',
  walkHint: 'the map, from the top',
  where: 'Where do I stand?',
  whereHint: 'questions on one issue, names hidden',
  practise: 'Practise',
  practiseHint: 'cards made from this map',
  signs: 'What the signs mean',
  coach: 'Prepare a debate',
  coachHint: 'stancemap plan FILE, outside this screen',
} as const;

export const mouseLines: readonly string[] = [
  'Mouse',
  '  click: selects a row or cell, opens what is selected, goes to a step of the path',
  '  wheel: moves by rows, or through text',
  '  Shift with the mouse: selects text, as the terminal does',
];

/** What the sections say that the hand-outs of the sides and of the judge share. */
import type { Evidence } from '../../map/schema.js';
import type { Burden } from '../../standing/burden.js';
import type { Assumptions } from '../../standing/assumptions.js';
import { burdenWords } from '../../standing/words-burden.js';
import { assumedBeside, assumptionSigns, assumptionsWords } from '../../standing/words.js';
import { clockFigures } from '../../text/figures.js';

export const sectionTitles = {
  burden: 'The burden of proof',
  round: 'The round',
  glossary: 'Glossary',
  openQuestions: 'Open questions of the map',
} as const;

export const motionLabel = 'Motion';
export const noArgumentYet = 'The plan has no argument for this side yet.';

/** What is assumed beyond the burden, in a sentence with a space behind it; empty for nothing. */
function assumedSentence(assumptions: Assumptions): string {
  return assumptionSigns(assumptions).length === 0
    ? ''
    : `This hand-out makes ${assumptionsWords(assumptions)}. `;
}

export function burdenSentence(burden: Burden, assumptions: Assumptions): string {
  return (
    `${assumedSentence(assumptions)}` +
    `The judge applies the burden ${burdenWords(burden)}. Every standing in ` +
    'this hand-out holds under this burden and may be another under a higher or a ' +
    `lower one. A standing says what the map's evidence and answers come to; it does ` +
    'not say what happened.'
  );
}

/** The burden in a line, where there is no room to explain it. */
export function burdenLine(burden: Burden, assumptions: Assumptions, usual: string): string {
  const judgeSentence = `The judge applies the burden ${burdenWords(burden)}.`;
  return `${assumedSentence(assumptions)}${judgeSentence}${usual === '' ? '' : ` ${usual}`}`;
}

/** What counts under each burden, as one says it to a debater. */
const counted: Readonly<Record<Burden, string>> = {
  word: 'everything that was said and not refuted',
  report: 'what one credible source reports, and what is proven better',
  corroboration: 'what several independent sources say, and what is proven better',
  record: 'what is undisputed, found by a court or on an official record',
};

/** What counts, in a line for a side: it argues, and needs no name for the burden. */
export function countedLine(burden: Burden, assumptions: Assumptions, usual: string): string {
  return `${assumedSentence(assumptions)}Counted: ${counted[burden]}. ${usual}`.trim();
}

export const gradesTable = {
  caption: 'Grades of evidence, best first',
  columns: ['Grade', 'What it means', 'Under this burden'],
  counts: 'counts',
  countsNot: 'does not count',
} as const;

export const roundTable = {
  caption: (debate: string): string => `${debate}: who speaks, in order`,
  columns: ['Speech', 'Side', 'Minutes'],
  bothSides: 'Both',
} as const;

export const preparation = {
  label: 'Preparation',
  before: (seconds: number): string => `${clockFigures(seconds)} before the first speech`,
  each: (seconds: number): string => `${clockFigures(seconds)} for each side between speeches`,
} as const;

export const weakEvidenceTable = {
  caption: 'In the order in which it is cited',
  columns: ['Evidence', 'Grade', 'Caveat'],
  caveat: ({ caveat }: Evidence): string => caveat ?? 'None.',
} as const;

interface Concession {
  readonly claim: string;
  readonly claimedBy: string;
  readonly granted: string;
  readonly grantedBy: string;
  readonly note: string | undefined;
}

export function concessionWords(concession: Concession): string {
  const { claim, claimedBy, granted, grantedBy, note } = concession;
  const sentence = `Of ${claim} (${claimedBy}), part is granted by ${grantedBy}: ${granted}`;
  return note ? `${sentence} (The map's note: ${note})` : sentence;
}

interface Origin {
  readonly plan: string;
  readonly map: string;
  readonly updated: string;
  readonly burden: Burden;
  readonly assumptions: Assumptions;
}

/** The line at the foot of every page. */
export function footWords({ plan, map, updated, burden, assumptions }: Origin): string {
  const conditions = `under the burden ${burden}${assumedBeside(assumptions)}`;
  return `${plan}. From the map "${map}" as of ${updated}, ${conditions}.`;
}

/** What the writers add to a document, for finding one's way in it. */
export const pageWords = {
  page: 'Page ',
  of: ' of ',
  contents: 'Contents',
  skip: 'Skip to the text',
} as const;

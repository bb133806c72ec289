/** The questions that a case gives rise to, neutral and in full sentences. */
import type { Citation, Evidence, Status } from '../../map/schema.js';
import { restsOnSaying } from '../../standing/burden.js';
import { nobodyNamed } from './argument.js';

/** What a grade leaves to be asked, after the name of the item. */
const gradeQuestions: Record<Status, string> = {
  established:
    'is an established item that the judge has set aside. What supports the claim without it?',
  corroborated:
    'is corroborated, and this burden asks for more. Which court finding or official ' +
    'record says the same?',
  reported:
    'rests on one credible source, and this burden asks for more. Which independent ' +
    'source confirms it?',
  disputed: 'is disputed: credible sources conflict. Which of them should be believed, and why?',
  alleged: 'is alleged. What is its source beyond the word of whoever asserts it?',
  refuted: 'is refuted: withdrawn or shown wrong. What in the claim does not rest on it?',
};

export function noEvidenceQuestion(argument: string): string {
  return `No evidence is cited for ${argument}. What evidence is there?`;
}

interface EvidenceQuestion {
  readonly citation: Citation;
  readonly evidence: Evidence;
  readonly grade: Status;
  /** How the hand-out calls the item. */
  readonly name: string;
}

export function evidenceQuestion({ citation, evidence, grade, name }: EvidenceQuestion): string {
  const by = evidence.assertedBy || nobodyNamed;
  return `${askedPart(citation, evidence, name)} (asserted by ${by}) ${gradeQuestions[grade]}`;
}

/** The same as one asks it in a debate: of whose word it is, and of no title. */
const askedAloud: Record<Status, (by: string) => string> = {
  established: by => `The judge sets aside what you have of ${by}. What else supports it?`,
  corroborated: by => `Which court or official record says what ${by} says?`,
  reported: by => `You have it of ${by}. Who else confirms it?`,
  disputed: by => `Credible sources conflict over what ${by} says. Which do you believe, and why?`,
  alleged: by => `You have the word of ${by}. Who else says so?`,
  refuted: by => `What ${by} said was withdrawn or shown wrong. What do you have besides?`,
};

/** @param name the number or letter of what is asked about */
export function aloudQuestion(name: string, grade: Status, by: string): string {
  return `${name}: ${askedAloud[grade](by || nobodyNamed)}`;
}

/** What of an item is asked about, where it has two grades. */
function askedPart(citation: Citation, evidence: Evidence, name: string): string {
  if (restsOnSaying(citation)) return `That the words of ${name} were said`;
  return evidence.contentStatus === undefined ? `What ${name} tells` : `What ${name} says`;
}

/** The argument that undercuts is named as the map does, which need not be in anybody's words. */
export function undercutQuestion(to: string, by: string | undefined, argument: string): string {
  const attack = by === undefined ? argument : `the argument of ${by}, ${argument}`;
  return `Against ${to}: ${attack}. What is the answer to that?`;
}

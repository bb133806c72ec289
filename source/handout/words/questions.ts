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

export function noEvidenceQuestion(claim: string): string {
  return `No evidence is cited for "${claim}" What evidence is there?`;
}

export function evidenceQuestion(citation: Citation, evidence: Evidence, grade: Status): string {
  const by = evidence.assertedBy || nobodyNamed;
  return `${askedPart(citation, evidence)} (asserted by ${by}) ${gradeQuestions[grade]}`;
}

/** What of an item is asked about, where it has two grades. */
function askedPart(citation: Citation, evidence: Evidence): string {
  if (restsOnSaying(citation)) return `That the words of ${evidence.id} were said`;
  return evidence.contentStatus === undefined ? evidence.id : `What ${evidence.id} says`;
}

export function undercutQuestion(by: string, claim: string): string {
  return `${by}: "${claim}" What is the answer to that?`;
}

/** What hand-outs say of one argument, one item of evidence and one source. */
import type { Argument, Citation, Evidence, Source } from '../../map/schema.js';
import type { StanceMap } from '../../map/stance-map.js';
import { gradeMeaning } from '../../outline/marks.js';
import { citationGrade, restsOnSaying } from '../../standing/burden.js';
import type { Labelling, Standing } from '../../standing/standing.js';

export const nobodyNamed = 'nobody named';
export const noEvidence = 'It cites no evidence of its own.';
export const noSource = 'No source in this map.';
export const noAddress = 'No address in this map.';

export const labels = {
  reasoning: 'Reasoning',
  standing: 'Standing',
  otherAttackers: 'What else is said against it',
  note: "The coach's note",
  quoteOf: (speaker: string): string => `${speaker}, in words`,
  caveatTo: (evidence: string): string => `Caveat to ${evidence}`,
} as const;

/** What each standing means, for whoever has only the paper. */
export const standingMeaning: Record<Standing, string> = {
  stands: 'what it rests on counts, and nothing that answers it stands or is contested',
  contested: 'what answers it is undecided, or it and its answer hold each other up',
  defeated: 'something that answers it stands',
  unproven: 'nothing that it rests on counts',
};

/** Who makes an argument, by full name. */
export function maker(map: StanceMap, argument: Argument): string {
  if (argument.editor) return "the map's editor";
  return map.partyById.get(argument.party ?? '')?.name ?? argument.party ?? 'Nobody named';
}

export function standingUnder(labelling: Labelling, argument: Argument): string {
  const standing = labelling.of(argument.id);
  return `${standing === 'stands' ? 'stands' : `is ${standing}`} under this burden`;
}

/** A claim as it stands in a list: who makes it, the claim, how it stands. */
export function claimWords(map: StanceMap, labelling: Labelling, argument: Argument): string {
  const by = capitalized(maker(map, argument));
  return `${by}: ${argument.claim} (It ${standingUnder(labelling, argument)}.)`;
}

/** A grade and whether it counts: `alleged: a party's word; it counts under this burden`. */
export function gradeWords(labelling: Labelling, citation: Citation, evidence: Evidence): string {
  const grade = citationGrade(citation, evidence);
  const counts = labelling.admitted(citation) ? 'it counts' : 'it does not count';
  return (
    `${gradedPart(citation, evidence)}${grade}: ${gradeMeaning(grade)}; ` +
    `${counts} under this burden`
  );
}

/** What a grade is of, where an item has two. */
function gradedPart(citation: Citation, evidence: Evidence): string {
  if (restsOnSaying(citation)) return 'that it was said is ';
  return evidence.contentStatus === undefined ? '' : 'what it says is ';
}

/** An item whose sources and caveat were given before. */
export function givenBefore(evidence: Evidence): string {
  return `Its sources${evidence.caveat ? ' and its caveat' : ''} are above.`;
}

export function assertedWords({ id, assertedBy, date }: Evidence): string {
  return `${id}. Asserted by ${assertedBy || nobodyNamed}, ${date}. `;
}

/** One source in full, with what it carries; its address comes after it. */
export function sourceWords(source: Source, carries: readonly string[]): string {
  const note = source.note ? `${source.note} ` : '';
  return (
    `${source.publisher}, "${source.title}", ${source.date} (${source.kind}). ` +
    `Carries ${carries.join(', ')}. ${note}`
  );
}

export function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

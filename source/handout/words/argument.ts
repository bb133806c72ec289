/** What hand-outs say of one argument, one item of evidence and one source. */
import type { Argument, Citation, Evidence, Source } from '../../map/schema.js';
import type { StanceMap } from '../../map/stance-map.js';
import { gradeMeaning } from '../../outline/words-marks.js';
import { citationGrade, restsOnSaying } from '../../standing/burden.js';
import { coachParty, isCoachs } from '../../map/coach.js';
import type { Labelling, Standing } from '../../standing/standing.js';

export const nobodyNamed = 'nobody named';
export const noEvidence = 'It cites no evidence of its own.';
export const noSource = 'No source in this map.';
export const noAddress = 'No address in this map.';

/** The map neither has nor grades what a coach adds. */
const coachs = "is the coach's own; the map does not judge it";

/** The title of an argument of the coach's own. */
export function coachsOwn(title: string): string {
  return `${title} (the coach's own)`;
}

const ownGrade = "the coach's own card, which the map does not grade";

export const nobodyShort = 'nobody named';

export const labels = {
  reasoning: 'Reasoning',
  moreEvidence: 'More evidence, where it is asked for',
  note: "The coach's note",
  quoteOf: (speaker: string): string => `${speaker}, in words`,
  caveat: 'Caveat',
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
  if (isCoachs(argument)) return coachs;
  return `${standingSo(labelling, argument)} under this burden`;
}

/** The same where the head of the paper has said what counts. */
function standingSo(labelling: Labelling, argument: Argument): string {
  if (isCoachs(argument)) return coachs;
  const standing = labelling.of(argument.id);
  return standing === 'stands' ? standing : `is ${standing}`;
}

/** The same as a sentence of its own with a space before it; empty for what was said once of all. */
export function standingMark(
  labelling: Labelling,
  argument: Argument,
  usual: Standing | undefined,
): string {
  return isUsual(labelling, argument, usual) ? '' : ` (It ${standingSo(labelling, argument)}.)`;
}

export function isUsual(
  labelling: Labelling,
  argument: Argument,
  usual: Standing | undefined,
): boolean {
  return !isCoachs(argument) && labelling.of(argument.id) === usual;
}

/** How what is named stands where nothing is said of it, in a sentence; empty where that varies. */
export function usualWords(usual: Standing | undefined): string {
  if (usual === undefined) return '';
  const verb = usual === 'stands' ? usual : `is ${usual}`;
  return `What is named here ${verb} on that count, unless it says otherwise.`;
}

/** How an argument stands, what that means, and by name what is said against it. */
export function standingSentence(
  labelling: Labelling,
  argument: Argument,
  against: readonly string[],
): string {
  if (isCoachs(argument)) return `It ${coachs}.`;
  const meaning = standingMeaning[labelling.of(argument.id)];
  const others = against.length === 0 ? 'nothing' : against.join('; ');
  return `It ${standingUnder(labelling, argument)}: ${meaning}. Against it: ${others}.`;
}

/** A grade and whether it counts: `alleged: a party's word; it counts under this burden`. */
export function gradeWords(labelling: Labelling, citation: Citation, evidence: Evidence): string {
  if (evidence.by?.includes(coachParty)) return ownGrade;
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

export function cardTitle(number: number, { title, statement }: Evidence): string {
  return `Card ${number}. ${title ?? statement}`;
}

/** A card of the coach's own: read from a file again, it is told by this. */
export function ownCardTitle(number: number, tag: string): string {
  return `Card ${number}, the coach's. ${tag}`;
}

/** A card that was set out before. */
export function cardAgain(number: number, { title }: Evidence): string {
  return title === undefined ? `Card ${number}, above.` : `Card ${number}, above: ${title}.`;
}

export function assertedSentence({ assertedBy, date }: Evidence): string {
  return `Asserted by ${assertedBy || nobodyNamed}, ${date}. `;
}

/** `Justice Department, 2026-01 (CBS News)`. */
export function shortCiteWords(
  { assertedBy, date, by }: Evidence,
  source: Source | undefined,
): string {
  if (by?.includes(coachParty)) return `${assertedBy}.`;
  const carried = source === undefined ? '' : ` (${source.publisher})`;
  return `${assertedBy || nobodyNamed}, ${date}${carried}.`;
}

/** A source that was given in full under another card. */
export function sourceAsBefore({ publisher, date }: Source, card: number): string {
  return `${publisher}, ${date}, as at card ${card}`;
}

/** An item that is named and not set out: its title, who asserts it, its grade. */
export function namedEvidence(title: string, cite: string, grade: string): string {
  return `${title}. ${cite} ${grade}.`;
}

export function admissionWords(parties: readonly string[]): string {
  return `An admission: the words of the other side, ${parties.join(' and ')}.`;
}

export function otherSidesWords(parties: readonly string[]): string {
  return `Note: these are words of the other side, ${parties.join(' and ')}.`;
}

export function caveatWords(caveat: string): string {
  return `${labels.caveat}: ${caveat}`;
}

/** Of a card that both cases cite. */
export const bothSidesRead = 'Both sides read this.';

export function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

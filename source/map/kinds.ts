/**
 * The closed lists of the format, and what an id looks like: apart from the schemas, so that asking
 * for them loads no more.
 */

/** Ids are unique per kind and safe in a reference such as `argument/release-offer`. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

export const stances = [
  'affirms',
  'leans-affirm',
  'mixed',
  'leans-deny',
  'denies',
  'unstated',
] as const;
export const sides = ['for', 'against', 'neither'] as const;
/** What an argument claims; how it can be proved follows from that. */
export const argumentKinds = ['fact', 'law', 'value', 'offer'] as const;
/** Whether what is claimed rests on having been put forward, and not on what is shown. */
export function isPutForward(kind: (typeof argumentKinds)[number] | undefined): boolean {
  return kind === 'value' || kind === 'offer';
}
export const relationKinds = ['supports', 'rebuts', 'undercuts', 'replies', 'concedes'] as const;
/** What a citation may rest on instead of an item's content. */
export const citedAs = ['said', 'admission'] as const;
export const statuses = [
  'established',
  'corroborated',
  'reported',
  'disputed',
  'alleged',
  'refuted',
] as const;
export const sourceKinds = [
  'court',
  'official',
  'ngo',
  'press',
  'statement',
  'academic',
  'testimony',
] as const;

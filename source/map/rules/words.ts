/** What the rules about single arguments, links and items say: what breaks each, why, and where. */
import { quoted } from '../quoted.js';
import type { Evidence, RelationKind, Status } from '../schema.js';

export const caseTwinWords = {
  breaks: 'an id that is the same as another of its kind but for the case of its letters',
  reason: 'A reference that is typed means either, and people take the two for one.',
} as const;

export const doubledRebuttalWords = {
  breaks: 'a "rebuts" that is written from both of its ends',
  reason: 'A contradiction cuts both ways, so that it says the same from either end.',
  found: (first: string, second: string): string =>
    `${quoted(first)} rebuts ${quoted(second)} already, which says the same`,
} as const;

export const editorAttacksWords = {
  breaks: "an editor's own observation that rebuts, undercuts or supports",
  reason:
    'The program has no voice. What an editor remarks is shown beside what it bears on and ' +
    'counts for nothing: file it as "replies" or "concedes".',
  found: (id: string, kind: RelationKind): string =>
    `${quoted(id)} is an editor's own observation, which ${kind} nothing; file it as "replies" ` +
    'or "concedes"',
} as const;

export const laterAnswerWords = {
  breaks:
    'an attack that rests on events alone, all of them later than everything that the claim ' +
    'attacked rests on',
  reason:
    'Later facts do not answer earlier claims backwards: what was so when it was claimed is not ' +
    'undone by what came after.',
  found: ({ from, first, to, last }: Later): string =>
    `${quoted(from)} rests on what happened from ${first} on, and ${quoted(to)} on what is known ` +
    `since ${last}: a later event does not answer an earlier claim`,
} as const;

export const offPointAttackWords = {
  breaks: 'an attack whose note says that it bears on something else',
  reason:
    'A reply is not a defeat: what does not take up the claim is "replies", and the two talk ' +
    'past each other.',
  found: (phrase: string): string =>
    `the note says ${quoted(phrase)}: what does not contest the claim is "replies"`,
} as const;

export const otherSidesWordsWords = {
  breaks: 'an argument that cites, for its content, an item that reports words of the other side',
  reason:
    'A grade covers one voice. What the other side says against itself is cited ' +
    '"as": "admission"; where two voices speak in one item, it is two items.',
  found: (id: string, evidence: string): string =>
    `${quoted(id)} rests on the content of ${quoted(evidence)}, which reports words of the other ` +
    'side; cite it "as": "admission" or "said", or part its voices',
} as const;

export const repeatedArgumentWords = {
  breaks: 'an argument that two others of the same party, side and issue repeat in other words',
  reason: 'A case that is cut up finely looks larger than one that is told whole.',
  found: (id: string, one: string, two: string): string =>
    `${quoted(one)} and ${quoted(two)} say the same as ${quoted(id)}`,
} as const;

export const sayingAsFactWords = {
  breaks:
    "a party's argument that rests on sayings alone and claims a fact or the law, or joins in a " +
    '"rebuts" with one that does',
  reason:
    'That it was said is not that it is so. Offers, demands, values and intentions may rest on ' +
    'having been put forward; what contradicts a claim of fact needs content.',
  found: (id: string): string =>
    `${quoted(id)} claims a fact or the law, and rests on sayings alone`,
  rebuts: (id: string, other: string): string =>
    `${quoted(id)} rests on sayings alone, and it and ${quoted(other)} rebut each other over a ` +
    'claim of fact or law',
} as const;

export const undoneRulingWords = {
  breaks:
    'a claim of law that rests on the content of a ruling which its item says was vacated or ' +
    'stayed, and which is not graded "disputed" or "refuted"',
  reason: 'A ruling that was undone is disputed as law, whichever side it was for.',
  found: (id: string, evidence: string): string =>
    `${quoted(id)} rests on ${quoted(evidence)}, which says that the ruling was undone; such a ` +
    'ruling is "disputed" as law',
} as const;

export const unlikeGradesWords = {
  breaks:
    'an item that reports words, whose "status" is not that of most others with as many sources ' +
    'of the same kinds',
  reason: 'Like cases, like grades: one table for every party. Whoever departs from it says why.',
  found: (
    { id, status }: Pick<Evidence, 'id' | 'status'>,
    kinds: readonly string[],
    usual: Status | undefined,
  ): string =>
    `${quoted(id)} is ${status}; most items that report words from ${kinds.join(' and ')} are ` +
    (usual ?? 'graded otherwise'),
} as const;

export const valueAsProofWords = {
  breaks: 'a value or an offer that supports, rebuts or undercuts a claim of fact or of law',
  reason:
    'What is wanted is not what is so: a value ranks and an offer proposes, and both rest on ' +
    'having been put forward. Beside a claim of fact they are "replies".',
  found: (from: string, kind: RelationKind, to: string): string =>
    `${quoted(from)} ${kind} ${quoted(to)}: one is wanted, the other is claimed to be so`,
} as const;

export const beyondEvidenceWords = {
  breaks:
    'a claim or a position that cites something, with a name, a figure or a date in it that ' +
    'stands in none of the items it cites (names where the language tells them by a capital)',
  reason: 'What an argument or a position says has to stand in its evidence, or it says more.',
  found: (beyond: readonly string[]): string =>
    `${beyond.map(word => quoted(word)).join(', ')} in none of the items it cites`,
} as const;

/** Two arguments with the day that one rests on at the earliest, and the other at the latest. */
interface Later {
  readonly from: string;
  readonly first: string;
  readonly to: string;
  readonly last: string;
}

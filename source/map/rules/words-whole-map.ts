/** What the rules about a map as a whole say. */
import { quoted } from '../quoted.js';

/** A longer claim does not fit the two lines that lists give it. */
export const longestClaim = 160;

export const unknownLanguageWords = {
  breaks: 'a language that is no tag such as "en"',
  reason: 'Words are sorted and counted by the language.',
  found: (language: string): string =>
    `${quoted(language)} is no language tag; write one such as "en" or "es-SV"`,
} as const;

export const silentPartyWords = {
  breaks: 'a party without a position and without an argument',
  reason: 'A party that says nothing has no part in the dispute.',
  found: (party: string): string => `${quoted(party)} has no position and no argument`,
} as const;

export const missingPositionWords = {
  breaks: 'a party without a position on an issue',
  reason: 'That a party was silent is told, too, and is not a gap in the map.',
  found: (party: string, issue: string): string =>
    `${quoted(party)} has no position on ${quoted(issue)}; where none was found, say "unstated"`,
} as const;

export const longClaimWords = {
  breaks: `a claim longer than ${longestClaim} characters`,
  reason: 'A claim is read at a glance.',
  found: (length: number): string =>
    `the claim has ${length} characters; at most ${longestClaim} are quick to read`,
} as const;

export const bareArgumentWords = {
  breaks: 'an argument that cites nothing and that nothing supports',
  reason: 'It is unproven at every burden.',
  found: (id: string): string => `${quoted(id)} cites no evidence and nothing supports it`,
} as const;

export const unusedEvidenceWords = {
  breaks: 'an item of evidence that nothing cites',
  reason: 'It decides nothing, and a reader looks for what it is for.',
  found: (id: string): string => `nothing cites ${quoted(id)}`,
} as const;

export const noSourceWords = {
  breaks: 'an item of evidence without a source',
  reason: 'What cannot be looked up cannot be checked.',
  found: (id: string): string => `${quoted(id)} names no source`,
} as const;

export const oneGradeWords = {
  breaks: 'an item with a quotation and one grade only',
  reason: 'That it was said is not that it is so: words have a grade for each.',
  found: (id: string): string =>
    `${quoted(id)} reports words but has no "contentStatus": that they were said is not that ` +
    'they are so',
} as const;

export const unusedSourceWords = {
  breaks: 'a source that no evidence rests on',
  reason: 'It carries nothing.',
  found: (id: string): string => `no evidence rests on ${quoted(id)}`,
} as const;

/** What a map could do better as a whole: its language, its parties, what nothing uses. */
import { isLanguageTag } from '../../text/word-order.js';
import { quoted } from '../problem.js';
import { citedId } from '../stance-map.js';
import { argumentFindings } from './items.js';
import type { Rule } from './rule.js';

/** A longer claim does not fit the two lines that lists give it. */
const longestClaim = 160;

export const unknownLanguage: Rule = {
  id: 'unknown-language',
  breaks: 'a language that is no tag such as "en"',
  reason: 'Words are sorted and counted by the language.',
  *find({ file }) {
    if (!isLanguageTag(file.language))
      yield {
        path: ['language'],
        item: 'map',
        message: () =>
          `${quoted(file.language)} is no language tag; write one such as "en" or "es-SV"`,
      };
  },
};

export const silentParty: Rule = {
  id: 'silent-party',
  breaks: 'a party without a position and without an argument',
  reason: 'A party that says nothing has no part in the dispute.',
  *find(map) {
    const speaking = new Set([
      ...map.arguments.map(argument => argument.party),
      ...map.positions.map(position => position.party),
    ]);
    for (const [index, party] of map.parties.entries())
      if (!speaking.has(party.id))
        yield {
          path: ['parties', index],
          item: `party/${party.id}`,
          message: () => `${quoted(party.name)} has no position and no argument`,
        };
  },
};

export const missingPosition: Rule = {
  id: 'missing-position',
  breaks: 'a party without a position on an issue',
  reason: 'That a party was silent is told, too, and is not a gap in the map.',
  *find(map) {
    for (const [index, party] of map.parties.entries())
      for (const issue of map.issues)
        if (!map.positionByPair.has(`${party.id}/${issue.id}`))
          yield {
            path: ['parties', index],
            item: `party/${party.id}`,
            message: () =>
              `${quoted(party.name)} has no position on ${quoted(issue.id)}; where none was ` +
              'found, say "unstated"',
          };
  },
};

export const longClaim: Rule = {
  id: 'long-claim',
  breaks: `a claim longer than ${longestClaim} characters`,
  reason: 'A claim is read at a glance.',
  find: map =>
    argumentFindings(
      map,
      ({ claim: { length } }) =>
        length > longestClaim
          ? () => `the claim has ${length} characters; at most ${longestClaim} are quick to read`
          : undefined,
      'claim',
    ),
};

export const bareArgument: Rule = {
  id: 'bare-argument',
  breaks: 'an argument that cites nothing and that nothing supports',
  reason: 'It is unproven at every burden.',
  find: map =>
    argumentFindings(map, ({ id, evidence }) =>
      evidence.length === 0 &&
      map.relationsTo(id, 'supports').every(({ from }) => map.isEditors(from))
        ? () => `${quoted(id)} cites no evidence and nothing supports it`
        : undefined,
    ),
};

export const unusedEvidence: Rule = {
  id: 'unused-evidence',
  breaks: 'an item of evidence that nothing cites',
  reason: 'It decides nothing, and a reader looks for what it is for.',
  *find(map) {
    const used = new Set([
      ...map.arguments.flatMap(argument => argument.evidence.map(citedId)),
      ...map.positions.flatMap(position => position.evidence.map(citedId)),
      ...map.events.flatMap(event => event.evidence),
    ]);
    for (const [index, { id }] of map.evidence.entries())
      if (!used.has(id))
        yield {
          path: ['evidence', index],
          item: `evidence/${id}`,
          message: () => `nothing cites ${quoted(id)}`,
        };
  },
};

export const noSource: Rule = {
  id: 'no-source',
  breaks: 'an item of evidence without a source',
  reason: 'What cannot be looked up cannot be checked.',
  *find(map) {
    for (const [index, { id, sources }] of map.evidence.entries())
      if (sources.length === 0)
        yield {
          path: ['evidence', index],
          item: `evidence/${id}`,
          message: () => `${quoted(id)} names no source`,
        };
  },
};

export const oneGrade: Rule = {
  id: 'one-grade',
  breaks: 'an item with a quotation and one grade only',
  reason: 'That it was said is not that it is so: words have a grade for each.',
  *find(map) {
    for (const [index, { id, quote, contentStatus }] of map.evidence.entries())
      if (quote && contentStatus === undefined)
        yield {
          path: ['evidence', index],
          item: `evidence/${id}`,
          message: () =>
            `${quoted(id)} reports words but has no "contentStatus": that they were said is not ` +
            'that they are so',
        };
  },
};

export const unusedSource: Rule = {
  id: 'unused-source',
  breaks: 'a source that no evidence rests on',
  reason: 'It carries nothing.',
  *find(map) {
    const used = new Set(map.evidence.flatMap(evidence => evidence.sources));
    for (const [index, { id }] of map.sources.entries())
      if (!used.has(id))
        yield {
          path: ['sources', index],
          item: `source/${id}`,
          message: () => `no evidence rests on ${quoted(id)}`,
        };
  },
};

/** What a map could do better as a whole: its language, its parties, what nothing uses. */
import { isLanguageTag } from '../../text/language-tag.js';
import { citedId } from '../stance-map.js';
import { argumentFindings } from './items.js';
import type { Rule } from './rule.js';
import {
  unknownLanguageWords,
  silentPartyWords,
  missingPositionWords,
  longClaimWords,
  bareArgumentWords,
  unusedEvidenceWords,
  noSourceWords,
  oneGradeWords,
  unusedSourceWords,
  longestClaim,
} from './words-whole-map.js';

export const unknownLanguage: Rule = {
  id: 'unknown-language',
  breaks: unknownLanguageWords.breaks,
  reason: unknownLanguageWords.reason,
  *find({ file }) {
    if (!isLanguageTag(file.language))
      yield {
        path: ['language'],
        item: 'map',
        message: () => unknownLanguageWords.found(file.language),
      };
  },
};

export const silentParty: Rule = {
  id: 'silent-party',
  breaks: silentPartyWords.breaks,
  reason: silentPartyWords.reason,
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
          message: () => silentPartyWords.found(party.name),
        };
  },
};

export const missingPosition: Rule = {
  id: 'missing-position',
  breaks: missingPositionWords.breaks,
  reason: missingPositionWords.reason,
  *find(map) {
    for (const [index, party] of map.parties.entries())
      for (const issue of map.issues)
        if (!map.positionByPair.has(`${party.id}/${issue.id}`))
          yield {
            path: ['parties', index],
            item: `party/${party.id}`,
            message: () => missingPositionWords.found(party.name, issue.id),
          };
  },
};

export const longClaim: Rule = {
  id: 'long-claim',
  breaks: longClaimWords.breaks,
  reason: longClaimWords.reason,
  find: map =>
    argumentFindings(
      map,
      ({ claim: { length } }) =>
        length > longestClaim ? () => longClaimWords.found(length) : undefined,
      'claim',
    ),
};

export const bareArgument: Rule = {
  id: 'bare-argument',
  breaks: bareArgumentWords.breaks,
  reason: bareArgumentWords.reason,
  find: map =>
    argumentFindings(map, ({ id, evidence }) =>
      evidence.length === 0 &&
      map.relationsTo(id, 'supports').every(({ from }) => map.isEditors(from))
        ? () => bareArgumentWords.found(id)
        : undefined,
    ),
};

export const unusedEvidence: Rule = {
  id: 'unused-evidence',
  breaks: unusedEvidenceWords.breaks,
  reason: unusedEvidenceWords.reason,
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
          message: () => unusedEvidenceWords.found(id),
        };
  },
};

export const noSource: Rule = {
  id: 'no-source',
  breaks: noSourceWords.breaks,
  reason: noSourceWords.reason,
  *find(map) {
    for (const [index, { id, sources }] of map.evidence.entries())
      if (sources.length === 0)
        yield {
          path: ['evidence', index],
          item: `evidence/${id}`,
          message: () => noSourceWords.found(id),
        };
  },
};

export const oneGrade: Rule = {
  id: 'one-grade',
  breaks: oneGradeWords.breaks,
  reason: oneGradeWords.reason,
  *find(map) {
    for (const [index, { id, quote, contentStatus }] of map.evidence.entries())
      if (quote && contentStatus === undefined)
        yield {
          path: ['evidence', index],
          item: `evidence/${id}`,
          message: () => oneGradeWords.found(id),
        };
  },
};

export const unusedSource: Rule = {
  id: 'unused-source',
  breaks: unusedSourceWords.breaks,
  reason: unusedSourceWords.reason,
  *find(map) {
    const used = new Set(map.evidence.flatMap(evidence => evidence.sources));
    for (const [index, { id }] of map.sources.entries())
      if (!used.has(id))
        yield {
          path: ['sources', index],
          item: `source/${id}`,
          message: () => unusedSourceWords.found(id),
        };
  },
};

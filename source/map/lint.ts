/** What a valid map could do better. These are warnings: the map opens all the same. */
import { isLanguageTag } from '../text/word-order.js';
import type { Fault } from './fault.js';
import { withoutMark } from './read-json.js';
import { faultsOf, Problems, quoted } from './problem.js';
import { citedId, type StanceMap } from './stance-map.js';

/** A longer claim does not fit the two lines that lists give it. */
const longestClaim = 160;

/**
 * The warnings for a map, in the order of its file where its text is given; without it all stand at
 * 1:1.
 */
export function lintMap(map: StanceMap, file: string, text?: string): Fault[] {
  const problems = new Problems();
  lintLanguage(problems, map);
  lintParties(problems, map);
  lintArguments(problems, map);
  lintEvidence(problems, map);
  lintSources(problems, map);
  return faultsOf(problems, file, text === undefined ? undefined : withoutMark(text));
}

function lintLanguage(problems: Problems, { file }: StanceMap): void {
  if (!isLanguageTag(file.language))
    problems.warning(
      ['language'],
      'unknown-language',
      () => `${quoted(file.language)} is no language tag; write one such as "en" or "es-SV"`,
    );
}

function lintParties(problems: Problems, map: StanceMap): void {
  const speaking = new Set([
    ...map.arguments.map(argument => argument.party),
    ...map.positions.map(position => position.party),
  ]);
  map.parties.forEach((party, index) => {
    const path = ['parties', index];
    if (!speaking.has(party.id)) {
      problems.warning(
        path,
        'silent-party',
        () => `${quoted(party.name)} has no position and no argument`,
      );
    }
    for (const issue of map.issues) {
      if (map.positionByPair.has(`${party.id}/${issue.id}`)) continue;
      problems.warning(
        path,
        'missing-position',
        () =>
          `${quoted(party.name)} has no position on ${quoted(issue.id)}; where none was ` +
          'found, say "unstated"',
      );
    }
  });
}

function lintArguments(problems: Problems, map: StanceMap): void {
  map.arguments.forEach((argument, index) => {
    const { length } = argument.claim;
    if (length > longestClaim) {
      problems.warning(
        ['arguments', index, 'claim'],
        'long-claim',
        () => `the claim has ${length} characters; at most ${longestClaim} are quick to read`,
      );
    }
    if (argument.evidence.length === 0 && map.relationsTo(argument.id, 'supports').length === 0) {
      problems.warning(
        ['arguments', index],
        'bare-argument',
        () => `${quoted(argument.id)} cites no evidence and nothing supports it`,
      );
    }
  });
}

function lintEvidence(problems: Problems, map: StanceMap): void {
  const used = new Set([
    ...map.arguments.flatMap(argument => argument.evidence.map(citedId)),
    ...map.positions.flatMap(position => position.evidence.map(citedId)),
    ...map.events.flatMap(event => event.evidence),
  ]);
  map.evidence.forEach((evidence, index) => {
    const path = ['evidence', index];
    if (!used.has(evidence.id))
      problems.warning(path, 'unused-evidence', () => `nothing cites ${quoted(evidence.id)}`);
    if (evidence.sources.length === 0)
      problems.warning(path, 'no-source', () => `${quoted(evidence.id)} names no source`);
    if (evidence.quote && evidence.contentStatus === undefined) {
      problems.warning(
        path,
        'one-grade',
        () =>
          `${quoted(evidence.id)} reports words but has no "contentStatus": that they ` +
          'were said is not that they are so',
      );
    }
  });
}

function lintSources(problems: Problems, map: StanceMap): void {
  const used = new Set(map.evidence.flatMap(evidence => evidence.sources));
  map.sources.forEach((source, index) => {
    if (!used.has(source.id))
      problems.warning(
        ['sources', index],
        'unused-source',
        () => `no evidence rests on ${quoted(source.id)}`,
      );
  });
}

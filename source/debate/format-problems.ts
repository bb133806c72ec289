/**
 * What is wrong in a debate format of one's own, beyond its shape: times that don't fit, names that
 * name nothing.
 */
import type { Path } from '../map/json-text.js';
import { addDuplicateIds, brokenLink, listIn } from '../map/links.js';
import { quoted, type Problems } from '../map/problem.js';
import { isRecord, type Data } from '../map/record.js';
import { debateSides } from './format-schema.js';

export function addFormatProblems(problems: Problems, format: Data, path: Path): void {
  const speeches = listIn(format, 'speeches');
  const teams = new Map(
    listIn(format, 'teams').flatMap(team =>
      isRecord(team) && typeof team['id'] === 'string'
        ? [[team['id'], team['stands']] as const]
        : [],
    ),
  );
  for (const list of ['speeches', 'teams'] as const)
    addDuplicateIds(problems, listIn(format, list), [...path, list]);
  speeches.forEach((speech, at) => {
    if (isRecord(speech)) addSpeechProblems(problems, speech, teams, [...path, 'speeches', at]);
  });
  for (const stand of debateSides) {
    const speaks = speeches.some(
      speech => isRecord(speech) && speech['stands'] === stand && speech['kind'] === 'speech',
    );
    if (speeches.length > 0 && !speaks)
      problems.error(
        [...path, 'speeches'],
        'silent-side',
        () => `nobody speaks ${stand} the motion`,
      );
  }
}

function addSpeechProblems(
  problems: Problems,
  speech: Data,
  teams: ReadonlyMap<string, unknown>,
  path: Path,
): void {
  const { team, seconds, stands: side } = speech;
  if (typeof team === 'string') {
    if (!teams.has(team))
      problems.error([...path, 'team'], 'broken-link', () =>
        brokenLink('team of this format', team, teams.keys()),
      );
    else if (teams.get(team) !== side)
      problems.error(
        [...path, 'team'],
        'wrong-side',
        () =>
          `the team ${quoted(team)} stands ${String(teams.get(team))} the motion, and ` +
          'this speech does not',
      );
  }
  if (typeof seconds !== 'number') return;
  listIn(speech, 'bells').forEach((bell, at) => {
    const when = isRecord(bell) ? bell['at'] : undefined;
    if (typeof when === 'number' && when > seconds)
      problems.error(
        [...path, 'bells', at, 'at'],
        'late-bell',
        () => `this bell rings ${when} seconds into a speech of ${seconds}`,
      );
  });
  const barred = speech['protected'];
  if (!isRecord(barred) || typeof barred['start'] !== 'number' || typeof barred['end'] !== 'number')
    return;
  if (barred['start'] + barred['end'] > seconds)
    problems.error(
      [...path, 'protected'],
      'long-protected',
      () => `the protected time is longer than the speech, which takes ${seconds} seconds`,
    );
}

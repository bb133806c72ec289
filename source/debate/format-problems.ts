/**
 * What is wrong in a debate format of one's own, beyond its shape: times that don't fit, names that
 * name nothing.
 */
import type { Path } from '../map/json-text.js';
import { addDuplicateIds, brokenLink, listIn } from '../map/links.js';
import type { Problems } from '../map/problem.js';
import { isRecord, type Data } from '../map/record.js';
import { debateSides } from './format-schema.js';
import { formatFaults, wantedWords } from './words.js';

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
  const grace = typeof format['grace'] === 'number' ? format['grace'] : 0;
  speeches.forEach((speech, at) => {
    if (!isRecord(speech)) return;
    const here = [...path, 'speeches', at];
    addTeamProblems(problems, speech, teams, here);
    addTimeProblems(problems, speech, grace, here);
    addTurnProblems(problems, speech, speeches, here);
  });
  for (const stand of debateSides) {
    const speaks = speeches.some(
      speech => isRecord(speech) && speech['stands'] === stand && speech['kind'] === 'speech',
    );
    if (speeches.length > 0 && !speaks)
      problems.error([...path, 'speeches'], 'silent-side', () => formatFaults.silent(stand));
  }
}

function addTeamProblems(
  problems: Problems,
  { team, stands: side }: Data,
  teams: ReadonlyMap<string, unknown>,
  path: Path,
): void {
  if (typeof team === 'string') {
    if (!teams.has(team))
      problems.error([...path, 'team'], 'broken-link', () =>
        brokenLink(wantedWords.team, team, teams.keys()),
      );
    else if (teams.get(team) !== side)
      problems.error([...path, 'team'], 'wrong-side', () =>
        formatFaults.otherTeam(team, teams.get(team)),
      );
  }
}

/** A turn is one side's, and an answer is due from a speech that is there. */
function addTurnProblems(
  problems: Problems,
  speech: Data,
  speeches: readonly unknown[],
  path: Path,
): void {
  const records = speeches.filter(isRecord);
  const ids = records.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  for (const key of ['due', 'until'] as const) {
    const named = speech[key];
    if (typeof named === 'string' && !ids.includes(named))
      problems.error([...path, key], 'broken-link', () =>
        brokenLink(wantedWords.speech, named, ids),
      );
  }
  const { turn, stands } = speech;
  const other = records.find(one => one['turn'] === turn && one['stands'] !== stands);
  if (typeof turn === 'string' && other)
    problems.error([...path, 'turn'], 'mixed-turn', () => formatFaults.mixedTurn(turn));
}

function addTimeProblems(problems: Problems, speech: Data, grace: number, path: Path): void {
  const { seconds } = speech;
  if (typeof seconds !== 'number') return;
  listIn(speech, 'bells').forEach((bell, at) => {
    const when = isRecord(bell) ? bell['at'] : undefined;
    if (typeof when === 'number' && when > seconds + grace)
      problems.error([...path, 'bells', at, 'at'], 'late-bell', () =>
        formatFaults.lateBell(when, seconds),
      );
  });
  const barred = speech['protected'];
  if (!isRecord(barred) || typeof barred['start'] !== 'number' || typeof barred['end'] !== 'number')
    return;
  if (barred['start'] + barred['end'] > seconds)
    problems.error([...path, 'protected'], 'long-protected', () =>
      formatFaults.longProtected(seconds),
    );
}

/** Flags that several commands read. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../map/reference.js';
import { burdens, type Assumptions, type Burden } from '../standing/burden.js';
import type { StanceMap } from '../map/stance-map.js';
import { UserFailure, usageFailure } from './failure.js';

/**
 * `parseArgs`, with a nearest flag offered for an unknown one. Throws a UserFailure with exit code
 * 2.
 */
export function readFlags<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /Unknown option '--?([^']+)'/.exec(message)?.[1];
    const bare = /'(?:-\w, )?(--[\w-]+)(?: <value>)?' argument (?:missing|is ambiguous)/.exec(
      message,
    )?.[1];
    if (bare !== undefined)
      throw usageFailure(
        `${bare} needs a value after it; one that begins with a dash is written ${bare}=VALUE.`,
      );
    const [near] = unknown ? nearest(unknown, Object.keys(options), 1) : [];
    throw usageFailure(
      unknown
        ? `There is no flag "--${unknown}" here.${near ? ` Did you mean "--${near}"?` : ''}`
        : (message.split('. ')[0] ?? message),
    );
  }
}

/** A burden from a flag; `report` where none is given. */
export function readBurden(text: string | undefined): Burden {
  if (text === undefined) return 'report';
  const burden = burdens.find(name => name === text);
  if (burden) return burden;
  throw usageFailure(
    `"${text}" is no burden. The burdens are, lowest first: ${burdens.join(', ')}.`,
  );
}

/** Assumptions from `--grant E1,E2` and `--reject E3`. Every id must be evidence of the map. */
export function readAssumptions(
  map: StanceMap,
  grant: string | undefined,
  reject: string | undefined,
): Assumptions {
  const ids = (text: string | undefined): readonly string[] =>
    (text ?? '')
      .split(',')
      .map(id => id.trim())
      .filter(Boolean);
  const assumptions = { granted: ids(grant), rejected: ids(reject) };
  const unknown = [...new Set([...assumptions.granted, ...assumptions.rejected])].filter(
    id => !map.evidenceById.has(id),
  );
  if (unknown.length > 0) {
    throw new UserFailure(
      unknown
        .map(id => {
          const [near] = nearest(
            id,
            map.evidence.map(evidence => evidence.id),
            1,
          );
          return `No evidence has the id ${id}${near ? `; did you mean ${near}?` : '.'}`;
        })
        .join('\n'),
    );
  }
  const both = assumptions.granted.filter(id => assumptions.rejected.includes(id));
  if (both.length > 0) throw usageFailure(`${both.join(', ')} can't be both granted and rejected.`);
  return assumptions;
}

/**
 * `stancemap standing`: every argument's standing under a burden and assumptions; `--why REF`
 * explains one.
 */
import { resolveReference } from '../map/reference.js';
import { burdenWords } from '../standing/burden.js';
import { explain } from '../standing/explanation.js';
import { createEngine, standings } from '../standing/standing.js';
import { searchTurningPoints } from '../standing/turning-points.js';
import { exitCodes, UserFailure, usageFailure } from './failure.js';
import { readAssumptions, readBurden, readFlags } from './flags.js';
import { print, printJson, tell } from './output.js';
import { nothingCalled } from './place-of.js';
import { readMap } from './read-map.js';

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(args, {
    map: { type: 'string' },
    burden: { type: 'string' },
    grant: { type: 'string' },
    reject: { type: 'string' },
    why: { type: 'string' },
    json: { type: 'boolean' },
  });
  if (positionals.length > 0)
    throw usageFailure(
      `Standing takes flags only; "${positionals.join(' ')}" is not one. A map is named ` +
        'with --map FILE.',
    );
  const burden = readBurden(values.burden);
  const map = await readMap(values.map);
  const assumptions = readAssumptions(map, values.grant, values.reject);
  const engine = createEngine(map);
  const labelling = engine.label(burden, assumptions);
  if (values.why !== undefined) {
    const resolved = resolveReference(map, values.why);
    if (!('reference' in resolved)) throw nothingCalled(values.why, resolved.nearest);
    const argument = map.argumentById.get(resolved.reference.slice('argument/'.length));
    if (!argument || !resolved.reference.startsWith('argument/'))
      throw new UserFailure(`Only an argument stands or falls; ${resolved.reference} is none.`);
    const { points, untried } = searchTurningPoints(engine, burden, assumptions, argument.id);
    const answer = {
      reference: resolved.reference,
      standing: labelling.of(argument.id),
      because: explain(map, labelling, argument.id),
      turningPoints: points,
    };
    if (untried > 0) tell(`${untried} items of evidence farther away were not tried.`);
    if (values.json) printJson(answer);
    else
      print(
        [
          `${answer.reference}: ${answer.standing} under this burden (${burdenWords(burden)})`,
          ...answer.because.map(sentence => `  ${sentence}`),
          answer.turningPoints.length === 0
            ? 'No single change would alter it.'
            : 'What would change it:',
          ...answer.turningPoints.map(point =>
            'burden' in point
              ? `  the burden at ${point.burden}: ${point.to}`
              : `  ${point.change} ${point.evidence}: ${point.to}`,
          ),
        ].join('\n'),
      );
    return exitCodes.done;
  }
  const tally = labelling.tally();
  if (values.json) {
    printJson({
      map: map.file.id,
      burden,
      granted: assumptions.granted,
      rejected: assumptions.rejected,
      standing: Object.fromEntries(map.arguments.map(({ id }) => [id, labelling.of(id)])),
      tally,
    });
  } else {
    print(
      [
        `${map.file.title}: under this burden (${burdenWords(burden)})`,
        standings.map(standing => `${tally[standing]} ${standing}`).join(', '),
        ...map.arguments.map(
          ({ id, claim }) => `${labelling.of(id).padEnd(9)} argument/${id}: ${claim}`,
        ),
      ].join('\n'),
    );
  }
  return exitCodes.done;
}

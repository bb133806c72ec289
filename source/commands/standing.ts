/**
 * `stancemap standing`: every argument's standing under a burden and assumptions; `--why REF`
 * explains one.
 */
import { exitCodes, UserFailure, usageFailure } from '../command-line/failure.js';
import { print, printJson, tell } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import type { Terminal } from '../command-line/terminal.js';
import { nearest } from '../map/nearest.js';
import { resolveReference } from '../map/resolve-reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { burdens, type Burden } from '../standing/burden.js';
import { withEditor, type Assumptions } from '../standing/assumptions.js';
import { explain } from '../standing/explanation.js';
import { createEngine } from '../standing/standing.js';
import { searchTurningPoints } from '../standing/turning-points.js';
import { defined } from '../text/data.js';
import { standing } from '../usage/standing.js';
import { nothingCalled } from './reference.js';
import { CommandFiles } from './command-files.js';
import { readMap } from './read-map.js';
import { standingWords } from './words/standing.js';

export const run = commandOf(standing, async ({ flags }, terminal) => {
  const { burden, json = false } = flags;
  const map = await readMap(new CommandFiles(terminal), flags.map);
  const assumptions = withEditor(
    { granted: flags.grant, rejected: flags.reject },
    flags['count-editor'] === true,
  );
  refuseUnknown(map, assumptions);
  const query = { map, burden, assumptions, json };
  if (flags.why === undefined) tellAll(query, terminal);
  else tellWhy(query, argumentNamed(map, flags.why), terminal);
  return exitCodes.done;
});

interface StandingQuery {
  readonly map: StanceMap;
  readonly burden: Burden;
  readonly assumptions: Assumptions;
  readonly json: boolean;
}

/** Throws a UserFailure where something is assumed of evidence that the map does not have. */
function refuseUnknown(map: StanceMap, { granted, rejected }: Assumptions): void {
  const ids = map.evidence.map(({ id }) => id);
  const unknown = [...new Set([...granted, ...rejected])].filter(id => !map.evidenceById.has(id));
  if (unknown.length > 0)
    throw new UserFailure(
      unknown.map(id => standingWords.noEvidence(id, nearest(id, ids, 1)[0])).join('\n'),
    );
  const both = granted.filter(id => rejected.includes(id));
  if (both.length > 0) throw usageFailure(standingWords.both(both));
}

/** The id of the argument that `--why` names. */
function argumentNamed(map: StanceMap, text: string): string {
  const resolved = resolveReference(map, text);
  if (!('reference' in resolved)) throw nothingCalled(text, resolved.nearest);
  const { reference } = resolved;
  const id = reference.slice('argument/'.length);
  if (!reference.startsWith('argument/') || !map.argumentById.has(id))
    throw new UserFailure(standingWords.noArgument(reference));
  return id;
}

function tellWhy(
  { map, burden, assumptions, json }: StandingQuery,
  id: string,
  terminal: Terminal,
): void {
  const engine = createEngine(map);
  const labelling = engine.label(burden, assumptions);
  const { points, untried } = searchTurningPoints(engine, burden, assumptions, id);
  const answer = {
    reference: `argument/${id}`,
    standing: labelling.of(id),
    because: explain(map, labelling, id).map(standingWords.because),
    turningPoints: points,
  };
  if (untried > 0) tell(terminal, standingWords.untried(untried));
  if (json) printJson(terminal, answer);
  else
    print(
      terminal,
      [
        standingWords.why(`${answer.reference}: ${answer.standing}`, burden, assumptions),
        ...answer.because.map(sentence => `  ${sentence}`),
        points.length === 0 ? standingWords.nothingChanges : standingWords.whatChanges,
        ...points.map(point => `  ${standingWords.turningPoint(map, point)}`),
      ].join('\n'),
    );
}

function tellAll({ map, burden, assumptions, json }: StandingQuery, terminal: Terminal): void {
  const engine = createEngine(map);
  const labelling = engine.label(burden, assumptions);
  if (json)
    printJson(terminal, {
      map: map.file.id,
      burden,
      granted: assumptions.granted,
      rejected: assumptions.rejected,
      ...defined({ editorCounts: assumptions.editorCounts }),
      standing: Object.fromEntries(map.arguments.map(({ id }) => [id, labelling.of(id)])),
      tally: labelling.tally(),
    });
  else
    print(
      terminal,
      [
        standingWords.all(map.file.title, burden, assumptions),
        ...burdens.map(other =>
          standingWords.tally(other, engine.label(other, assumptions).tally()),
        ),
        ...map.arguments.map(
          ({ id, claim }) => `${labelling.of(id).padEnd(9)} argument/${id}: ${claim}`,
        ),
      ].join('\n'),
    );
}

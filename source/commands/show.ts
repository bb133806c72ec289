/** `stancemap show REF`: one item with its relations, as text or JSON. */
import { itemAt, resolveReference } from '../map/reference.js';
import type { RelationKind } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { outlineLines } from '../outline/outline-text.js';
import { pageAt } from '../pages/pages.js';
import { Program } from '../walk/program.js';
import { startState } from '../walk/state/state.js';
import { exitCodes, usageFailure } from './failure.js';
import { readBurden, readFlags } from './flags.js';
import { print, printJson } from './output.js';
import { placeOf } from './place-of.js';
import { readMap } from './read-map.js';

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(args, {
    map: { type: 'string' },
    json: { type: 'boolean' },
    burden: { type: 'string' },
  });
  const [text, ...more] = positionals;
  if (text === undefined || more.length > 0)
    throw usageFailure('Show takes one reference, such as argument/release-offer.');
  const map = await readMap(values.map);
  if (values.json) {
    const resolved = resolveReference(map, text);
    printJson(shownItem(map, 'reference' in resolved ? resolved.reference : placeOf(map, text)));
    return exitCodes.done;
  }
  const place = pageAt(map, text) ? text : placeOf(map, text);
  const program = new Program(map);
  const columns = process.stdout.isTTY ? process.stdout.columns : 100;
  print(
    outlineLines(
      program.page(startState({ place, burden: readBurden(values.burden) })).outline,
      columns,
    ).join('\n'),
  );
  return exitCodes.done;
}

/** The stable JSON shape of one item. What does not apply to its kind is left out. */
function shownItem(map: StanceMap, reference: string): object {
  const found = itemAt(map, reference);
  if (!found) return { reference };
  const base = { reference, kind: found.kind, item: found.item };
  if (found.kind === 'argument') {
    const { id } = found.item;
    const ends = (direction: 'to' | 'from', ...kinds: readonly RelationKind[]) =>
      (direction === 'to' ? map.relationsTo(id, ...kinds) : map.relationsFrom(id, ...kinds)).map(
        relation => ({
          reference: `argument/${direction === 'to' ? relation.from : relation.to}`,
          kind: relation.kind,
        }),
      );
    return {
      ...base,
      answeredBy: ends('to', 'rebuts', 'undercuts'),
      answers: ends('from', 'rebuts', 'undercuts'),
      supportedBy: ends('to', 'supports'),
      supports: ends('from', 'supports'),
      concessions: [...ends('to', 'concedes'), ...ends('from', 'concedes')],
    };
  }
  if (found.kind === 'evidence') {
    const { id } = found.item;
    return {
      ...base,
      citedBy: [
        ...map.argumentsCiting(id).map(argument => `argument/${argument.id}`),
        ...map.positions
          .filter(({ evidence }) => evidence.some(citation => citedId(citation) === id))
          .map(({ party, issue }) => `position/${party}/${issue}`),
        ...map.events
          .filter(({ evidence }) => evidence.includes(id))
          .map(event => `event/${event.id}`),
      ],
    };
  }
  if (found.kind === 'source') {
    return {
      ...base,
      citedBy: map.evidence
        .filter(({ sources }) => sources.includes(found.item.id))
        .map(({ id }) => `evidence/${id}`),
    };
  }
  return base;
}

/** A version of a map that shares with the one before is as if it were made from its file. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MapEdit } from '../../../source/map/edit/edit-text.js';
import { mapAfter } from '../../../source/map/edit/map-after.js';
import { relationKinds, statuses } from '../../../source/map/kinds.js';
import { StanceMap } from '../../../source/map/stance-map.js';
import { burdens } from '../../../source/standing/burden.js';
import { noAssumptions, withEditor } from '../../../source/standing/assumptions.js';
import { createEngine } from '../../../source/standing/standing.js';
import { bundledMap } from '../../bundled-map.js';
import { loaded, soundText } from '../sample.js';

/** An edit of a map that may move labels: grades, citations, editors, relations, and claims. */
function editsOf(map: StanceMap): fc.Arbitrary<MapEdit> {
  const argument = fc.constantFrom(...map.arguments);
  const evidence = fc.constantFrom(...map.evidence);
  const set = (item: string, field: string, to: unknown): MapEdit => ({
    edit: 'set',
    item,
    field,
    to,
  });
  return fc.oneof(
    fc
      .tuple(evidence, fc.constantFrom('status', 'contentStatus'), fc.constantFrom(...statuses))
      .map(([{ id }, field, to]) => set(`evidence/${id}`, field, to)),
    argument.map(({ id }) => set(`argument/${id}`, 'claim', 'Another claim.')),
    argument.map(({ party: _party, ...one }): MapEdit => ({
      edit: 'change',
      item: `argument/${one.id}`,
      to: { ...one, editor: true },
    })),
    fc
      .tuple(
        argument,
        fc.uniqueArray(evidence, { maxLength: 2 }),
        fc.constantFrom('said', undefined),
      )
      .map(([{ id }, cited, as]) =>
        set(
          `argument/${id}`,
          'evidence',
          cited.map(item => (as === undefined ? item.id : { id: item.id, as })),
        ),
      ),
    fc
      .tuple(argument, argument, fc.constantFrom(...relationKinds))
      .map(([from, to, kind]): MapEdit => ({
        edit: 'add',
        kind: 'relation',
        to: { from: from.id, to: to.id, kind },
      })),
    argument.map((one): MapEdit => ({
      edit: 'add',
      kind: 'argument',
      to: { ...one, id: 'another-one' },
    })),
    fc.tuple(argument, argument).map(([one, other]): MapEdit => ({
      edit: 'move',
      item: `argument/${one.id}`,
      before: `argument/${other.id}`,
    })),
  );
}

const maps = [loaded(soundText()), bundledMap()];

it('has the tables and the labels that it has when it is loaded anew, edit after edit', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...maps)
        .chain(map => fc.tuple(fc.constant(map), fc.array(editsOf(map), { maxLength: 4 }))),
      ([first, edits]) => {
        let map = first;
        let engine = createEngine(map);
        for (const edit of edits) {
          const after = mapAfter(map, [edit]) ?? map;
          engine = createEngine(after, engine);
          map = after;
        }
        const anew = new StanceMap(map.file);
        for (const table of [
          'incoming',
          'outgoing',
          'cited',
          'argumentIndex',
          'relationKind',
        ] as const)
          expect(map[table]).toEqual(anew[table]);
        for (const assumptions of [noAssumptions, withEditor(noAssumptions, true)])
          for (const burden of burdens) {
            const [one, other] = [engine, createEngine(anew)].map(made =>
              made.label(burden, assumptions),
            );
            const labels = (of: typeof one) => map.arguments.map((_, index) => of?.at(index));
            expect(labels(one)).toEqual(labels(other));
          }
      },
    ),
    { numRuns: 120 },
  );
});

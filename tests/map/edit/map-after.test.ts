/** A map after an edit of its data is the map that the edited text holds. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { MapEdit } from '../../../source/map/edit/edit-text.js';
import { applyEdits } from '../../../source/map/edit/edits-in-turn.js';
import { mapAfter } from '../../../source/map/edit/map-after.js';
import { loadMap } from '../../../source/map/load.js';
import type { StanceMap } from '../../../source/map/stance-map.js';
import { safeData } from '../../../source/text/safe-text.js';
import { loaded, soundText } from '../sample.js';
import type { Lists } from './plain-edit.js';
import { editsOf } from './random-maps.js';

const text = soundText();
const map = loaded(text);

/** The map that the text holds after edits; undefined where they bring a fault or are refused. */
function written(edits: readonly MapEdit[]): StanceMap | undefined {
  const now = applyEdits(text, edits);
  const after = now === undefined ? undefined : loadMap(now, 'map.json');
  return after?.ok ? after.map : undefined;
}

function data(): Lists {
  return JSON.parse(text);
}

const idsIn = (list: string): string[] => (data()[list] ?? []).map(({ id }) => String(id));

const names = {
  issues: idsIn('issues'),
  parties: idsIn('parties'),
  arguments: idsIn('arguments'),
  evidence: idsIn('evidence'),
  sources: idsIn('sources'),
};

/** Edits that leave the map sound more often than those of any data do. */
const modest: fc.Arbitrary<MapEdit> = fc
  .tuple(
    fc.constantFrom(...map.arguments),
    fc.constantFrom('claim', 'reasoning', 'side', 'evidence', 'issue', 'id', 'editor'),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom<unknown>('for', 'against', true, undefined, ...names.issues),
      fc.subarray(names.evidence),
    ),
  )
  .map(([argument, field, to]): MapEdit => ({
    edit: 'set',
    item: `argument/${argument.id}`,
    field,
    ...(to === undefined ? {} : { to }),
  }));

/** Whether the program shows all that an edit puts in as it is written. */
function isPlain(edit: MapEdit): boolean {
  return JSON.stringify(safeData(edit)) === JSON.stringify(edit);
}

describe('a map after an edit of its data', () => {
  it('is what the edited text holds, or is left to that', () => {
    let [same, sound] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(modest, editsOf({ data: data(), names })), edit => {
        const [after, expected] = [mapAfter(map, [edit]), written([edit])];
        expect(after ? after.file : expected?.file).toEqual(expected?.file);
        const isText = edit.edit === 'remove' || edit.edit === 'rename';
        if (expected && !isText && isPlain(edit)) {
          sound++;
          if (after) same++;
        }
      }),
      { numRuns: 600 },
    );
    expect(same).toBe(sound);
    expect(sound).toBeGreaterThan(60);
  });

  it('has an argument and how it answers another, one after the other', () => {
    const [answered, other] = map.arguments;
    if (!answered || !other) throw new Error('the map has no arguments');
    const edits: readonly MapEdit[] = [
      { edit: 'add', kind: 'argument', to: { ...other, id: 'new' } },
      {
        edit: 'add',
        kind: 'relation',
        to: { from: 'new', to: answered.id, kind: 'rebuts' },
      },
    ];
    const after = mapAfter(map, edits);
    expect(after?.file).toEqual(written(edits)?.file);
    expect(after?.attacksOn(answered.id).map(({ from }) => from)).toContain('new');
  });

  test.each<{ readonly why: string; readonly edit: MapEdit }>([
    {
      why: 'holds letters that are hidden',
      edit: { edit: 'head', field: 'title', to: 'Night\u200Btrains' },
    },
    { why: 'takes an item out', edit: { edit: 'remove', item: `argument/${names.arguments[0]}` } },
    {
      why: 'gives an item another id',
      edit: { edit: 'rename', item: `argument/${names.arguments[0]}`, id: 'other' },
    },
    {
      why: 'names evidence that is not there',
      edit: {
        edit: 'set',
        item: `argument/${names.arguments[0]}`,
        field: 'evidence',
        to: ['nowhere'],
      },
    },
  ])('is left to the text where the edit $why', ({ edit }) => {
    expect(mapAfter(map, [edit])).toBe(undefined);
  });

  it('shares with the map before what was not changed', () => {
    const [item] = map.evidence;
    const after = mapAfter(map, [
      { edit: 'set', item: `evidence/${item?.id}`, field: 'status', to: 'alleged' },
    ]);
    expect(after?.arguments).toBe(map.arguments);
    expect(after?.evidence[1]).toBe(map.evidence[1]);
    expect(after?.evidence[0]?.status).toBe('alleged');
  });
});

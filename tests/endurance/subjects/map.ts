/** Stance maps. */
import { lintMap } from '../../../source/standing/rules/check-map.js';
import { loadMap } from '../../../source/map/load.js';
import { relationKinds, type StanceMapFile } from '../../../source/map/schema.js';
import type { Chance } from '../chance.js';
import { inputOf } from '../mutate.js';
import { lookAt } from './look.js';
import { soundMaps } from './sound-files.js';
import type { Subject } from './subject.js';

/** What is free text in a map: all that may say anything at all. */
const freeText =
  /^(title|motion|background|summary|method|name|about|claim|reasoning|note|statement|assertedBy|speaker|words|caveat|publisher|term|definition|text|language)$/;

export const maps: Subject = {
  name: 'map',
  input: chance =>
    inputOf(
      chance,
      JSON.stringify(related(chance, chance.oneOf(soundMaps)), null, chance.below(3)),
      freeText,
    ),
  open: async (text, chance, watch) => {
    const loaded = watch.time('load', () => loadMap(text, 'map.json'));
    if (!loaded.ok) return { read: false, faults: loaded.faults, troubles: [] };
    return {
      read: true,
      faults: lintMap(loaded.map, 'map.json', text),
      troubles: lookAt(loaded.map, chance, watch, 2),
    };
  },
};

/** The map with further relations, of an argument with itself and in circles among them. */
function related(chance: Chance, file: StanceMapFile): StanceMapFile {
  if (chance.yes(0.5)) return file;
  const ids = file.arguments.map(({ id }) => id);
  const more = Array.from({ length: chance.below(9) }, () => ({
    from: chance.oneOf(ids),
    to: chance.oneOf(ids),
    kind: chance.yes(0.15) ? ('supports' as const) : chance.oneOf(relationKinds.slice(1)),
  }));
  const relations = [
    ...new Map(
      [...file.relations, ...more].map(relation => [
        `${relation.from} ${relation.to} ${relation.kind}`,
        relation,
      ]),
    ).values(),
  ];
  return { ...file, relations };
}

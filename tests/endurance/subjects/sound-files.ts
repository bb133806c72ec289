/**
 * The sound files that mutants are made of: the project's own, the bundled map cut down so that
 * thousands can be read.
 */
import { readFileSync } from 'node:fs';
import type { StanceMapFile } from '../../../source/map/schema.js';
import { citedId } from '../../../source/map/stance-map.js';
import { bundledMap as readBundled } from '../../bundled-map.js';
import { sampleFile } from '../../map/sample.js';
import { nightTrainsFile } from '../../night-trains.js';

const data = (name: string): string =>
  readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');

/** The whole bundled map, for what is written over it: read once. */
export const bundledMap = readBundled();

/**
 * The bundled map with `most` of its arguments, three of its parties, and what those rest on. Every
 * link in it leads somewhere.
 */
export function cutMap(most = 10): StanceMapFile {
  const { file } = bundledMap;
  const list = file.arguments.slice(0, most);
  const kept = new Set(list.map(({ id }) => id));
  const spoken = new Set(list.flatMap(({ party }) => party ?? []));
  const parties = file.parties.filter(({ id }, at) => at < 3 || spoken.has(id));
  const known = new Set(parties.map(({ id }) => id));
  const cited = new Set(list.flatMap(({ evidence }) => evidence.map(citedId)));
  const evidence = file.evidence
    .filter(({ id }) => cited.has(id))
    .map(item => ({ ...item, sources: item.sources.slice(0, 2) }));
  const sourced = new Set(evidence.flatMap(({ sources }) => sources));
  return {
    ...file,
    parties,
    arguments: list,
    positions: file.positions
      .filter(({ party }) => known.has(party))
      .slice(0, 12)
      .map(position => ({
        ...position,
        evidence: position.evidence.filter(citation => cited.has(citedId(citation))),
      })),
    relations: file.relations.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    evidence,
    sources: file.sources.filter(({ id }) => sourced.has(id)),
    events: file.events
      .map(event => ({ ...event, evidence: event.evidence.filter(id => cited.has(id)) }))
      .slice(0, 5),
    glossary: file.glossary.slice(0, 4),
    questions: file.questions.slice(0, 3),
  };
}

export const soundMaps: readonly StanceMapFile[] = [cutMap(), nightTrainsFile(), sampleFile()];

export const soundWalkthroughs: readonly string[] = [
  'burden-of-proof',
  'conditions',
  'framing',
  'legality',
  'three-minute-tour',
].map(name => data(`walkthroughs/${name}.json`));

/** Where evidence is from, in a line and in full. */
import type { Argument, Evidence, Source } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { isAdmission } from '../standing/burden.js';
import { othersWords } from '../strategy/whose-evidence.js';
import { defined } from '../text/data.js';
import type { DocumentRun } from './document.js';
import type { CitedEvidence } from './read-aloud.js';
import type { Naming } from './naming.js';
import {
  admissionWords,
  assertedSentence,
  noAddress,
  noSource,
  otherSidesWords,
  shortCiteWords,
  sourceAsBefore,
} from './words/argument.js';

/** Who asserts an item, when, and who carried it: what a speaker says before reading it. */
export function shortCite(map: StanceMap, { evidence }: CitedEvidence): string {
  const [source] = evidence.sources.flatMap(id => map.sourceById.get(id) ?? []);
  return shortCiteWords(evidence, source);
}

/**
 * That an item is in the words of the other side: as an admission, or else as a warning; undefined
 * where it is not.
 */
export function whoseWords(
  map: StanceMap,
  { side, issue }: Argument,
  { citation, evidence }: CitedEvidence,
): string | undefined {
  if (side === 'neither') return undefined;
  const parties = othersWords(map, issue, side, evidence).map(
    id => map.partyById.get(id)?.name ?? id,
  );
  if (parties.length === 0) return undefined;
  return isAdmission(citation) ? admissionWords(parties) : otherSidesWords(parties);
}

/** Who asserts an item and which sources carry it; a source in full once, then by its card. */
export function fullCite(
  map: StanceMap,
  evidence: Evidence,
  naming: Naming,
): readonly DocumentRun[] {
  const { number } = naming.card(evidence);
  const sources = evidence.sources.flatMap(id => map.sourceById.get(id) ?? []);
  const carried = sources.flatMap((source, at): readonly DocumentRun[] => [
    { text: at === 0 ? '' : '; ' },
    ...sourceRuns(source, naming.source(source.id, number)),
  ]);
  return [
    { text: assertedSentence(evidence) },
    ...(carried.length > 0 ? [...carried, { text: '.' }] : [{ text: noSource }]),
  ];
}

function sourceRuns(source: Source, before: number | undefined): readonly DocumentRun[] {
  if (before !== undefined) return [{ text: sourceAsBefore(source, before) }];
  const { url } = source;
  return [
    { text: `${source.publisher}, "${source.title}", ${source.date}, ` },
    url === undefined ? { text: noAddress } : { text: url, ...defined({ href: url }) },
  ];
}

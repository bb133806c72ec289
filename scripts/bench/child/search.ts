/**
 * `search SIZE`: search as one types over a map of so many arguments, in two languages with words
 * as often as languages have them. Prints the 99th of a hundred key presses in ms, and how many in
 * a hundred queries hold the wanted argument in their first 20.
 */
import { createSearch } from '../../../source/map/search.js';
import { fold } from '../../../source/map/search-words.js';
import { StanceMap } from '../../../source/map/stance-map.js';
import { madeMap } from '../../made-map.js';
import { madeWords } from '../made-words.js';

const size = Number(process.argv[2] ?? 100_000);
const { below, text, slip } = madeWords(7);
const made = madeMap(size);
const claims = made.arguments.map(() => text());
const map = new StanceMap({
  ...made,
  arguments: made.arguments.map((argument, at) => ({ ...argument, claim: claims[at] ?? '' })),
});
const before = performance.now();
const search = createSearch(map);
const index = performance.now() - before;

const often = new Map<string, number>();
for (const claim of claims)
  for (const word of new Set(claim.split(' '))) often.set(word, (often.get(word) ?? 0) + 1);
/** Two rather rare words of an argument: what somebody types who looks for it. */
const sought = (at: number, wanted: (word: string) => boolean = () => true): readonly string[] => {
  const rare = [...new Set((claims[at] ?? '').split(' '))].filter(
    word => word.length >= 5 && (often.get(word) ?? 0) <= size / 200,
  );
  const first = rare.find(wanted);
  const second = rare.find(word => word !== first);
  return first !== undefined && second !== undefined ? [first, second] : [];
};
const queries: Record<'exact' | 'prefix' | 'typo' | 'accent', [id: string, query: string][]> = {
  exact: [],
  prefix: [],
  typo: [],
  accent: [],
};
for (
  let tries = 0;
  tries < 100_000 && (queries.exact.length < 60 || queries.accent.length < 60);
  tries++
) {
  const at = below(size);
  const id = `argument/a${at}`;
  const [first, second] = sought(at);
  if (first !== undefined && second !== undefined && queries.exact.length < 60) {
    queries.exact.push([id, `${first} ${second}`]);
    queries.prefix.push([id, `${first} ${second.slice(0, Math.max(3, second.length - 2))}`]);
    queries.typo.push([id, `${slip(first)} ${second}`]);
  }
  const [accented, other] = sought(at, word => fold(word) !== word);
  if (accented !== undefined && other !== undefined && queries.accent.length < 60)
    queries.accent.push([id, `${fold(accented)} ${other}`]);
}
const times: number[] = [];
for (const [, query] of [...queries.exact.slice(0, 30), ...queries.typo.slice(0, 15)]) {
  for (let typed = 2; typed <= query.length; typed++) {
    const start = performance.now();
    search.find(query.slice(0, typed), 50);
    times.push(performance.now() - start);
  }
}
// The neighbour that needs no index: every folded text asked whether it holds every word.
const folded = claims.map(fold);
const scans = queries.exact.slice(0, 30).flatMap(([, query]) => {
  const words = query.split(' ');
  const start = performance.now();
  folded.filter(claim => words.every(word => claim.includes(word)));
  return [performance.now() - start];
});
const at = (list: readonly number[], share: number): number =>
  list.toSorted((one, other) => one - other)[Math.floor(share * list.length)] ?? Number.NaN;
const hits = (list: readonly (readonly [string, string])[]): number =>
  (100 *
    list.filter(([id, query]) => search.find(query, 20).some(hit => hit.reference === id)).length) /
  list.length;
process.stdout.write(
  JSON.stringify({
    index,
    p50: at(times, 0.5),
    p99: at(times, 0.99),
    scan: at(scans, 0.99),
    exact: hits(queries.exact),
    prefix: hits(queries.prefix),
    typo: hits(queries.typo),
    accent: hits(queries.accent),
  }),
);

/** A map of any size for measuring: the same map for the same size and seed. */
import { relationKinds, type StanceMapFile, statuses } from '../source/map/schema.js';

/**
 * `size` arguments with two citations each and twice as many relations, a quarter of them supports
 * (from later to earlier, so acyclic).
 */
export function madeMap(size: number, seed = 12_345): StanceMapFile {
  const below = scattered(seed);
  const ids = Array.from({ length: size }, (_one, index) => index);
  const pairs = new Set<string>();
  const relations = Array.from({ length: 2 * size }, () => {
    const [one, other] = [below(size), below(size)];
    const kind =
      one !== other && below(4) === 0 ? 'supports' : (relationKinds[1 + below(2)] ?? 'rebuts');
    const [from, to] =
      kind === 'supports' ? [Math.max(one, other), Math.min(one, other)] : [one, other];
    return { from: `a${from}`, to: `a${to}`, kind };
  }).filter(
    ({ from, to, kind }) =>
      !pairs.has(`${from} ${to} ${kind}`) && pairs.add(`${from} ${to} ${kind}`),
  );
  return {
    format: 'stancemap/1',
    id: 'made',
    title: `Made map of ${size} arguments`,
    summary: '',
    language: 'en',
    updated: '2026',
    method: '',
    issues: [{ id: 'i', title: 'Issue', motion: 'The motion.', background: '' }],
    parties: ['p', 'q'].map(id => ({
      id,
      name: `Party ${id}`,
      short: id,
      kind: 'party',
      about: '',
    })),
    positions: [],
    arguments: ids.map(index => ({
      id: `a${index}`,
      issue: 'i',
      party: index % 2 === 0 ? 'p' : 'q',
      side: index % 2 === 0 ? ('for' as const) : ('against' as const),
      claim: `Claim number ${index} of a made map, with words as long as those of a real one.`,
      reasoning: 'The reasoning of a made argument is one sentence.',
      evidence: [`E${below(size)}`, `E${below(size)}`],
    })),
    relations,
    evidence: ids.map(index => ({
      id: `E${index}`,
      statement: `Statement number ${index}.`,
      assertedBy: 'Somebody',
      date: '2025',
      issues: ['i'],
      status: statuses[below(statuses.length)] ?? 'reported',
      sources: [],
    })),
    sources: [],
    events: [],
    glossary: [],
    questions: [],
  };
}

/** The same with one argument that all others undercut: a thread of `size` answers. */
export function threadMap(size: number): StanceMapFile {
  const made = madeMap(size + 1);
  const relations = Array.from({ length: size }, (_one, index) => ({
    from: `a${index + 1}`,
    to: 'a0',
    kind: 'undercuts' as const,
  }));
  return { ...made, relations };
}

/**
 * Figures below a limit. A linear congruential generator (Numerical Recipes): repeatable, and good
 * enough to scatter relations.
 */
function scattered(seed: number): (limit: number) => number {
  let state = seed;
  return limit => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
}

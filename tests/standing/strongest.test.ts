/** Arguments by strength: that it was said is not that it is so. */
import { describe, expect, test } from 'vitest';
import type { Argument, Citation, Evidence, Status } from '../../source/map/schema.js';
import { StanceMap } from '../../source/map/stance-map.js';
import { burdens, type Burden } from '../../source/standing/burden.js';
import { createEngine } from '../../source/standing/standing.js';
import { strongestFirst } from '../../source/standing/strongest.js';
import { bundledMap } from '../bundled-map.js';
import { nightTrainsFile } from '../night-trains.js';

const file = nightTrainsFile();
const [pattern] = file.arguments;
const [item] = file.evidence;
if (!pattern || !item) throw new Error('a map without arguments');

const words = (id: string, contentStatus: Status): Evidence => ({
  ...item,
  id,
  status: 'established',
  contentStatus,
});
const made = (id: string, ...evidence: readonly Citation[]): Argument => ({
  ...pattern,
  id,
  claim: id,
  evidence: [...evidence],
});

/** Words on record that are so, and others that are somebody's alone. */
const so = words('so', 'corroborated');
const alone = words('alone', 'alleged');
const map = new StanceMap({
  ...file,
  evidence: [...file.evidence, so, alone],
  arguments: [
    made('value', { id: 'alone', as: 'said' }),
    made('word', 'alone'),
    made('grant', { id: 'alone', as: 'admission' }),
    made('fact', 'so'),
    made('backed', { id: 'alone', as: 'said' }),
    { ...made('wanted', 'so'), kind: 'value' },
  ],
  relations: [{ from: 'grant', to: 'backed', kind: 'supports' }],
});
const order = (burden: Burden, granted: readonly string[] = []): string =>
  strongestFirst(map, createEngine(map).label(burden, { granted, rejected: [] }), map.arguments)
    .map(({ id }) => id)
    .join(' ');

describe('by strength', () => {
  test.each([
    ['word', 'grant fact value word backed wanted'],
    ['report', 'grant fact backed value word wanted'],
    ['record', 'grant backed fact value word wanted'],
  ] as const)('at %s: %s', (burden, expected) => {
    expect(order(burden)).toBe(expected);
  });

  test('what the reader grants is taken to be so', () => {
    expect(order('record', ['alone'])).toMatch(/^value /);
  });
});

const isMerelySaid = ({ kind, evidence }: Argument): boolean =>
  kind === 'value' ||
  kind === 'offer' ||
  evidence.every(citation => typeof citation !== 'string' && citation.as === 'said');

test.each(burdens)(
  'in the bundled map no side of an issue begins at %s with what was merely said, where it has more',
  burden => {
    const bundled = bundledMap();
    const labelling = createEngine(bundled).label(burden);
    for (const { id } of bundled.issues)
      for (const side of ['for', 'against']) {
        const list = bundled.arguments.filter(one => one.issue === id && one.side === side);
        const [first] = strongestFirst(bundled, labelling, list);
        expect(first && isMerelySaid(first), first?.id).toBe(false);
      }
  },
);

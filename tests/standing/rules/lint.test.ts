import { describe, expect, it } from 'vitest';

import { formatFault } from '../../../source/map/fault.js';
import { lintMap } from '../../../source/standing/rules/check-map.js';
import type { StanceMapFile } from '../../../source/map/schema.js';
import { loaded, soundText } from '../../map/sample.js';

function warningsFor(
  change: (file: StanceMapFile) => void,
): readonly (readonly [string, string])[] {
  const text = soundText(change);
  return lintMap(loaded(text), 'map.json', text).map(fault => [fault.path, fault.rule]);
}

describe('a map that could do better', () => {
  it('with nothing to say about it gets no warning', () => {
    expect(warningsFor(() => {})).toEqual([]);
  });

  const cases: readonly (readonly [
    string,
    (file: StanceMapFile) => void,
    readonly (readonly [string, string])[],
  ])[] = [
    [
      'a source that nothing rests on',
      file =>
        file.sources.push({ id: 'spare', publisher: 'x', title: 'x', date: '2025', kind: 'press' }),
      [['sources[3]', 'unused-source']],
    ],
    [
      'evidence that nothing cites',
      file => Object.assign(file.arguments[0] ?? {}, { evidence: ['E001'] }),
      [['evidence[1]', 'unused-evidence']],
    ],
    [
      'a language without a tag',
      file => void (file.language = 'a language'),
      [['language', 'unknown-language']],
    ],
    [
      'a claim that is too long to take in',
      file => Object.assign(file.arguments[1] ?? {}, { claim: 'x'.repeat(161) }),
      [['arguments[1].claim', 'long-claim']],
    ],
    [
      'a party without a position on an issue',
      file => void file.positions.pop(),
      [['parties[1]', 'missing-position']],
    ],
    [
      'an argument that rests on nothing',
      file => Object.assign(file.arguments[0] ?? {}, { evidence: [] }),
      [
        ['arguments[0]', 'bare-argument'],
        ['evidence[1]', 'unused-evidence'],
      ],
    ],
    [
      'evidence without a source',
      file => Object.assign(file.evidence[0] ?? {}, { sources: [] }),
      [['evidence[0]', 'no-source']],
    ],
    [
      'reported words that are graded once only',
      file => Object.assign(file.evidence[2] ?? {}, { contentStatus: undefined }),
      [['evidence[2]', 'one-grade']],
    ],
    [
      'a party that says nothing at all',
      file =>
        file.parties.push({ id: 'mute', name: 'Mute', short: 'Mute', kind: 'people', about: '' }),
      [
        ['parties[2]', 'silent-party'],
        ['parties[2]', 'missing-position'],
        ['parties[2]', 'missing-position'],
      ],
    ],
  ];
  it.each(cases)('is told of %s', (_, change, expected) => {
    expect(warningsFor(change)).toEqual(expected);
  });

  it('is not told of an argument that another supports', () => {
    expect(
      warningsFor(file => {
        Object.assign(file.arguments[2] ?? {}, { evidence: [] });
        file.relations.push({ from: 'beatings', to: 'act-invoked', kind: 'supports' });
      }).map(([, rule]) => rule),
    ).toEqual([]);
  });

  it('is told where, and without its text that it is at fault somewhere', () => {
    const sound = soundText(file => Object.assign(file.evidence[0] ?? {}, { sources: [] }));
    const text = `\uFEFF${sound}`;
    const lines = text.slice(0, text.indexOf('"id": "E001"')).split('\n');
    const [fault] = lintMap(loaded(text), 'map.json', text);
    expect([fault?.line, fault?.column, fault?.severity]).toEqual([lines.length - 1, 5, 'warning']);
    expect(lintMap(loaded(text), 'map.json').map(unlocated => formatFault(unlocated))[0]).toMatch(
      /^map\.json:1:1: .*evidence\[0\]: "E001" names no source$/,
    );
  });
});

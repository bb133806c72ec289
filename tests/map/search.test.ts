import { describe, expect, it } from 'vitest';

import { itemAt } from '../../source/map/reference.js';
import { createSearch, searchOnce } from '../../source/map/search.js';
import { bundledMap } from '../bundled-map.js';
import { loaded, sampleText } from './sample.js';

const map = loaded(sampleText());
const search = createSearch(map);
const first = (query: string): string | undefined => search.find(query)[0]?.reference;

describe('someone types', () => {
  it.each([
    ['alien enemies', 'term/alien-enemies-act'],
    ['ALIEN', 'term/alien-enemies-act'],
    ['enemies alien', 'term/alien-enemies-act'],
    ['oopsie', 'evidence/E004'],
    ['4.76', 'evidence/E013'],
    ['$4.76 million', 'evidence/E013'],
    ['Rebel Alliance', 'evidence/E002'],
    ['detencion', 'source/report'],
    ['DETENCIÓN', 'source/report'],
    ['torure', 'evidence/E003'],
    ['totrure', 'evidence/E003'],
    ['tortturre', undefined],
    ['hell welcome', 'evidence/E003'],
    ['release offer', 'argument/release-offer'],
    ['bukele', 'party/bukele'],
    ['bukele conditions', 'position/bukele/conditions'],
    ['abuse', 'argument/beatings'],
    ['who decides', 'question/who-decides'],
    ['2025-03-15', 'event/2025-03-15-flights'],
  ])('%s, and %s comes first', (query, reference) => {
    expect(first(query)).toBe(reference);
  });

  it.each(['E004', 'e004', 'evidence/E004', ' E004 '])(
    'the name %j, and that item comes first',
    query => {
      expect(first(query)).toBe('evidence/E004');
    },
  );

  it('a kind and a slash, and sees that kind alone', () => {
    expect(search.find('evidence/').map(hit => hit.reference)).toEqual([
      'evidence/E001',
      'evidence/E002',
      'evidence/E003',
      'evidence/E004',
      'evidence/E013',
    ]);
    expect(search.find('argument/alien').map(hit => hit.reference)).toEqual([
      'argument/act-invoked',
    ]);
  });

  it('the beginning of a word, letter by letter, and the item stays in sight', () => {
    const query = 'habeas corpus';
    for (let length = 2; length <= query.length; length++)
      expect([length, first(query.slice(0, length))]).toEqual([length, 'term/habeas-corpus']);
  });

  it('without accents, and gets the same answer as with them', () => {
    expect(search.find('detencion')).toEqual(search.find('detención'));
  });

  it('a number that is not there, and is not given another', () => {
    expect(search.find('4.77')).toEqual([]);
    expect(search.find('E0045')).toEqual([]);
  });

  it('nothing, or marks alone, or a page of text, and is not harmed', () => {
    for (const query of ['', '   ', '"(*+?', '__proto__', 'constructor'])
      expect([query, search.find(query)]).toEqual([query, []]);
    expect(() => search.find('habeas '.repeat(10_000))).not.toThrow();
    expect(search.find('the', 0)).toEqual([]);
  });
});

describe('an answer', () => {
  it('is best first, within the limit, each item once', () => {
    const hits = search.find('the', 8);
    expect(hits).toHaveLength(8);
    expect(hits.map(hit => hit.score)).toEqual(
      hits.map(hit => hit.score).toSorted((a, b) => b - a),
    );
    expect(new Set(hits.map(hit => hit.reference)).size).toBe(8);
    for (const hit of hits) expect(itemAt(map, hit.reference)).toBeDefined();
  });

  it('shows the words around what was found', () => {
    const long = `${'before '.repeat(60)}the needle itself ${'after '.repeat(60)}`;
    const found = createSearch(
      loaded(sampleText(file => Object.assign(file.issues[0] ?? {}, { background: long }))),
    ).find('needle')[0];
    expect(found?.excerpt).toMatch(/^…before .*the needle itself after.*…$/);
    expect(found?.excerpt.length).toBeLessThan(150);
  });

  it('puts words side by side before the same words apart', () => {
    const text = sampleText(file => {
      file.questions.push(
        { id: 'apart', text: 'Is a due answer part of the process?', issues: [] },
        {
          id: 'together',
          text: 'In which of the cases before the courts was an answer a part of due process?',
          issues: [],
        },
      );
    });
    expect(
      createSearch(loaded(text))
        .find('due process')
        .map(hit => hit.reference),
    ).toEqual(['question/together', 'question/apart']);
  });

  it('is found by the words in which a reader is asked about it', () => {
    const text = sampleText(file => {
      Object.assign(file.arguments[1] ?? {}, { ask: 'Truncheons were used on prisoners there.' });
    });
    expect(
      createSearch(loaded(text))
        .find('truncheons')
        .map(hit => hit.reference),
    ).toEqual(['argument/beatings']);
  });

  it('with a title that has the word comes before one whose text has it', () => {
    const found = search.find('prison').map(hit => hit.reference);
    expect(found.indexOf('source/tour')).toBeLessThan(found.indexOf('position/bukele/conditions'));
    expect(found[0]).toBe('issue/conditions');
  });
});

describe('five thousand arguments', () => {
  const text = sampleText(file => {
    const [model] = file.arguments;
    for (let index = 0; index < 5000 && model; index++) {
      const words = Array.from({ length: 40 }, (_, at) => {
        const letters = [(index * 7 + at * 13) % 26, (index * 3 + at) % 26];
        return `word${String.fromCharCode(...letters.map(one => 97 + one))}${(index * at) % 900}`;
      });
      file.arguments.push({
        ...model,
        id: `many-${index}`,
        claim: words.slice(0, 12).join(' '),
        reasoning: words.join(' '),
      });
    }
  });
  const many = createSearch(loaded(text));

  it('are searched between two key presses', () => {
    const times: number[] = [];
    for (const query of [
      'habeas corpus',
      'torure',
      'word wordab',
      'zzzzzz',
      'a jailer who offers',
    ]) {
      for (let length = 1; length <= query.length; length++) {
        const before = process.cpuUsage();
        many.find(query.slice(0, length), 50);
        const { user, system } = process.cpuUsage(before);
        times.push((user + system) / 1000);
      }
    }
    const median = times.toSorted((a, b) => a - b)[times.length >> 1] ?? Infinity;
    // Milliseconds of a processor, not by the clock. Most take about 2; there is room for a slow one.
    expect(median).toBeLessThan(20);
    expect(many.find('torure')[0]?.reference).toBe('evidence/E003');
  });
});

describe('asked once', () => {
  const bundled = bundledMap();
  const kept = createSearch(bundled);

  it.each([
    'torture',
    'TORTURE',
    'bukele offer',
    'offer bukele',
    'torure',
    'sleep deprivation',
    'habeas corp',
    'E004',
    'argument/release-offer',
    'evidence/',
    'detención',
    'a',
    'zzzzzz',
    '',
    '  ',
  ])('%j finds what a search that is kept finds, as well and in that order', query => {
    expect(searchOnce(bundled, query, 1000)).toEqual(kept.find(query, 1000));
  });
});

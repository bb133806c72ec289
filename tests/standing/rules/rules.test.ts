/** Every rule of `check`: a map that breaks it and one, as near to it as can be, that does not. */
import { describe, expect, test } from 'vitest';
import type { StanceMapFile } from '../../../source/map/schema.js';
import { StanceMap } from '../../../source/map/stance-map.js';
import { lintMap, rules } from '../../../source/standing/rules/check-map.js';
import { loaded, sampleFile, soundText } from '../../map/sample.js';

type Change = (file: StanceMapFile) => void;

/** Changes of single items of the sample, by their list and id. */
const set =
  (list: 'arguments' | 'evidence' | 'parties', id: string, fields: object): Change =>
  file => {
    const item = file[list].find(one => one.id === id);
    if (!item) throw new Error(`the sample has no ${id}`);
    Object.assign(item, fields);
  };
const relate =
  (line: string, note?: string): Change =>
  file => {
    const [from = '', kind = '', to = ''] = line.split(' ');
    file.relations = file.relations.filter(one => one.from !== from || one.to !== to);
    Object.assign(file, {
      relations: [...file.relations, { from, to, kind, ...(note === undefined ? {} : { note }) }],
    });
  };
const both =
  (...changes: readonly Change[]): Change =>
  file => {
    for (const change of changes) change(file);
  };
/** Six more arguments of Bukele, each on one item. */
const more =
  (item: string): Change =>
  file => {
    for (let nth = 0; nth < 6; nth++)
      file.arguments.unshift({
        id: `more-${nth}`,
        issue: 'conditions',
        party: 'bukele',
        side: 'against',
        claim: `${'abcdef'.charAt(nth).repeat(9)} was said here`,
        reasoning: '',
        evidence: [item],
      });
  };
const graded =
  (...statuses: readonly StanceMapFile['evidence'][number]['status'][]): Change =>
  file => {
    statuses.forEach((status, nth) =>
      file.evidence.push({
        id: `W${nth}`,
        statement: 'He said so.',
        assertedBy: 'Bukele',
        by: ['bukele'],
        date: '2025',
        issues: [],
        status,
        sources: ['tour'],
      }),
    );
    file.arguments[0]?.evidence.push(...statuses.map((_status, nth) => `W${nth}`));
  };
const claims =
  (...texts: readonly string[]): Change =>
  file => {
    texts.forEach((claim, nth) =>
      file.arguments.push({
        id: `c${nth}`,
        issue: 'conditions',
        party: 'bukele',
        side: 'against',
        claim,
        reasoning: '',
        evidence: ['E001'],
      }),
    );
  };
const excepted =
  (rule: string, item: string): Change =>
  file => {
    file.exceptions = [...(file.exceptions ?? []), { rule, item, reason: 'It is so.' }];
  };
const calm = (): void => {};
const wide = 'x'.repeat(61);
const asking = (ask: string): Change => set('arguments', 'beatings', { ask });

interface Case {
  readonly rule: string;
  readonly breaks: Change;
  readonly item: string;
  readonly holds: Change;
}

const cases: readonly Case[] = [
  {
    rule: 'unknown-language',
    breaks: file => void (file.language = 'a language'),
    item: 'language',
    holds: file => void (file.language = 'es-SV'),
  },
  {
    rule: 'silent-party',
    breaks: file =>
      file.parties.push({ id: 'mute', name: 'Mute', short: 'Mute', kind: 'people', about: '' }),
    item: 'parties[2]',
    holds: calm,
  },
  {
    rule: 'missing-position',
    breaks: file => void file.positions.pop(),
    item: 'parties[1]',
    holds: calm,
  },
  {
    rule: 'long-claim',
    breaks: set('arguments', 'beatings', { claim: 'x'.repeat(161) }),
    item: 'arguments[1].claim',
    holds: set('arguments', 'beatings', { claim: 'x'.repeat(160) }),
  },
  {
    rule: 'bare-argument',
    breaks: set('arguments', 'release-offer', { evidence: [] }),
    item: 'arguments[0]',
    holds: both(
      set('arguments', 'release-offer', { evidence: [] }),
      relate('act-invoked supports release-offer'),
    ),
  },
  {
    rule: 'unused-evidence',
    breaks: set('arguments', 'release-offer', { evidence: ['E001'] }),
    item: 'evidence[1]',
    holds: calm,
  },
  {
    rule: 'no-source',
    breaks: set('evidence', 'E001', { sources: [] }),
    item: 'evidence[0]',
    holds: calm,
  },
  {
    rule: 'one-grade',
    breaks: set('evidence', 'E001', { quote: { speaker: 'x', words: 'y' } }),
    item: 'evidence[0]',
    holds: set('evidence', 'E001', {
      quote: { speaker: 'x', words: 'y' },
      contentStatus: 'alleged',
    }),
  },
  {
    rule: 'unused-source',
    breaks: file =>
      file.sources.push({ id: 'spare', publisher: 'x', title: 'x', date: '2025', kind: 'press' }),
    item: 'sources[3]',
    holds: calm,
  },
  {
    rule: 'editor-attacks',
    breaks: relate('paid-for undercuts act-invoked'),
    item: 'relations[2]',
    holds: relate('paid-for replies act-invoked'),
  },
  {
    rule: 'editor-attacks',
    breaks: relate('act-invoked rebuts paid-for'),
    item: 'relations[3]',
    holds: relate('act-invoked concedes paid-for'),
  },
  {
    rule: 'other-sides-words',
    breaks: set('evidence', 'E002', { by: ['detainees'] }),
    item: 'arguments[0].evidence',
    holds: both(
      set('evidence', 'E002', { by: ['detainees'] }),
      set('arguments', 'release-offer', { evidence: [{ id: 'E002', as: 'admission' }] }),
    ),
  },
  {
    rule: 'other-sides-words',
    breaks: set('evidence', 'E003', { by: ['bukele'] }),
    item: 'arguments[1].evidence',
    holds: set('evidence', 'E003', { by: ['bukele', 'detainees'] }),
  },
  {
    rule: 'saying-as-fact',
    breaks: both(
      set('arguments', 'beatings', { kind: 'fact', evidence: [{ id: 'E003', as: 'said' }] }),
      relate('beatings rebuts release-offer'),
    ),
    item: 'arguments[1]',
    holds: both(
      set('arguments', 'beatings', { kind: 'value', evidence: [{ id: 'E003', as: 'said' }] }),
      relate('beatings rebuts release-offer'),
    ),
  },
  {
    rule: 'saying-as-fact',
    breaks: both(
      set('arguments', 'beatings', { kind: 'value', evidence: [{ id: 'E003', as: 'said' }] }),
      set('arguments', 'release-offer', { kind: 'fact' }),
      relate('release-offer rebuts beatings'),
    ),
    item: 'arguments[1]',
    holds: both(
      set('arguments', 'beatings', {
        kind: 'value',
        evidence: [{ id: 'E003', as: 'said' }, 'E001'],
      }),
      set('arguments', 'release-offer', { kind: 'fact' }),
      relate('release-offer rebuts beatings'),
    ),
  },
  {
    rule: 'saying-as-fact',
    breaks: set('arguments', 'beatings', { kind: 'law', evidence: [{ id: 'E003', as: 'said' }] }),
    item: 'arguments[1]',
    holds: both(
      set('arguments', 'paid-for', { kind: 'law', evidence: [{ id: 'E001', as: 'said' }] }),
      set('arguments', 'beatings', { kind: 'law', evidence: [{ id: 'E003', as: 'admission' }] }),
    ),
  },
  {
    rule: 'value-as-proof',
    breaks: both(
      set('arguments', 'release-offer', { kind: 'offer' }),
      set('arguments', 'act-invoked', { kind: 'fact' }),
      relate('release-offer supports act-invoked'),
    ),
    item: 'relations[3]',
    holds: both(
      set('arguments', 'release-offer', { kind: 'offer' }),
      set('arguments', 'act-invoked', { kind: 'fact' }),
      relate('release-offer replies act-invoked'),
    ),
  },
  {
    rule: 'value-as-proof',
    breaks: both(
      set('arguments', 'release-offer', { kind: 'value' }),
      set('arguments', 'act-invoked', { kind: 'law' }),
      relate('act-invoked rebuts release-offer'),
    ),
    item: 'relations[3]',
    holds: both(
      set('arguments', 'release-offer', { kind: 'value' }),
      set('arguments', 'act-invoked', { kind: 'law' }),
      relate('act-invoked undercuts release-offer'),
    ),
  },
  {
    rule: 'unlike-grades',
    breaks: graded('reported', 'reported', 'established'),
    item: 'evidence[7].status',
    holds: graded('reported', 'reported', 'reported'),
  },
  {
    rule: 'off-point-attack',
    breaks: relate('beatings rebuts release-offer', 'It does not contest that he offered.'),
    item: 'relations[2]',
    holds: relate('beatings replies release-offer', 'It does not contest that he offered.'),
  },
  {
    rule: 'off-point-attack',
    breaks: relate('beatings undercuts release-offer', 'It bears on another point.'),
    item: 'relations[2]',
    holds: relate('beatings undercuts release-offer', 'The step; it does not contest the offer.'),
  },
  {
    rule: 'later-answer',
    breaks: both(
      relate('act-invoked undercuts release-offer'),
      set('evidence', 'E002', { date: '2025-02' }),
    ),
    item: 'relations[3]',
    holds: both(
      relate('act-invoked undercuts release-offer'),
      set('evidence', 'E002', { date: '2025-03' }),
    ),
  },
  {
    rule: 'undone-ruling',
    breaks: both(
      set('arguments', 'act-invoked', { kind: 'law' }),
      set('evidence', 'E004', { caveat: 'The order was later vacated.' }),
    ),
    item: 'arguments[2].evidence',
    holds: both(
      set('arguments', 'act-invoked', { kind: 'law' }),
      set('evidence', 'E004', {
        caveat: 'The order was later vacated.',
        contentStatus: 'disputed',
      }),
    ),
  },
  {
    rule: 'beyond-evidence',
    breaks: set('arguments', 'beatings', { claim: 'Guards beat 40 men' }),
    item: 'arguments[1].claim',
    holds: both(
      set('arguments', 'beatings', { claim: 'Guards beat 40 men' }),
      set('evidence', 'E003', { statement: 'Of the 40, all were beaten.' }),
    ),
  },
  {
    rule: 'beyond-evidence',
    breaks: file => Object.assign(file.positions[0] ?? {}, { summary: 'In July, Rubio agreed.' }),
    item: 'positions[0].summary',
    holds: file => Object.assign(file.positions[0] ?? {}, { summary: 'In April, Bukele agreed.' }),
  },
  {
    rule: 'repeated-argument',
    breaks: claims(
      'The cells are always clean and orderly',
      'The cells are always clean, and orderly too',
      'Always the cells are clean and orderly',
    ),
    item: 'arguments[4].claim',
    holds: claims(
      'The cells are always clean and orderly',
      'The cells are always clean, and orderly too',
      'Visitors were free to speak with anybody',
    ),
  },
  {
    rule: 'doubled-rebuttal',
    breaks: both(relate('beatings rebuts release-offer'), relate('release-offer rebuts beatings')),
    item: 'relations[2]',
    holds: both(
      relate('beatings rebuts release-offer'),
      relate('release-offer undercuts beatings'),
    ),
  },
  {
    rule: 'long-title',
    breaks: set('arguments', 'beatings', { title: wide }),
    item: 'arguments[1].title',
    holds: set('arguments', 'beatings', { title: wide.slice(1) }),
  },
  {
    rule: 'long-title',
    breaks: set('evidence', 'E001', { title: '人'.repeat(31) }),
    item: 'evidence[0].title',
    holds: set('evidence', 'E001', { title: '人'.repeat(30) }),
  },
  {
    rule: 'case-twin',
    breaks: file =>
      file.glossary.push(
        { id: 'act', term: 'Act', definition: 'A law.' },
        { id: 'ACT', term: 'ACT', definition: 'A test.' },
      ),
    item: 'glossary[3].id',
    holds: file =>
      file.glossary.push(
        { id: 'act', term: 'Act', definition: 'A law.' },
        { id: 'Acts', term: 'Acts', definition: 'Laws.' },
      ),
  },
  {
    rule: 'doubled-title',
    breaks: both(
      set('arguments', 'beatings', { title: 'Beaten daily' }),
      set('arguments', 'act-invoked', { title: 'beaten daily.' }),
    ),
    item: 'arguments[2].title',
    holds: both(
      set('arguments', 'beatings', { title: 'Beaten daily' }),
      set('evidence', 'E001', { title: 'Beaten daily' }),
    ),
  },
  {
    rule: 'named-title',
    breaks: set('arguments', 'beatings', { title: 'What Bukele denies' }),
    item: 'arguments[1].title',
    holds: both(
      set('arguments', 'beatings', { title: 'What Bukelean guards did' }),
      set('evidence', 'E001', { title: 'What Bukele showed' }),
    ),
  },
  {
    rule: 'ask-about-saying',
    breaks: asking('The president says that guards there beat prisoners.'),
    item: 'arguments[1].ask',
    holds: asking('Guards there beat prisoners.'),
  },
  {
    rule: 'long-ask',
    breaks: asking(`${'x'.repeat(160)}.`),
    item: 'arguments[1].ask',
    holds: asking(`${'x'.repeat(159)}.`),
  },
  {
    rule: 'bare-ask',
    breaks: asking('The beating of prisoners'),
    item: 'arguments[1].ask',
    holds: asking('Guards there beat prisoners.'),
  },
  {
    rule: 'bare-ask',
    breaks: asking('Do guards there beat prisoners?'),
    item: 'arguments[1].ask',
    holds: asking("A prison is no place for 'discipline.'"),
  },
  {
    rule: 'named-ask',
    breaks: asking('Guards there beat Detainees.'),
    item: 'arguments[1].ask',
    holds: both(
      asking('Guards there beat people whom Bukele holds.'),
      set('arguments', 'release-offer', { ask: 'Any country may take detainees from there.' }),
    ),
  },
  {
    rule: 'best-evidence-late',
    breaks: more('E001'),
    item: 'parties[0]',
    holds: more('E002'),
  },
  {
    rule: 'idle-exception',
    breaks: excepted('long-claim', 'argument/beatings'),
    item: 'exceptions[0]',
    holds: both(
      set('arguments', 'beatings', { claim: 'x'.repeat(161) }),
      excepted('long-claim', 'argument/beatings'),
    ),
  },
  {
    rule: 'many-exceptions',
    breaks: file => {
      for (let nth = 0; nth < 11; nth++) excepted('long-claim', `argument/${nth}`)(file);
    },
    item: 'exceptions',
    holds: file => {
      for (let nth = 0; nth < 10; nth++) excepted('long-claim', `argument/${nth}`)(file);
    },
  },
];

/** Where the sample, so changed, breaks a rule. */
function broken(rule: string, change: Change): readonly string[] {
  const text = soundText(change);
  return lintMap(loaded(text), 'map.json', text)
    .filter(fault => fault.rule === rule)
    .map(({ path }) => path);
}

describe('a rule of check', () => {
  test.each(cases)(
    '$rule is told at $item, and not where it holds',
    ({ rule, breaks, item, holds }) => {
      expect(broken(rule, breaks)).toContain(item);
      expect(broken(rule, holds)).toEqual([]);
    },
  );

  test('has a map here that breaks it, a reason and a name of its own', () => {
    expect(new Set(cases.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ id }) => id)));
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { breaks, reason } of rules) expect([breaks, reason]).not.toContain('');
  });
});

describe('a map in another language', () => {
  const inLanguage =
    (language: string): Change =>
    file =>
      void (file.language = language);
  const said =
    (summary: string): Change =>
    file =>
      void Object.assign(file.positions[0] ?? {}, { summary });

  test('is not held to the words of English', () => {
    const spoken = relate('beatings rebuts release-offer', 'It does not contest that he offered.');
    expect(broken('off-point-attack', spoken)).toHaveLength(1);
    expect(broken('off-point-attack', both(spoken, inLanguage('es-SV')))).toEqual([]);
    expect(broken('off-point-attack', both(spoken, inLanguage('en-GB')))).toHaveLength(1);
    expect(rules.filter(({ language }) => language === 'en').map(({ id }) => id)).toEqual([
      'off-point-attack',
      'undone-ruling',
      'ask-about-saying',
    ]);
  });

  test('ends its sentences as it does', () => {
    const asked = (language: string, ask: string): readonly string[] =>
      broken('bare-ask', both(asking(ask), inLanguage(language)));
    expect(asked('ja', '看守は受刑者を殴った。')).toEqual([]);
    expect(asked('ar', 'هل ضرب الحراس السجناء؟')).toHaveLength(1);
    expect(asked('th', 'ผู้คุมทำร้ายนักโทษ')).toEqual([]);
  });

  test.each([
    ['in its own names of months', 'pl', 'Prezydent, Kwietnia, odpowiada.', []],
    ['which are not those of another', 'pl', 'Prezydent, April, odpowiada.', ['April']],
    ['with nouns that are no names', 'de', 'Das ist, Rubio zufolge, eine Antwort.', []],
    ['with figures in any language', 'de', 'Es sind 77 Menschen.', ['77']],
  ] as const)('is read %s', (_how, language, summary, beyond) => {
    const change = both(said(summary), inLanguage(language));
    const text = soundText(change);
    const told = lintMap(loaded(text), 'map.json', text)
      .filter(({ rule, path }) => rule === 'beyond-evidence' && path === 'positions[0].summary')
      .map(({ message }) => message.split('"')[1]);
    expect(told).toEqual(beyond);
  });
});

describe('an exception', () => {
  test.each([
    ['a relation', both(relate('paid-for undercuts act-invoked')), 'relation/paid-for/act-invoked'],
  ] as const)('lets %s pass that it names, and nothing else', (_what, change, item) => {
    const rule = 'editor-attacks';
    expect(broken(rule, change)).toHaveLength(1);
    expect(broken(rule, both(change, excepted(rule, item)))).toEqual([]);
    expect(
      broken(rule, both(change, excepted(rule, 'relation/act-invoked/paid-for'))),
    ).toHaveLength(1);
    expect(broken(rule, both(change, excepted('long-claim', item)))).toHaveLength(1);
  });

  test('of an unknown rule is told as one', () => {
    const text = soundText(excepted('no-rule', 'map'));
    expect(lintMap(loaded(text), 'map.json', text).map(({ message }) => message)).toEqual([
      'there is no rule "no-rule"',
    ]);
  });
});

test('rules favour no side: exchanged, a map breaks the same ones', () => {
  const turned = { for: 'against', against: 'for', neither: 'neither' } as const;
  const signs = {
    affirms: 'denies',
    'leans-affirm': 'leans-deny',
    mixed: 'mixed',
    'leans-deny': 'leans-affirm',
    denies: 'affirms',
    unstated: 'unstated',
  } as const;
  for (const { breaks } of cases) {
    const file = sampleFile();
    breaks(file);
    const other: StanceMapFile = {
      ...file,
      arguments: file.arguments.map(one => ({ ...one, side: turned[one.side] })),
      positions: file.positions.map(one => ({ ...one, stance: signs[one.stance] })),
    };
    const told = (of: StanceMapFile): readonly string[] =>
      lintMap(new StanceMap(of), 'map.json').map(({ path, rule }) => `${path} ${rule}`);
    expect(told(other)).toEqual(told(file));
  }
});

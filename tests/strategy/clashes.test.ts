/** A proposed case meets what its motion turns on, and is not three times one argument. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateFormats } from '../../source/debate/debate-formats.js';
import { debateSides, type DebateSide } from '../../source/debate/format-schema.js';
import type { Argument } from '../../source/map/schema.js';
import { citedId } from '../../source/map/stance-map.js';
import { burdens } from '../../source/standing/burden.js';
import { createEngine, labelMap } from '../../source/standing/standing.js';
import { caseOrder } from '../../source/strategy/case-order.js';
import { clashesOn, opponentsOf } from '../../source/strategy/clashes.js';
import { missedMainClash } from '../../source/strategy/main-clash.js';
import { proposal } from '../../source/strategy/proposal.js';
import { unansweredPoints } from '../../source/strategy/unanswered-points.js';
import { restsOnTheOtherSide } from '../../source/strategy/whose-evidence.js';
import { missedClashWords } from '../../source/strategy/words.js';
import { bundledMap } from '../bundled-map.js';
import { planOf, workedFile } from '../plan/worked-plan.js';
import { anyMap, argument, evidence, mapOf, relation } from '../standing/small-maps.js';

const map = bundledMap();
const engine = createEngine(map);

/** What a case must touch, worked out by reading the map: one argument of each list at least. */
const mustTouch: Readonly<Record<string, Readonly<Record<DebateSide, readonly string[][]>>>> = {
  // Whether the Act applies, and who decides that; then who the men were, or whether a court was
  // defied; and that they had no notice and no hearing.
  legality: {
    for: [
      ['aea-applies', 'gang-violence-fits', 'haines-fits-incursion', 'threshold-below-invasion'],
      ['presidents-finding', 'oldham-president-decides'],
      ['no-order-violated', 'lawful-advice', 'written-order-silent', 'no-rap-sheet', 'all-vetted'],
    ],
    against: [
      ['both-words-mean-attack', 'panel-no-incursion', 'rodriguez-exceeds-statute'],
      ['notice-and-hearing', 'jgg-notice', 'aarp-notice-inadequate', 'class-denied-due-process'],
      ['willful-disregard', 'flights-despite-order', 'defiance-planned', 'cbs-three-quarters'],
    ],
  },
  // Whether what the men tell is proof of one pattern of abuse; and what physicians found, or the
  // regime that all were held under.
  conditions: {
    for: [
      ['one-pattern-of-abuse', 'whole-group-held-so', 'toleration-from-above'],
      ['physicians-found-credible', 'cells-as-seen', 'cells-all-day'],
    ],
    against: [['inmates-word-is-not-proof', 'no-torture-in-the-prisons', 'testimony-sought-out']],
  },
  // Whether safety suspends rights; then whether the measures brought it, whether the men are a
  // danger, or whether those who live under the measures back them; and what is owed to the held.
  framing: {
    for: [
      ['millions-first', 'results-outweigh-rhetoric'],
      ['killings-fell-steeply', 'toll-of-the-gangs'],
      ['exception-brought-the-fall', 'no-record-not-innocence', 'people-approve'],
    ],
    against: [['no-security-licence', 'core-rights-kept'], ['trial-owed-to-all']],
  },
  // Whether a refusal of officials may hold a story, and why this one was held.
  'press-freedom': {
    for: [['fairness-needs-other-side'], ['holding-is-routine']],
    against: [['kill-switch'], ['political-decision']],
  },
};

const cases = map.issues.flatMap(issue =>
  debateFormats.flatMap(debate =>
    burdens.map(burden => {
      const labelling = engine.label(burden);
      const { sides } = proposal({ map, labelling, issue, debate });
      const chosenBy = (stand: DebateSide): readonly string[] =>
        (sides.find(({ stands }) => stands === stand)?.arguments ?? []).map(
          ({ argument: chosen }) => chosen,
        );
      return { issue, name: `${debate.id}, ${burden}`, labelling, chosenBy };
    }),
  ),
);
const casesOn = (id: string): typeof cases => cases.filter(({ issue }) => issue.id === id);

describe.each(map.issues.map(issue => [issue.id] as const))('a case on %s', id => {
  test.each(debateSides)('%s the motion touches what the motion turns on', stand => {
    for (const { name, chosenBy } of casesOn(id)) {
      const chosen = chosenBy(stand);
      const all = mustTouch[id]?.[stand] ?? [];
      expect(all.length).toBeGreaterThan(0);
      // Where there is time for less than three arguments, one of them is on what matters.
      const must = chosen.length >= 3 ? all : [all.flat()];
      for (const one of must)
        expect(
          chosen.some(taken => one.includes(taken)),
          `${name}: ${chosen.join(' ')} touches none of ${one.join(' ')}`,
        ).toBe(true);
    }
  });

  test.each(debateSides)('%s the motion brings nothing of the other side as its own', stand => {
    for (const { chosenBy } of casesOn(id))
      for (const chosen of chosenBy(stand)) {
        const found = map.argumentById.get(chosen);
        expect(found && restsOnTheOtherSide(map, found, stand), chosen).toBe(false);
        expect(found?.editor).toBeUndefined();
      }
  });

  test.each(debateSides)('%s the motion has nothing that is defeated under its burden', stand => {
    for (const { name, labelling, chosenBy } of casesOn(id))
      for (const chosen of chosenBy(stand))
        expect(labelling.of(chosen), `${name}: ${chosen}`).not.toBe('defeated');
  });
});

test('no two arguments of a case rest on one item of evidence and nothing else', () => {
  for (const { name, chosenBy } of cases)
    for (const stand of debateSides) {
      const items = chosenBy(stand).flatMap(id => {
        const { kind, evidence: cited = [] } = map.argumentById.get(id) ?? {};
        const [item, ...more] = new Set(cited.map(citedId));
        return kind === 'value' || kind === 'offer' || more.length > 0 ? [] : [item];
      });
      expect(new Set(items).size, `${name}: ${chosenBy(stand).join(' ')}`).toBe(items.length);
    }
});

test('no three arguments of a case meet the same one of the other side, in any map', () => {
  fc.assert(
    fc.property(anyMap(14), fc.constantFrom(...burdens), (any, burden) => {
      const [issue] = any.issues;
      if (!issue) return;
      for (const stand of debateSides) {
        const { proposed, rest } = caseOrder(any, labelMap(any, burden), issue.id, stand);
        const met = new Map<string, number>();
        for (const { argument: one } of proposed)
          for (const id of opponentsOf(any, one, stand)) met.set(id, (met.get(id) ?? 0) + 1);
        const clashing = new Set(
          clashesOn(any, issue.id).flatMap(clash => clash.arguments.map(({ id }) => id)),
        );
        const often = [...met].filter(([id, times]) => clashing.has(id) && times > 2);
        expect(often).toEqual([]);
        expect(new Set([...proposed, ...rest]).size).toBe(proposed.length + rest.length);
      }
    }),
  );
});

test('what nobody attacks comes after what the dispute is about, and the heaviest clash first', () => {
  const small = mapOf({
    arguments: [
      argument('aside', 'good'),
      argument('core', 'word'),
      argument('second', 'good'),
      { ...argument('no', 'good'), side: 'against' },
      { ...argument('never', 'good'), side: 'against' },
      { ...argument('other', 'good'), side: 'against' },
    ],
    relations: ['no rebuts core', 'never rebuts core', 'other rebuts second'].map(relation),
    evidence: [evidence('good', 'established'), evidence('word', 'alleged')],
  });
  const { proposed } = caseOrder(small, labelMap(small, 'word'), 'question', 'for');
  expect(proposed.map(({ argument: { id } }) => id)).toEqual(['core', 'second', 'aside']);
});

test('what nobody can answer and much supports comes where its proof puts it', () => {
  const small = mapOf({
    arguments: [
      argument('core', 'word'),
      argument('more', 'word'),
      argument('side', 'word'),
      argument('unanswered', 'good'),
      argument('ruling', 'ruled'),
      argument('aside', 'other'),
      ...['no', 'never', 'nowhere', 'not', 'neither', 'hardly'].map((id): Argument => ({
        ...argument(id, 'good'),
        side: 'against',
      })),
    ],
    relations: [
      ...['no', 'never', 'nowhere', 'not', 'neither'].map(id => `${id} rebuts core`),
      ...['core', 'more'].map(id => `${id} rebuts no`),
      'never rebuts more',
      'hardly rebuts side',
      'ruling supports unanswered',
    ].map(relation),
    evidence: [
      evidence('good', 'established'),
      evidence('ruled', 'established'),
      evidence('other', 'established'),
      evidence('word', 'alleged'),
    ],
  });
  const { proposed } = caseOrder(small, labelMap(small, 'word'), 'question', 'for');
  const ids = proposed.map(({ argument: { id } }) => id);
  expect(ids.slice(0, 2)).toEqual(['core', 'unanswered']);
  expect(ids.indexOf('aside')).toBeGreaterThan(ids.indexOf('ruling'));
});

test('who only denies a doubt about evidence of its own makes no case of that', () => {
  const small = mapOf({
    arguments: [
      argument('told', 'word'),
      argument('checked', 'word'),
      argument('found', 'good'),
      { ...argument('doubt', 'word'), side: 'against' },
      { ...argument('other-doubt', 'word'), side: 'against' },
      { ...argument('denial', 'word'), side: 'against' },
    ],
    relations: [
      'doubt undercuts told',
      'other-doubt undercuts found',
      'denial rebuts told',
      'checked rebuts doubt',
      'checked supports told',
      'found rebuts other-doubt',
    ].map(relation),
    evidence: [evidence('good', 'reported'), evidence('word', 'alleged')],
  });
  const { proposed, rest } = caseOrder(small, labelMap(small, 'word'), 'question', 'for');
  expect(proposed.map(({ argument: { id } }) => id)).toEqual(['told', 'found']);
  expect(rest.map(({ argument: { id } }) => id)).toEqual(['checked']);
});

test('what is defeated under the burden is in no case, where its side has anything that is not', () => {
  fc.assert(
    fc.property(anyMap(14), fc.constantFrom(...burdens), (any, burden) => {
      const [issue] = any.issues;
      const labelling = labelMap(any, burden);
      if (!issue) return;
      for (const stand of debateSides) {
        const { proposed } = caseOrder(any, labelling, issue.id, stand);
        const defeated = proposed.filter(({ standing }) => standing === 'defeated');
        expect([0, proposed.length]).toContain(defeated.length);
      }
    }),
  );
});

test('words about whoever speaks come after what says something of the motion', () => {
  const value = (id: string, side: 'for' | 'against'): Argument => ({
    ...argument(id, 'good'),
    kind: 'value',
    side,
  });
  const small = mapOf({
    arguments: [
      value('first', 'for'),
      value('builds', 'for'),
      value('about-them', 'for'),
      argument('fact', 'good'),
      ...['no', 'never', 'they', 'we', 'other'].map(id => value(id, 'against')),
    ],
    relations: [
      'no rebuts first',
      'never rebuts first',
      'builds supports first',
      'they rebuts about-them',
      'we rebuts about-them',
      'other rebuts builds',
      'other undercuts fact',
    ].map(relation),
    evidence: [evidence('good', 'established')],
  });
  const { proposed } = caseOrder(small, labelMap(small, 'word'), 'question', 'for');
  expect(proposed.map(({ argument: { id } }) => id)).toEqual([
    'first',
    'builds',
    'fact',
    'about-them',
  ]);
  for (const { chosenBy } of casesOn('framing'))
    for (const chosen of chosenBy('for').slice(0, 4))
      expect(['standing-up-for-criminals', 'ngos-defend-criminals']).not.toContain(chosen);
});

test('a denial that is older than what it denies leads no case', () => {
  // It denies torture in July 2024; the men came in March 2025. That a prisoner's word is no proof
  // was said of what they tell.
  for (const { name, chosenBy } of casesOn('conditions'))
    expect(chosenBy('against')[0], name).toBe('inmates-word-is-not-proof');
  const dated = (date: string) =>
    mapOf({
      arguments: [
        { ...argument('denial', 'denied'), kind: 'fact' },
        argument('later', 'later'),
        ...['told', 'seen', 'heard'].map((id): Argument => ({
          ...argument(id, 'told'),
          side: 'against',
        })),
      ],
      relations: [
        ...['told', 'seen', 'heard'].map(id => `denial rebuts ${id}`),
        'later rebuts told',
        'seen rebuts later',
      ].map(relation),
      evidence: [
        { ...evidence('denied', 'alleged'), date },
        { ...evidence('later', 'alleged'), date: '2025-04' },
        { ...evidence('told', 'alleged'), date: '2025-03-15' },
      ],
    });
  const lead = (date: string): string | undefined => {
    const small = dated(date);
    return caseOrder(small, labelMap(small, 'word'), 'question', 'for').proposed[0]?.argument.id;
  };
  expect(lead('2024-07-24')).toBe('later');
  expect(lead('2024')).toBe('later');
  expect(lead('2025-03')).toBe('denial');
  expect(lead('2025')).toBe('denial');
});

test('what attacks only what is defeated weighs no more than its own proof', () => {
  const small = mapOf({
    arguments: [
      argument('against-dead', 'word'),
      argument('against-live', 'word'),
      ...['dead', 'dead-too', 'live'].map((id): Argument => ({
        ...argument(id, 'word'),
        side: 'against',
      })),
      argument('killer', 'good'),
    ],
    relations: [
      'against-dead rebuts dead',
      'against-dead rebuts dead-too',
      'killer undercuts dead',
      'killer undercuts dead-too',
      'against-live rebuts live',
    ].map(relation),
    evidence: [evidence('good', 'established'), evidence('word', 'alleged')],
  });
  const { proposed } = caseOrder(small, labelMap(small, 'word'), 'question', 'for');
  expect(proposed[0]?.argument.id).toBe('against-live');
});

test('one that contradicts a single claim and doubts many sources is an attack on sources', () => {
  const told = ['told', 'seen', 'checked'].map((id): Argument => ({
    ...argument(id, 'word'),
    side: 'against',
  }));
  const small = mapOf({
    arguments: [argument('doubt', 'word'), argument('denial', 'word'), ...told],
    relations: ['told', 'seen']
      .flatMap(id => [`doubt undercuts ${id}`, `denial rebuts ${id}`])
      .concat('checked rebuts doubt')
      .map(relation),
    evidence: [evidence('word', 'alleged')],
  });
  const { proposed } = caseOrder(small, labelMap(small, 'word'), 'question', 'for');
  expect(proposed.map(({ argument: { id } }) => id)).toEqual(['denial', 'doubt']);
});

test('a case that leaves out the main clash is told so, with what it could argue there', () => {
  const file = {
    ...workedFile,
    motion: 'legality',
    sides: workedFile.sides.map(side => ({
      ...side,
      arguments:
        side.stands === 'for'
          ? [{ argument: 'written-order-silent' }]
          : [{ argument: 'both-words-mean-attack' }],
    })),
    tasks: [],
  };
  const plan = planOf(file, map);
  const clashes = clashesOn(map, 'legality');
  const labelling = engine.label('report');
  const missed = missedMainClash(plan, labelling, plan.sides[0], clashes);
  expect(missed && missedClashWords(missed)).toMatch(
    /^This case does not answer the main clash: ".*" against ".*"\.$/,
  );
  expect(missed?.could.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['presidents-finding', 'aea-applies']),
  );
  expect(missedMainClash(plan, labelling, plan.sides[1], clashes)).toBeUndefined();
});

test('what a plan says to an argument without contesting it is told as talked past', () => {
  const talk = mapOf({
    arguments: [argument('ours', 'good'), { ...argument('theirs', 'good'), side: 'against' }],
    relations: ['ours replies theirs'].map(relation),
    evidence: [evidence('good', 'established')],
  });
  const plan = planOf(
    {
      ...workedFile,
      motion: 'question',
      tasks: [],
      sides: workedFile.sides.map(side => ({
        id: side.id,
        stands: side.stands,
        parties: ['one'],
        arguments: [{ argument: side.stands === 'for' ? 'ours' : 'theirs' }],
      })),
    },
    talk,
  );
  const points = unansweredPoints(plan, labelMap(talk, 'record'), plan.sides[0]);
  expect(points.map(({ because }) => because)).toEqual(['talked-past']);
});

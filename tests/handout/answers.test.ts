/** What a side answers on its page and its short paper: to the point, and honest where it can't. */
import { describe, expect, test } from 'vitest';
import { debateFormats } from '../../source/debate/debate-formats.js';
import { brief } from '../../source/handout/brief.js';
import { passagesText, type Handout } from '../../source/handout/document.js';
import { sessionPlan, type SessionPlan } from '../../source/plan/session-plan.js';
import { createEngine } from '../../source/standing/standing.js';
import { proposal } from '../../source/strategy/proposal.js';
import { bundledMap } from '../bundled-map.js';
import { planOf, workedFile } from '../plan/worked-plan.js';
import { argument, evidence, mapOf, relation } from '../standing/small-maps.js';

const map = bundledMap();
const engine = createEngine(map);
const written = ({ passages }: Handout): string =>
  passages
    .map(passage => {
      const label = passage.kind === 'text' ? passage.label : undefined;
      return `${label === undefined ? '' : `${label}: `}${passagesText([passage])}`;
    })
    .join('\n');
const plans = map.issues.flatMap(issue =>
  debateFormats.flatMap((debate): readonly SessionPlan[] => {
    const labelling = engine.label('report');
    const plan = sessionPlan(proposal({ map, labelling, issue, debate }), map);
    return plan ? [plan] : [];
  }),
);
const pages = (plan: SessionPlan): readonly Handout[] =>
  brief(plan, engine, 'all', { length: 'page' }).handouts.filter(({ id }) => !id.endsWith('judge'));
const linesOf = (handout: Handout): readonly string[] =>
  written(handout)
    .split('\n')
    .filter(line => line.includes('We say: '));

test('no answer that a side must have is about whoever speaks', () => {
  const asides = [
    'standing-up-for-criminals',
    'ngos-defend-criminals',
    'account-called-a-sob-story',
  ]
    .flatMap(id => map.argumentById.get(id)?.title ?? [])
    .concat('The accusing groups defend criminals');
  for (const plan of plans)
    for (const page of pages(plan)) {
      const said = linesOf(page).map(line => line.split('We say: ')[1] ?? '');
      expect(said.filter(line => asides.some(title => line.includes(title)))).toEqual([]);
    }
});

test('teams of one side must have other answers, where the map has as many', () => {
  const bp = plans.filter(({ debate }) => debate.id === 'british-parliamentary');
  let differ = 0;
  for (const plan of bp) {
    const [opening, closing, , otherClosing] = pages(plan).map(linesOf);
    expect(otherClosing).toBeDefined();
    if (opening?.join() !== closing?.join()) differ += 1;
  }
  expect(differ).toBeGreaterThanOrEqual(bp.length - 1);
});

describe('on a small map', () => {
  const against = (id: string) => ({ ...argument(id, 'good'), side: 'against' as const });
  const small = mapOf({
    arguments: [
      { ...argument('ours', 'good'), title: 'Our point' },
      { ...argument('granted', 'good'), title: 'What we grant' },
      { ...against('theirs'), title: 'Their point' },
      { ...against('open'), title: 'Their open point' },
      { ...against('bare'), title: 'Their bare point' },
    ],
    relations: ['ours rebuts theirs', 'granted concedes open'].map(relation),
    evidence: [evidence('good', 'established')],
  });
  const plan = planOf(
    {
      ...workedFile,
      motion: 'question',
      tasks: [],
      sides: workedFile.sides.map(({ id, stands }) => ({
        id,
        stands,
        parties: ['one'],
        arguments: (stands === 'for' ? ['ours'] : ['theirs', 'open', 'bare']).map(one => ({
          argument: one,
        })),
      })),
    },
    small,
  );
  const paper = (length: 'page' | 'short' | 'full'): string =>
    brief(plan, createEngine(small), plan.sides[0], { length }).handouts.map(written).join('\n');

  test('what nothing answers is named on a page, with what can be said all the same', () => {
    expect(paper('page')).toContain(
      'No answer on record: B. Their open point (can be said, and does not contest it: ' +
        '"What we grant"); C. Their bare point.',
    );
    expect(paper('short')).toContain(
      'No answer on record. Can be said; does not contest it: "What we grant".',
    );
    expect(paper('full')).toMatch(/Can be said; does not contest it\W+"What we grant"/);
    expect(paper('full')).toContain('No answer of this side is on record.');
  });

  test('two that answer each other come down to weighing, and the paper says so', () => {
    for (const length of ['page', 'short'] as const)
      expect(paper(length)).toContain('It comes down to weighing A against 1.');
  });
});

test('a card is in the words of whoever argues it, and marked where both cases cite it', () => {
  const shared = mapOf({
    arguments: [
      { ...argument('ours', 'anybodys', 'own', 'both'), title: 'Our point' },
      { ...argument('theirs', 'both'), side: 'against', title: 'Their point' },
    ],
    relations: ['ours rebuts theirs'].map(relation),
    evidence: [
      { ...evidence('anybodys', 'established'), assertedBy: 'Anybody' },
      { ...evidence('own', 'reported'), assertedBy: 'Party One', by: ['one'] },
      { ...evidence('both', 'reported'), assertedBy: 'A court' },
    ],
  });
  const plan = planOf(
    {
      ...workedFile,
      motion: 'question',
      tasks: [],
      sides: workedFile.sides.map(({ id, stands }) => ({
        id,
        stands,
        parties: ['one'],
        arguments: [{ argument: stands === 'for' ? 'ours' : 'theirs' }],
      })),
    },
    shared,
  );
  const [pro = '', con = ''] = brief(plan, createEngine(shared), 'all', {
    length: 'page',
  }).handouts.map(written);
  expect(pro).toContain('Party One, 2025.');
  expect(pro).not.toContain('Both sides read this.');
  expect(con).toContain('A court, 2025. Both sides read this.');
});

describe('what a debater reads', () => {
  const planFor = (issue: string, format: string): SessionPlan => {
    const found = plans.find(plan => plan.issue.id === issue && plan.debate.id === format);
    if (!found) throw new Error(`no ${issue} in ${format}`);
    return found;
  };
  const shortOf = (plan: SessionPlan): string =>
    brief(plan, engine, 'all', { length: 'short' }).handouts.map(written).join('\n');

  test('says what counts, and how far the map has looked, in no word of the program', () => {
    const text = plans
      .filter(({ debate }) => debate.id === 'lincoln-douglas')
      .map(plan => shortOf(plan) + pages(plan).map(written).join('\n'))
      .join('\n');
    expect(text).toContain('Counted: what one credible source reports');
    expect(text).toMatch(/is recorded up to \d{1,2} [A-Z][a-z]+ \d{4}\./);
    expect(text).not.toContain('horizon');
    const sides = plans.flatMap(plan =>
      brief(plan, engine, 'all', { length: 'short' })
        .handouts.filter(({ id }) => !id.endsWith('judge'))
        .map(({ passages }) => passagesText(passages)),
    );
    expect(sides.filter(words => /\bburden\b/.test(words))).toEqual([]);
  });

  test('asks questions that can be asked aloud: of whose word it is, and of no title', () => {
    const asked = shortOf(planFor('conditions', 'lincoln-douglas')).match(
      /^.*Who else says so\?$/gm,
    );
    expect(asked?.length).toBeGreaterThan(0);
    for (const question of asked ?? []) {
      expect(question).toMatch(/^[A-Z\d]+: You have the word of /);
      expect(question.length).toBeLessThan(140);
    }
  });

  test('has the caveat of the first card, but not that something is undisputed', () => {
    const [pro = ''] = pages(planFor('conditions', 'lincoln-douglas')).map(written);
    expect(pro).toMatch(/Caveat: 40 of the 252 men were interviewed/);
    for (const plan of plans)
      for (const page of pages(plan)) expect(written(page)).not.toMatch(/Caveat: [^.]*undisputed/);
  });

  test('has more than three points where one speech has the time for them', () => {
    // On conditions, three take as much of the constructive as a case may.
    for (const issue of ['legality', 'framing', 'press-freedom'])
      for (const side of planFor(issue, 'lincoln-douglas').sides)
        expect(side.arguments.length).toBeGreaterThanOrEqual(4);
  });
});

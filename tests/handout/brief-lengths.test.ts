/**
 * Hand-outs that are printed: a page a side, two at most, or all of it; for every motion and
 * format.
 */
import { describe, expect, test } from 'vitest';
import { debateFormats } from '../../source/debate/debate-formats.js';
import { brief } from '../../source/handout/brief.js';
import { linesOfHandout, linesOfPage } from '../../source/handout/budget.js';
import { passagesText, type Handout } from '../../source/handout/document.js';
import { lengths, pagesOf } from '../../source/handout/length.js';
import { markdown } from '../../source/handout/markdown.js';
import { ended, leansOnWhatIsBefore } from '../../source/handout/words/short.js';
import { seatsOf, speechParts } from '../../source/handout/seats.js';
import type { Argument } from '../../source/map/schema.js';
import { sessionPlan, type SessionPlan } from '../../source/plan/session-plan.js';
import { createEngine } from '../../source/standing/standing.js';
import { unansweredArguments } from '../../source/standing/unanswered.js';
import { proposal } from '../../source/strategy/proposal.js';
import { bundledMap } from '../bundled-map.js';
import { planOf, workedFile } from '../plan/worked-plan.js';

const map = bundledMap();
const engine = createEngine(map);

function proposedFor(motion: string, format: string): SessionPlan {
  const issue = map.issueById.get(motion);
  const debate = debateFormats.find(({ id }) => id === format);
  if (!issue || !debate) throw new Error(`no ${motion} or ${format}`);
  const plan = sessionPlan(
    proposal({ map, labelling: engine.label('report'), issue, debate }),
    map,
  );
  if (!plan) throw new Error('no plan');
  return plan;
}

const everyPlan = map.issues.flatMap(({ id }) =>
  ['british-parliamentary', 'public-forum', 'lincoln-douglas', 'policy', 'world-schools'].map(
    format => [id, format, proposedFor(id, format)] as const,
  ),
);
const written = ({ passages, title }: Handout): string => `${title}\n${passagesText(passages)}`;
const times = (text: string, part: string): number => text.split(part).length - 1;

describe.each(everyPlan)('on %s in %s', (_motion, _format, plan) => {
  test('no paper has an id, a claim in full twice, or an address twice', () => {
    for (const length of lengths) {
      for (const handout of brief(plan, engine, 'all', { length }).handouts) {
        const text = written(handout);
        expect(text).not.toMatch(/\bE\d{3}\b|(?:argument|evidence|source|issue|party)\//);
        const twice = map.arguments.filter(({ claim }) => times(text, claim) > 1);
        expect(
          twice.map(({ id }) => id),
          `${length} ${handout.id}`,
        ).toEqual([]);
        const addresses = [...text.matchAll(/https?:\/\/[^\s;]+?(?=[.;]?(?:\s|$))/g)].map(
          ([url]) => url,
        );
        expect(addresses.length).toBe(new Set(addresses).size);
      }
    }
  });

  test('a page has a page of lines, a short hand-out two, and the words of neither are cut off', () => {
    for (const length of ['page', 'short'] as const)
      for (const { passages, id } of brief(plan, engine, 'all', { length }).handouts)
        expect(linesOfHandout(passages), id).toBeLessThanOrEqual(pagesOf[length] * linesOfPage);
  });

  test('a page for the judge names each argument that is left unanswered, and none twice', () => {
    const { handouts } = brief(plan, engine, 'all', { length: 'page' });
    const [text = ''] = handouts.filter(({ id }) => id.endsWith('judge')).map(written);
    const [left = ''] =
      text.split('Left unanswered').at(-1)?.split('Questions to listen for') ?? [];
    const names = [...left.matchAll(/^[A-Z\d]+(?:, [A-Z\d]+)*(?=\. )/gm)].flatMap(([found]) =>
      found.split(', '),
    );
    expect(new Set(names).size).toBe(names.length);
    const open = new Set(
      unansweredArguments(map, engine.label('report'), { issue: plan.issue.id }).map(
        one => one.argument.id,
      ),
    );
    const argued = plan.sides.flatMap(side => side.arguments.map(one => one.argument));
    expect(names).toHaveLength(argued.filter(id => open.has(id)).length);
  });

  test('a page has the motion, the case with cites, every speech with its time, and answers', () => {
    const { handouts } = brief(plan, engine, 'all', { length: 'page' });
    for (const handout of handouts.filter(({ id }) => !id.endsWith('judge'))) {
      const text = written(handout);
      expect(text).toContain(plan.issue.motion);
      for (const { title } of plan.debate.speeches) expect(text).toContain(title);
      expect(times(text, 'We say: ')).toBeGreaterThanOrEqual(1);
      expect(times(text, 'We say: ')).toBeLessThanOrEqual(3);
      expect(text).toMatch(/\d{4}(?:-\d\d)?(?:-\d\d)? \(/);
    }
  });
});

describe('the line of an argument on one page', () => {
  const plan = proposedFor('framing', 'british-parliamentary');
  const pages = brief(plan, engine, 'all', { length: 'page' }).handouts;

  test('speaks of nobody who is not named in it', () => {
    const lines = everyPlan.flatMap(([, , one]) =>
      brief(one, engine, 'all', { length: 'page' }).handouts.flatMap(({ passages }) =>
        passages.map(passage => passagesText([passage])),
      ),
    );
    const told = lines.filter(line => /^\d+\. /.test(line));
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter(line => /^[^)]*\)\. (?:He|She|His|Her|It|Its|They) /.test(line))).toEqual(
      [],
    );
    expect(lines.filter(line => line.includes('..'))).toEqual([]);
  });

  test('leaves another language as it is', () => {
    expect(leansOnWhatIsBefore('He ranks the rights.', 'en')).toBe(true);
    expect(leansOnWhatIsBefore('He ranks the rights.', 'en-GB')).toBe(true);
    expect(leansOnWhatIsBefore('Hence the rights.', 'en')).toBe(false);
    expect(leansOnWhatIsBefore('He tangata, he tangata.', 'mi')).toBe(false);
    expect(ended('Judge Fernando Rodriguez Jr.')).toBe('Judge Fernando Rodriguez Jr.');
    expect(ended('White House')).toBe('White House.');
  });

  test('an answer that is named before ends its line', () => {
    const text = markdown({ ...brief(plan, engine, 'all', { length: 'page' }), handouts: pages });
    expect(text).not.toContain('&#x20;');
  });
});

describe('a format with several teams on a side', () => {
  const plan = proposedFor('legality', 'british-parliamentary');
  const { handouts } = brief(plan, engine, 'all');

  test('has a paper for each, with its own speeches; closings extend, and their whips sum up', () => {
    expect(handouts.map(({ title }) => title)).toEqual([
      'Opening Government: for the motion',
      'Closing Government: for the motion',
      'Opening Opposition: against the motion',
      'Closing Opposition: against the motion',
      'For the judge',
    ]);
    const [opening = '', closing = ''] = handouts.map(written);
    expect(opening).toContain('Prime Minister 7:00 (set out 1, 2)');
    expect(opening).not.toContain('whip');
    expect(opening).toContain('Your case');
    expect(closing).toContain('Your extension');
    expect(closing).toMatch(/Member for the Government 7:00 \(extension: 4, 5, 6; then answers\)/);
    expect(closing).toMatch(/Government Whip 7:00 \(whip: sum up the debate/);
  });

  test('names what the opening has argued, and argues none of it again', () => {
    const [opening, closing] = handouts;
    const tags = (handout: Handout | undefined): readonly string[] =>
      (handout?.passages ?? []).flatMap(passage =>
        passage.kind === 'heading' && passage.level === 'tag' ? [passage.text] : [],
      );
    const before = closing?.passages.find(
      passage => passage.kind === 'text' && passage.label === 'Said before you',
    );
    for (const tag of tags(opening)) expect(before && passagesText([before])).toContain(tag);
    expect(tags(opening).filter(tag => tags(closing).includes(tag))).toEqual([]);
    expect(tags(opening).length + tags(closing).length).toBe(plan.sides[0].arguments.length);
  });
});

describe('a speech after the constructives', () => {
  const rolesIn = (format: string): Readonly<Record<string, string>> => {
    const plan = proposedFor('legality', format);
    return Object.fromEntries(
      plan.sides
        .flatMap(side => seatsOf(plan, side))
        .flatMap(seat => speechParts(plan, seat, ({ id }) => id))
        .flatMap(({ speech, does }) => (does === undefined ? [] : [[speech.id, does] as const])),
    );
  };

  test('answers and rebuilds where the side speaks again after it, and only the last sums up', () => {
    const rebuilds = 'answer their case and rebuild yours; no new contentions';
    const sumsUp = 'sum up; nothing new';
    expect(rolesIn('lincoln-douglas')).toMatchObject({
      'first-affirmative-rebuttal': rebuilds,
      'second-affirmative-rebuttal': sumsUp,
    });
    expect(rolesIn('policy')).toMatchObject({
      'first-negative-rebuttal': rebuilds,
      'first-affirmative-rebuttal': rebuilds,
      'second-negative-rebuttal': sumsUp,
      'second-affirmative-rebuttal': sumsUp,
    });
    expect(rolesIn('public-forum')).toMatchObject({
      'pro-summary': rebuilds,
      'con-summary': rebuilds,
      'pro-final-focus': sumsUp,
      'con-final-focus': sumsUp,
    });
  });

  test('does both where it is the only one, and in a parliament a reply sums up', () => {
    expect(rolesIn('lincoln-douglas')['negative-rebuttal']).toBe(
      'answers, then sum up; no new contentions',
    );
    expect(Object.values(rolesIn('world-schools'))).toContain('sum up; nothing new');
    expect(Object.values(rolesIn('world-schools')).join()).not.toContain('rebuild');
  });
});

describe('an argument that the coach gave to a speech', () => {
  const { file } = proposedFor('legality', 'british-parliamentary');
  const [first = '', ...others] = file.sides[0]?.arguments.map(({ argument }) => argument) ?? [];
  const plan = planOf(
    {
      ...file,
      own: [{ id: 'own-1', side: 'for', title: 'Nobody asked the islanders' }],
      sides: file.sides.map(side =>
        side.stands === 'for'
          ? {
              ...side,
              arguments: [
                { argument: first, speech: 'government-member' },
                ...others.map(argument => ({ argument })),
                { argument: 'own-1', speech: 'deputy-prime-minister' },
              ],
            }
          : side,
      ),
    },
    map,
  );
  const [opening, closing] = seatsOf(plan, plan.sides[0]);
  const ids = (list: readonly Argument[] | undefined): readonly string[] =>
    (list ?? []).map(({ id }) => id);

  test("is its team's, the coach's own like any other; the shares of the teams stay even", () => {
    expect(ids(opening?.own)).toContain('own-1');
    expect(ids(opening?.own)).not.toContain(first);
    expect(ids(closing?.own)).toContain(first);
    expect(ids(closing?.before)).toEqual(ids(opening?.own));
    expect([...ids(opening?.own), ...ids(closing?.own)].toSorted()).toEqual(
      [first, ...others, 'own-1'].toSorted(),
    );
    expect(Math.abs(ids(opening?.own).length - ids(closing?.own).length)).toBeLessThanOrEqual(1);
  });

  test('is made in that speech', () => {
    if (!opening) throw new Error('no opening');
    const made = speechParts(plan, opening, ({ id }) => id);
    const does = (speech: string): string =>
      made.find(part => part.speech.id === speech)?.does ?? '';
    expect(does('deputy-prime-minister')).toContain('own-1');
    expect(does('prime-minister')).not.toContain('own-1');
  });
});

test('what is read aloud follows the time of the format and how fast one reads', () => {
  const plan = proposedFor('conditions', 'policy');
  const cards = (wordsPerMinute: number): number =>
    everyPlan.flatMap(([, , one]) =>
      brief(one, engine, 'all', { length: 'full', wordsPerMinute }).handouts.flatMap(
        ({ passages }) =>
          passages.filter(passage => passage.kind === 'heading' && passage.level === 'tag'),
      ),
    ).length;
  expect(cards(400)).toBeGreaterThan(cards(60));
  const [fast] = brief(plan, engine, plan.sides[0], { wordsPerMinute: 300 }).handouts;
  expect(fast && written(fast)).toContain('read aloud at 300 words a minute, of 16:00');
});

test('words of the other side are never brought without saying so', () => {
  const theirs = {
    ...workedFile,
    motion: 'legality',
    tasks: [],
    sides: workedFile.sides.map(side => ({
      id: side.id,
      stands: side.stands,
      parties: side.parties,
      arguments:
        side.stands === 'for'
          ? [{ argument: 'aea-applies' }]
          : [{ argument: 'trump-could-get-one-back' }],
    })),
  };
  const plan = planOf(theirs, map);
  for (const length of lengths) {
    const [paper] = brief(plan, engine, plan.sides[1], { length }).handouts;
    expect(paper && written(paper), length).toContain(
      'An admission: the words of the other side, White House',
    );
  }
});

test('a plan with more than any paper holds still keeps to its pages, and says what it leaves out', () => {
  const all = (side: 'for' | 'against') =>
    map.arguments
      .filter(one => one.issue === 'legality' && one.side === side)
      .map(({ id }) => ({ argument: id }));
  const plan = planOf(
    {
      ...workedFile,
      motion: 'legality',
      tasks: [],
      sides: workedFile.sides.map(side => ({
        id: side.id,
        stands: side.stands,
        parties: side.parties,
        arguments: all(side.stands),
      })),
    },
    map,
  );
  for (const length of ['page', 'short'] as const) {
    const [paper] = brief(plan, engine, plan.sides[0], { length }).handouts;
    expect(linesOfHandout(paper?.passages ?? [])).toBeLessThanOrEqual(
      pagesOf[length] * linesOfPage,
    );
    expect(paper && written(paper)).toMatch(/\d+ more in the full hand-out\./);
  }
});

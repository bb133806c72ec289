/**
 * The hand-outs: what each side and the judge are given, all of it attributed, graded and the same
 * for both.
 */
import { describe, expect, test } from 'vitest';
import { brief } from '../../source/handout/brief.js';
import {
  levels,
  runsOf,
  passagesText,
  type Handout,
  type Level,
  type Passage,
} from '../../source/handout/document.js';
import { citedId } from '../../source/map/stance-map.js';
import { citationGrade } from '../../source/standing/burden.js';
import { createEngine } from '../../source/standing/standing.js';
import { bundledMap } from '../bundled-map.js';
import { nightTrains } from '../night-trains.js';
import { planOf, workedBrief, workedFile } from '../plan/worked-plan.js';

const map = bundledMap();
const engine = createEngine(map);
const plan = planOf(workedFile, map);
const all = workedBrief();
const full = { length: 'full' } as const;
const [pro, con, judge] = all.handouts;
if (!pro || !con || !judge) throw new Error('a hand-out is missing');

/** The passages under a section's heading, up to the next section. */
function section(handout: Handout, title: string): readonly Passage[] {
  const start = handout.passages.findIndex(passage => isHeading(passage, 'hat', title));
  if (start < 0) return [];
  const rest = handout.passages.slice(start + 1);
  const end = rest.findIndex(passage => isHeading(passage, 'hat'));
  return end < 0 ? rest : rest.slice(0, end);
}

function isHeading(passage: Passage, level: Level, title?: string): boolean {
  return (
    passage.kind === 'heading' &&
    passage.level === level &&
    (title === undefined || passage.text === title)
  );
}

const headings = (passages: readonly Passage[], level: Level): readonly string[] =>
  passages.flatMap(passage =>
    passage.kind === 'heading' && passage.level === level ? [passage.text] : [],
  );
const claimed = (claim: string) => map.arguments.find(argument => argument.claim === claim);
/** The argument that a heading names, after its number or letter. */
const titled = (heading: string) =>
  map.arguments.find(({ title }) => title !== undefined && heading.endsWith(`. ${title}`));

describe('every hand-out', () => {
  test('there is one for each side and one for the judge, or the one that is asked for', () => {
    expect(all.handouts.map(({ title }) => title)).toEqual([
      'Proposition: for the motion',
      'Opposition: against the motion',
      'For the judge',
    ]);
    expect(brief(plan, engine, plan.sides[1], full).handouts).toEqual([con]);
    expect(brief(plan, engine, 'judge', full).handouts).toEqual([judge]);
  });

  test(
    'a plan with nothing chosen yet, on a map with little in it, still gives whole ' + 'hand-outs',
    () => {
      const trains = nightTrains();
      const empty = {
        ...workedFile,
        motion: 'funding',
        tasks: [],
        sides: workedFile.sides.map(side => ({
          id: side.id,
          stands: side.stands,
          parties: ['greens'],
          arguments: [],
        })),
      };
      const [one, , forJudge] = brief(
        planOf(empty, trains),
        createEngine(trains),
        'all',
        full,
      ).handouts;
      expect(passagesText(one?.passages ?? [])).toContain(
        'The plan has no argument for this side yet.',
      );
      expect(passagesText(section(forJudge ?? judge, 'Left unanswered'))).not.toContain(
        'Every argument',
      );
      expect(headings(forJudge?.passages ?? [], 'hat')).toEqual([
        'The burden of proof',
        'Left unanswered',
        'Evidence that does not count or is disputed',
        'Concessions',
        'Questions to listen for',
        'The round',
      ]);
    },
  );

  test('its headings come in order, none skipped', () => {
    for (const { passages } of all.handouts) {
      const depths = [
        0,
        ...passages.flatMap(passage =>
          passage.kind === 'heading' ? [levels.indexOf(passage.level)] : [],
        ),
      ];
      for (const [at, depth] of depths.slice(1).entries())
        expect(depth).toBeLessThanOrEqual((depths[at] ?? 0) + 1);
    }
  });

  test('every card has its cite and its grade, and every source of it is there', () => {
    for (const handout of all.handouts) {
      const cards = handout.passages.flatMap((passage, at) =>
        isHeading(passage, 'tag') ? [handout.passages.slice(at, at + 4)] : [],
      );
      expect(cards.length).toBeGreaterThan(4);
      for (const [tag, cite, words, grade] of cards) {
        const title = passagesText(tag ? [tag] : []).replace(/^Card \d+\. /, '');
        const evidence = map.evidence.find(one => one.title === title);
        expect(words && passagesText([words])).toBe(evidence?.statement);
        expect(grade && passagesText([grade])).toMatch(
          /^(What it says is |That it was said is )?(established|corroborated|reported|disputed|alleged|refuted): .*; it (counts|does not count) under this burden\./i,
        );
        for (const source of evidence?.sources ?? [])
          expect(cite && passagesText([cite])).toContain(map.sourceById.get(source)?.publisher);
      }
    }
  });

  test('a claim stands beside its maker, and every standing is said to hold under this burden', () => {
    for (const handout of all.handouts) {
      for (const passage of handout.passages) {
        const claim =
          passage.kind === 'text' &&
          map.arguments.find(one => passagesText([passage]).startsWith(one.claim));
        if (!claim || passage.label === undefined) continue;
        const name = map.partyById.get(claim.party ?? '')?.name ?? '-';
        // oxlint-disable-next-line vitest/no-conditional-expect
        expect(passage.label.toLowerCase()).toBe(name.toLowerCase());
      }
    }
    const told = [...pro.passages, ...con.passages]
      .map(passage => passagesText([passage]))
      .filter(text => /^It (stands|is (contested|defeated|unproven))/.test(text));
    expect(told.length).toBeGreaterThan(5);
    for (const text of told) {
      expect(text).toContain('under this burden');
      expect(text.split('Against it')[0]).not.toMatch(/\btrue\b/i);
    }
  });

  test("the glossary has the map's terms that occur in it, and no other", () => {
    for (const handout of all.handouts) {
      const terms = section(handout, 'Glossary').flatMap(passage =>
        passage.kind === 'terms' ? passage.items.map(({ term }) => term) : [],
      );
      const before = passagesText(
        handout.passages.slice(
          0,
          handout.passages.findIndex(passage => isHeading(passage, 'hat', 'Glossary')),
        ),
      );
      expect(terms).toContain('CECOT');
      const occurring = map.glossary
        .filter(({ term }) => before.includes(` ${term.split(' (')[0] ?? ''} `))
        .map(({ term }) => term);
      expect(terms).toEqual(expect.arrayContaining(occurring));
      for (const term of terms)
        expect(
          term
            .split(/ \(|\)/)
            .some(part => part !== '' && before.toLowerCase().includes(part.toLowerCase())),
          term,
        ).toBe(true);
    }
  });
});

describe("a side's hand-out", () => {
  test('makes its case in the order of the plan', () => {
    expect(headings(section(pro, 'Your case'), 'block').map(title => titled(title)?.id)).toEqual([
      'one-pattern-of-abuse',
      'named-men-tell-of-beatings',
      'toleration-from-above',
    ]);
  });

  test(
    'sets answers against what it will meet: those of the plan in its order, else the ' +
      'best; then whatever else the map holds',
    () => {
      const rank = ['stands', 'contested', 'unproven', 'defeated'];
      const labelling = engine.label('report');
      for (const [handout, side] of [
        [pro, plan.sides[0]],
        [con, plan.sides[1]],
      ] as const) {
        const said = side.arguments.flatMap(({ argument, answers = [] }) => [argument, ...answers]);
        const met = headings(section(handout, 'Answers to what will be said'), 'block').map(
          text => titled(text)?.claim ?? '-',
        );
        expect(met.length).toBeGreaterThan(2);
        for (const claim of met) {
          const { full, others } = answersUnder(handout, claim);
          const able = map
            .attacksOn(claimed(claim)?.id ?? '')
            .map(({ from }) => from)
            .filter(
              id => map.argumentById.get(id)?.side !== (side.stands === 'for' ? 'against' : 'for'),
            );
          expect(new Set([...full, ...others])).toEqual(new Set(able));
          const brought = able.filter(id => said.includes(id));
          expect(new Set(full)).toEqual(new Set(brought.length > 0 ? brought : full.slice(0, 2)));
          const ranks = (brought.length > 0 ? others : [...full, ...others]).map(id =>
            rank.indexOf(labelling.of(id)),
          );
          expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
        }
      }
    },
  );

  test('where the plan names no answer, none that is left out stands better than those set out', () => {
    const rank = ['stands', 'contested', 'unproven', 'defeated'];
    const labelling = engine.label('report');
    let chosen = 0;
    for (const { id, claim } of map.arguments.filter(
      argument => argument.issue === 'conditions' && argument.side === 'against',
    )) {
      const sides = workedFile.sides.map(side => ({
        id: side.id,
        stands: side.stands,
        parties: side.parties,
        arguments: side.stands === 'for' ? [] : [{ argument: id }],
      }));
      const bare = planOf({ ...workedFile, sides, tasks: [] }, map);
      const [handout] = brief(bare, engine, bare.sides[0], full).handouts;
      const found = handout ? answersUnder(handout, claim) : { full: [], others: [] };
      const ranks = [...found.full, ...found.others].map(answer =>
        rank.indexOf(labelling.of(answer)),
      );
      if (new Set(ranks).size > 1) chosen += 1;
      expect(ranks, id).toEqual(ranks.toSorted((one, other) => one - other));
    }
    expect(chosen).toBeGreaterThan(2);
  });

  test("follows the coach's order of answers, and sets an argument out once", () => {
    const [first, ...rest] = workedFile.sides;
    const [one, ...more] = first?.arguments ?? [];
    if (!first || !one) throw new Error('no side');
    const answers = ['physicians-found-credible', 'accounts-cross-checked'];
    const ordered = {
      ...workedFile,
      sides: [
        {
          ...first,
          arguments: [{ ...one, expected: ['inmates-word-is-not-proof'], answers }, ...more],
        },
        ...rest,
      ],
    };
    const [handout] = brief(
      planOf(ordered, map),
      engine,
      planOf(ordered, map).sides[0],
      full,
    ).handouts;
    expect(
      handout &&
        answersUnder(handout, map.argumentById.get('inmates-word-is-not-proof')?.claim ?? '').full,
    ).toEqual(answers);
    const cards = headings(handout?.passages ?? [], 'tag').map(tag => tag.replace(/^Card \d+/, ''));
    expect(cards.length).toBe(new Set(cards).size);
  });

  test(
    'asks only of evidence that does not count or is disputed, and of what undercuts the ' +
      'other case',
    () => {
      const labelling = engine.label('report');
      const asked = passagesText(section(pro, 'Questions to ask'));
      for (const [handout, chosen] of [
        ...plan.sides[1].arguments.map(one => [pro, one] as const),
        ...plan.sides[0].arguments.map(one => [con, one] as const),
      ]) {
        for (const citation of map.argumentById.get(chosen.argument)?.evidence ?? []) {
          const evidence = map.evidenceById.get(citedId(citation));
          if (!evidence) throw new Error('no such evidence');
          const weak =
            !labelling.admitted(citation) || citationGrade(citation, evidence) === 'disputed';
          expect(
            passagesText(section(handout, 'Questions to ask')).includes(
              `"${evidence.title ?? ''}"`,
            ),
            evidence.id,
          ).toBe(weak);
        }
      }
      for (const { text } of map.questions.filter(({ issues }) => issues.includes('conditions')))
        expect(asked).toContain(text.replaceAll(/\s+/g, ' '));
    },
  );

  test("has its own tasks and notes, never the other side's or the coach's", () => {
    const [proText, conText] = [passagesText(pro.passages), passagesText(con.passages)];
    expect(proText).toContain('Answer 10 drill cards right');
    expect(conText).not.toContain('Answer 10 drill cards right');
    expect(proText).toContain('Say how each account was gathered.');
    expect(conText).not.toContain('Say how each account was gathered.');
    for (const { passages } of all.handouts)
      expect(passagesText(passages)).not.toContain('For the coach alone.');
    expect(passagesText(judge.passages)).not.toContain('Keep the step');
  });
});

describe("the judge's hand-out", () => {
  test('treats both sides alike: who is who in the file, and in which order, changes nothing', () => {
    const turned = { ...workedFile, sides: workedFile.sides.toReversed() };
    expect(brief(planOf(turned, map), engine, 'judge', full).handouts).toEqual([judge]);
  });

  test('sets out both cases at the same depth, the side for the motion first', () => {
    expect(headings(judge.passages, 'hat').filter(title => title.startsWith('Case'))).toEqual([
      'Case: Proposition, for the motion',
      'Case: Opposition, against the motion',
    ]);
    for (const title of [
      'Case: Proposition, for the motion',
      'Case: Opposition, against the motion',
    ]) {
      const passages = section(judge, title);
      expect(headings(passages, 'block')).toHaveLength(3);
      for (const heading of headings(passages, 'block')) {
        const argument = titled(heading);
        const from = passages.findIndex(passage => isHeading(passage, 'block', heading));
        const to = passages.findIndex((passage, at) => at > from && isHeading(passage, 'block'));
        const text = passagesText(passages.slice(from, to < 0 ? undefined : to));
        expect(text).toContain(argument?.reasoning);
        expect(text).toContain('under this burden');
        for (const citation of argument?.evidence ?? [])
          expect(passagesText(passages)).toContain(map.evidenceById.get(citedId(citation))?.title);
      }
    }
    for (const title of [
      'Left unanswered',
      'Evidence that does not count or is disputed',
      'Concessions',
      'Questions to listen for',
    ]) {
      expect(headings(section(judge, title), 'block').slice(0, 2)).toEqual([
        'Proposition, for the motion',
        'Opposition, against the motion',
      ]);
    }
  });

  test('follows the burden: a higher one leaves less standing', () => {
    const record = brief(plan, engine, 'judge', { ...full, burden: 'record' }).handouts[0];
    expect(passagesText(judge.passages)).toContain(
      'The judge applies the burden report: one credible source or better',
    );
    expect(passagesText(record?.passages ?? [])).toContain('The judge applies the burden record');
    expect(passagesText(record?.passages ?? [])).toContain('unproven under this burden');
  });
});

/** The answers under what will be said: those set out in full, and those only named. */
function answersUnder(
  handout: Handout,
  claim: string,
): { readonly full: readonly string[]; readonly others: readonly string[] } {
  const passages = section(handout, 'Answers to what will be said');
  const from = passages.findIndex(
    passage =>
      passage.kind === 'heading' &&
      passage.level === 'block' &&
      titled(passage.text)?.claim === claim,
  );
  const to = passages.findIndex((passage, at) => at > from && isHeading(passage, 'block'));
  const under = passages.slice(from, to < 0 ? undefined : to);
  const lines = under.flatMap(passage =>
    passage.kind === 'list' && passage.lead?.startsWith('Also against it')
      ? passage.items.map(words => passagesText([{ kind: 'text', words }]))
      : [],
  );
  const set = under.flatMap(passage => {
    const [first] = passage.kind === 'text' ? runsOf(passage.words) : [];
    return first?.strong ? [first.text] : [];
  });
  const ids = (found: readonly string[]): readonly string[] =>
    found.map(
      text =>
        map.arguments.find(
          ({ claim: said, title = said }) => text.includes(said) || text.includes(title),
        )?.id ?? '-',
    );
  return { full: ids(set), others: ids(lines) };
}

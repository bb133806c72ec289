/** What a hand-out says, it says once: how most of it stands, the words of a card, an answer. */
import { describe, expect, test } from 'vitest';
import { debateFormats } from '../../source/debate/debate-formats.js';
import { brief } from '../../source/handout/brief.js';
import { runsOf, passagesText, type Handout } from '../../source/handout/document.js';
import { sessionPlan } from '../../source/plan/session-plan.js';
import type { Burden } from '../../source/standing/burden.js';
import { createEngine } from '../../source/standing/standing.js';
import { proposal } from '../../source/strategy/proposal.js';
import { bundledMap } from '../bundled-map.js';

const map = bundledMap();
const engine = createEngine(map);
const formats = debateFormats.filter(({ id }) =>
  ['british-parliamentary', 'public-forum', 'lincoln-douglas', 'policy', 'world-schools'].includes(
    id,
  ),
);
const handouts = (['word', 'report'] as readonly Burden[]).flatMap(burden =>
  map.issues.flatMap(issue =>
    formats.flatMap(debate => {
      const file = proposal({ map, labelling: engine.label(burden), issue, debate });
      const plan = sessionPlan(file, map);
      if (!plan) throw new Error('no plan');
      return brief(plan, engine, 'all', { length: 'short' }).handouts.map(
        handout => [`${issue.id}, ${debate.id}, ${burden}: ${handout.title}`, handout] as const,
      );
    }),
  ),
);
const cells = ({ passages }: Handout): readonly string[] =>
  passages
    .filter(passage => passage.kind === 'table')
    .filter(({ columns }) => columns.includes('We say'))
    .flatMap(({ rows }) => rows.flat())
    .map(cell =>
      runsOf(cell)
        .map(({ text }) => text)
        .join(''),
    );

describe.each(handouts)('%s', (_name, handout) => {
  const text = passagesText(handout.passages);

  test('says how most of it stands once, and marks only what stands otherwise', () => {
    const [sentence, usual = ''] =
      /What is named here (.+?) on that count, unless it says otherwise\./.exec(text) ?? [];
    if (sentence === undefined) return;
    expect(text.split(sentence)).toHaveLength(2);
    expect(text).not.toContain(`(It ${usual}.)`);
  });

  test('gives the words of a card once', () => {
    const twice = map.evidence.filter(({ statement }) => text.split(statement).length > 2);
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  test('has no two cells of one text, but by the number that was said before', () => {
    const told = cells(handout).filter(
      cell => !/^\w+, as above\.\s*$|^No answer on record/.test(cell),
    );
    expect(told.filter((cell, at) => told.indexOf(cell) !== at)).toEqual([]);
  });
});

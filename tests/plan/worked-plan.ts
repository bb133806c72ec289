/** A plan on the bundled map, as a coach might write it, and the hand-outs made from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { brief } from '../../source/handout/brief.js';
import type { PaperDocument } from '../../source/handout/document.js';
import { loadPlan } from '../../source/plan/plan.js';
import type { PlanFile } from '../../source/plan/schema.js';
import { sessionPlan, type SessionPlan } from '../../source/plan/session-plan.js';
import type { StanceMap } from '../../source/map/stance-map.js';
import { createEngine } from '../../source/standing/standing.js';
import { bundledMap } from '../bundled-map.js';

export const workedFile: PlanFile = {
  format: 'stancemap-plan/1',
  title: 'Conditions in CECOT: a first session',
  motion: 'conditions',
  debate: 'world-schools',
  burden: 'report',
  sides: [
    {
      id: 'proposition',
      stands: 'for',
      parties: ['hrw-cristosal', 'deportees'],
      note: 'Say how each account was gathered.',
      arguments: [
        {
          argument: 'one-pattern-of-abuse',
          expected: ['testimony-sought-out', 'no-torture-in-the-prisons', 'false-stories-says-dhs'],
        },
        { argument: 'named-men-tell-of-beatings' },
        {
          argument: 'toleration-from-above',
          note: 'Keep the step from pattern to tolerance in words of its own.',
        },
      ],
    },
    {
      id: 'opposition',
      stands: 'against',
      parties: ['bukele', 'justice-state'],
      arguments: [
        { argument: 'testimony-sought-out' },
        { argument: 'no-torture-in-the-prisons', expected: ['one-pattern-of-abuse'] },
        { argument: 'release-offer' },
      ],
    },
  ],
  tasks: [
    {
      id: 'read-first',
      title: 'Read before the session',
      read: ['issue/conditions', 'argument/one-pattern-of-abuse'],
    },
    {
      id: 'cards',
      title: 'Know the evidence',
      side: 'proposition',
      drill: { issue: 'conditions', kind: 'grade', cards: 10 },
    },
    {
      id: 'unseen',
      title: 'Answer unseen',
      side: 'opposition',
      answer: 'named-men-tell-of-beatings',
    },
  ],
  notes: 'For the coach alone.',
};

export function planOf(file: PlanFile, map: StanceMap): SessionPlan {
  const plan = sessionPlan(file, map);
  if (!plan) throw new Error('the plan is at fault');
  return plan;
}

/** The hand-outs for all. */
export function workedBrief(): PaperDocument {
  const map = bundledMap();
  return brief(planOf(workedFile, map), createEngine(map), 'all', { length: 'full' });
}

/** The hand-outs of that plan and of those that come with the program, by name. */
export function allBriefs(): readonly (readonly [name: string, document: PaperDocument])[] {
  const map = bundledMap();
  const folder = new URL('../../data/plans/', import.meta.url);
  const bundled = readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => {
      const { plan } = loadPlan(readFileSync(new URL(name, folder), 'utf8'), name, map);
      if (!plan) throw new Error(`${name} is at fault`);
      return [name, brief(plan, createEngine(map), 'all', { length: 'full' })] as const;
    });
  return [['a plan of a first session', workedBrief()], ...bundled];
}

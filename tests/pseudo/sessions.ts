/** Sessions of every kind over a map in a longer language, and the places of each. */
import { authorWing } from '../../source/author/author-wing.js';
import { toAuthor } from '../../source/author/author-messages.js';
import { formRoom } from '../../source/author/form-room.js';
import { publicForum } from '../../source/debate/cross-examination-formats.js';
import { namedPlaces } from '../../source/pages/pages.js';
import { flowWing } from '../../source/round/flow-wing.js';
import { timerWing } from '../../source/round/timer-wing.js';
import type { StanceMap } from '../../source/map/stance-map.js';
import { loadPlan } from '../../source/plan/plan.js';
import { planWing } from '../../source/planner/plan-wing.js';
import { studyWing } from '../../source/study/study-wing.js';
import type { Action } from '../../source/walk/action.js';
import type { Wing } from '../../source/walk/wing.js';
import { bundledMap } from '../bundled-map.js';
import { sampleFile } from '../map/sample.js';
import { workedFile } from '../plan/worked-plan.js';
import { HandClock } from '../tui/clock.js';
import { longer, longerMap } from './longer-map.js';

const map = longerMap(bundledMap().file);
const small = longerMap(sampleFile());

/** A page of each kind of the small map. */
const pages: readonly string[] = [
  ...namedPlaces,
  'argument/release-offer',
  'issue/conditions',
  'evidence/E001',
  'source/tour',
  'party/bukele',
  'position/bukele/conditions',
  'why/release-offer',
  'clash/release-offer',
  'graph/release-offer',
  'thread/conditions',
  'burdens/conditions',
  'compare/bukele/detainees',
];

/** Those that a whole dispute fills. */
const filled: readonly string[] = [
  'overview',
  'issue/conditions',
  'argument/release-offer',
  'party/bukele',
  'compare/bukele/hrw-cristosal',
  'evidence',
];

export interface LongSession {
  readonly name: string;
  readonly map: StanceMap;
  readonly wings: () => readonly Wing[];
  readonly places: readonly string[];
  /** What is opened over the first place, one after the other. */
  readonly over: readonly Action[];
}

const overlays = ['palette', 'help', 'signs', 'burden', 'filter', 'compare', 'welcome'] as const;
const { plan: file } = loadPlan(JSON.stringify(longer(workedFile)), 'plan.json', map);
if (!file) throw new Error('the plan does not fit the map');
const [side] = file.file.sides;
const now = () => new Date('2026-03-01T10:00:00Z');
const clock = new HandClock();

export const sessions: readonly LongSession[] = [
  {
    name: 'a walk',
    map: small,
    wings: () => [],
    places: pages,
    over: overlays.map(kind => ({ do: 'overlay', kind })),
  },
  {
    name: 'a walk of a whole dispute',
    map,
    wings: () => [],
    places: filled,
    over: [{ do: 'overlay', kind: 'filter' }],
  },
  {
    name: 'a learner',
    map: small,
    wings: () => [studyWing({ map: small, now })],
    places: [
      'progress',
      'bookmarks',
      'notes',
      'history',
      'drill',
      'where-do-i-stand',
      'where-do-i-stand/conditions',
    ],
    over: [{ do: 'overlay', kind: 'palette' }],
  },
  {
    name: 'a coach',
    map,
    wings: () => [planWing({ file: 'plan.json', plan: file.file, faults: [] })],
    places: [
      'plan',
      'plan/round',
      'plan/tasks',
      'plan/unanswered',
      'plan/motions',
      'plan/formats',
      `plan/side/${side?.id ?? ''}`,
      `plan/side/${side?.id ?? ''}/${side?.arguments[0]?.argument ?? ''}`,
      `plan/tasks/${file.file.tasks[0]?.id ?? ''}`,
    ],
    over: [{ do: 'overlay', kind: 'palette' }],
  },
  {
    name: 'a round',
    map: small,
    wings: () => [
      timerWing({ format: publicForum, now: clock.now, spoken: false }),
      flowWing({ format: publicForum, sheet: { entries: [] }, motion: 'conditions' }),
    ],
    places: ['timer', 'ballot', 'dropped'],
    over: [{ do: 'overlay', kind: 'burden' }],
  },
  {
    name: 'an author',
    map: small,
    wings: () => [authorWing({}, () => formRoom)],
    places: ['argument/beatings', 'lacks'],
    over: [toAuthor.send({ is: 'form', subject: { make: 'answer', to: 'argument/beatings' } })],
  },
];

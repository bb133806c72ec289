/** A day at the program: thousands of actions as a person takes them, walk by walk. */
import { toStudy } from '../../source/study/study-messages.js';
import type { StanceMap } from '../../source/map/stance-map.js';
import { allReferences } from '../../source/map/reference.js';
import { statuses } from '../../source/map/schema.js';
import { burdens } from '../../source/standing/burden.js';
import { standings } from '../../source/standing/standing.js';
import { namedPlaces } from '../../source/pages/pages.js';
import type { Action } from '../../source/walk/action.js';
import { Program } from '../../source/walk/program.js';
import type { WalkState } from '../../source/walk/state/state.js';
import { update } from '../../source/walk/update.js';
import type { Chance } from './chance.js';
import { heldMegabytes, quarters, type Held } from './heap.js';

const words = [
  'court',
  'prison',
  'torture',
  'deportees',
  'appeal',
  'habeas',
  'film',
  'cecot',
  'E0',
] as const;

/** What a person does next: a few actions that belong together. */
export function nextDeeds(map: StanceMap, chance: Chance): readonly Action[] {
  const references = allReferences(map);
  const evidence = (): string => chance.oneOf(map.evidence).id;
  const typed = (text: string): readonly Action[] =>
    Array.from(text, (letter): Action => ({ do: 'type', text: letter }));
  return chance.weighted<() => readonly Action[]>([
    [8, () => [{ do: 'go', to: chance.oneOf(references) }]],
    [8, () => [{ do: 'move', by: 1 + chance.below(4) }, { do: 'open' }]],
    [
      5,
      () => [
        { do: 'page', by: chance.yes(0.6) ? 1 : -1 },
        { do: 'section', by: chance.yes(0.6) ? 1 : -1 },
      ],
    ],
    [4, () => [{ do: 'out' }]],
    [2, () => [{ do: 'back' }, { do: 'forward' }]],
    [3, () => [{ do: 'go', to: `argument/${chance.oneOf(map.arguments).id}` }, { do: 'why' }]],
    [
      3,
      () => [
        { do: 'overlay', kind: 'search' },
        ...typed(chance.oneOf(words)),
        { do: 'accept' },
        { do: 'hit', by: 1 },
      ],
    ],
    [2, () => [{ do: 'burden', set: chance.oneOf(burdens) }]],
    [2, () => [{ do: chance.yes(0.5) ? 'grant' : 'reject', evidence: evidence() }]],
    [1, () => [{ do: 'release', evidence: evidence() }]],
    [0.7, () => [{ do: 'release-all' }]],
    [
      1.5,
      () => [
        { do: 'compare', parties: [chance.oneOf(map.parties).id, chance.oneOf(map.parties).id] },
      ],
    ],
    [
      1.5,
      () => [
        {
          do: 'filter',
          set: chance.oneOf([
            {},
            { standing: chance.oneOf(standings) },
            { status: chance.oneOf(statuses) },
            { party: chance.oneOf(map.parties).id },
            { unanswered: true } as const,
          ]),
        },
      ],
    ],
    [1.5, () => [{ do: 'go', to: chance.oneOf(namedPlaces) }]],
    [
      0.7,
      () => [
        { do: 'overlay', kind: chance.oneOf(['palette', 'help', 'compare', 'burden', 'filter']) },
        { do: 'move', by: 3 },
        { do: 'close' },
      ],
    ],
    [0.5, () => [{ do: 'resize', columns: 60 + chance.below(100), rows: 18 + chance.below(30) }]],
    [0.5, () => [{ do: 'home' }]],
    [1.5, () => [toStudy.send({ is: 'bookmark', reference: chance.oneOf(references) })]],
    [
      1.5,
      () => [
        toStudy.send({ is: 'open-note', reference: chance.oneOf(references) }),
        ...typed('a thought '),
        { do: 'accept' },
        { do: 'close' },
      ],
    ],
    [
      2,
      () => [
        { do: 'go', to: 'drill' },
        ...Array.from({ length: 3 }, (): readonly Action[] => [
          toStudy.send({ is: 'answer', number: 1 + chance.below(4) }),
          toStudy.send({ is: 'on' }),
        ]).flat(),
      ],
    ],
    [0.7, () => [{ do: 'go', to: chance.oneOf(['progress', 'notes', 'bookmarks', 'history']) }]],
  ])();
}

export interface DayReport {
  readonly actions: number;
  readonly stops: number;
  /** Held in memory, in megabytes. */
  readonly held: Held | undefined;
  /**
   * Milliseconds of the processor per action, over the second quarter of the day and over the last.
   */
  readonly perAction: Held | undefined;
  readonly pagesSeen: number;
  readonly state: WalkState;
}

/**
 * A day of so many actions through `update`, every page that is come to made as a screen makes it.
 * `rim` is told each state and may answer with an action, as who keeps a profile does.
 */
export async function replayDay(
  program: Program,
  chance: Chance,
  actions: number,
  rim: (state: WalkState) => Action | undefined = () => undefined,
): Promise<DayReport> {
  const { map } = program;
  let state = program.start();
  let done = 0;
  const seen = new Set<string>();
  const held: number[] = [];
  const times: number[] = [];
  const between = Math.max(50, Math.floor(actions / 60));
  let before = process.cpuUsage();
  let since = 0;
  while (done < actions) {
    for (const action of nextDeeds(map, chance)) {
      state = update(program, state, action);
      const answer = rim(state);
      if (answer) state = update(program, state, answer);
      program.page(state);
      const target = state.overlay ? undefined : program.target(state);
      if (target !== undefined) program.page(state, target);
      program.choices(state);
      done++;
      since++;
    }
    seen.add(state.trail[state.at]?.place ?? '');
    if (since < between) continue;
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000 / since);
    // What waits for the disk gets its turn.
    await new Promise(resolve => setTimeout(resolve, 20));
    held.push(heldMegabytes());
    before = process.cpuUsage();
    since = 0;
  }
  return {
    actions: done,
    stops: state.trail.length,
    held: quarters(held),
    perAction: quarters(times),
    pagesSeen: seen.size,
    state,
  };
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pressKey, type InputState } from '../../source/tui/input.js';
import type { Action } from '../../source/walk/action.js';
import { Program } from '../../source/walk/program.js';
import {
  currentStop,
  startState,
  type Start,
  type WalkState,
} from '../../source/walk/state/state.js';
import { update } from '../../source/walk/update.js';
import { checkWalkthrough } from '../../source/walkthrough/check.js';
import { afterStep, scriptStart } from '../../source/walkthrough/player.js';
import { recorderWing, recordingIn, toRecorder } from '../../source/walkthrough/recorder.js';
import type { Pauses, Recording } from '../../source/walkthrough/recording.js';
import type { WalkthroughFile } from '../../source/walkthrough/schema.js';
import { signature } from '../../source/walkthrough/signature.js';
import { loadWalkthrough, type Walkthrough } from '../../source/walkthrough/walkthrough.js';
import { nightTrains } from '../night-trains.js';

const map = nightTrains(12);
const mirror = new Program(map);
const size = { columns: 80, rows: 28 };

/** A walk that is being recorded, on a clock that moves only when it is told to. */
class RecordedWalk {
  now = 0;
  readonly program: Program;
  readonly first: WalkState;
  private typed: InputState;
  /** Where the walk was when each step was taken. */
  readonly seen: string[] = [];

  constructor(start: Start = {}) {
    this.first = startState({ ...start, columns: 80, rows: 24 });
    this.program = new Program(map, [
      recorderWing({ program: mirror, start: this.first, now: () => this.now }),
    ]);
    this.typed = {
      state: this.program.start({ ...start, columns: 80, rows: 24 }),
      pending: undefined,
    };
    this.seen.push(signature(mirror, bare(this.state)));
  }

  get state(): WalkState {
    return this.typed.state;
  }

  get recording(): Recording {
    const found = recordingIn(this.state);
    if (!found) throw new Error('nothing is recorded');
    return found;
  }

  does(...actions: readonly Action[]): this {
    for (const action of actions)
      this.becomes({ state: update(this.program, this.state, action), pending: undefined });
    return this;
  }

  press(keys: readonly string[]): this {
    for (const key of keys) this.becomes(pressKey(this.program, this.typed, key));
    return this;
  }

  later(milliseconds: number): this {
    this.now += milliseconds;
    return this;
  }

  file(pauses: Pauses = 'even'): WalkthroughFile {
    return this.recording.file({ title: 'A walk', size, start: this.first, pauses });
  }

  private becomes(typed: InputState): void {
    const { state } = this;
    const length = this.recording.length;
    this.typed = typed;
    // A search that leads somewhere is two steps: the search, over where one was, and where it led.
    if (this.recording.length === length + 2) this.seen.push(signature(mirror, bare(state)));
    if (this.recording.length > length) this.seen.push(signature(mirror, bare(this.state)));
  }
}

const bare = ({ overlay: _over, ...state }: WalkState): WalkState => ({ ...state, wings: {} });

async function loaded(file: WalkthroughFile): Promise<Walkthrough> {
  const found = await loadWalkthrough(JSON.stringify(file), 'walk.json', { map });
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  return found.walkthrough;
}

function played(script: Walkthrough): readonly WalkState[] {
  let state = scriptStart(mirror, script, size.columns, size.rows);
  return script.steps.map(({ step }) => (state = afterStep(mirror, state, step)));
}

const places = [
  'overview',
  'unanswered',
  'glossary',
  'evidence',
  'argument/demand',
  'argument/cost',
  'evidence/E2',
  'why/demand',
  'burdens/funding',
  'compare/greens/treasury',
  'party/greens',
  'issue/funding',
];
const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom(...places).map((to): Action => ({ do: 'go', to })),
  fc.integer({ min: -6, max: 6 }).map((by): Action => ({ do: 'move', by })),
  fc.integer({ min: -2, max: 2 }).map((by): Action => ({ do: 'across', by })),
  fc.constantFrom<Action>(
    { do: 'back' },
    { do: 'forward' },
    { do: 'open' },
    { do: 'out' },
    { do: 'home' },
    { do: 'why' },
    { do: 'page', by: 1 },
    { do: 'page', by: -1 },
    { do: 'edge', to: 'last' },
    { do: 'section', by: 1 },
    { do: 'overlay', kind: 'search' },
    { do: 'search', text: 'strike' },
    { do: 'overlay', kind: 'filter' },
    { do: 'overlay', kind: 'palette' },
    { do: 'overlay', kind: 'compare' },
    { do: 'overlay', kind: 'burden' },
    { do: 'overlay', kind: 'help' },
    { do: 'type', text: 'book' },
    { do: 'erase' },
    { do: 'accept' },
    { do: 'close' },
    { do: 'burden', set: 'record' },
    { do: 'burden', set: 'word' },
    { do: 'assume', as: 'grant' },
    { do: 'assume', as: 'reject' },
    { do: 'reject', evidence: 'E1' },
    { do: 'grant', evidence: 'E1' },
    { do: 'release', evidence: 'E1' },
    { do: 'release-all' },
    { do: 'count-editor', set: true },
    { do: 'count-editor', set: false },
    { do: 'hit', by: 1 },
    { do: 'hit', by: -1 },
    { do: 'filter', set: { standing: 'stands' } },
    { do: 'filter', set: { party: 'greens' } },
    { do: 'filter', set: {} },
    { do: 'show-address' },
    { do: 'compare', parties: ['greens', 'treasury'] },
    { do: 'resize', columns: 60, rows: 18 },
    { do: 'resize', columns: 140, rows: 45 },
    toRecorder.write({ title: 'Say', lines: false, message: { is: 'say' } }),
  ),
);

describe('whatever somebody walks', () => {
  test(
    'the recording, played, is at the same references in the same order, under the same ' +
      'burden, assumptions and filter, with the cursor where it was',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(actions, { maxLength: 40 }),
          fc.constantFrom('overview', 'argument/demand'),
          async (list, place) => {
            const walk = new RecordedWalk({ place, burden: 'corroboration' }).does(...list);
            const script = await loaded(walk.file());
            expect(played(script).map(state => signature(mirror, bare(state)))).toEqual(walk.seen);
            expect(checkWalkthrough(mirror, script)).toEqual([]);
          },
        ),
        { numRuns: 300 },
      );
    },
  );

  test('a row of text to which a whole page up led is where the recording leads too', async () => {
    const walk = new RecordedWalk({ burden: 'corroboration' }).does(
      { do: 'go', to: 'evidence/E2' },
      { do: 'open' },
      { do: 'page', by: -1 },
      { do: 'go', to: 'overview' },
    );
    const script = await loaded(walk.file());
    expect(played(script).map(state => signature(mirror, bare(state)))).toEqual(walk.seen);
  });

  test('it is at each moment where its recording leads, but for the row under the cursor', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 40 }), list => {
        const { state, recording } = new RecordedWalk().does(...list);
        const { trail, at, burden, assumptions, filter } = recording.played;
        expect([trail.map(({ place }) => place), at, burden, assumptions, filter]).toEqual([
          state.trail.map(({ place }) => place),
          state.at,
          state.burden,
          state.assumptions,
          state.filter,
        ]);
      }),
    );
  });
});

test(
  'a walk by keys becomes actions by reference: search, filter, burden, assumptions, ' +
    'compare and back among them',
  async () => {
    const walk = new RecordedWalk().press([
      '/',
      ...Array.from('strike'),
      'enter',
      'escape',
      'down',
      'enter',
      'b',
      'down',
      'enter',
      'F',
      'down',
      'enter',
      'e',
      '+',
      'c',
      'enter',
      'enter',
      'backspace',
      '=',
    ]);
    const does = walk.file().steps.flatMap(step => (step.do === undefined ? [] : [step.do].flat()));
    expect(does).toEqual([
      { do: 'search', text: 'strike' },
      { do: 'go', to: 'argument/strike-week' },
      { do: 'back' },
      { do: 'select', what: expect.any(String) },
      { do: 'go', to: expect.any(String) },
      { do: 'burden', set: 'report' },
      { do: 'filter', set: { unanswered: true } },
      { do: 'go', to: 'evidence' },
      { do: 'grant', evidence: 'E1' },
      { do: 'compare', parties: [expect.any(String), expect.any(String)] },
      { do: 'back' },
      { do: 'release-all' },
    ]);
    const end = played(await loaded(walk.file())).at(-1);
    expect(end && signature(mirror, end)).toBe(signature(mirror, bare(walk.state)));
  },
);

test('a search that led nowhere is shown and closed again', () => {
  const walk = new RecordedWalk().press(['/', ...Array.from('cost'), 'escape']);
  expect(walk.file().steps.map(step => step.do)).toEqual([
    undefined,
    { do: 'search', text: 'cost' },
    { do: 'close' },
  ]);
});

describe('narration', () => {
  test('is typed as one goes, and belongs to the screen that is there', () => {
    const walk = new RecordedWalk().press([
      'n',
      ...Array.from('The overview.'),
      'enter',
      'u',
      'n',
      ...Array.from('No answer'),
      'enter',
      'n',
      ...Array.from(' yet.'),
      'escape',
    ]);
    expect(walk.file().steps.map(({ say, do: does }) => [say, does])).toEqual([
      ['The overview.', undefined],
      ['No answer yet.', { do: 'go', to: 'unanswered' }],
    ]);
  });

  test('of another row than the last is a step of its own, which selects it', () => {
    const walk = new RecordedWalk().press([
      'n',
      ...Array.from('All.'),
      'enter',
      'down',
      'n',
      ...Array.from('One.'),
      'enter',
    ]);
    expect(walk.file().steps.map(({ say, do: does }) => [say, does])).toEqual([
      ['All.', undefined],
      ['One.', { do: 'select', what: expect.any(String) }],
    ]);
    expect(currentStop(walk.recording.played).cursor).toBe(1);
  });

  test('that was begun and left blank is none', () => {
    expect(new RecordedWalk().press(['n', ' ', 'escape']).file().steps).toEqual([
      { expect: { at: 'overview' } },
    ]);
  });
});

describe('pauses', () => {
  const walk = (): RecordedWalk =>
    new RecordedWalk()
      .later(4200)
      .press(['u'])
      .later(1000)
      .press(['n', 'A'])
      .later(60_000)
      .press(['enter'])
      .later(2000)
      .press(['t'])
      .later(500)
      .press(['0']);

  test(
    'are kept as they were, without the time that writing took, and never too short to ' +
      'read what is said',
    () => {
      expect(
        walk()
          .file('kept')
          .steps.map(({ hold }) => hold),
      ).toEqual([4.2, 3, 0.5, undefined]);
      const long = new RecordedWalk().press(['n', ...Array.from('word '.repeat(30)), 'enter', 'u']);
      expect(long.file('kept').steps[0]?.hold).toBeGreaterThan(9);
    },
  );

  test('or evened out: then the words alone give the time', () => {
    expect(
      walk()
        .file('even')
        .steps.map(({ hold }) => hold),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });
});

test('a walk that began with the editor counted is played so', async () => {
  const walk = new RecordedWalk({
    place: 'argument/demand',
    assumptions: { granted: [], rejected: [], editorCounts: true },
  }).does({ do: 'home' });
  const file = walk.recording.file({ title: 'T', size, start: walk.first, pauses: 'even' });
  expect(file.steps[0]?.do).toEqual([
    { do: 'count-editor', set: true },
    { do: 'go', to: 'argument/demand' },
  ]);
  const states = played(await loaded(file));
  expect(states.map(({ assumptions }) => assumptions.editorCounts)).toEqual([true, true]);
});

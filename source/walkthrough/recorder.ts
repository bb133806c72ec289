/**
 * The recorder: a wing that follows a walk and keeps it as the steps of a walkthrough. It writes no
 * file; the rim does.
 */
import { z } from 'zod';
import { fitEnd } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import type { Binding } from '../walk/bindings.js';
import { actionKinds, type Action } from '../walk/action.js';
import { messengerTo } from '../walk/messenger.js';
import type { Program } from '../walk/program.js';
import type { WalkState } from '../walk/state/state.js';
import { WingMemory } from '../walk/state/wing-memory.js';
import { update } from '../walk/update.js';
import { defineWing, type After, type Wing } from '../walk/wing.js';
import type { Bar } from './bar.js';
import { actionsBetween, selection } from './recorded-actions.js';
import { Recording } from './recording.js';
import { whereabouts } from './signature.js';
import { recorderWords } from './words.js';

const recorderMessages = z.discriminatedUnion('is', [
  /** What is said at the step taken last. */
  z.strictObject({ is: z.literal('say'), text: z.string(), ended: z.boolean() }),
]);

const recorderKey = new WingMemory('recorder', Recording);
export const toRecorder = messengerTo<z.infer<typeof recorderMessages>>(recorderKey.id);

const narrate: Binding = {
  id: 'narrate',
  keys: ['n'],
  label: recorderWords.key,
  group: 'Walkthrough',
  footer: 0,
  action: moment =>
    toRecorder.write({
      title: recorderWords.title,
      lines: false,
      text: saidAt(recorderKey.in(moment), moment.target),
      message: { is: 'say' },
    }),
};

/** The keys that a recording adds. */
export const recorderBindings: readonly Binding[] = [
  narrate,
  {
    id: 'recorder-next-hit',
    keys: ['ctrl+n'],
    label: recorderWords.nextHit,
    group: 'Walkthrough',
    action: () => ({ do: 'hit', by: 1 }),
    disabled: ({ hasSearched }) => (hasSearched ? undefined : recorderWords.noSearch),
  },
];

export interface RecorderOptions {
  /**
   * The same map without wings: what has been recorded is played on it at once, so that a recording
   * can't lead elsewhere.
   */
  readonly program: Program;
  readonly start: WalkState;
  readonly now: () => number;
}

export function recorderWing({ program, start, now }: RecorderOptions): Wing {
  return defineWing({
    memory: recorderKey,
    start: Recording.of(program, start, now()),
    messages: recorderMessages,
    bindings: recorderBindings,
    update: (recording, { text, ended }) => {
      const narrated = recording.withNarration(text);
      return { memory: ended ? narrated.withWritingEnded(now()) : narrated };
    },
    after: (recording, context) => ({ memory: follow(program, recording, context, now()) }),
  });
}

/** The recording that a state holds. */
export function recordingIn(state: WalkState): Recording | undefined {
  return recorderKey.in(state);
}

function saidAt(recording: Recording | undefined, target: string | undefined): string {
  // Another row is another thing to speak of: what was said of the last stays with it.
  return recording?.target === target ? (recording?.narration ?? '') : '';
}

function follow(
  program: Program,
  recording: Recording,
  { before, state, action }: After<Recording>,
  now: number,
): Recording {
  const [from, to] = [bare(before), bare(state)];
  const opened = state.overlay?.kind === before.overlay?.kind ? undefined : state.overlay?.kind;
  if (opened === 'write') return selected(program, recording, to, now).withWritingBegun(now);
  if (opened === 'search') return recording.withSearchBegun(now);
  const moved = whereabouts(program, from) !== whereabouts(program, to);
  const text = soughtUntilNow(before, state);
  if (text !== '') {
    const sought = recording.with(
      program,
      [...selection(program, recording.played, from), { do: 'search', text }],
      now,
      recording.searchSince ?? now,
    );
    return sought.with(program, afterSearch(program, bare(sought.played), to, moved), now);
  }
  if (!moved && actionKinds[action.do].recorded !== 'as-it-is') return recording;
  const selecting = selection(program, recording.played, from);
  const atSelection = selecting.reduce(
    (at, select) => update(program, at, select),
    recording.played,
  );
  return recording.with(
    program,
    [...selecting, ...(moved ? actionsBetween(program, atSelection, to) : [action])],
    now,
  );
}

/** What was searched for, where the search has just ended; nothing where none has. */
function soughtUntilNow({ overlay: was }: WalkState, { overlay: is }: WalkState): string {
  if (was?.kind !== 'search' || is?.kind === 'search' || was.text.trim() === '') return '';
  return was.text;
}

/**
 * What leads from a search to where it ended: a place that was found, or the page it was left to.
 */
function afterSearch(
  program: Program,
  from: WalkState,
  to: WalkState,
  moved: boolean,
): readonly Action[] {
  return moved
    ? actionsBetween(program, from, to)
    : [{ do: 'close' }, ...selection(program, from, to)];
}

/** With a step for the row that the cursor has come to, where it has. */
function selected(
  program: Program,
  recording: Recording,
  state: WalkState,
  now: number,
): Recording {
  const selecting = selection(program, recording.played, state);
  return selecting.length > 0 ? recording.with(program, selecting, now) : recording;
}

/** What is recorded of a state: no overlay, and no wing's memory. */
function bare({ overlay: _over, ...state }: WalkState): WalkState {
  return { ...state, wings: {} };
}

/** One row under the screen: that it is recorded, where to, and what is said so far. */
export function recordingBar(out: string): {
  readonly rows: () => number;
  readonly words: (state: WalkState, columns: number) => Bar;
} {
  return {
    rows: () => 1,
    words: (state, columns) => {
      const recording = recordingIn(state);
      const place = recorderWords.step(recording?.length ?? 0);
      const narration = recording?.narration ?? '';
      const room = columns - place.length - 2;
      const within = (words: (text: string) => string, text: string): string =>
        words(fitEnd(safeLine(text), room - words('').length, '...'));
      // The end of a path and of what is being written is what one looks for.
      return {
        place,
        hint:
          narration === ''
            ? within(recorderWords.into, out)
            : within(recorderWords.said, narration),
        narration: '',
        lines: [],
      };
    },
  };
}

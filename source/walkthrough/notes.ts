/**
 * The presenter's notes: a page that follows a player in another terminal, with what comes next and
 * the time that has passed.
 */
import { z } from 'zod';
import { clockFigures } from '../text/figures.js';
import { actionWords } from '../walk/action.js';
import { messengerTo } from '../walk/messenger.js';
import type { Block, Outline } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import { currentStop } from '../walk/state/state.js';
import { WingMemory } from '../walk/state/wing-memory.js';
import { defineWing, type Wing } from '../walk/wing.js';
import { actionsOf } from './player.js';
import { positionSchema, type ScriptPosition } from './position.js';
import type { Step } from './schema.js';
import { holdOf } from './timing.js';
import type { Walkthrough } from './walkthrough.js';
import { notesWords } from './words-notes.js';

export const notesPlace = 'presenter-notes';

class Following {
  constructor(
    readonly position: ScriptPosition | undefined,
    readonly now: number,
  ) {}
}

export interface NotesOptions {
  readonly script: Walkthrough;
  readonly now: () => number;
  /**
   * Whether the time that has passed is told as it passes; not to a screen reader, which would read
   * it out each second.
   */
  readonly ticking: boolean;
}

const notesMessages = z.discriminatedUnion('is', [
  /** Where the player is; nothing where no player is there. */
  z.strictObject({ is: z.literal('position'), position: positionSchema.nullable() }),
  z.strictObject({ is: z.literal('pulse') }),
]);

const notesKey = new WingMemory('notes', Following);
export const toNotes = messengerTo<z.infer<typeof notesMessages>>(notesKey.id);

/** Follows the positions that are sent. */
export function notesWing({ script, now, ticking }: NotesOptions): Wing {
  return defineWing({
    memory: notesKey,
    start: new Following(undefined, now()),
    messages: notesMessages,
    quiet: ['pulse'],
    bindings: [
      {
        id: 'notes',
        keys: ['m'],
        label: notesWords.key,
        group: 'Walkthrough',
        footer: 0,
        action: () => ({ do: 'go', to: notesPlace }),
      },
    ],
    pages: {
      has: place => place === notesPlace,
      crumb: () => notesWords.crumb,
      outline: (following, place) => notesOutline(script, following, place),
    },
    update: (before, message, { state }) => {
      const position =
        message.is === 'position' ? (message.position ?? undefined) : before.position;
      // Another step is read from its top.
      const isSameStep =
        position?.at === before.position?.at || currentStop(state).place !== notesPlace;
      return {
        memory: new Following(position, now()),
        ...(isSameStep ? {} : { next: [{ do: 'edge', to: 'first' }] }),
      };
    },
    pulse: {
      due: ({ position }, state) =>
        ticking && position && currentStop(state).place === notesPlace ? 1000 : undefined,
      action: () => toNotes.send({ is: 'pulse' }),
    },
  });
}

function notesOutline(script: Walkthrough, following: Following, place: Place): Outline {
  const { steps, title } = script;
  const { position } = following;
  if (!position)
    return {
      place,
      title: notesWords.title(title),
      blocks: [text(notesWords.noPlayer), ...stepBlocks(notesWords.first, steps[0]?.step)],
    };
  const step = steps[position.at]?.step ?? {};
  const chapter = steps.slice(0, position.at + 1).findLast(known => known.step.mark !== undefined)
    ?.step.mark;
  const number = `${position.at + 1}/${steps.length}`;
  return {
    place,
    title: chapter === undefined ? number : `${number}  ${chapter}`,
    blocks: [
      timeBlock(position, following.now, step),
      ...stateBlocks(position, step),
      { kind: 'heading', text: notesWords.note },
      text(step.note ?? notesWords.noNote, undefined, step.note === undefined ? 'muted' : 'strong'),
      { kind: 'heading', text: notesWords.said },
      text(step.say ?? notesWords.nothingSaid),
      ...(position.at + 1 < steps.length
        ? stepBlocks(notesWords.next, steps[position.at + 1]?.step)
        : [{ kind: 'heading', text: notesWords.last } as const]),
    ],
  };
}

function timeBlock({ begun, since }: ScriptPosition, now: number, step: Step): Block {
  return text(
    notesWords.times({
      sinceStart: clock(now - begun),
      since: clock(now - since),
      hold: clock(1000 * holdOf(step)),
    }),
    notesWords.time,
    'muted',
  );
}

/** Whether the script is followed, and whether it goes on by itself. */
function stateBlocks({ away, running }: ScriptPosition, { pause }: Step): readonly Block[] {
  const states = [
    ...(away ? [notesWords.away] : []),
    ...(running ? [pause ? notesWords.waits : notesWords.runs] : []),
  ];
  return states.length > 0 ? [text(states.join(' '))] : [];
}

function stepBlocks(heading: string, step: Step | undefined): readonly Block[] {
  if (!step) return [];
  const does = notesWords.inTurn(actionsOf(step).map(action => actionWords(action)));
  return [
    {
      kind: 'heading',
      text: step.mark === undefined ? heading : notesWords.chapter(heading, step.mark),
    },
    ...(does === '' ? [] : [text(does, notesWords.shows, 'muted')]),
    text(step.say ?? notesWords.nothingSaid),
    ...(step.note === undefined ? [] : [text(step.note, notesWords.note)]),
  ];
}

function text(words: string, label?: string, tone?: 'muted' | 'strong'): Block {
  return {
    kind: 'text',
    text: words,
    ...(label === undefined ? {} : { label }),
    ...(tone === undefined ? {} : { tone }),
  };
}

function clock(milliseconds: number): string {
  return clockFigures(Math.max(0, Math.floor(milliseconds / 1000)));
}

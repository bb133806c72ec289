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
import { positionSchema, type Position } from './position.js';
import type { Step } from './schema.js';
import { holdOf } from './timing.js';
import type { Walkthrough } from './walkthrough.js';

export const notesPlace = 'presenter-notes';

class Following {
  constructor(
    readonly position: Position | undefined,
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
        label: "presenter's notes",
        group: 'Walkthrough',
        footer: 0,
        action: () => ({ do: 'go', to: notesPlace }),
      },
    ],
    pages: {
      has: place => place === notesPlace,
      crumb: () => 'Notes',
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

function notesOutline(script: Walkthrough, { position, now }: Following, place: Place): Outline {
  const { steps, title } = script;
  if (!position)
    return {
      place,
      title: `Notes: ${title}`,
      blocks: [
        text(
          'No player is playing this script now. Start one in another terminal: ' +
            'stancemap play, with the same file.',
        ),
        ...stepBlocks('First', steps[0]?.step),
      ],
    };
  const step = steps[position.at]?.step;
  const chapter = steps.slice(0, position.at + 1).findLast(known => known.step.mark !== undefined)
    ?.step.mark;
  const states = [
    position.away ? 'The script was left to look around.' : '',
    position.running ? (step?.pause ? 'It waits here.' : 'It goes on by itself.') : '',
  ].filter(Boolean);
  return {
    place,
    title: `${position.at + 1}/${steps.length}${chapter === undefined ? '' : `  ${chapter}`}`,
    blocks: [
      text(
        `${clock(now - position.begun)} since the start; ${clock(now - position.since)} ` +
          `in this step, which has ${clock(1000 * holdOf(step ?? {}))}`,
        'Time',
        'muted',
      ),
      ...(states.length > 0 ? [text(states.join(' '))] : []),
      { kind: 'heading', text: 'Note' },
      text(step?.note ?? 'No note.', undefined, step?.note === undefined ? 'muted' : 'strong'),
      { kind: 'heading', text: 'Said now' },
      text(step?.say ?? 'Nothing is said.'),
      ...(position.at + 1 < steps.length
        ? stepBlocks('Next', steps[position.at + 1]?.step)
        : [{ kind: 'heading', text: 'This is the last step.' } as const]),
    ],
  };
}

function stepBlocks(heading: string, step: Step | undefined): readonly Block[] {
  if (!step) return [];
  const does = actionsOf(step)
    .map(action => actionWords(action))
    .join(', then ');
  return [
    { kind: 'heading', text: step.mark === undefined ? heading : `${heading}: ${step.mark}` },
    ...(does === '' ? [] : [text(does, 'Shows', 'muted')]),
    text(step.say ?? 'Nothing is said.'),
    ...(step.note === undefined ? [] : [text(step.note, 'Note')]),
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

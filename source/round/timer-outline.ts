/** The timer's page: large figures, what is on, what may be done in it, what comes next. */
import { clockFigures } from '../text/figures.js';
import { frameLines } from '../outline/viewport.js';
import type { Block, Outline } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import type { WalkState } from '../walk/state/state.js';
import { keyLabel } from '../walk/bindings.js';
import { speechShort, speechTitle } from './flow-words.js';
import type { TimerMemory } from './timer-memory.js';
import { allowedSeconds, elapsedTime, graceOf, isBegun, speechOn } from './clocks.js';
import type { ClockName } from './timer-schema.js';
import {
  bellWords,
  clockTitle,
  pointsWords,
  readingFigures,
  readingOf,
  readingWords,
  sideName,
} from './timer-words.js';
import { timerWords } from './clock-words.js';

/** The keys that are told where they are of use. */
export const timerKeys = { toggle: ' ', back: '[' };

/** The clock that is looked at: the one that runs, else the speech. */
function clockOn({ timer }: TimerMemory): ClockName {
  return timer.running?.clock ?? 'speech';
}

/** Whether no speech is on any more, and no clock runs. */
function isOver(memory: TimerMemory): boolean {
  return clockOn(memory) === 'speech' && !speechOn(memory.format, memory.timer);
}

/** The clock with its side: Leader of the Opposition (Opposition). */
function clockWithSide(memory: TimerMemory): string {
  const { format, timer } = memory;
  const name = clockOn(memory);
  const speech = speechOn(format, timer);
  const side = name === 'speech' && speech ? sideName(format, speech) : undefined;
  return `${clockTitle(format, timer, name)}${side === undefined ? '' : ` (${side})`}`;
}

/** The timer in one line: 6:32 left, Leader of the Opposition (Opposition). */
export function timerLine(memory: TimerMemory, spoken: boolean): string {
  if (isOver(memory)) return timerWords.over;
  const { format, timer, seen } = memory;
  const reading = readingOf(format, timer, clockOn(memory), seen);
  const figures = readingFigures(reading);
  const shown = reading.over > 0 ? figures : timerWords.left(figures);
  const time = spoken ? readingWords(reading) : shown;
  return `${time}${timer.running ? '' : ` ${timerWords.pausedMark}`}, ${clockWithSide(memory)}`;
}

/** The timer in a few columns: 6:32 LO. Undefined while nothing of the round was timed. */
export function timerNote(memory: TimerMemory): string | undefined {
  const { format, timer, seen } = memory;
  if (!isBegun(timer) || isOver(memory)) return undefined;
  const name = clockOn(memory);
  const figures = readingFigures(readingOf(format, timer, name, seen));
  const speech = speechOn(format, timer);
  const clock = name === 'speech' && speech ? speechShort(speech) : clockTitle(format, timer, name);
  return timerWords.headNote(figures, clock, timer.running === undefined);
}

const text = (words: string, label?: string): Block => ({
  kind: 'text',
  text: words,
  ...(label === undefined ? {} : { label }),
});

export function timerOutline(
  memory: TimerMemory,
  { columns, rows }: WalkState,
  place: Place,
): Outline {
  if (isOver(memory)) return overOutline(memory, place);
  const { format, timer, seen, bell } = memory;
  const name = clockOn(memory);
  const reading = readingOf(format, timer, name, seen);
  const about = aboutClock(memory);
  // A wide window may be low: what is said below the figures needs its lines too.
  const most = Math.max(1, rows - frameLines - about.length - 1);
  const title = clockWithSide(memory);
  return {
    place,
    title:
      name === 'speech' ? timerWords.order(title, timer.at + 1, format.speeches.length) : title,
    wide: true,
    blocks: [
      {
        kind: 'figures',
        figures: readingFigures(reading),
        words: readingWords(reading),
        rows: columns < 60 ? 1 : most,
        tone: toneOf(bell !== undefined, timer.running !== undefined),
      },
      ...about,
    ],
  };
}

function toneOf(rings: boolean, runs: boolean): 'strong' | 'plain' | 'muted' {
  if (rings) return 'strong';
  return runs ? 'plain' : 'muted';
}

function overOutline(memory: TimerMemory, place: Place): Outline {
  return {
    place,
    title: timerWords.over,
    wide: true,
    blocks: [
      ...timesTaken(memory).map(line => text(line)),
      text(timerWords.goesBack(keyLabel(timerKeys.back))),
    ],
  };
}

/** What is said under the figures. */
function aboutClock(memory: TimerMemory): readonly Block[] {
  const { format, timer, seen, bell } = memory;
  const isSpeech = clockOn(memory) === 'speech';
  const speech = isSpeech ? speechOn(format, timer) : undefined;
  const next = format.speeches[timer.at + (isSpeech ? 1 : 0)];
  const state = timer.running ? timerWords.running : timerWords.paused(keyLabel(timerKeys.toggle));
  const points = speech && pointsWords(speech, elapsedTime(timer, 'speech', seen));
  const times = speech
    ? [timerWords.bells(clockFigures(speech.seconds), bellWords(format, speech))]
    : [];
  return [
    text(bell?.words ?? [state, points].filter(Boolean).join(' ')),
    ...times.map(line => text(line, timerWords.time)),
    ...(next
      ? [text(nextWords(memory, next), isSpeech ? timerWords.next : timerWords.afterwards)]
      : []),
    ...preparationLeft(memory),
  ];
}

function nextWords(
  { format, timer }: TimerMemory,
  next: TimerMemory['format']['speeches'][number],
): string {
  const title = speechTitle(format, next);
  return timer.automatic ? timerWords.byItself(title, graceOf(format)) : title;
}

function preparationLeft({ format, timer, seen }: TimerMemory): readonly Block[] {
  const clocks = (['before', 'for', 'against'] as const)
    .filter(
      name => allowedSeconds(format, timer, name) > 0 && (name !== 'before' || timer.at === 0),
    )
    .map(
      name =>
        `${name === 'before' ? timerWords.before : format.sides[name]} ` +
        `${readingFigures(readingOf(format, timer, name, seen))}`,
    );
  return clocks.length === 0 ? [] : [text(clocks.join(', '), timerWords.preparationLeft)];
}

function timesTaken({ format, timer }: TimerMemory): readonly string[] {
  return format.speeches.map(({ title }, at) =>
    timerWords.taken(title, Math.floor((timer.speeches[at]?.spent ?? 0) / 1000)),
  );
}

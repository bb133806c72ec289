/** The timer's page: large figures, what is on, what may be done in it, what comes next. */
import { clockFigures } from '../text/figures.js';
import { frameLines } from '../outline/viewport.js';
import type { Block, Outline } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import type { WalkState } from '../walk/state/state.js';
import type { TimerMemory } from './timer-memory.js';
import { allowed, elapsed, grace, speechOn, type ClockName } from './timer.js';
import {
  bellWords,
  clockTitle,
  pointsWords,
  readingFigures,
  readingOf,
  readingWords,
  sideName,
} from './timer-words.js';

/** The clock that is looked at: the one that runs, else the speech. */
function clockOn({ timer }: TimerMemory): ClockName {
  return timer.running?.clock ?? 'speech';
}

/** The timer in one line: 6:32 left, Leader of the Opposition (Opposition). */
export function timerLine(memory: TimerMemory, spoken: boolean): string {
  const { format, timer, seen } = memory;
  const name = clockOn(memory);
  const speech = speechOn(format, timer);
  if (name === 'speech' && !speech) return 'The round is over';
  const reading = readingOf(format, timer, name, seen);
  const time = spoken
    ? readingWords(reading)
    : reading.over > 0
      ? readingFigures(reading)
      : `${readingFigures(reading)} left`;
  const side = name === 'speech' && speech ? sideName(format, speech) : undefined;
  return (
    `${time}${timer.running ? '' : ' (paused)'}, ` +
    `${clockTitle(format, timer, name)}${side === undefined ? '' : ` (${side})`}`
  );
}

export function timerOutline(
  memory: TimerMemory,
  { columns, rows }: WalkState,
  place: Place,
): Outline {
  const { format, timer, seen, bell } = memory;
  const name = clockOn(memory);
  const speech = speechOn(format, timer);
  const text = (words: string, label?: string): Block => ({
    kind: 'text',
    text: words,
    ...(label === undefined ? {} : { label }),
  });
  if (name === 'speech' && !speech) {
    return {
      place,
      title: 'The round is over',
      wide: true,
      blocks: [
        ...timesTaken(memory).map(line => text(line)),
        text('[ goes back to the last speech.'),
      ],
    };
  }
  const reading = readingOf(format, timer, name, seen);
  const next = format.speeches[timer.at + (name === 'speech' ? 1 : 0)];
  const points =
    name === 'speech' && speech ? pointsWords(speech, elapsed(timer, 'speech', seen)) : undefined;
  const side = name === 'speech' && speech ? sideName(format, speech) : undefined;
  const told =
    bell?.words ??
    [timer.running ? 'Running.' : 'Paused: Space starts it.', points].filter(Boolean).join(' ');
  const about = [
    text(told),
    ...(name === 'speech' && speech
      ? [text(`${clockFigures(speech.seconds)}; bells at ${bellWords(speech)}.`, 'Time')]
      : []),
    ...(next
      ? [
          text(
            `${next.title}${next.stands ? ` (${format.sides[next.stands]})` : ''}${timer.automatic ? `, by itself ${grace} seconds after the time` : ''}`,
            name === 'speech' ? 'Next' : 'Then',
          ),
        ]
      : []),
    ...preparationLeft(memory),
  ];
  const most = Math.max(1, rows - frameLines - about.length - 1);
  const order = name === 'speech' ? `, ${timer.at + 1} of ${format.speeches.length}` : '';
  return {
    place,
    title: `${clockTitle(format, timer, name)}${side === undefined ? '' : ` (${side})`}${order}`,
    wide: true,
    // A wide window may be low: what is said below needs its lines too.
    blocks: [
      {
        kind: 'figures',
        figures: readingFigures(reading),
        words: readingWords(reading),
        rows: columns < 60 ? 1 : most,
        tone: bell ? 'strong' : timer.running ? 'plain' : 'muted',
      },
      ...about,
    ],
  };
}

function preparationLeft({ format, timer, seen }: TimerMemory): readonly Block[] {
  const left = (['before', 'for', 'against'] as const)
    .filter(name => allowed(format, timer, name) > 0 && (name !== 'before' || timer.at === 0))
    .map(
      name =>
        `${name === 'before' ? 'before the round' : format.sides[name]} ` +
        `${readingFigures(readingOf(format, timer, name, seen))}`,
    );
  return left.length === 0
    ? []
    : [{ kind: 'text', label: 'Preparation left', text: left.join(', ') }];
}

function timesTaken({ format, timer }: TimerMemory): readonly string[] {
  return format.speeches.map(
    ({ title }, at) =>
      `${title}: ${clockFigures(Math.floor((timer.speeches[at]?.spent ?? 0) / 1000))}`,
  );
}

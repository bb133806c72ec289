/**
 * A walkthrough as a terminal recording: asciicast v3 (or v2 for older players) and WebVTT captions
 * beside it. Times come from the script, never from a clock, so the same script over the same map
 * gives the same bytes. docs.asciinema.org/manual/asciicast/v3, w3.org/TR/webvtt1
 */
import { safeLine } from '../text/safe-text.js';
import { timesOf } from './timing.js';
import type { Walkthrough } from './walkthrough.js';

/**
 * One drawn screen: its lines from the top, with the terminal's own sequences for bold, inverse and
 * colour.
 */
export type Frame = readonly string[];

type Event = readonly [time: number, code: 'o' | 'm' | 'x', data: string];

/** The recording. `frames` holds one drawn screen per step. */
export function asciicast(
  { title, size, steps }: Walkthrough,
  frames: readonly Frame[],
  version: 2 | 3,
): string {
  const { starts, end } = timesOf(steps);
  const events: Event[] = [];
  let before: Frame | undefined;
  steps.forEach(({ step }, at) => {
    const time = starts[at] ?? 0;
    const frame = frames[at] ?? [];
    if (step.mark !== undefined) events.push([time, 'm', safeLine(step.mark)]);
    events.push([time, 'o', drawing(frame, before)]);
    before = frame;
  });
  // The cursor comes back at the end, which also holds the last screen for its time.
  events.push([end, 'o', '\u001B[?25h']);
  const name = safeLine(title);
  const header =
    version === 3
      ? {
          version,
          term: { cols: size.columns, rows: size.rows, type: 'xterm-256color' },
          title: name,
        }
      : { version, width: size.columns, height: size.rows, title: name };
  const timed = version === 3 ? withIntervals([...events, [end, 'x', '0']]) : events;
  return `${[header, ...timed].map(line => JSON.stringify(line)).join('\n')}\n`;
}

/** The output that draws a screen: all of it at first, then the lines that differ. */
function drawing(frame: Frame, before: Frame | undefined): string {
  if (before === undefined) return `\u001B[?25l\u001B[2J\u001B[H${frame.join('\r\n')}`;
  return frame
    .flatMap((line, at) =>
      line === before[at] ? [] : [`\u001B[${at + 1};1H\u001B[0m\u001B[2K${line}`],
    )
    .join('');
}

/** In v3 a time is the seconds since the event before. */
function withIntervals(events: readonly Event[]): readonly Event[] {
  return events.map(([time, code, data], at) => [
    Math.round((time - (events[at - 1]?.[0] ?? 0)) * 1000) / 1000,
    code,
    data,
  ]);
}

/** The narration as WebVTT captions, each shown as long as its step. */
export function captions({ title, steps }: Walkthrough): string {
  const { starts, end } = timesOf(steps);
  const cues = steps.flatMap(({ step }, at) => {
    const [from = 0, to = end] = [starts[at], starts[at + 1]];
    // A cue without length is none.
    return step.say === undefined || to <= from
      ? []
      : [`${at + 1}\n${clock(from)} --> ${clock(to)}\n${escaped(safeLine(step.say))}\n`];
  });
  return [`${captionsHead(title)}\n`, ...cues].join('\n');
}

/** Whether a text is a recording of a script of that title: one that may be made again. */
export function isCastOf(text: string, { title }: Pick<Walkthrough, 'title'>): boolean {
  const [head = ''] = text.split('\n', 1);
  return (
    head.startsWith('{"version":') && head.endsWith(`"title":${JSON.stringify(safeLine(title))}}`)
  );
}

/**
 * Whether a text is the captions of a script: under its title, or, as earlier versions wrote them,
 * with its first cue.
 */
export function areCaptionsOf(text: string, script: Walkthrough): boolean {
  const [head = '', ...lines] = text.split('\n');
  if (head === captionsHead(script.title)) return true;
  const own = captions(script).split('\n').slice(1);
  return head === 'WEBVTT' && own.slice(0, 4).every((line, at) => line === lines[at]);
}

/** What follows the name of the format on its line is a comment. */
function captionsHead(title: string): string {
  return `WEBVTT ${escaped(safeLine(title))}`.trim();
}

function clock(seconds: number): string {
  const whole = Math.round(seconds * 1000);
  const part = (value: number, digits: number): string => String(value).padStart(digits, '0');
  const hours = part(Math.floor(whole / 3_600_000), 2);
  const minutes = part(Math.floor(whole / 60_000) % 60, 2);
  const rest = part(Math.floor(whole / 1000) % 60, 2);
  return `${hours}:${minutes}:${rest}.${part(whole % 1000, 3)}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

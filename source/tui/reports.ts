/**
 * What a terminal sends that is no key: answers to questions (OSC, DCS, APC, PM and SOS strings, by
 * ECMA-48 section 5.6), releases of keys, and reports of the mouse. They are told apart here before
 * Ink reads keys, however late an answer comes and wherever it is cut.
 */
export interface MouseReport {
  readonly is: 'press' | 'release' | 'wheel-up' | 'wheel-down';
  /** The cell, counted from 0. */
  readonly column: number;
  readonly row: number;
}

/** What is left over from one read for the next. */
export type Unfinished =
  | { readonly in: 'keys' }
  /** Within a string: how much of it was passed over, and whether it ended on Esc. */
  | { readonly in: 'string'; readonly length: number; readonly escaped: boolean }
  /**
   * Within a paste, which is text whatever it holds; what may begin its end was not yielded yet.
   */
  | { readonly in: 'paste'; readonly pending: string }
  /** The beginning of a sequence that may be no key, or may begin a paste. */
  | { readonly in: 'sequence'; readonly pending: string };

export interface Read {
  readonly keys: string;
  readonly mouse: readonly MouseReport[];
  readonly rest: Unfinished;
}

export const nothingUnfinished: Unfinished = { in: 'keys' };

/** A string that has not ended by now was none: what follows are keys again. */
const longestString = 65_536;
const pasteStart = '\u001B[200~';
const pasteEnd = '\u001B[201~';
// oxlint-disable-next-line no-control-regex
const stringStart = /\u001B[\]PX^_]|[\u0090\u0098\u009D\u009E\u009F]/;
// oxlint-disable-next-line no-control-regex
const stringEnd = /[\u0007\u0018\u001A\u001B\u009C]/;
// oxlint-disable-next-line no-control-regex
const mouseReport = /^\u001B\[<(\d{1,5});(\d{1,5});(\d{1,5})([Mm])/;
// oxlint-disable-next-line no-control-regex
const mouseBegun = /^\u001B\[<[\d;]{0,18}$/;
// oxlint-disable-next-line no-control-regex
const keyRelease = /^\u001B\[[\d;:]*:3[u~A-HPQRS]/;

/** Reads what came in one piece, after what was left of the one before. */
export function readReports(before: Unfinished, text: string): Read {
  let rest = before;
  let unread = text;
  let keys = '';
  const mouse: MouseReport[] = [];
  while (unread !== '') {
    const step = nextStep(rest, unread);
    keys += step.keys;
    if (step.mouse) mouse.push(step.mouse);
    rest = step.rest;
    unread = step.unread;
  }
  return { keys, mouse, rest };
}

interface ReadStep {
  readonly keys: string;
  readonly mouse?: MouseReport | undefined;
  readonly rest: Unfinished;
  readonly unread: string;
}

function nextStep(rest: Unfinished, text: string): ReadStep {
  switch (rest.in) {
    case 'string':
      return withinString(rest, text);
    case 'paste':
      return withinPaste(rest.pending + text);
    case 'sequence':
      return sequenceStep(rest.pending + text);
    case 'keys':
      return amongKeys(text);
  }
}

function withinString(
  { length, escaped }: Extract<Unfinished, { in: 'string' }>,
  text: string,
): ReadStep {
  if (escaped) return afterEscape(text);
  const end = stringEnd.exec(text);
  if (end?.[0] === '\u001B') {
    const after = text.slice(end.index + 1);
    return after === ''
      ? { keys: '', rest: { in: 'string', length, escaped: true }, unread: '' }
      : afterEscape(after);
  }
  if (end) return { keys: '', rest: nothingUnfinished, unread: text.slice(end.index + 1) };
  const passed = length + text.length;
  const rest: Unfinished =
    passed > longestString ? nothingUnfinished : { in: 'string', length: passed, escaped: false };
  return { keys: '', rest, unread: '' };
}

/**
 * An Esc in a string ends it: with a backslash behind it as it should, else as a key of its own.
 */
function afterEscape(text: string): ReadStep {
  return text.startsWith('\\')
    ? { keys: '', rest: nothingUnfinished, unread: text.slice(1) }
    : sequenceStep(`\u001B${text}`);
}

function withinPaste(text: string): ReadStep {
  const end = text.indexOf(pasteEnd);
  if (end < 0) {
    const held = beginningAtEnd(text, pasteEnd);
    const keys = text.slice(0, text.length - held.length);
    return { keys, rest: { in: 'paste', pending: held }, unread: '' };
  }
  const after = end + pasteEnd.length;
  return { keys: text.slice(0, after), rest: nothingUnfinished, unread: text.slice(after) };
}

/** The longest end of a text with which another may begin. */
function beginningAtEnd(text: string, other: string): string {
  for (let length = Math.min(text.length, other.length - 1); length > 0; length--)
    if (text.endsWith(other.slice(0, length))) return other.slice(0, length);
  return '';
}

/** Keys up to the next thing that may be none. */
function amongKeys(text: string): ReadStep {
  // oxlint-disable-next-line no-control-regex
  const at = text.search(/[\u001B\u0090\u0098\u009D\u009E\u009F]/);
  if (at < 0) return { keys: text, rest: nothingUnfinished, unread: '' };
  if (at > 0) return { keys: text.slice(0, at), rest: nothingUnfinished, unread: text.slice(at) };
  return sequenceStep(text);
}

/** The sequence that a text begins with. */
function sequenceStep(text: string): ReadStep {
  const begins = stringStart.exec(text);
  if (begins?.index === 0)
    return {
      keys: '',
      rest: { in: 'string', length: 0, escaped: false },
      unread: text.slice(begins[0].length),
    };
  if (text.startsWith(pasteStart))
    return {
      keys: pasteStart,
      rest: { in: 'paste', pending: '' },
      unread: text.slice(pasteStart.length),
    };
  const reported = mouseReport.exec(text);
  if (reported)
    return {
      keys: '',
      mouse: mouseFrom(reported),
      rest: nothingUnfinished,
      unread: text.slice(reported[0].length),
    };
  if (mayGoOn(text)) return { keys: '', rest: { in: 'sequence', pending: text }, unread: '' };
  const released = keyRelease.exec(text);
  if (released)
    return { keys: '', rest: nothingUnfinished, unread: text.slice(released[0].length) };
  return { keys: text.slice(0, 1), rest: nothingUnfinished, unread: text.slice(1) };
}

/** Whether what comes next may make this a paste, a report or a release: a lone Esc is a key. */
function mayGoOn(text: string): boolean {
  return (
    (text.length > 1 && pasteStart.startsWith(text)) ||
    mouseBegun.test(text) ||
    // oxlint-disable-next-line no-control-regex
    /^\u001B\[[\d;:]{0,18}$/.test(text)
  );
}

/** SGR reports (xterm, mode 1006): the button with modifiers in its higher bits, column, row. */
function mouseFrom([, code = '', column = '', row = '', kind]: RegExpExecArray):
  | MouseReport
  | undefined {
  const button = Number(code);
  const cell = { column: Number(column) - 1, row: Number(row) - 1 };
  const wheel = (button & 64) !== 0;
  const moved = (button & 32) !== 0;
  if (moved || cell.column < 0 || cell.row < 0) return undefined;
  if (wheel)
    return (button & 3) < 2
      ? { is: (button & 1) === 0 ? 'wheel-up' : 'wheel-down', ...cell }
      : undefined;
  return (button & 3) === 0 ? { is: kind === 'M' ? 'press' : 'release', ...cell } : undefined;
}

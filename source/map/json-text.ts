/**
 * A walk over JSON text that knows where every value stands. It is only needed when something is to
 * be located (the engine's own parser is faster where nothing is wrong), and it keeps its own
 * stack, so that depth cannot overflow it.
 */
import { safeLine } from '../text/safe-text.js';

/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

export interface SyntaxSlip {
  readonly offset: number;
  readonly message: string;
}

/**
 * Told of each value (and of each key before its value) with the offset where it starts. The path
 * is reused: copy it to keep it.
 */
export type Visit = (path: Path, offset: number, part: 'key' | 'value') => void;

type Wanted =
  | 'a value'
  | 'a value or "]"'
  | 'a key in double quotes'
  | 'a key in double quotes or "}"'
  | '":"'
  | '"," or "]"'
  | '"," or "}"'
  | 'the end of the file';

const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const word = /[^\s,:[\]{}"]{1,40}/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;

/**
 * Visits every value of a JSON text. The first slip in its syntax, or undefined where it is JSON.
 */
export function walkJson(text: string, visit: Visit): SyntaxSlip | undefined {
  const path: (string | number)[] = [];
  const closers: string[] = [];
  let wanted: Wanted = 'a value';
  let at = 0;
  const afterValue = (): Wanted => {
    const closer = closers.at(-1);
    return closer === undefined
      ? 'the end of the file'
      : closer === ']'
        ? '"," or "]"'
        : '"," or "}"';
  };
  for (;;) {
    at = skipSpace(text, at);
    const character = text.charAt(at);
    if (wanted === 'the end of the file' && character === '') return undefined;
    if (character === '')
      return { offset: at, message: `the text ends where ${wanted} should follow` };
    switch (wanted) {
      case 'a key in double quotes or "}"':
      case 'a key in double quotes': {
        if (character === '}' && wanted === 'a key in double quotes or "}"') {
          closers.pop();
          at++;
          wanted = afterValue();
          break;
        }
        if (character !== '"') return slip(text, at, wanted);
        const end = stringEnd(text, at);
        if (typeof end !== 'number') return end;
        path.push(unquoted(text.slice(at, end)));
        visit(path, at, 'key');
        at = end;
        wanted = '":"';
        break;
      }
      case '":"':
        if (character !== ':') return slip(text, at, wanted);
        at++;
        wanted = 'a value';
        break;
      case '"," or "]"':
      case '"," or "}"': {
        const last = path.pop();
        if (character === closers.at(-1)) {
          closers.pop();
          at++;
          wanted = afterValue();
        } else if (character === ',') {
          at++;
          if (typeof last === 'number') path.push(last + 1);
          wanted = typeof last === 'number' ? 'a value' : 'a key in double quotes';
        } else return slip(text, at, wanted);
        break;
      }
      case 'a value or "]"':
      case 'a value': {
        if (character === ']' && wanted === 'a value or "]"') {
          path.pop();
          closers.pop();
          at++;
          wanted = afterValue();
          break;
        }
        if (character === '[' || character === '{') {
          visit(path, at, 'value');
          closers.push(character === '[' ? ']' : '}');
          if (character === '[') path.push(0);
          at++;
          wanted = character === '[' ? 'a value or "]"' : 'a key in double quotes or "}"';
          break;
        }
        const end = character === '"' ? stringEnd(text, at) : matchEnd(literal, text, at);
        if (end === undefined) return slip(text, at, wanted);
        if (typeof end !== 'number') return end;
        visit(path, at, 'value');
        at = end;
        wanted = afterValue();
        break;
      }
      case 'the end of the file':
        return slip(text, at, wanted);
    }
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (
    let code = text.charCodeAt(at);
    code === 32 || code === 10 || code === 13 || code === 9;
    code = text.charCodeAt(at)
  )
    at++;
  return at;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The offset after the closing quote of the string that starts at an offset. */
function stringEnd(text: string, from: number): number | SyntaxSlip {
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (Number.isNaN(code) || code === 10 || code === 13)
      return { offset: from, message: 'this text in quotes is not closed on its line' };
    if (code < 32)
      return {
        offset: at,
        message: 'a control character must be written as an escape such as \\t',
      };
    if (code === 92) {
      const end = matchEnd(escape, text, at);
      if (end === undefined)
        return {
          offset: at,
          message: `${seenText(`\\${text.charAt(at + 1)}`)} is not an escape that JSON knows`,
        };
      at = end;
    } else at++;
  }
}

function unquoted(quoted: string): string {
  const key: unknown = JSON.parse(quoted);
  return typeof key === 'string' ? key : quoted;
}

function slip(text: string, offset: number, wanted: Wanted): SyntaxSlip {
  if (text.startsWith('//', offset) || text.startsWith('/*', offset))
    return { offset, message: 'JSON has no comments' };
  const character = text.charAt(offset);
  const comma = text.slice(0, offset).trimEnd();
  if ((character === ']' || character === '}') && comma.endsWith(',')) {
    return { offset: comma.length - 1, message: `a comma must not stand before "${character}"` };
  }
  const end = matchEnd(word, text, offset);
  const seen = end === undefined ? character : text.slice(offset, end);
  if (seen.startsWith("'"))
    return { offset, message: `expected ${wanted}: JSON quotes with ", not with '` };
  return {
    offset,
    message: `expected ${wanted}, found ${seen === '"' ? 'text in quotes' : seenText(seen)}`,
  };
}

/** What stands in the text, fit to be shown: the text is as untrusted here as anywhere. */
function seenText(seen: string): string {
  const shown = safeLine(seen);
  return shown === '' ? 'a character that cannot be shown' : `"${shown}"`;
}

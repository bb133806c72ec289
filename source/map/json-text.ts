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
  const walk = new JsonWalk(text, visit);
  for (;;) {
    const end = walk.step();
    if (end !== undefined) return end === 'done' ? undefined : end;
  }
}

class JsonWalk {
  private readonly path: (string | number)[] = [];
  private readonly closers: (']' | '}')[] = [];
  private wanted: Wanted = 'a value';
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly visit: Visit,
  ) {}

  /** Takes what is wanted next; the slip where something else is there. */
  step(): SyntaxSlip | 'done' | undefined {
    const { text, wanted } = this;
    this.at = skipSpace(text, this.at);
    const character = text.charAt(this.at);
    if (character === '')
      return wanted === 'the end of the file'
        ? 'done'
        : { offset: this.at, message: `the text ends where ${wanted} should follow` };
    switch (wanted) {
      case 'a key in double quotes or "}"':
        return character === '}' ? this.close() : this.key(character);
      case 'a key in double quotes':
        return this.key(character);
      case '":"':
        return character === ':' ? this.take('a value') : slip(text, this.at, wanted);
      case '"," or "]"':
      case '"," or "}"':
        return this.afterItem(character);
      case 'a value or "]"':
        if (character !== ']') return this.value(character);
        this.path.pop();
        return this.close();
      case 'a value':
        return this.value(character);
      case 'the end of the file':
        return slip(text, this.at, wanted);
    }
  }

  /** One character, and what is to follow it. */
  private take(wanted: Wanted): undefined {
    this.at++;
    this.wanted = wanted;
  }

  private close(): undefined {
    this.closers.pop();
    this.take(this.afterValue());
  }

  private afterValue(): Wanted {
    const closer = this.closers.at(-1);
    if (closer === undefined) return 'the end of the file';
    return closer === ']' ? '"," or "]"' : '"," or "}"';
  }

  private key(character: string): SyntaxSlip | undefined {
    if (character !== '"') return slip(this.text, this.at, this.wanted);
    const end = stringEnd(this.text, this.at);
    if (typeof end !== 'number') return end;
    this.path.push(unquoted(this.text.slice(this.at, end)));
    this.visit(this.path, this.at, 'key');
    this.at = end;
    this.wanted = '":"';
    return undefined;
  }

  private afterItem(character: string): SyntaxSlip | undefined {
    const last = this.path.pop();
    if (character === this.closers.at(-1)) return this.close();
    if (character !== ',') return slip(this.text, this.at, this.wanted);
    if (typeof last !== 'number') return this.take('a key in double quotes');
    this.path.push(last + 1);
    return this.take('a value');
  }

  private value(character: string): SyntaxSlip | undefined {
    if (character === '[' || character === '{') return this.open(character);
    const end =
      character === '"' ? stringEnd(this.text, this.at) : matchEnd(literal, this.text, this.at);
    if (end === undefined) return slip(this.text, this.at, this.wanted);
    if (typeof end !== 'number') return end;
    this.visit(this.path, this.at, 'value');
    this.at = end;
    this.wanted = this.afterValue();
    return undefined;
  }

  private open(character: '[' | '{'): undefined {
    this.visit(this.path, this.at, 'value');
    this.closers.push(character === '[' ? ']' : '}');
    if (character === '[') this.path.push(0);
    this.take(character === '[' ? 'a value or "]"' : 'a key in double quotes or "}"');
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

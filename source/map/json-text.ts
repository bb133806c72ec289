/**
 * A walk over JSON text that knows where every value stands. It is only needed when something is to
 * be located (the engine's own parser is faster where nothing is wrong), and it keeps its own
 * stack, so that depth cannot overflow it.
 */
import { safeLine } from '../text/safe-text.js';
import { syntaxWords, type ExpectedSyntax } from './words-syntax.js';

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

/** Told of each value once it is passed, with the offset after its last character. */
export type Leave = (path: Path, end: number) => void;

const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const word = /[^\s,:[\]{}"]{1,40}/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;

/** What is deeper is not visited: the offset after a value, undefined where something is wrong. */
export interface Below {
  readonly depth: number;
  readonly over: (start: number) => number | undefined;
}

/**
 * Visits every value of a JSON text, but for what is to be passed over. The first slip in its
 * syntax, or undefined where it is JSON.
 */
export function walkJson(
  text: string,
  visit: Visit,
  leave: Leave = () => {},
  below?: Below,
): SyntaxSlip | undefined {
  const walk = new JsonWalk({ text, visit, leave, below });
  for (;;) {
    const end = walk.step();
    if (end !== undefined) return end === 'done' ? undefined : end;
  }
}

interface Walking {
  readonly text: string;
  readonly visit: Visit;
  readonly leave: Leave;
  readonly below: Below | undefined;
}

class JsonWalk {
  private readonly path: (string | number)[] = [];
  private readonly closers: (']' | '}')[] = [];
  private wanted: ExpectedSyntax = 'value';
  private at = 0;

  private readonly text: string;
  private readonly visit: Visit;
  private readonly leave: Leave;
  private readonly below: Below | undefined;

  constructor({ text, visit, leave, below }: Walking) {
    this.text = text;
    this.visit = visit;
    this.leave = leave;
    this.below = below;
  }

  /** Takes what is wanted next; the slip where something else is there. */
  step(): SyntaxSlip | 'done' | undefined {
    const { text, wanted } = this;
    this.at = skipSpace(text, this.at);
    const character = text.charAt(this.at);
    if (character === '')
      return wanted === 'end' ? 'done' : { offset: this.at, message: syntaxWords.ends(wanted) };
    switch (wanted) {
      case 'key or }':
        return character === '}' ? this.close() : this.key(character);
      case 'key':
        return this.key(character);
      case 'colon':
        return character === ':' ? this.take('value') : slip(text, this.at, wanted);
      case 'comma or ]':
      case 'comma or }':
        return this.afterItem(character);
      case 'value or ]':
        if (character !== ']') return this.value(character);
        this.path.pop();
        return this.close();
      case 'value':
        return this.value(character);
      case 'end':
        return slip(text, this.at, wanted);
    }
  }

  /** One character, and what is to follow it. */
  private take(wanted: ExpectedSyntax): undefined {
    this.at++;
    this.wanted = wanted;
  }

  private close(): undefined {
    this.closers.pop();
    this.leave(this.path, this.at + 1);
    this.take(this.afterValue());
  }

  private afterValue(): ExpectedSyntax {
    const closer = this.closers.at(-1);
    if (closer === undefined) return 'end';
    return closer === ']' ? 'comma or ]' : 'comma or }';
  }

  private key(character: string): SyntaxSlip | undefined {
    if (character !== '"') return slip(this.text, this.at, this.wanted);
    const end = stringEnd(this.text, this.at);
    if (typeof end !== 'number') return end;
    this.path.push(unquoted(this.text.slice(this.at, end)));
    this.visit(this.path, this.at, 'key');
    this.at = end;
    this.wanted = 'colon';
    return undefined;
  }

  private afterItem(character: string): SyntaxSlip | undefined {
    const last = this.path.pop();
    if (character === this.closers.at(-1)) return this.close();
    if (character !== ',') return slip(this.text, this.at, this.wanted);
    if (typeof last !== 'number') return this.take('key');
    this.path.push(last + 1);
    return this.take('value');
  }

  private value(character: string): SyntaxSlip | undefined {
    if (character === '[' || character === '{') return this.open(character);
    const end =
      character === '"' ? stringEnd(this.text, this.at) : matchEnd(literal, this.text, this.at);
    if (end === undefined) return slip(this.text, this.at, this.wanted);
    if (typeof end !== 'number') return end;
    this.visit(this.path, this.at, 'value');
    this.leave(this.path, end);
    this.at = end;
    this.wanted = this.afterValue();
    return undefined;
  }

  private open(character: '[' | '{'): undefined {
    this.visit(this.path, this.at, 'value');
    // Where what is in it is wrong, the walk goes on through it and tells.
    const end =
      this.below && this.path.length >= this.below.depth ? this.below.over(this.at) : undefined;
    if (end !== undefined) {
      this.leave(this.path, end);
      this.at = end;
      this.wanted = this.afterValue();
      return undefined;
    }
    this.closers.push(character === '[' ? ']' : '}');
    if (character === '[') this.path.push(0);
    this.take(character === '[' ? 'value or ]' : 'key or }');
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
      return { offset: from, message: syntaxWords.openText };
    if (code < 32) return { offset: at, message: syntaxWords.control };
    if (code === 92) {
      const end = matchEnd(escape, text, at);
      if (end === undefined)
        return {
          offset: at,
          message: syntaxWords.noEscape(seenText(`\\${text.charAt(at + 1)}`)),
        };
      at = end;
    } else at++;
  }
}

function unquoted(quoted: string): string {
  // Most keys are written as they are; a large map has two million.
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  const key: unknown = JSON.parse(quoted);
  return typeof key === 'string' ? key : quoted;
}

function slip(text: string, offset: number, wanted: ExpectedSyntax): SyntaxSlip {
  if (text.startsWith('//', offset) || text.startsWith('/*', offset))
    return { offset, message: syntaxWords.noComments };
  const character = text.charAt(offset);
  const comma = text.slice(0, offset).trimEnd();
  if ((character === ']' || character === '}') && comma.endsWith(',')) {
    return { offset: comma.length - 1, message: syntaxWords.lastComma(character) };
  }
  const end = matchEnd(word, text, offset);
  const seen = end === undefined ? character : text.slice(offset, end);
  if (seen.startsWith("'")) return { offset, message: syntaxWords.otherQuotes(wanted) };
  return {
    offset,
    message: syntaxWords.other(wanted, seen === '"' ? syntaxWords.text : seenText(seen)),
  };
}

/** What stands in the text, fit to be shown: the text is as untrusted here as anywhere. */
function seenText(seen: string): string {
  return syntaxWords.seen(safeLine(seen));
}

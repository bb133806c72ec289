/**
 * Passing over a JSON value without telling of what is in it: many times as fast as walking it, and
 * as strict.
 */

const quote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;
const openList = 91;
const closeList = 93;
const openObject = 123;
const closeObject = 125;

export class JsonPass {
  /**
   * Whether two keys of one object could be the same, in what was passed so far. They are compared
   * by a number made of their letters, so that this may be true of two that differ.
   */
  mayRepeat = false;
  /** After what was passed last. */
  private at = 0;
  /** The numbers of the keys of the objects that are open, and where each object's begin. */
  private readonly keys: number[] = [];
  private keyCount = 0;
  /** For each object or list that is open: where its keys begin; -1 for a list. */
  private readonly open: number[] = [];
  /** How many are open: the arrays keep their length, which is dear to change. */
  private depth = 0;

  private readonly literalAt = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
  private readonly escapeAt = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;

  constructor(private readonly text: string) {}

  /**
   * The offset after the value that starts at an offset; undefined where it is no JSON, which is
   * for a walk to tell of.
   */
  over(start: number): number | undefined {
    this.at = start;
    this.keyCount = 0;
    this.depth = 0;
    do {
      if (!this.value()) return undefined;
      if (!this.afterValue()) return undefined;
    } while (this.depth > 0);
    return this.at;
  }

  /** As `over`, of a list: where each of its items starts and ends is added to `marks`. */
  overItems(start: number, marks: number[]): number | undefined {
    this.at = start + 1;
    if (this.next() === closeList) return this.at + 1;
    for (;;) {
      this.next();
      const item = this.at;
      const end = this.over(item);
      if (end === undefined) return undefined;
      marks.push(item, end);
      const code = this.next();
      this.at++;
      if (code === closeList) return this.at;
      if (code !== comma) return undefined;
    }
  }

  /** A value from its start, as far as the first one in it that is no object and no list. */
  private value(): boolean {
    for (;;) {
      const code = this.next();
      if (code === openObject) {
        this.at++;
        this.open[this.depth++] = this.keyCount;
        if (this.next() === closeObject) return true;
        if (!this.key()) return false;
      } else if (code === openList) {
        this.at++;
        this.open[this.depth++] = -1;
        if (this.next() === closeList) return true;
      } else return code === quote ? this.string() !== undefined : this.literal();
    }
  }

  /** Closes what ends here; then the comma and the key that the next value follows. */
  private afterValue(): boolean {
    while (this.depth > 0) {
      const code = this.next();
      const keysFrom = this.open[this.depth - 1] ?? -1;
      if (code === comma) {
        this.at++;
        if (keysFrom === -1) return true;
        this.next();
        return this.key();
      }
      if (code !== (keysFrom === -1 ? closeList : closeObject)) return false;
      this.at++;
      this.depth--;
      if (keysFrom !== -1) this.keyCount = keysFrom;
    }
    return true;
  }

  private key(): boolean {
    if (this.text.charCodeAt(this.at) !== quote) return false;
    const start = this.at;
    const key = this.string();
    if (key === undefined) return false;
    // A letter may stand as an escape: such a key may be any other.
    if (this.text.slice(start, this.at).includes('\\')) this.mayRepeat = true;
    for (let at = this.open[this.depth - 1] ?? 0; at < this.keyCount; at++)
      if (this.keys[at] === key) this.mayRepeat = true;
    this.keys[this.keyCount++] = key;
    if (this.next() !== colon) return false;
    this.at++;
    return true;
  }

  /** Passes a string; a number made of its letters, undefined where it is none. */
  private string(): number | undefined {
    const { text } = this;
    let at = this.at + 1;
    let hash = 0;
    for (let code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(at)) {
      // The end of the text has no code, which is no more than anything.
      if (!(code >= 32)) return undefined;
      if (code === backslash) {
        this.escapeAt.lastIndex = at;
        if (!this.escapeAt.test(text)) return undefined;
        at = this.escapeAt.lastIndex;
      } else at++;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    this.at = at + 1;
    return hash;
  }

  private literal(): boolean {
    this.literalAt.lastIndex = this.at;
    if (!this.literalAt.test(this.text)) return false;
    this.at = this.literalAt.lastIndex;
    return true;
  }

  /** The next character that is no space. */
  private next(): number {
    const { text } = this;
    let code = text.charCodeAt(this.at);
    while (code === 32 || code === 10 || code === 13 || code === 9)
      code = text.charCodeAt(++this.at);
    return code;
  }
}

/** How hand-outs name what they have set out before. */

export function withName(name: string, words: string): string {
  return `${name}. ${words}`;
}

export function quotedAbove(title: string): string {
  return `"${title}" (above)`;
}

export function cardName(number: number, title: string | undefined): string {
  return title === undefined ? `card ${number}` : `card ${number}, "${title}"`;
}

/** `3, as above`. */
export function asAbove(name: string): string {
  return `${name}, as above`;
}

/** Keys as the table of bindings names them, from what Ink reports. */
import type { Key } from 'ink';
import { graphemes } from '../text/layout.js';

/**
 * The keys of one report. Characters that arrive in one read come as one input, so letters are told
 * apart here, one by one: a burst of keys loses none.
 */
export function keyNames(input: string, key: Key): readonly string[] {
  const named = specialKey(key);
  if (named === 'escape' && key.meta) return [named, named];
  if (named) return [key.meta ? `alt+${named}` : named];
  if (key.ctrl) return input === '' ? [] : [`ctrl+${input}`];
  const names = graphemes(input).flatMap(character => characterKey(character));
  const [first, ...rest] = names;
  return key.meta && first !== undefined ? [`alt+${first}`, ...rest] : names;
}

/**
 * The keys that a chord with Alt stands for where it has no meaning of its own: a terminal sends
 * Alt as Esc in front, so it may be Esc, pressed in a burst with the next key. Undefined for keys
 * without Alt.
 */
export function keysOfChord(key: string): readonly string[] | undefined {
  const held = /^alt\+(.+)$/su.exec(key)?.[1];
  if (held === undefined) return undefined;
  return graphemes(held).length === 1 ? ['escape', held] : [held];
}

function specialKey(key: Key): string | undefined {
  if (key.upArrow) return 'up';
  if (key.downArrow) return 'down';
  if (key.leftArrow) return 'left';
  if (key.rightArrow) return 'right';
  if (key.pageDown) return 'pagedown';
  if (key.pageUp) return 'pageup';
  if (key.home) return 'home';
  if (key.end) return 'end';
  if (key.return) return 'enter';
  if (key.escape) return 'escape';
  if (key.tab) return key.shift ? 'shift+tab' : 'tab';
  if (key.backspace || key.delete) return 'backspace';
  return undefined;
}

function characterKey(character: string): readonly string[] {
  if (character === '\r' || character === '\n') return ['enter'];
  if (character === '\t') return ['tab'];
  if (character === '\u007F' || character === '\b') return ['backspace'];
  if (character === '\u0003') return ['ctrl+c'];
  return character < ' ' ? [] : [character];
}

/**
 * What a monkey does at a keyboard: letters, arrows, Enter, Esc, pastes, sequences cut short,
 * halves of characters.
 */
import type { Chance } from './chance.js';
import { hostileText } from './hostile-text.js';

const arrows = [
  '\u001B[A',
  '\u001B[B',
  '\u001B[C',
  '\u001B[D',
  '\u001BOA',
  '\u001BOB',
  '\u001B[1;5C',
  '\u001B[1;2D',
] as const;
const named = [
  '\u001B[H',
  '\u001B[F',
  '\u001B[5~',
  '\u001B[6~',
  '\u001B[3~',
  '\u001B[2~',
  '\u001B[Z',
  '\u001BOP',
  '\u001B[15~',
  '\u001B[24;2~',
] as const;
/** Sequences that a slow line cuts, and reports that nobody asked for. */
const cut = [
  '\u001B[',
  '\u001B[1;',
  '\u001BO',
  '\u001B[<0;10;10M',
  '\u001B[?1;2c',
  '\u001B]11;rgb:ffff/ffff/ffff\u0007',
  '\u001B[I',
  '\u001B[O',
  '\u001BP',
  '\u001B]52;c;',
  '\u001B_G',
  '\u001B[200~\u001B[201~',
  '\u001B[1;1R',
] as const;
/**
 * Ctrl with every letter but C and Z, which end and stop, and those that are other keys' own; and
 * Ctrl with what else a keyboard has.
 */
const control = [
  1, 2, 4, 5, 6, 7, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31, 0,
].map(code => String.fromCharCode(code));
const letters =
  'abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPQRSUVWXYZ0123456789/:?+-=.,;!"#$%&()*<>@[]^_{|}~ ';

export interface Presses {
  /** What is written to the terminal in one go. */
  readonly bytes: Buffer;
  readonly keys: number;
}

/** One burst of keys. `q` is among them where it may be. */
export function presses(chance: Chance, mayQuit: boolean): Presses {
  const typed = (text: string, keys = Array.from(text).length): Presses => ({
    bytes: Buffer.from(text),
    keys,
  });
  const some = (list: readonly string[], most: number): Presses => {
    const chosen = Array.from({ length: 1 + chance.below(most) }, () => chance.oneOf(list));
    return typed(chosen.join(''), chosen.length);
  };
  return chance.weighted<() => Presses>([
    // T ends the session for the tour, as q ends it.
    [30, () => some(Array.from(mayQuit ? `${letters}T` : letters), 4)],
    [22, () => some(arrows, 5)],
    [9, () => some(['\r'], 2)],
    [4, () => some(['\u001B'], 3)],
    [6, () => some(['\t', '\u001B[Z'], 2)],
    [4, () => some(['\u007F', '\b'], 3)],
    [6, () => some(named, 2)],
    [4, () => some(control, 2)],
    [3, () => some(cut, 1)],
    [2, () => typed(`\u001B[200~${withoutEnd(hostileText(chance).slice(0, 4000))}\u001B[201~`, 1)],
    // A search that finds something, so that the walk goes far.
    [2, () => typed(`/${chance.oneOf(['court', 'prison', 'a', 'deport', 'torture', 'E0'])}\r`, 4)],
    [2, () => halves(chance)],
    [
      1,
      () =>
        typed(
          chance.oneOf([
            '\u6F22\u5B57',
            '\u{1F468}\u200D\u{1F469}',
            'e\u0301',
            '\u202E',
            '\u{1F1F8}\u{1F1FB}',
            '\u00AD',
          ]),
          1,
        ),
    ],
    [mayQuit ? 1.5 : 0, () => typed('q')],
  ])();
}

/** A character of UTF-8 without its end, or an end without its start. */
function halves(chance: Chance): Presses {
  const whole = Buffer.from(chance.oneOf(['\u00E9', '\u20AC', '\u{1F468}']));
  const at = 1 + chance.below(whole.length - 1);
  return { bytes: chance.yes(0.5) ? whole.subarray(0, at) : whole.subarray(at), keys: 1 };
}

/**
 * A terminal never sends the end of a paste within one, nor Ctrl+C as text that ends the program.
 */
function withoutEnd(text: string): string {
  return text.replaceAll('\u001B[20', '').replaceAll('\u0003', '');
}

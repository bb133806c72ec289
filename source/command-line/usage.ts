/**
 * How one command is used: reading its command line, its help, what a shell completes and the
 * table in the docs all come from this.
 */
import type { Arguments } from './arguments.js';
import type { Flag, Flags, Values } from './flag.js';

export interface Usage<Name extends string = string, F extends Flags = Flags, A = unknown> {
  /** Empty for the program without a command. */
  readonly name: Name;
  readonly summary: string;
  readonly args: Arguments<A>;
  readonly flags: F;
}

/** What a command line says to a command. */
export interface CommandInput<F extends Flags, A> {
  readonly args: A;
  readonly flags: Values<F>;
}

/** What a command line says to the command of a usage. */
export type GivenTo<U> = U extends Usage<string, infer F, infer A> ? CommandInput<F, A> : never;

export function define<const Name extends string, const F extends Flags, A>(
  usage: Usage<Name, F, A>,
): Usage<Name, F, A> {
  return usage;
}

/** The command as people type it. */
export function commandShown({ name, args }: Usage): string {
  return ['stancemap', name, args.shown].filter(Boolean).join(' ');
}

/** A flag as people type it. */
export function flagShown(name: string, { takes }: Flag<unknown>): string {
  return takes === undefined ? `--${name}` : `--${name} ${takes}`;
}

/**
 * How a wing's own messages become actions of the program: sent at once, or with a text in them.
 */
import type { Action } from './action.js';
import type { Message, OfferedChoice } from './state/overlay.js';

/** A message as it is before something is written for it. */
type Unwritten<T> = T extends { readonly text: string; readonly ended: boolean }
  ? Omit<T, 'text' | 'ended'>
  : never;

/** A message as it is before something is picked for it. */
type Unpicked<T> = T extends { readonly picked: string } ? Omit<T, 'picked'> : never;

export interface Messenger<T extends Message> {
  /** The action that sends the wing a message. */
  send(message: T): Action;
  /**
   * The action that opens the writing of a text. At every change the wing is sent the message with
   * the text in it, and with `ended` when it is closed.
   */
  write(options: {
    readonly title: string;
    /** Whether it may have several lines: Enter starts one, else it ends the text. */
    readonly lines: boolean;
    readonly text?: string;
    readonly message: Unwritten<T> & Message;
  }): Action;
  /** The action that opens a list to pick from: the wing is sent the message with the reference. */
  pick(options: {
    readonly title: string;
    /** References, likeliest first. */
    readonly among: readonly string[];
    readonly message: Unpicked<T> & Message;
    /** Offered last, whatever is typed. */
    readonly more?: { readonly label: string; readonly message: T };
  }): Action;
  /**
   * The action that opens a list of a few things: the wing is sent the message of the chosen one.
   */
  choose(options: {
    readonly title: string;
    readonly among: readonly (OfferedChoice & { readonly message: T })[];
    /** Which one is selected at first. */
    readonly at?: number;
  }): Action;
}

export function messengerTo<T extends Message>(wing: string): Messenger<T> {
  return {
    send: message => ({ do: 'wing', wing, message }),
    write: ({ text = '', ...writing }) => ({ do: 'write', wing, text, ...writing }),
    choose: choosing => ({ do: 'choose', wing, ...choosing }),
    pick: ({ among, ...picking }) => ({ do: 'pick', wing, among: [...among], ...picking }),
  };
}

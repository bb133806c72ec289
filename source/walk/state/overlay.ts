/** What lies over a screen: a search, a menu, the help, or a text that is written for a wing. */
import { z } from 'zod';

export const overlayKinds = ['search', 'palette', 'help', 'burden', 'filter', 'compare'] as const;
export type OverlayKind = (typeof overlayKinds)[number];

/** A message for a wing as the walk carries it: only the wing itself knows the rest of it. */
export const messageSchema = z.looseObject({ is: z.string() });
export type Message = z.infer<typeof messageSchema>;

/** For what a text is written: at every change the wing is sent the message with the text in it. */
export interface Writing {
  readonly wing: string;
  readonly title: string;
  /** Whether it may have several lines: Enter starts one, else it ends the text. */
  readonly lines: boolean;
  /** The message, without `text` and `ended`. */
  readonly message: Message;
}

/** For what one of the items named is picked: the wing is sent the message with the item in it. */
export interface Picking {
  readonly wing: string;
  readonly title: string;
  /** References, likeliest first; narrowed as one types. */
  readonly among: readonly string[];
  /** The message, without `picked`. */
  readonly message: Message;
}

export type Overlay =
  | { readonly kind: OverlayKind; readonly text: string; readonly cursor: number }
  /** `cursor` counts the characters before the caret. */
  | {
      readonly kind: 'write';
      readonly text: string;
      readonly cursor: number;
      readonly writing: Writing;
    }
  | {
      readonly kind: 'pick';
      readonly text: string;
      readonly cursor: number;
      readonly picking: Picking;
    };

/** What lies over a screen: a search, a menu, the help, or a text that is written for a wing. */
import { z } from 'zod';

export const overlayKinds = [
  'search',
  'find',
  'palette',
  'help',
  'signs',
  'burden',
  'filter',
  'compare',
  'names',
  'welcome',
] as const;
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

export const pickMoreSchema = z.strictObject({ label: z.string(), message: messageSchema });
type PickMore = Readonly<z.infer<typeof pickMoreSchema>>;

/** For what one of the items named is picked: the wing is sent the message with the item in it. */
export interface Picking {
  readonly wing: string;
  readonly title: string;
  /** References, likeliest first; narrowed as one types. */
  readonly among: readonly string[];
  /** The message, without `picked`. */
  readonly message: Message;
  /** What is offered last, whatever is typed: to make one that is not there. */
  readonly more?: PickMore | undefined;
}

/** One of what a wing offers to choose from. */
const offeredSchema = z.strictObject({
  label: z.string(),
  hint: z.string().optional(),
  /** The heading that it stands under, with those beside it. */
  group: z.string().optional(),
  /** Lines that stand under the list while it is selected. */
  told: z.array(z.string()).readonly().optional(),
  /** What the wing is sent where it is chosen. */
  message: messageSchema,
});

/** For what one of a few things is chosen. */
export const choosingSchema = z.strictObject({
  wing: z.string(),
  title: z.string(),
  among: z.array(offeredSchema).readonly(),
  /** Which one is selected at first. */
  at: z.int().min(0).optional(),
});
export type OfferedChoice = Readonly<z.infer<typeof offeredSchema>>;
export type Choosing = Readonly<z.infer<typeof choosingSchema>>;

/** One of the walk's own. */
export interface NamedOverlay {
  readonly kind: OverlayKind;
  readonly text: string;
  readonly cursor: number;
  /** What was chosen in it already, where it asks twice. */
  readonly first?: string;
}

/** `cursor` counts the characters before the caret. */
export interface WriteOverlay {
  readonly kind: 'write';
  readonly text: string;
  readonly cursor: number;
  readonly writing: Writing;
}

export interface PickOverlay {
  readonly kind: 'pick';
  readonly text: string;
  readonly cursor: number;
  readonly picking: Picking;
}

export interface ChooseOverlay {
  readonly kind: 'choose';
  readonly text: string;
  readonly cursor: number;
  readonly choosing: Choosing;
}

export type Overlay = NamedOverlay | WriteOverlay | PickOverlay | ChooseOverlay;

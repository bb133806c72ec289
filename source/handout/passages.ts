/** The pieces that hand-outs are put together from. What has nothing to say is left out. */
import { defined } from '../text/data.js';
import type { Passage, Words } from './document.js';

/** A section with its title. */
export function hat(title: string, passages: readonly Passage[]): readonly Passage[] {
  return passages.length === 0 ? [] : [{ kind: 'heading', level: 'hat', text: title }, ...passages];
}

export function block(title: string, passages: readonly Passage[]): readonly Passage[] {
  if (passages.length === 0) return [];
  return [{ kind: 'heading', level: 'block', text: title }, ...passages];
}

export function list(items: readonly Words[], lead?: string): readonly Passage[] {
  return items.length === 0 ? [] : [{ kind: 'list', items, ...defined({ lead }) }];
}

export function orderedList(items: readonly Words[]): readonly Passage[] {
  return items.length === 0 ? [] : [{ kind: 'list', items, ordered: true }];
}

export function terms(
  items: readonly { readonly term: string; readonly meaning: string }[],
): readonly Passage[] {
  return items.length === 0 ? [] : [{ kind: 'terms', items }];
}

export function text(words: Words): Passage {
  return { kind: 'text', words };
}

/** A text under a label, where there is one. */
export function labelledText(label: string, words: string | undefined): readonly Passage[] {
  return words === undefined || words.trim() === '' ? [] : [{ kind: 'text', label, words }];
}

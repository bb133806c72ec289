/** The first minute: what one can do here, offered once to somebody new. */
import { legendParts, meaningWords } from '../outline/words-legend.js';
import { safeLine } from '../text/safe-text.js';
import type { Binding } from './bindings.js';
import type { Choice, OverlayDefinition } from './overlay-kind.js';
import { welcomeWords as words } from './overlay-words.js';
import type { NamedOverlay } from './state/overlay.js';

export const welcomeOverlay: OverlayDefinition<NamedOverlay> = {
  title: () => words.title,
  isTyping: false,
  isMenu: true,
  under: (signs, { file: { summary } }) => [
    ...firstSentence(summary),
    ...legendParts.flat().flatMap(meaning => (meaning.first ? [meaningWords(meaning, signs)] : [])),
  ],
  choices: ({ moment, bindings }) => {
    const by = (id: string, label: string, hint?: string): readonly Choice[] => {
      const binding: Binding | undefined = bindings.find(one => one.id === id);
      if (!binding) return [];
      return [{ label, ...(hint === undefined ? {} : { hint }), action: binding.action(moment) }];
    };
    return [
      ...by('tour', words.tour),
      { label: words.walk, hint: words.walkHint, action: { do: 'close' } },
      ...by('where', words.where, words.whereHint),
      ...by('drill', words.practise, words.practiseHint),
      { label: words.signs, action: { do: 'overlay', kind: 'signs' } },
      { label: words.coach, hint: words.coachHint, action: { do: 'close' } },
    ];
  },
};

/** What the dispute is about, for somebody who never heard of it. */
function firstSentence(summary: string): readonly string[] {
  const [sentence = ''] = /^[^]*?[.?](?=\s|$)/.exec(summary) ?? [summary];
  return sentence.trim() === '' ? [] : [safeLine(sentence)];
}

/** An editor's own observation that attacks or supports. */
import { relationFindings } from './items.js';
import type { Rule } from './rule.js';
import { editorAttacksWords } from './words.js';

export const editorAttacks: Rule = {
  id: 'editor-attacks',
  breaks: editorAttacksWords.breaks,
  reason: editorAttacksWords.reason,
  find: map =>
    relationFindings(map, ({ from, to, kind }) => {
      if (kind === 'replies' || kind === 'concedes') return undefined;
      const speaks = map.isEditors(from) || (kind === 'rebuts' && map.isEditors(to));
      return speaks
        ? () => editorAttacksWords.found(map.isEditors(from) ? from : to, kind)
        : undefined;
    }),
};

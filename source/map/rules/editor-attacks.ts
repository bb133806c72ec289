/** An editor's own observation that attacks or supports. */
import { quoted } from '../problem.js';
import { relationFindings } from './items.js';
import type { Rule } from './rule.js';

export const editorAttacks: Rule = {
  id: 'editor-attacks',
  breaks: "an editor's own observation that rebuts, undercuts or supports",
  reason:
    'The program has no voice. What an editor remarks is shown beside what it bears on and ' +
    'counts for nothing: file it as "replies" or "concedes".',
  find: map =>
    relationFindings(map, ({ from, to, kind }) => {
      if (kind === 'replies' || kind === 'concedes') return undefined;
      const speaks = map.isEditors(from) || (kind === 'rebuts' && map.isEditors(to));
      return speaks
        ? () =>
            `${quoted(map.isEditors(from) ? from : to)} is an editor's own observation, which ` +
            `${kind} nothing; file it as "replies" or "concedes"`
        : undefined;
    }),
};

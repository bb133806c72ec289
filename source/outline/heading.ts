/** The heading of a section, drawn as a rule with what there is to say of the whole section. */
import { fitText } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import stringWidth from 'string-width';
import { span } from './spans.js';
import { spokenLines, type BlockKind } from './block-kind.js';

export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
  /** A count, a verdict: of the whole section. */
  readonly note?: string;
  /** What the page ends with: whatever is added to the page stands before it. */
  readonly last?: true;
  /** What a window of few lines says in its place, where the next sections have no heading. */
  readonly inShort?: Pick<Heading, 'text' | 'note'>;
}

export const heading: BlockKind<Heading> = {
  lines: (block, { width, signs, isShort }) => {
    const { text, note } = (isShort ? block.inShort : undefined) ?? block;
    const title = fitText(safeLine(text), width - 6, signs.ellipsis);
    const room = width - stringWidth(title) - 9;
    const more =
      note === undefined || room < 4 ? '' : fitText(safeLine(note), room, signs.ellipsis);
    const ending = more === '' ? '' : `${signs.rule} ${more} `;
    const rest = Math.max(2, width - stringWidth(title) - stringWidth(ending) - 5);
    return [
      [
        span(`${signs.rule.repeat(2)} `, 'muted'),
        span(title, 'title'),
        span(` ${ending}${signs.rule.repeat(rest)}`, 'muted'),
      ],
    ];
  },
  height: () => 1,
  words: ({ text, note }) => [
    { text: '', indent: 0 },
    ...spokenLines(safeLine(note === undefined ? text : `${text}: ${note}`)),
  ],
};

/** The sign of a mark: of a standing, which stands at the start of a line. */
import type { Mark } from './marks.js';
import type { Signs } from './signs.js';
import { span, type Span } from './spans.js';

/** The sign, in the role of the standing; none where the mark is of something else. */
export function markSign(mark: Mark | undefined, signs: Signs): Span | undefined {
  return mark?.of === 'standing' ? span(signs.standing[mark.is], mark.is) : undefined;
}

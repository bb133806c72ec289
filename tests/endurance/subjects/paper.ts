/** What is written on paper: as Markdown and as a page. */
import type { PaperDocument } from '../../../source/handout/document.js';
import { html } from '../../../source/handout/html.js';
import { markdown } from '../../../source/handout/markdown.js';
import { troubleInText } from '../judge.js';
import type { Watch } from './subject.js';

/** What may not be there, were it opened in a terminal, an editor or a browser. */
export function paperTroubles(paper: PaperDocument, watch: Watch): readonly string[] {
  const pages = {
    markdown: watch.time('markdown', () => markdown(paper)),
    html: watch.time('html', () => html(paper)),
  };
  return Object.entries(pages).flatMap(([format, page]) => {
    const trouble =
      troubleInText(page) ??
      (format === 'html' && /<script/i.test(page) ? 'a script in the page' : undefined);
    return trouble === undefined ? [] : [`${format}: ${trouble}`];
  });
}

/**
 * A text for a page of HTML, SVG or WebVTT, in which nothing of it is markup; also within double
 * quotes.
 */
export function escapedMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * The text of a map as somebody was shown it, who changes it then: what something else wrote since
 * is another change beside theirs, and not a part of what they saw.
 */
import { dataIn, isSameData } from '../../text/data.js';
import { safeData } from '../../text/safe-text.js';
import { withoutMark } from '../read-json.js';
import type { Data } from '../record.js';
import { applyEdit } from './edit-text.js';
import { editsBetween, versionIn } from './merge.js';

/** A text, laid out as it is, that holds what was shown; the very same where it does. */
export function textAsShown(text: string, shown: Data): string {
  const data = safely(text);
  if (data === undefined || isSameData(data, shown)) return text;
  const [is, was] = [versionIn(data), versionIn(shown)];
  const edits = is && was && editsBetween(is, was);
  let now = text;
  for (const edit of edits ?? []) {
    const result = applyEdit(now, edit);
    // What hung on an item that is gone went with it.
    if (result.ok) now = result.text;
  }
  return isSameData(safely(now), shown) ? now : JSON.stringify(shown, null, 2);
}

/** The data of a text as a map holds it; undefined where it is no JSON. */
function safely(text: string): unknown {
  return safeData(dataIn(withoutMark(text)));
}

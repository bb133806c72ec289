/**
 * Whether a sentence is about somebody's having said something: a reader can be asked what is so or
 * ought to be, and that a thing was said is nobody's view.
 */

/** Verbs of saying, as maps in English write them: of a present or past speaker, and passive. */
const saying = new RegExp(
  String.raw`(?<!\p{L})(?:` +
    String.raw`(?:says?|said|tells?|told|maintains?|maintained|alleges?|alleged|argues?|argued|` +
    String.raw`claims? (?:that|to be|to have)|claimed|asserts?|asserted|states? that|stated that|` +
    String.raw`insists?|insisted|` +
    String.raw`suggests? that|reports? that|reported that|replied|answers? that|according to|` +
    String.raw`holds that|put it|calls?|called|offered as)` +
    String.raw`|(?<!(?:was|were|is|are|been|be) )(?:denies|denied)` +
    String.raw`)(?!\p{L})`,
  'iu',
);

export function isReportedSpeech(text: string): boolean {
  return saying.test(text);
}

/** Words at the begin of a sentence that name somebody or something by what went before. */
const backward = new RegExp(
  String.raw`^(?:["'(“‘]*)(?:` +
    String.raw`he|she|it|they|his|her|its|their|this|that|these|those|so|such|` +
    String.raw`the (?:same|latter|former|two|three|panel|group|argument|finding|count)` +
    String.raw`)(?!\p{L})`,
  'iu',
);

/** Whether a sentence speaks of somebody named elsewhere, so that alone it can't be understood. */
export function leansOnBefore(sentence: string): boolean {
  return backward.test(sentence);
}

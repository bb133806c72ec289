/**
 * What leaves a grade open, as it may stand beside the question of that grade: without the parts
 * that say it in the words of the answers, "that he said so is undisputed; it is his own word".
 */

const tellsGrade = new RegExp(
  String.raw`\b(?:grade|un-?disputed|undisputed|disput\w*|contest\w*|alleg\w*|corroborat\w*` +
    String.raw`|established|refuted|(?:own|their|his|her|its|'s) word)\b`,
  'i',
);

/** The rest of a text; empty where nothing is left of it. */
export function withoutGrades(text: string): string {
  return text
    .split(/(?<=[.!?]) /)
    .flatMap(sentence => sentence.split(/; /).filter(part => !tellsGrade.test(part)))
    .map(part => part.replace(/[.;]?$/, '.'))
    .map(part => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}

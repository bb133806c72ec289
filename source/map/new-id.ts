/** Ids made from titles: short, readable in a reference, and not taken yet. */

const mostLetters = 40;
/** Words that tell little at the end of an id. */
const fillers = /^(?:a|an|and|as|at|by|for|in|is|of|on|or|that|the|to|with)$/;

/** An id from words, such as `sunday-opening`; `item` where nothing in them can stand in one. */
export function newId(words: string, taken: (id: string) => boolean): string {
  const letters = words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const chosen: string[] = [];
  for (const word of letters) {
    if (chosen.length > 0 && [...chosen, word].join('-').length > mostLetters) break;
    chosen.push(word.slice(0, mostLetters));
  }
  while (chosen.length > 1 && fillers.test(chosen.at(-1) ?? '')) chosen.pop();
  const id = chosen.join('-') || 'item';
  if (!taken(id)) return id;
  let number = 2;
  while (taken(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
